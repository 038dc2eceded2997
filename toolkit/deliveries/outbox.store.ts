/** What the outbox shows: pages of deliveries, and how many need somebody. */
import { type ExpressionBuilder, sql } from 'kysely'
import type { DB } from '../tables.ts'
import type { Tx } from '../trust.ts'
import type { DeliveryState } from './delivery.ts'
import { readContent } from './stored-content.ts'

export interface OutboxRow {
  readonly id: string
  readonly postId: string
  readonly channelId: string
  readonly network: string
  readonly state: DeliveryState
  readonly dueAt: Date
  readonly actAt: Date | null
  readonly text: string
  readonly pictures: number
  readonly link: string | null
  readonly reason: string | null
  readonly whatToDo: string | null
  readonly seenToAt: Date | null
}

export interface OutboxFilter {
  readonly states?: readonly DeliveryState[]
  readonly needsSomebody?: boolean
  readonly channelId?: string
  readonly postId?: string
  /** The last row of the page above. */
  readonly before?: { readonly dueAt: Date; readonly id: string }
  readonly limit: number
}

type Where = ExpressionBuilder<DB, 'delivery'>

/** The same condition as the index `delivery_needing`, so that it is used; by-hand posts count once their time has come. */
const needing = (eb: Where, now: Date) =>
  eb.and([
    sql<boolean>`seen_to_at is null and (state in ('refused', 'waiting-for-reconnection', 'held', 'by-hand')
      or (state = 'unconfirmed' and act_at is null))`,
    eb.or([eb('state', '!=', 'by-hand'), eb('due_at', '<=', now)]),
  ])

export async function listOutbox(
  tx: Tx,
  organisationId: string,
  filter: OutboxFilter,
  now: Date,
): Promise<OutboxRow[]> {
  let query = tx
    .selectFrom('delivery')
    .select([
      'delivery_id',
      'post_id',
      'channel_id',
      'network',
      'state',
      'due_at',
      'act_at',
      'content',
      'link',
      'reason',
      'what_to_do',
      'seen_to_at',
    ])
    .where('organisation_id', '=', organisationId)
  if (filter.states) query = query.where('state', 'in', [...filter.states])
  if (filter.needsSomebody) query = query.where((eb) => needing(eb, now))
  if (filter.channelId) query = query.where('channel_id', '=', filter.channelId)
  if (filter.postId) query = query.where('post_id', '=', filter.postId)
  if (filter.before) {
    const { dueAt, id } = filter.before
    query = query.where(sql<boolean>`(due_at, delivery_id) < (${dueAt}::timestamptz, ${id}::uuid)`)
  }
  const rows = await query
    .orderBy('due_at', 'desc')
    .orderBy('delivery_id', 'desc')
    .limit(filter.limit)
    .execute()
  return rows.map((row) => {
    const content = readContent(row.content)
    return {
      id: row.delivery_id,
      postId: row.post_id,
      channelId: row.channel_id,
      network: row.network,
      state: row.state as DeliveryState,
      dueAt: row.due_at,
      actAt: row.act_at,
      text: content.text,
      pictures: content.pictures.length,
      link: row.link,
      reason: row.reason,
      whatToDo: row.what_to_do,
      seenToAt: row.seen_to_at,
    }
  })
}

const mostCounted = 100

/** At most a hundred: the badge says "99+" beyond. `channelIds` null: all channels. */
export async function countNeeding(
  tx: Tx,
  organisationId: string,
  whose: { readonly channelIds: readonly string[] | null; readonly authorId: string },
  now: Date,
): Promise<number> {
  const { channelIds } = whose
  const rows = await tx
    .selectFrom('delivery')
    .select('delivery_id')
    .where('organisation_id', '=', organisationId)
    .where((eb) => needing(eb, now))
    .where((eb) =>
      channelIds === null
        ? eb.val(true)
        : eb.or([
            eb('created_by', '=', whose.authorId),
            ...(channelIds.length > 0 ? [eb('channel_id', 'in', [...channelIds])] : []),
          ]),
    )
    .limit(mostCounted)
    .execute()
  return rows.length
}
