import { sql } from 'kysely'
import type { Tx } from '../trust.ts'

export interface DueTimes {
  /** The next that is still ahead; null when nothing is planned. */
  readonly nextDueAt: Date | null
  /** The longest-waiting of those that should have been dealt with by now, and how many there are. */
  readonly overdueSince: Date | null
  readonly overdue: number
}

/** Of every organisation: for whoever looks after the installation. No words, no names. */
export async function readDueTimes(tx: Tx, now: Date, overdueAt: Date): Promise<DueTimes> {
  const { rows } = await sql<{ next: Date | null; since: Date | null; overdue: number }>`
    select
      (select min(act_at) from delivery where state in ('due', 'sending', 'unconfirmed') and act_at > ${now}) as next,
      min(act_at) as since, count(*)::int as overdue
    from delivery where state in ('due', 'sending', 'unconfirmed') and act_at < ${overdueAt}`.execute(tx)
  const [row] = rows
  return { nextDueAt: row?.next ?? null, overdueSince: row?.since ?? null, overdue: row?.overdue ?? 0 }
}
