/**
 * Jobs are rows, written in the same transaction as the fact they follow from. The queue is graphile-worker's; this file
 * is the only one that knows it.
 */
import { EventEmitter } from 'node:events'
import { Logger, runMigrations, runOnce, run as runWorker, type TaskList } from 'graphile-worker'
import { CompiledQuery, type Transaction } from 'kysely'
import type pg from 'pg'
import type { z } from 'zod'
import { type Log, withoutPeople } from './log.ts'

/** What somebody needs to know to ask for a job: not how it is done. */
export interface JobName<Payload> {
  readonly name: string
  readonly payload: z.ZodType<Payload>
}

export interface Job<App, Payload> extends JobName<Payload> {
  readonly run: (app: App, payload: Payload) => Promise<void>
}

/** A job of any payload, once its payload has been checked against its own schema. */
export interface RunnableJob<App> {
  readonly name: string
  readonly runUnchecked: (app: App, payload: unknown) => Promise<void>
}

export const job = <App, Payload>(definition: Job<App, Payload>): Job<App, Payload> & RunnableJob<App> => ({
  ...definition,
  runUnchecked: (app, payload) => definition.run(app, definition.payload.parse(payload)),
})

export interface JobRow<Payload> {
  readonly payload: Payload
  readonly runAt: Date
  /** A second job under the same key replaces the first instead of joining it. */
  readonly key: string
}

/** Adds jobs in the caller's transaction: they exist when, and only when, the fact does. */
export async function addJobs<Payload, Tables>(
  tx: Transaction<Tables>,
  of: JobName<Payload>,
  rows: readonly JobRow<Payload>[],
): Promise<void> {
  if (rows.length === 0) return
  const specs = rows.map((row) => ({
    identifier: of.name,
    payload: row.payload,
    run_at: row.runAt.toISOString(),
    job_key: row.key,
    max_attempts: 1_000,
  }))
  await tx.executeQuery(
    CompiledQuery.raw(
      `select 1 from graphile_worker.add_jobs(
         (select array_agg(json_populate_record(null::graphile_worker.job_spec, spec)) from json_array_elements($1::json) spec))`,
      [JSON.stringify(specs)],
    ),
  )
}

/** Which of these keys have a job that is being done, or will be by then. One that waits longer has failed before. */
export async function keysWithJob<Tables>(
  tx: Transaction<Tables>,
  keys: readonly string[],
  by: Date,
): Promise<ReadonlySet<string>> {
  if (keys.length === 0) return new Set()
  const { rows } = await tx.executeQuery<{ key: string }>(
    CompiledQuery.raw(
      `select key from graphile_worker.jobs
       where key = any($1::text[]) and (locked_at is not null or (run_at <= $2 and attempts < max_attempts))`,
      [keys, by],
    ),
  )
  return new Set(rows.map((row) => row.key))
}

export async function removeJob<Tables>(tx: Transaction<Tables>, key: string): Promise<void> {
  await tx.executeQuery(CompiledQuery.raw('select 1 from graphile_worker.remove_job($1)', [key]))
}

export const prepareJobs = (pool: pg.Pool): Promise<void> => runMigrations({ pgPool: pool, logger: silent })

const silent = new Logger(() => () => undefined)

/** graphile-worker's messages, without payloads, into our log. Its warnings are about tuning, of use to nobody at a start. */
const into = (log: Log) =>
  new Logger(() => (level, message) => log[level === 'error' ? 'error' : 'debug'](withoutPeople(message)))

const tasks = <App>(app: App, jobs: readonly RunnableJob<App>[]): TaskList =>
  Object.fromEntries(jobs.map((j) => [j.name, (payload: unknown) => j.runUnchecked(app, payload)]))

export interface RunningJobs {
  /** The name under which the queue locks this process's jobs; whoever finds it dead gives them back by it. */
  readonly queueId: string
  readonly stop: () => Promise<void>
}

export async function startJobs<App>(
  app: App,
  jobs: readonly RunnableJob<App>[],
  options: { readonly pool: pg.Pool; readonly concurrency: number; readonly log: Log },
): Promise<RunningJobs> {
  const events = new EventEmitter()
  const queueId = new Promise<string>((resolve) => {
    events.once('pool:create', (event: { workerPool: { id: string } }) => resolve(event.workerPool.id))
  })
  const runner = await runWorker({
    pgPool: options.pool,
    concurrency: options.concurrency,
    pollInterval: 1_000,
    noHandleSignals: true,
    taskList: tasks(app, jobs),
    logger: into(options.log),
    events,
    preset: {
      worker: {
        // Jobs are fetched and finished many at a time; the truth is the delivery's own row, never the job.
        localQueue: {
          size: Math.max(options.concurrency * 4, 20),
          ttl: 2_000,
          refetchDelay: { durationMs: 50 },
        },
        completeJobBatchDelay: 10,
        failJobBatchDelay: 10,
      },
    },
  })
  return { queueId: await queueId, stop: () => runner.stop() }
}

/** Gives back the jobs that dead processes held; the queue itself would wait four hours. */
export async function releaseJobsOf<Tables>(
  tx: Transaction<Tables>,
  queueIds: readonly string[],
): Promise<void> {
  await tx.executeQuery(
    CompiledQuery.raw('select graphile_worker.force_unlock_workers($1::text[])', [queueIds]),
  )
}

/** Runs every job that is due, once, and returns when none is left: for tests, which hold the clock. */
export async function runDueJobs<App>(
  app: App,
  jobs: readonly RunnableJob<App>[],
  pool: pg.Pool,
): Promise<void> {
  await runOnce({ pgPool: pool, noHandleSignals: true, taskList: tasks(app, jobs), logger: silent })
}
