/** Settles what no job points to: sends of dead workers, deliveries whose job went missing, channels connected again. */

import { after, seconds } from '@canteen/plumbing/clock.ts'
import { addJobs, keysWithJob } from '@canteen/plumbing/jobs.ts'
import { healthyCredentialsOf } from '../channels/channels.ts'
import type { Trust } from '../trust.ts'
import {
  type Abandoned,
  closeSends,
  findAbandoned,
  findOverdue,
  findWaiting,
  lockWaitingOf,
  type Overdue,
} from './attempt.store.ts'
import { lockDeliveries } from './delivery.store.ts'
import { afterOutcome, afterReconnection } from './delivery.ts'
import { looking, publishing, workKey } from './delivery-work.ts'
import { become } from './settle.ts'

const most = 500
const overdueAfter = seconds(20)
/** A job that runs this soon is on its way; one further off waits out failures, and need not. */
const soon = seconds(60)

/** Every send that a dead worker left open may be live: it is looked for before anybody sends again. */
export async function takeOver(trust: Trust, deadWorkers: readonly string[]): Promise<number> {
  const now = trust.clock.now()
  const left = await trust.db.across('the worker sweeps what a dead worker left', (tx) =>
    findAbandoned(tx, deadWorkers, now, most),
  )
  for (const [organisationId, sends] of byOrganisation(left)) {
    try {
      await closeForDead(trust, organisationId, sends)
    } catch (error) {
      // One organisation's trouble must not keep the others waiting; the next sweep tries it again.
      trust.log.error({ err: error, organisationId }, 'What a dead worker left could not be taken over')
    }
  }
  return left.length
}

async function closeForDead(
  trust: Trust,
  organisationId: string,
  sends: readonly Abandoned[],
): Promise<void> {
  const now = trust.clock.now()
  const outcome = {
    kind: 'outcome-unknown',
    code: 'worker-died',
    reason: 'Canteen stopped while it was being sent.',
  } as const
  const ids = sends.map(({ id }) => id)
  await trust.db.within(organisationId, async (tx) => {
    const locked = (await lockDeliveries(tx, organisationId, ids)).filter((d) => d.state === 'sending')
    const closings = sends.map(({ id, number }) => ({
      id,
      number,
      outcome: outcome.kind,
      code: outcome.code,
      reason: outcome.reason,
    }))
    const closed = await closeSends(tx, organisationId, closings, now)
    const changes = locked
      .filter((d) => closed.has(d.id))
      .map((delivery) => ({ delivery, next: afterOutcome(delivery, outcome, now) }))
    await become(tx, trust, organisationId, changes)
  })
}

/** How far the last round came: a long queue is gone through a page at a time, round and round. */
const reached = new WeakMap<Trust, Overdue>()

/**
 * Gives a job again to whatever should have been looked at a while ago and has none. What merely waits its turn in a
 * long queue keeps its place, and when it was to be looked at stays true.
 */
export async function remindOverdue(trust: Trust): Promise<number> {
  const now = trust.clock.now()
  return trust.db.across('the worker sweeps what a dead worker left', async (tx) => {
    const late = await findOverdue(tx, after(now, -overdueAfter), reached.get(trust) ?? null, most)
    const last = late.at(-1)
    if (last && late.length === most) reached.set(trust, last)
    else reached.delete(trust)
    const keys = late.map((d) => workKey(d.id))
    const waiting = await keysWithJob(tx, keys, after(now, soon))
    const lost = late.filter((d) => !waiting.has(workKey(d.id)))
    for (const work of [publishing, looking]) {
      const mine = lost.filter((d) => (d.state === 'due') === (work === publishing))
      const rows = mine.map((d) => ({
        payload: { organisationId: d.organisationId, deliveryId: d.id },
        runAt: now,
        key: workKey(d.id),
      }))
      await addJobs(tx, work, rows)
    }
    return lost.length
  })
}

/** Deliveries that waited for a channel to be connected again go on, or wait for a person when over an hour late. */
export async function resumeReconnected(trust: Trust): Promise<void> {
  const waiting = await trust.db.across('the worker sweeps what a dead worker left', (tx) =>
    findWaiting(tx, most),
  )
  for (const { organisationId, channelId } of waiting) {
    try {
      await resumeChannel(trust, organisationId, channelId)
    } catch (error) {
      // One channel's trouble must not keep the others waiting; the next sweep tries it again.
      trust.log.error(
        { err: error, channelId },
        'Deliveries of a channel that was reconnected could not go on',
      )
    }
  }
}

async function resumeChannel(trust: Trust, organisationId: string, channelId: string): Promise<void> {
  await trust.db.within(organisationId, async (tx) => {
    if ((await healthyCredentialsOf(tx, trust, organisationId, [channelId])).size === 0) return
    const ids = await lockWaitingOf(tx, organisationId, channelId)
    if (ids.length === 0) return
    const locked = (await lockDeliveries(tx, organisationId, ids)).filter(
      (d) => d.state === 'waiting-for-reconnection',
    )
    const now = trust.clock.now()
    await become(
      tx,
      trust,
      organisationId,
      locked.map((delivery) => ({ delivery, next: afterReconnection(delivery, now) })),
    )
  })
}

function byOrganisation(left: readonly Abandoned[]): ReadonlyMap<string, Abandoned[]> {
  const groups = new Map<string, Abandoned[]>()
  for (const send of left) groups.set(send.organisationId, [...(groups.get(send.organisationId) ?? []), send])
  return groups
}
