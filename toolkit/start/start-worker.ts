/** Runs the jobs, says that this process lives, and does the recurring duties. */
import { startJobs } from '@canteen/plumbing/jobs.ts'
import { channelDuties } from '../channels/channels.ts'
import { jobs } from '../jobs.ts'
import type { Trust } from '../trust.ts'
import { beat, beatEveryMs, stopBeating, sweep } from '../workers/workers.ts'

const sweepEveryMs = 2_000

export async function startWorker(trust: Trust): Promise<() => Promise<void>> {
  const running = await startJobs(trust, jobs, {
    pool: trust.db.pool,
    concurrency: trust.settings.workerConcurrency,
    log: trust.log,
  })
  await beat(trust, running.queueId)
  const rounds = [
    repeat(trust, beatEveryMs, () => beat(trust, running.queueId)),
    repeat(trust, sweepEveryMs, () => sweep(trust)),
    ...channelDuties.map((duty) => repeat(trust, duty.everyMs, () => duty.run(trust))),
  ]
  return async () => {
    // What is being sent is finished first; what cannot finish is left for the next start to look for.
    await running.stop()
    await Promise.all(rounds.map((stop) => stop()))
    await stopBeating(trust)
  }
}

/** One round at a time; a round that fails is logged and the next comes all the same. */
function repeat(trust: Trust, everyMs: number, round: () => Promise<void>): () => Promise<void> {
  let last: Promise<void> = Promise.resolve()
  let busy = false
  const timer = setInterval(() => {
    if (busy) return
    busy = true
    last = round()
      .catch((error: unknown) => trust.log.error({ err: error }, 'A recurring duty failed'))
      .finally(() => {
        busy = false
      })
  }, everyMs)
  return async () => {
    clearInterval(timer)
    await last
  }
}
