/** Begins sends: decides, with the rows locked, which may go, and commits the attempt before anything is sent. */

import type { Credentials } from '@canteen/networks/network.ts'
import { after } from '@canteen/plumbing/clock.ts'
import { healthyCredentialsOf } from '../channels/channels.ts'
import { record } from '../record/record.ts'
import type { Trust, Tx } from '../trust.ts'
import { openSends } from './attempt.store.ts'
import { byItself } from './by-itself.ts'
import { lockDeliveries, writeNext } from './delivery.store.ts'
import { type Delivery, leaseMs, type Next, opening } from './delivery.ts'
import { tellWhoMustKnow } from './tell.ts'

export interface Opened {
  readonly delivery: Delivery
  /** Which attempt of the delivery this is. */
  readonly attempt: number
  readonly credentials: Credentials
  readonly openedAt: Date
  readonly leaseUntil: Date
}

/** One transaction for many deliveries of one organisation; null where nothing is to be sent. */
export async function openManySends(
  trust: Trust,
  organisationId: string,
  ids: readonly string[],
): Promise<readonly (Opened | null)[]> {
  const now = trust.clock.now()
  const leaseUntil = after(now, leaseMs)
  return trust.db.within(organisationId, async (tx) => {
    const locked = await lockDeliveries(tx, organisationId, ids)
    const connected = await healthyCredentialsOf(tx, trust, organisationId, [
      ...new Set(locked.map((d) => d.channelId)),
    ])
    const sending = new Map<string, Omit<Opened, 'attempt'>>()
    const changes: { readonly delivery: Delivery; readonly next: Next }[] = []
    for (const delivery of locked) {
      const may = opening(delivery, now)
      const credentials = connected.get(delivery.channelId)
      if (may.kind === 'hold') changes.push({ delivery, next: { state: 'held', actAt: null, ...may } })
      else if (may.kind === 'send' && !credentials) changes.push({ delivery, next: noConnection })
      else if (may.kind === 'send' && credentials)
        sending.set(delivery.id, { delivery: begun(delivery, now), credentials, openedAt: now, leaseUntil })
    }
    const by = { workerId: trust.workerId, now, leaseUntil }
    const attempts = await openSends(tx, organisationId, [...sending.keys()], by)
    await writeHeld(tx, trust, organisationId, changes)
    return ids.map((id) => {
      const begun = sending.get(id)
      const attempt = attempts.get(id)
      return begun && attempt !== undefined ? { ...begun, attempt } : null
    })
  })
}

const begun = (delivery: Delivery, now: Date): Delivery => ({
  ...delivery,
  state: 'sending',
  attempts: delivery.attempts + 1,
  firstAttemptAt: delivery.firstAttemptAt ?? now,
})

const noConnection: Next = {
  state: 'waiting-for-reconnection',
  actAt: null,
  reason: 'The channel is not connected. Nothing was posted.',
  whatToDo: 'Ask the channel’s owner to connect it again, or post it by hand.',
}

async function writeHeld(
  tx: Tx,
  trust: Trust,
  organisationId: string,
  changes: readonly { readonly delivery: Delivery; readonly next: Next }[],
): Promise<void> {
  const written = changes.map(({ delivery: { id }, next }) => ({ id, next }))
  await writeNext(tx, organisationId, written, trust.clock.now())
  for (const { delivery, next } of changes) {
    await record.deliveryHeld(tx, trust, byItself(organisationId), delivery.id, next.reason ?? '')
    await tellWhoMustKnow(tx, trust, delivery, next)
  }
}
