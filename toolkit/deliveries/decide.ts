/** A person looked and says what is there: for what the network would not tell us, and for posts made by hand. */
import { ok, type Result, refused } from '@canteen/plumbing/result.ts'
import { channelById } from '../channels/channels.ts'
import type { By } from '../people/person.ts'
import { record } from '../record/record.ts'
import type { Trust, Tx } from '../trust.ts'
import { type ActRefusal, act } from './act.ts'
import { writeNote } from './attempt.store.ts'
import { ownedNetworkPosts, writeSeenTo } from './delivery.store.ts'
import type { Delivery } from './delivery.ts'
import { networkOf } from './network-of.ts'
import { become } from './settle.ts'

/** Proof: the address of the post itself, read and compared with the channel it should be on. */
export const proveLive = (
  trust: Trust,
  by: By,
  id: string,
  link: string,
): Promise<Result<string, ActRefusal>> =>
  act(
    trust,
    by,
    id,
    ['by-hand', 'unconfirmed', 'refused', 'held', 'waiting-for-reconnection'],
    async (tx, delivery) => {
      const channel = await channelById(tx, by.organisationId, delivery.channelId)
      if (!channel) return refused({ kind: 'not-found' })
      const read = networkOf(trust, delivery.network).readPostLink(link, channel.address)
      if (!read.ok) return refused({ kind: 'wrong-link', reason: read.reason })
      const owned = await ownedNetworkPosts(tx, by.organisationId, delivery.channelId, [read.networkPostId])
      if (owned.size > 0) {
        return refused({
          kind: 'wrong-link',
          reason: 'That link already belongs to another post in the outbox.',
        })
      }
      const next = {
        state: 'live',
        actAt: null,
        networkPostId: read.networkPostId,
        link: read.link,
        reason: null,
        whatToDo: null,
      } as const
      await become(tx, trust, by.organisationId, [{ delivery, next }])
      await note(tx, trust, by, delivery, 'proved live', read.link)
      await record.deliveryProved(tx, trust, by, id, read.link)
      return ok(read.link)
    },
  )

/** Only once Canteen has stopped looking by itself; then it is sent again, because somebody saw that it is not there. */
export const sayNotThere = (trust: Trust, by: By, id: string): Promise<Result<null, ActRefusal>> =>
  act(trust, by, id, ['unconfirmed'], async (tx, delivery) => {
    if (delivery.actAt !== null) return refused({ kind: 'changed', state: 'unconfirmed' })
    const now = trust.clock.now()
    const next = {
      state: 'due',
      actAt: now,
      reason: `${by.name} looked and it is not there.`,
      whatToDo: null,
    } as const
    await note(tx, trust, by, delivery, 'not there', null)
    await become(tx, trust, by.organisationId, [{ delivery, next }])
    await record.deliveryDecided(tx, trust, by, id, 'not there: send again', '')
    return ok(null)
  })

/** A refusal that somebody has dealt with leaves the list of what needs you; it stays in the outbox. */
export const seenTo = (trust: Trust, by: By, id: string): Promise<Result<null, ActRefusal>> =>
  act(trust, by, id, ['refused'], async (tx) => {
    await writeSeenTo(tx, by.organisationId, id, trust.clock.now())
    await record.deliveryDecided(tx, trust, by, id, 'seen to', '')
    return ok(null)
  })

const note = (
  tx: Tx,
  trust: Trust,
  by: By,
  delivery: Delivery,
  outcome: string,
  link: string | null,
): Promise<void> => {
  const now = trust.clock.now()
  const told = {
    kind: 'person',
    openedAt: now,
    outcome,
    code: null,
    reason: link,
    evidence: { by: by.name },
  } as const
  return writeNote(tx, by.organisationId, delivery.id, told, now)
}
