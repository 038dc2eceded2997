/** Who may do what with a post. Pure; a manager could check it line by line. */
import { has, type Person } from '../people/person.ts'
import type { AwaitingApproval, Post } from './post.ts'

export const can = (person: Pick<Person, 'id' | 'roles'>) => ({
  read: has(person, 'author', 'approver', 'on-duty', 'manager'),
  write: has(person, 'author'),
  send: has(person, 'author'),
  /** Scheduling, moving, unscheduling: of what somebody else has already approved. */
  schedule: has(person, 'author', 'approver'),
  cancel: has(person, 'author', 'approver'),
  approve: (post: AwaitingApproval) => has(person, 'approver') && ownPartIn(post, person.id) === null,
  sendBack: has(person, 'approver'),
})

/** What somebody did for a post that makes it their own; nobody approves their own. */
export type OwnPart = 'author' | 'sender' | 'editor'

export function ownPartIn(post: Post, personId: string): OwnPart | null {
  if (post.authorId === personId) return 'author'
  if (post.state === 'awaiting-approval' && post.sentBy === personId) return 'sender'
  return post.editedBy === personId ? 'editor' : null
}
