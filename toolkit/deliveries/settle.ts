/** Ends sends: what the network answered, what follows from it, and who must know, in one transaction for many. */
import type { Outcome } from '@canteen/networks/network.ts'
import { addJobs, type JobRow } from '@canteen/plumbing/jobs.ts'
import { markConnectionBroken } from '../channels/channels.ts'
import { record } from '../record/record.ts'
import type { Trust, Tx } from '../trust.ts'
import { type Closing, closeSends, writeNote } from './attempt.store.ts'
import { byItself } from './by-itself.ts'
import { type Change, lockDeliveries, takenNetworkPosts, writeNext } from './delivery.store.ts'
import { afterOutcome, type Delivery, type Next } from './delivery.ts'
import { looking, publishing, workKey } from './delivery-work.ts'
import { tellWhoMustKnow } from './tell.ts'

export interface Ended {
  readonly delivery: Delivery
  /** Which attempt of the delivery ended. */
  readonly attempt: number
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
    const ids = ended.map(({ delivery }) => delivery.id)
    // Before their attempts, as everybody else does: two who lock the same rows in another order wait for ever.
    const locked = new Map((await lockDeliveries(tx, organisationId, ids)).map((d) => [d.id, d]))
    const believed = await withoutTakenProofs(tx, organisationId, ended)
    const closed = await closeSends(tx, organisationId, believed.map(closingOf), now)
    const ours = believed.filter(({ delivery }) => closed.has(delivery.id))
    const late = believed.filter(({ delivery, outcome }) => {
      const state = locked.get(delivery.id)?.state
      // An attempt that the sweep closed meanwhile is being looked for. "It is live" is what the look is to find out;
      // anything else it says is old news.
      return !closed.has(delivery.id) && outcome.kind === 'live' && state !== 'live' && state !== 'sending'
    })
    await noteLate(tx, organisationId, late, now)
    const changes = [...ours, ...late].map(({ delivery, outcome }) => ({
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

const closingOf = ({ delivery, attempt, outcome }: Ended): Closing => ({
  id: delivery.id,
  number: attempt,
  outcome: outcome.kind,
  code: outcome.kind === 'live' ? null : outcome.code,
  reason: outcome.kind === 'live' ? null : outcome.reason,
})

/**
 * A look for another delivery with the same words may have taken this very post for its own. One network post proves one
 * delivery, so this one is looked for too: what is there then is shared out, and none is counted twice.
 */
async function withoutTakenProofs(tx: Tx, organisationId: string, ended: readonly Ended[]): Promise<Ended[]> {
  const proofs = ended.flatMap(({ delivery, outcome }) =>
    outcome.kind === 'live' ? [{ channelId: delivery.channelId, networkPostId: outcome.networkPostId }] : [],
  )
  const taken = await takenNetworkPosts(tx, organisationId, proofs)
  const isTaken = (channelId: string, networkPostId: string): boolean =>
    taken.some((one) => one.channelId === channelId && one.networkPostId === networkPostId)
  return ended.map((one) =>
    one.outcome.kind === 'live' && isTaken(one.delivery.channelId, one.outcome.networkPostId)
      ? { ...one, outcome: takenByAnother }
      : one,
  )
}

const takenByAnother: Outcome = {
  kind: 'outcome-unknown',
  code: 'taken-by-another',
  reason: 'The post that the network named already belongs to another post in the outbox.',
}

async function noteLate(tx: Tx, organisationId: string, late: readonly Ended[], now: Date): Promise<void> {
  for (const { delivery, openedAt } of late) {
    const reason = 'The network’s answer to the send came late.'
    const told = { kind: 'look', openedAt, outcome: 'found', code: 'late', reason, evidence: null } as const
    await writeNote(tx, organisationId, delivery.id, told, now)
  }
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
