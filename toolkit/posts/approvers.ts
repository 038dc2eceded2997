/** Who may decide about a post that waits, and how they hear of it. */
import { tellPerson } from '../mail/mail.ts'
import { peopleWithRole } from '../people/people.ts'
import type { By } from '../people/person.ts'
import type { Trust, Tx } from '../trust.ts'
import { can } from './can.ts'
import type { Waiting } from './post.ts'

export interface Approver {
  readonly id: string
  readonly name: string
}

const mayDecide = (post: Waiting, { id }: Approver): boolean => {
  const allowed = can({ id, roles: ['approver'] })
  return post.state === 'awaiting-approval' ? allowed.approve(post) : allowed.agree(post)
}

/** Everybody who may approve it, or agree to it, as it stands now. */
export async function approversOf(tx: Tx, post: Waiting): Promise<Approver[]> {
  const approvers = await peopleWithRole(tx, post.organisationId, ['approver'])
  return approvers.filter((one) => mayDecide(post, one))
}

const orList = new Intl.ListFormat('en-GB', { type: 'disjunction' })
const mostNamed = 3

/** “Asha Patel or Tom Okafor”; of many, the first few. */
export function sayAnyOf(approvers: readonly Approver[]): string {
  const named = approvers.slice(0, mostNamed).map(({ name }) => name)
  const more = approvers.length - named.length
  return orList.format(more > 0 ? [...named, more === 1 ? '1 other' : `${more} others`] : named)
}

export async function tellApprovers(tx: Tx, trust: Trust, by: By, post: Waiting): Promise<void> {
  const second = post.state === 'awaiting-second-approval'
  const what = second
    ? `${by.name} gave a reason why a post may go out although the check says stop. It needs a second approver.`
    : `${by.name} sent a post for approval.`
  for (const { id } of await approversOf(tx, post)) {
    await tellPerson(tx, trust, {
      organisationId: by.organisationId,
      personId: id,
      subject: second ? 'A post needs a second approver' : 'A post waits for your approval',
      body: `${what}\n\nRead it here: ${trust.address}/posts/${post.id}/approve\n`,
    })
  }
}
