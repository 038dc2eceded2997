import { sql } from 'kysely'
import type { Tx } from '../trust.ts'

export interface NowHeld {
  readonly organisationId: string
  readonly id: string
  readonly reason: string
}

const look = 'Open the channel and look. Then say here whether the post is there.'
const decide =
  'Look whether it went out already. If not and it is still right, send it now. If not, cancel it.'

/**
 * A restored backup does not know what happened after it was made: whatever may have gone out since waits for a person,
 * in every organisation. What is planned for later stays planned.
 */
export async function holdAfterRestore(tx: Tx, madeAt: string, now: Date): Promise<NowHeld[]> {
  await sql`update attempt set closed_at = ${now}, outcome = 'outcome-unknown', code = 'restored',
    reason = 'A backup from the middle of this send was restored.' where closed_at is null`.execute(tx)
  const unsure = `It was being sent when the backup was made (${madeAt}). Canteen cannot tell whether it is live.`
  await sql`update delivery set state = 'unconfirmed', act_at = null, reason = ${unsure}, what_to_do = ${look}
    where state in ('sending', 'unconfirmed')`.execute(tx)
  const maybe = `A backup made ${madeAt} was restored. It was due since then, so it may have gone out already.`
  const { rows } = await sql<{ organisation_id: string; delivery_id: string }>`
    update delivery set state = 'held', act_at = null, reason = ${maybe}, what_to_do = ${decide}
    where state in ('due', 'waiting-for-reconnection') and due_at <= ${now}
    returning organisation_id, delivery_id`.execute(tx)
  return rows.map((row) => ({ organisationId: row.organisation_id, id: row.delivery_id, reason: maybe }))
}

export async function countPlanned(tx: Tx): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from delivery where state = 'due'`.execute(tx)
  return rows[0]?.count ?? 0
}
