/** Attempts: written and committed before a byte is sent, closed with what came of it. */
import { sql } from 'kysely'
import type { Tx } from '../trust.ts'

export interface Attempt {
  readonly number: number
  readonly kind: 'send' | 'look' | 'person'
  readonly openedAt: Date
  readonly closedAt: Date | null
  readonly outcome: string | null
  readonly code: string | null
  readonly reason: string | null
  readonly evidence: unknown
}

/**
 * The database allows one open attempt per delivery: a second one fails here, and nothing is sent. Answers the number of
 * the attempt of each that was begun.
 */
export async function openSends(
  tx: Tx,
  organisationId: string,
  ids: readonly string[],
  by: { readonly workerId: string; readonly now: Date; readonly leaseUntil: Date },
): Promise<ReadonlyMap<string, number>> {
  if (ids.length === 0) return new Map()
  const lease = by.leaseUntil.toISOString()
  const result = await sql<{ delivery_id: string; number: number }>`
    with begun as (
      update delivery set state = 'sending', attempts = attempts + 1, act_at = ${lease}::timestamptz,
        first_attempt_at = coalesce(first_attempt_at, ${by.now}::timestamptz), reason = null, what_to_do = null
      where organisation_id = ${organisationId} and delivery_id = any(${sql.val([...ids])}::uuid[]) and state = 'due'
      returning organisation_id, delivery_id)
    insert into attempt (organisation_id, delivery_id, number, kind, worker_id, opened_at, lease_until)
    select b.organisation_id, b.delivery_id, coalesce(last.number, 0) + 1, 'send', ${by.workerId}::uuid,
      ${by.now}::timestamptz, ${lease}::timestamptz
    from begun b
    left join lateral (select a.number from attempt a where a.organisation_id = b.organisation_id
      and a.delivery_id = b.delivery_id order by a.number desc limit 1) last on true
    returning delivery_id, number`.execute(tx)
  return new Map(result.rows.map((row) => [row.delivery_id, row.number]))
}

export interface Closing {
  readonly id: string
  /** Which attempt: a late answer must not close the one that somebody else began since. */
  readonly number: number
  readonly outcome: string
  readonly code: string | null
  readonly reason: string | null
}

/** Closes these sends; tells which were still open, so that a late answer changes nothing twice. */
export async function closeSends(
  tx: Tx,
  organisationId: string,
  closings: readonly Closing[],
  now: Date,
): Promise<ReadonlySet<string>> {
  const result = await sql<{ delivery_id: string }>`
    update attempt a set closed_at = ${now}::timestamptz, outcome = x.outcome, code = x.code, reason = x.reason
    from json_to_recordset(${JSON.stringify(closings)}::json) as x(id uuid, number integer, outcome text, code text, reason text)
    where a.organisation_id = ${organisationId} and a.delivery_id = x.id and a.number = x.number and a.closed_at is null
      and a.delivery_id = any(${sql.val(closings.map((closing) => closing.id))}::uuid[])
    returning a.delivery_id`.execute(tx)
  return new Set(result.rows.map((row) => row.delivery_id))
}

export interface Note {
  readonly kind: 'look' | 'person'
  readonly openedAt: Date
  readonly outcome: string
  readonly code: string | null
  readonly reason: string | null
  readonly evidence: unknown
}

/** A look, or a person's decision: over when it is written. */
export async function writeNote(
  tx: Tx,
  organisationId: string,
  id: string,
  note: Note,
  now: Date,
): Promise<void> {
  await tx
    .insertInto('attempt')
    .values({
      organisation_id: organisationId,
      delivery_id: id,
      number: sql`(select coalesce(max(number), 0) + 1 from attempt where organisation_id = ${organisationId}
        and delivery_id = ${id})`,
      kind: note.kind,
      opened_at: note.openedAt,
      lease_until: now,
      closed_at: now,
      outcome: note.outcome,
      code: note.code,
      reason: note.reason,
      evidence: note.evidence === null ? null : JSON.stringify(note.evidence),
    })
    .execute()
}

export async function listAttempts(tx: Tx, organisationId: string, id: string): Promise<Attempt[]> {
  const rows = await tx
    .selectFrom('attempt')
    .selectAll()
    .where('organisation_id', '=', organisationId)
    .where('delivery_id', '=', id)
    .orderBy('number', 'desc')
    .limit(100)
    .execute()
  return rows.map((row) => ({
    number: row.number,
    kind: row.kind as Attempt['kind'],
    openedAt: row.opened_at,
    closedAt: row.closed_at,
    outcome: row.outcome,
    code: row.code,
    reason: row.reason,
    evidence: row.evidence,
  }))
}

/** When the last send ended: from then on the network has had time to show it. */
export async function lastSendEndedAt(tx: Tx, organisationId: string, id: string): Promise<Date | null> {
  const row = await tx
    .selectFrom('attempt')
    .select(['closed_at', 'opened_at'])
    .where('organisation_id', '=', organisationId)
    .where('delivery_id', '=', id)
    .where('kind', '=', 'send')
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row ? (row.closed_at ?? row.opened_at) : null
}

export interface Abandoned {
  readonly organisationId: string
  readonly id: string
  readonly number: number
}

/** Sends whose worker is dead, or whose lease ran out: nobody will close them any more. */
export async function findAbandoned(
  tx: Tx,
  deadWorkers: readonly string[],
  now: Date,
  most: number,
): Promise<Abandoned[]> {
  const result = await sql<{ organisation_id: string; delivery_id: string; number: number }>`
    select organisation_id, delivery_id, number from attempt
    where closed_at is null and (worker_id = any(${sql.val([...deadWorkers])}::uuid[]) or lease_until < ${now}::timestamptz)
    order by organisation_id, delivery_id limit ${most} for update skip locked`.execute(tx)
  return result.rows.map((row) => ({
    organisationId: row.organisation_id,
    id: row.delivery_id,
    number: row.number,
  }))
}

export interface Overdue {
  readonly organisationId: string
  readonly id: string
  readonly state: string
  readonly actAt: Date
}

/** What the system should have looked at a while ago, the longest-waiting first, from just behind `last` on. */
export async function findOverdue(
  tx: Tx,
  before: Date,
  last: Omit<Overdue, 'state'> | null,
  most: number,
): Promise<Overdue[]> {
  const from = last
    ? sql`and (act_at, organisation_id, delivery_id)
        > (${last.actAt}::timestamptz, ${last.organisationId}::uuid, ${last.id}::uuid)`
    : sql``
  const result = await sql<{ organisation_id: string; delivery_id: string; state: string; act_at: Date }>`
    select organisation_id, delivery_id, state, act_at from delivery
    where state in ('due', 'unconfirmed') and act_at < ${before}::timestamptz ${from}
    order by act_at, organisation_id, delivery_id limit ${most}`.execute(tx)
  return result.rows.map((row) => ({
    organisationId: row.organisation_id,
    id: row.delivery_id,
    state: row.state,
    actAt: row.act_at,
  }))
}

export async function findWaiting(
  tx: Tx,
  most: number,
): Promise<{ organisationId: string; channelId: string }[]> {
  const rows = await tx
    .selectFrom('delivery')
    .select(['organisation_id', 'channel_id'])
    .distinct()
    .where('state', '=', 'waiting-for-reconnection')
    .limit(most)
    .execute()
  return rows.map((row) => ({ organisationId: row.organisation_id, channelId: row.channel_id }))
}

export async function lockWaitingOf(tx: Tx, organisationId: string, channelId: string): Promise<string[]> {
  const rows = await tx
    .selectFrom('delivery')
    .select('delivery_id')
    .where('organisation_id', '=', organisationId)
    .where('channel_id', '=', channelId)
    .where('state', '=', 'waiting-for-reconnection')
    .limit(500)
    .execute()
  return rows.map((row) => row.delivery_id)
}
