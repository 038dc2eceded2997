import { after, days } from '@canteen/plumbing/clock.ts'
import { channelsOf, connectionsEnding } from '../channels/channels.ts'
import { countNeedingPerson } from '../deliveries/deliveries.ts'
import { peopleWithRole } from '../people/people.ts'
import { has, type Person } from '../people/person.ts'
import { countAwaitingApproval, countWaitingForAuthor } from '../posts/posts.ts'
import type { Trust, Tx } from '../trust.ts'

export interface NeedsYou {
  readonly approvals: number
  readonly outbox: number
  readonly ending: number
  readonly cameBack: number
  readonly approved: number
}

/** What a new organisation still lacks before its first post can go out. */
export interface Lacks {
  readonly channels: boolean
  /** A post needs one person to write it and another to approve it. */
  readonly people: boolean
}

/** Long enough before the end for its owner to be back from leave. */
const endingWithin = days(14)

export const whatNeeds = (trust: Trust, person: Person): Promise<NeedsYou & { readonly lacks: Lacks }> =>
  trust.db.within(person.organisationId, async (tx) => ({
    approvals: has(person, 'approver') ? await countAwaitingApproval(tx, person) : 0,
    outbox: has(person, 'author', 'approver', 'on-duty', 'manager')
      ? await countNeedingPerson(tx, trust, person)
      : 0,
    ending: has(person, 'manager')
      ? (await connectionsEnding(tx, person.organisationId, after(trust.clock.now(), endingWithin))).length
      : 0,
    ...(has(person, 'author') ? await countWaitingForAuthor(tx, person) : { cameBack: 0, approved: 0 }),
    lacks: has(person, 'manager') ? await whatLacks(tx, person.organisationId) : nothing,
  }))

const nothing: Lacks = { channels: false, people: false }

async function whatLacks(tx: Tx, organisationId: string): Promise<Lacks> {
  const approvers = await peopleWithRole(tx, organisationId, ['approver'])
  const both = await peopleWithRole(tx, organisationId, ['author', 'approver'])
  return {
    channels: (await channelsOf(tx, organisationId)).length === 0,
    people: approvers.length === 0 || both.length < 2,
  }
}
