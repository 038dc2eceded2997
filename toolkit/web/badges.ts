/** How much waits for this person: shown beside the doors in the menu. */
import { countNeedingPerson } from '../deliveries/deliveries.ts'
import { has, type Person } from '../people/person.ts'
import { countAwaitingApproval } from '../posts/posts.ts'
import type { Trust } from '../trust.ts'

export interface Badges {
  readonly approvals: number
  readonly outbox: number
}

export const noBadges: Badges = { approvals: 0, outbox: 0 }

export async function badgesFor(trust: Trust, person: Person): Promise<Badges> {
  if (!has(person, 'author', 'approver', 'on-duty', 'manager')) return noBadges
  return trust.db.within(person.organisationId, async (tx) => ({
    approvals: has(person, 'approver') ? await countAwaitingApproval(tx, person) : 0,
    outbox: await countNeedingPerson(tx, trust, person),
  }))
}
