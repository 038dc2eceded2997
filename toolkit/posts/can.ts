/** Who may do what with a post. Pure; a manager could check it line by line. */
import { has, type Person } from '../people/person.ts'
import { type AwaitingApproval, type AwaitingSecond, isWaiting, type Post } from './post.ts'

export const can = (person: Pick<Person, 'id' | 'roles'>) => ({
  read: has(person, 'author', 'approver', 'on-duty', 'manager'),
  write: has(person, 'author'),
  send: has(person, 'author'),
  /** Scheduling, moving, unscheduling: of what somebody else has already approved. */
  schedule: has(person, 'author', 'approver'),
  cancel: has(person, 'author', 'approver'),
  approve: (post: AwaitingApproval) => has(person, 'approver') && ownPartIn(post, person.id) === null,
  /** To what another approver wrote; nobody agrees with themselves. */
  agree: (post: AwaitingSecond) => has(person, 'approver') && ownPartIn(post, person.id) === null,
  sendBack: has(person, 'approver'),
})

/** What somebody did for a post that makes it their own; nobody approves their own. */
export type OwnPart = 'author' | 'sender' | 'editor' | 'first-approver'

export function ownPartIn(post: Post, personId: string): OwnPart | null {
  if (post.authorId === personId) return 'author'
  if (isWaiting(post) && post.sentBy === personId) return 'sender'
  if (post.editedBy === personId) return 'editor'
  return post.state === 'awaiting-second-approval' && post.reason.by === personId ? 'first-approver' : null
}
