/** Deliveries and their attempts: the only SQL for these tables. Many rows at a time where sending must be fast. */
import { type Selectable, sql } from 'kysely'
import type { Delivery as Row } from '../tables.ts'
import type { Tx } from '../trust.ts'
import type { Delivery, DeliveryState, Next, StoredContent } from './delivery.ts'
import { readContent, readParts } from './stored-content.ts'

const asDelivery = (row: Selectable<Row>): Delivery => ({
  organisationId: row.organisation_id,
  id: row.delivery_id,
  postId: row.post_id,
  channelId: row.channel_id,
  network: row.network,
  state: row.state as DeliveryState,
  dueAt: row.due_at,
  actAt: row.act_at,
  content: readContent(row.content),
  networkPostId: row.network_post_id,
  link: row.link,
  reason: row.reason,
  whatToDo: row.what_to_do,
  firstAttemptAt: row.first_attempt_at,
  attempts: row.attempts,
  parts: readParts(row.parts),
  settledAt: row.settled_at,
  seenToAt: row.seen_to_at,
  createdBy: row.created_by,
})

export interface NewDelivery {
  readonly id: string
  readonly postId: string
  readonly channelId: string
  readonly network: string
  readonly state: 'due' | 'by-hand'
  readonly dueAt: Date
  readonly content: StoredContent
  readonly fingerprint: string
}

export async function insertDeliveries(
  tx: Tx,
  organisationId: string,
  createdBy: string,
  now: Date,
  deliveries: readonly NewDelivery[],
): Promise<void> {
  if (deliveries.length === 0) return
  await tx
    .insertInto('delivery')
    .values(
      deliveries.map((d) => ({
        organisation_id: organisationId,
        delivery_id: d.id,
        post_id: d.postId,
        channel_id: d.channelId,
        network: d.network,
        state: d.state,
        due_at: d.dueAt,
        act_at: d.state === 'due' ? d.dueAt : null,
        content: JSON.stringify(d.content),
        fingerprint: d.fingerprint,
        attempts: 0,
        parts: '{}',
        created_by: createdBy,
        created_at: now,
      })),
    )
    .execute()
}

export async function lockDeliveries(
  tx: Tx,
  organisationId: string,
  ids: readonly string[],
): Promise<Delivery[]> {
  const rows = await tx
    .selectFrom('delivery')
    .selectAll()
    .where('organisation_id', '=', organisationId)
    .where('delivery_id', 'in', [...ids])
    .orderBy('delivery_id')
    .forUpdate()
    .execute()
  return rows.map(asDelivery)
}

export const lockDelivery = async (
  tx: Tx,
  organisationId: string,
  id: string,
): Promise<Delivery | undefined> => (await lockDeliveries(tx, organisationId, [id]))[0]

export async function findDelivery(
  tx: Tx,
  organisationId: string,
  id: string,
): Promise<Delivery | undefined> {
  const row = await tx
    .selectFrom('delivery')
    .selectAll()
    .where('organisation_id', '=', organisationId)
    .where('delivery_id', '=', id)
    .executeTakeFirst()
  return row && asDelivery(row)
}

export async function lockDeliveriesOfPost(
  tx: Tx,
  organisationId: string,
  postId: string,
): Promise<Delivery[]> {
  const rows = await tx
    .selectFrom('delivery')
    .selectAll()
    .where('organisation_id', '=', organisationId)
    .where('post_id', '=', postId)
    .orderBy('delivery_id')
    .forUpdate()
    .execute()
  return rows.map(asDelivery)
}

export async function findDeliveriesOfPosts(
  tx: Tx,
  organisationId: string,
  postIds: readonly string[],
): Promise<Delivery[]> {
  if (postIds.length === 0) return []
  const rows = await tx
    .selectFrom('delivery')
    .selectAll()
    .where('organisation_id', '=', organisationId)
    .where('post_id', 'in', [...postIds])
    .orderBy('due_at')
    .execute()
  return rows.map(asDelivery)
}

export interface Change {
  readonly id: string
  readonly next: Next
}

/** Writes what deliveries become; a network's post that another delivery already owns makes the whole write fail. */
export async function writeNext(
  tx: Tx,
  organisationId: string,
  changes: readonly Change[],
  now: Date,
): Promise<void> {
  if (changes.length === 0) return
  const rows = changes.map(({ id, next }) => ({
    id,
    state: next.state,
    act_at: next.actAt?.toISOString() ?? null,
    network_post_id: next.networkPostId ?? null,
    link: next.link ?? null,
    reason: next.reason,
    what_to_do: next.whatToDo,
    settled: next.state === 'live' || next.state === 'refused' || next.state === 'cancelled',
  }))
  await sql`
    update delivery d set state = x.state, act_at = x.act_at, reason = x.reason, what_to_do = x.what_to_do,
      network_post_id = coalesce(x.network_post_id, d.network_post_id), link = coalesce(x.link, d.link),
      settled_at = case when x.settled then ${now}::timestamptz end, seen_to_at = null
    from json_to_recordset(${JSON.stringify(rows)}::json) as x(id uuid, state text, act_at timestamptz,
      network_post_id text, link text, reason text, what_to_do text, settled boolean)
    where d.organisation_id = ${organisationId} and d.delivery_id = x.id
      and d.delivery_id = any(${sql.val(changes.map((change) => change.id))}::uuid[])`.execute(tx)
}

/** When the delivery goes out; only for those that have not begun. */
export async function writeDueAt(
  tx: Tx,
  organisationId: string,
  ids: readonly string[],
  dueAt: Date,
): Promise<void> {
  await tx
    .updateTable('delivery')
    .set({ due_at: dueAt, act_at: sql`case when state = 'due' then ${dueAt}::timestamptz end` })
    .where('organisation_id', '=', organisationId)
    .where('delivery_id', 'in', [...ids])
    .execute()
}

export async function writePart(
  tx: Tx,
  organisationId: string,
  id: string,
  name: string,
  value: string,
): Promise<void> {
  await sql`update delivery set parts = parts || jsonb_build_object(${name}::text, ${value}::text)
    where organisation_id = ${organisationId} and delivery_id = ${id}`.execute(tx)
}

export async function writeSeenTo(tx: Tx, organisationId: string, id: string, at: Date): Promise<void> {
  await tx
    .updateTable('delivery')
    .set({ seen_to_at: at })
    .where('organisation_id', '=', organisationId)
    .where('delivery_id', '=', id)
    .execute()
}

export async function writeCreatedBy(
  tx: Tx,
  organisationId: string,
  from: string,
  to: string,
): Promise<number> {
  const result = await tx
    .updateTable('delivery')
    .set({ created_by: to })
    .where('organisation_id', '=', organisationId)
    .where('created_by', '=', from)
    .where('state', 'in', [
      'due',
      'held',
      'by-hand',
      'waiting-for-reconnection',
      'unconfirmed',
      'sending',
      'refused',
    ])
    .executeTakeFirst()
  return Number(result.numUpdatedRows)
}

/** The ids, of these, that belong to deliveries of ours already. */
export async function ownedNetworkPosts(
  tx: Tx,
  organisationId: string,
  channelId: string,
  ids: readonly string[],
): Promise<ReadonlySet<string>> {
  if (ids.length === 0) return new Set()
  const rows = await tx
    .selectFrom('delivery')
    .select('network_post_id')
    .where('organisation_id', '=', organisationId)
    .where('channel_id', '=', channelId)
    .where('network_post_id', 'in', [...ids])
    .execute()
  return new Set(rows.flatMap((row) => row.network_post_id ?? []))
}

/** Of these network posts, those that a delivery of ours owns already: many channels in one query. */
export async function takenNetworkPosts(
  tx: Tx,
  organisationId: string,
  of: readonly { readonly channelId: string; readonly networkPostId: string }[],
): Promise<{ readonly channelId: string; readonly networkPostId: string }[]> {
  if (of.length === 0) return []
  const rows = await tx
    .selectFrom('delivery')
    .select(['channel_id', 'network_post_id'])
    .where('organisation_id', '=', organisationId)
    .where('channel_id', 'in', [...new Set(of.map(({ channelId }) => channelId))])
    .where(
      'network_post_id',
      'in',
      of.map(({ networkPostId }) => networkPostId),
    )
    .execute()
  return rows.map((row) => ({ channelId: row.channel_id, networkPostId: row.network_post_id ?? '' }))
}
