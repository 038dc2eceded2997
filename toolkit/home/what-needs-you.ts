import { after, days } from '@canteen/plumbing/clock.ts'
import { connectionsEnding } from '../channels/channels.ts'
import { countNeedingPerson } from '../deliveries/deliveries.ts'
import { has, type Person } from '../people/person.ts'
import { countAwaitingApproval } from '../posts/posts.ts'
import type { Trust } from '../trust.ts'

export interface NeedsYou {
  readonly approvals: number
  readonly outbox: number
  readonly ending: number
}

/** Long enough before the end for its owner to be back from leave. */
const endingWithin = days(14)

export const whatNeeds = (trust: Trust, person: Person): Promise<NeedsYou> =>
  trust.db.within(person.organisationId, async (tx) => ({
    approvals: has(person, 'approver') ? await countAwaitingApproval(tx, person) : 0,
    outbox: has(person, 'author', 'approver', 'on-duty', 'manager')
      ? await countNeedingPerson(tx, trust, person)
      : 0,
    ending: has(person, 'manager')
      ? (await connectionsEnding(tx, person.organisationId, after(trust.clock.now(), endingWithin))).length
      : 0,
  }))
