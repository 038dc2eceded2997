/** The processes that run jobs: each says that it lives, and takes over from those that fell silent. */
import { releaseJobsOf } from '@canteen/plumbing/jobs.ts'
import { remindOverdue, resumeReconnected, takeOver } from '../deliveries/deliveries.ts'
import type { Trust } from '../trust.ts'
import { bury, type Heartbeat, heartbeats, leave, lockDead, beat as writeBeat } from './workers.store.ts'

export type { Heartbeat } from './workers.store.ts'

/** How long a worker may be silent before its work is taken over, in milliseconds. */
export const deadAfterMs = 5_000
export const beatEveryMs = 1_000

export const beat = (trust: Trust, queueId: string): Promise<void> =>
  trust.db.across('the worker finds what is due', (tx) => writeBeat(tx, trust.workerId, queueId))

export const stopBeating = (trust: Trust): Promise<void> =>
  trust.db.across('the worker finds what is due', (tx) => leave(tx, trust.workerId))

export const listWorkers = (trust: Pick<Trust, 'db'>): Promise<Heartbeat[]> =>
  trust.db.across('the administrator counts', (tx) => heartbeats(tx))

/** One round: bury the dead, take over their sends, remind what is overdue, resume what was reconnected. */
export async function sweep(trust: Trust): Promise<void> {
  const failures: unknown[] = []
  for (const part of [buryTheDead, remindOverdue, resumeReconnected]) {
    try {
      await part(trust)
    } catch (error) {
      failures.push(error)
    }
  }
  if (failures.length > 0) throw new AggregateError(failures, 'Part of the sweep failed')
}

async function buryTheDead(trust: Trust): Promise<void> {
  await trust.db.across('the worker sweeps what a dead worker left', async (tx) => {
    const dead = await lockDead(tx, deadAfterMs, trust.workerId)
    // Before they are forgotten: should we die here, the next sweep finds them again.
    await takeOver(
      trust,
      dead.map((worker) => worker.id),
    )
    if (dead.length === 0) return
    await releaseJobsOf(
      tx,
      dead.map((worker) => worker.queueId),
    )
    await bury(
      tx,
      dead.map((worker) => worker.id),
    )
  })
}
