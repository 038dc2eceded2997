/** Ends sends: what the network answered, what follows from it, and who must know, in one transaction for many. */
import type { Outcome } from '@canteen/networks/network.ts'
import { addJobs, type JobRow } from '@canteen/plumbing/jobs.ts'
import { markConnectionBroken } from '../channels/channels.ts'
import { record } from '../record/record.ts'
import type { Trust, Tx } from '../trust.ts'
import { closeSends } from './attempt.store.ts'
import { byItself } from './by-itself.ts'
import { type Change, writeNext } from './delivery.store.ts'
import { afterOutcome, type Delivery, type Next } from './delivery.ts'
import { looking, publishing, workKey } from './delivery-work.ts'
import { tellWhoMustKnow } from './tell.ts'

export interface Ended {
  readonly delivery: Delivery
  readonly outcome: Outcome
  /** When the network was asked: old news must not break a connection made since. */
  readonly openedAt: Date
}

export async function settleMany(
  trust: Trust,
  organisationId: string,
  ended: readonly Ended[],
): Promise<readonly null[]> {
  const now = trust.clock.now()
  await trust.db.within(organisationId, async (tx) => {
    const closings = ended.map(({ delivery, outcome }) => ({
      id: delivery.id,
      outcome: outcome.kind,
      code: outcome.kind === 'live' ? null : outcome.code,
      reason: outcome.kind === 'live' ? null : outcome.reason,
    }))
    const closed = await closeSends(tx, organisationId, closings, now)
    // An attempt that the sweep closed meanwhile has its own way to the truth: it is being looked for.
    const ours = ended.filter(({ delivery }) => closed.has(delivery.id))
    const changes = ours.map(({ delivery, outcome }) => ({
      delivery,
      next: afterOutcome(delivery, outcome, now),
    }))
    await become(tx, trust, organisationId, changes)
    for (const [channelId, { reason, openedAt }] of brokenChannels(ours)) {
      await markConnectionBroken(
        tx,
        trust,
        byItself(organisationId),
        organisationId,
        channelId,
        reason,
        openedAt,
      )
    }
  })
  return ended.map(() => null)
}

const brokenChannels = (ended: readonly Ended[]): ReadonlyMap<string, { reason: string; openedAt: Date }> =>
  new Map(
    ended.flatMap(({ delivery, outcome, openedAt }) =>
      outcome.kind === 'reconnect'
        ? [[delivery.channelId, { reason: outcome.reason, openedAt }] as const]
        : [],
    ),
  )

/** Writes what deliveries become, with what follows: the next job, the record, and a word to whoever must act. */
export async function become(
  tx: Tx,
  trust: Trust,
  organisationId: string,
  changes: readonly { readonly delivery: Delivery; readonly next: Next }[],
): Promise<void> {
  const now = trust.clock.now()
  await writeNext(
    tx,
    organisationId,
    changes.map(({ delivery, next }): Change => ({ id: delivery.id, next })),
    now,
  )
  await addJobs(tx, publishing, jobsFor('due', organisationId, changes))
  await addJobs(tx, looking, jobsFor('unconfirmed', organisationId, changes))
  await record.deliveriesSettled(
    tx,
    trust,
    byItself(organisationId),
    changes.map(({ delivery, next }) => ({
      id: delivery.id,
      state: next.state,
      link: next.link ?? null,
      reason: next.reason,
    })),
  )
  for (const { delivery, next } of changes) await tellWhoMustKnow(tx, trust, delivery, next)
}

function jobsFor(
  state: 'due' | 'unconfirmed',
  organisationId: string,
  changes: readonly { readonly delivery: Delivery; readonly next: Next }[],
): JobRow<{ organisationId: string; deliveryId: string }>[] {
  return changes.flatMap(({ delivery, next }) =>
    next.state === state && next.actAt
      ? [
          {
            payload: { organisationId, deliveryId: delivery.id },
            runAt: next.actAt,
            key: workKey(delivery.id),
          },
        ]
      : [],
  )
}
