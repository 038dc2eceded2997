/**
 * Which processes run jobs, and when each was last heard of. By the database's clock: several machines have several
 * clocks, and only one of them may say who is dead.
 */
import { sql } from 'kysely'
import type { Tx } from '../trust.ts'

export async function beat(tx: Tx, workerId: string, queueId: string): Promise<void> {
  await sql`insert into worker (worker_id, started_at, beat_at, queue_id)
    values (${workerId}::uuid, clock_timestamp(), clock_timestamp(), ${queueId})
    on conflict (worker_id) do update set beat_at = clock_timestamp(), queue_id = excluded.queue_id`.execute(
    tx,
  )
}

export async function leave(tx: Tx, workerId: string): Promise<void> {
  await tx.deleteFrom('worker').where('worker_id', '=', workerId).execute()
}

export interface DeadWorker {
  readonly id: string
  readonly queueId: string
}

/**
 * Locked, so that only one process buries each; removed by `bury` once its work has been taken over. Whoever asks is alive,
 * however long it was paused.
 */
export async function lockDead(tx: Tx, silentForMs: number, itself: string): Promise<DeadWorker[]> {
  const result = await sql<{ worker_id: string; queue_id: string }>`
    select worker_id, queue_id from worker
    where beat_at < clock_timestamp() - make_interval(secs => ${silentForMs / 1000})
      and worker_id <> ${itself}::uuid
    for update skip locked`.execute(tx)
  return result.rows.map((row) => ({ id: row.worker_id, queueId: row.queue_id }))
}

export async function bury(tx: Tx, ids: readonly string[]): Promise<void> {
  await tx
    .deleteFrom('worker')
    .where('worker_id', 'in', [...ids])
    .execute()
}

export interface Heartbeat {
  readonly workerId: string
  readonly startedAt: Date
  readonly silentForMs: number
}

export async function heartbeats(tx: Tx): Promise<Heartbeat[]> {
  const result = await sql<{ worker_id: string; started_at: Date; silent: number }>`
    select worker_id, started_at, extract(epoch from clock_timestamp() - beat_at)::float8 * 1000 as silent
    from worker order by started_at`.execute(tx)
  return result.rows.map((row) => ({
    workerId: row.worker_id,
    startedAt: row.started_at,
    silentForMs: row.silent,
  }))
}
