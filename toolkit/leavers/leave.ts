import { ok, type Result, refused } from '@canteen/plumbing/result.ts'
import { handOverChannels } from '../channels/channels.ts'
import { handOverDeliveries } from '../deliveries/deliveries.ts'
import { voidInvitations } from '../joiners/joiners.ts'
import { lockPeopleWithRole, lockPerson, markLeft } from '../people/people.ts'
import type { By } from '../people/person.ts'
import { handOverPosts } from '../posts/posts.ts'
import { record } from '../record/record.ts'
import type { Trust } from '../trust.ts'
import { type LeaveRefusal, whyNotLeave } from './why-not-leave.ts'

export interface HandedOver {
  readonly name: string
  readonly to: string
  readonly channels: number
  readonly posts: number
  readonly deliveries: number
}

/** Access ends and the work changes hands in one transaction: there is no moment with one and not the other. */
export const leave = (
  trust: Trust,
  by: By,
  of: { readonly personId: string; readonly workGoesTo: string },
): Promise<Result<HandedOver, LeaveRefusal>> =>
  trust.db.within(by.organisationId, async (tx) => {
    const organisationId = by.organisationId
    const holders = await lockPeopleWithRole(tx, organisationId, ['administrator', 'manager'])
    const who = await lockPerson(tx, organisationId, of.personId)
    // The one who takes over is locked too, so that they cannot leave meanwhile.
    const to = of.workGoesTo ? await lockPerson(tx, organisationId, of.workGoesTo) : undefined
    const why = whyNotLeave({ who, to, holders })
    if (why || !who || !to) return refused(why ?? 'not-there')
    await markLeft(tx, trust, who)
    await voidInvitations(tx, who)
    const channels = await handOverChannels(tx, trust, by, who.id, to.id)
    const posts = await handOverPosts(tx, trust, by, who.id, to.id)
    const deliveries = await handOverDeliveries(tx, trust, by, who.id, to.id)
    await record.personLeft(tx, trust, by, who.id, to.id)
    return ok({ name: who.name, to: to.name, channels, posts, deliveries })
  })
