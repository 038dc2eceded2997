import { sql } from 'kysely'
import type { Tx } from '../trust.ts'

/** Counts one more, and says how many there were since the count last began; a count older than `since` begins anew. */
export async function countOne(tx: Tx, key: Buffer, now: Date, since: Date): Promise<number> {
  const row = await tx
    .insertInto('throttle')
    .values({ key, count: 1, since: now })
    .onConflict((conflict) =>
      conflict.column('key').doUpdateSet({
        count: sql<number>`case when throttle.since <= ${since} then 1 else throttle.count + 1 end`,
        since: sql<Date>`case when throttle.since <= ${since} then excluded.since else throttle.since end`,
      }),
    )
    .returning('count')
    .executeTakeFirstOrThrow()
  return row.count
}

/** Takes one back: it turned out not to count. */
export async function uncountOne(tx: Tx, key: Buffer): Promise<void> {
  await tx
    .updateTable('throttle')
    .set({ count: sql<number>`greatest(count - 1, 0)` })
    .where('key', '=', key)
    .execute()
}

export async function forgetCount(tx: Tx, key: Buffer): Promise<void> {
  await tx.deleteFrom('throttle').where('key', '=', key).execute()
}

export async function deleteCountsBefore(tx: Tx, before: Date): Promise<void> {
  await tx.deleteFrom('throttle').where('since', '<', before).execute()
}
