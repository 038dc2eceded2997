/** Lists of posts: each has an index behind it and an end. */
import { type ExpressionBuilder, sql } from 'kysely'
import type { DB } from '../tables.ts'
import type { Tx } from '../trust.ts'
import type { Post } from './post.ts'
import { withParts } from './posts.store.ts'

/** `going-out` and `time-passed` are the two halves of scheduled. */
export const filters = [
  'draft',
  'awaiting-approval',
  'approved',
  'going-out',
  'time-passed',
  'cancelled',
] as const
export type Filter = (typeof filters)[number]

export interface Cursor {
  readonly updatedAt: Date
  readonly postId: string
}

export async function pageOfPosts(
  tx: Tx,
  organisationId: string,
  of: {
    readonly filter: Filter | null
    readonly after: Cursor | null
    readonly now: Date
    readonly limit: number
  },
): Promise<Post[]> {
  const { filter, after, now } = of
  let query = tx.selectFrom('post').selectAll().where('organisation_id', '=', organisationId)
  if (filter) query = query.where((eb) => isIn(eb, filter, now))
  if (after) {
    query = query.where((where) =>
      where.or([
        where('updated_at', '<', after.updatedAt),
        where.and([where('updated_at', '=', after.updatedAt), where('post_id', '>', after.postId)]),
      ]),
    )
  }
  const rows = await query.orderBy('updated_at', 'desc').orderBy('post_id').limit(of.limit).execute()
  return withParts(tx, organisationId, rows)
}

/** Past this nobody counts any more: the list says "1,000+", and the page stays quick however much was ever posted. */
export const mostCounted = 1_000

export async function countByFilter(
  tx: Tx,
  organisationId: string,
  now: Date,
): Promise<ReadonlyMap<Filter, number>> {
  const counts = await Promise.all(
    filters.map(async (filter) => [filter, await countUpTo(tx, organisationId, filter, now)] as const),
  )
  return new Map(counts)
}

async function countUpTo(tx: Tx, organisationId: string, filter: Filter, now: Date): Promise<number> {
  const those = tx
    .selectFrom('post')
    .select('post_id')
    .where('organisation_id', '=', organisationId)
    .where((eb) => isIn(eb, filter, now))
    .limit(mostCounted + 1)
    .as('those')
  const row = await tx
    .selectFrom(those)
    .select((select) => select.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return Number(row.count)
}

/** For the first approver, and for the second. */
const waitingStates = ['awaiting-approval', 'awaiting-second-approval'] as const

const isIn = (eb: ExpressionBuilder<DB, 'post'>, filter: Filter, now: Date) => {
  if (filter === 'going-out') return eb.and([eb('state', '=', 'scheduled'), eb('planned_at', '>', now)])
  if (filter === 'time-passed') return eb.and([eb('state', '=', 'scheduled'), eb('planned_at', '<=', now)])
  if (filter === 'awaiting-approval') return eb('state', 'in', waitingStates)
  return eb('state', '=', filter)
}

const waitingFor = (tx: Tx, organisationId: string, approverId: string) =>
  tx
    .selectFrom('post')
    .where('organisation_id', '=', organisationId)
    .where('state', 'in', waitingStates)
    .where((where) => where.or([where('reason_by', 'is', null), where('reason_by', '<>', approverId)]))
    .where('author_id', '<>', approverId)
    .where('edited_by', '<>', approverId)
    .where('sent_by', '<>', approverId)

export async function countWaitingFor(tx: Tx, organisationId: string, approverId: string): Promise<number> {
  const row = await waitingFor(tx, organisationId, approverId)
    .select((select) => select.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return Number(row.count)
}

/** Longest waiting first. */
export async function postsWaitingFor(
  tx: Tx,
  organisationId: string,
  approverId: string,
  limit: number,
): Promise<Post[]> {
  const rows = await waitingFor(tx, organisationId, approverId)
    .selectAll()
    .orderBy('sent_at')
    .orderBy('post_id')
    .limit(limit)
    .execute()
  return withParts(tx, organisationId, rows)
}

export async function postsSentBy(
  tx: Tx,
  organisationId: string,
  personId: string,
  limit: number,
): Promise<Post[]> {
  const rows = await tx
    .selectFrom('post')
    .selectAll()
    .where('organisation_id', '=', organisationId)
    .where('sent_by', '=', personId)
    .where('state', 'in', waitingStates)
    .orderBy('updated_at', 'desc')
    .orderBy('post_id')
    .limit(limit)
    .execute()
  return withParts(tx, organisationId, rows)
}

/** An author's posts that go no further by themselves: sent back with a reason, or approved and not scheduled. */
export async function countStandingStill(
  tx: Tx,
  organisationId: string,
  authorId: string,
): Promise<{ readonly cameBack: number; readonly approved: number }> {
  const row = await tx
    .selectFrom('post')
    .select([
      sql<number>`count(*) filter (where state = 'draft')`.as('came_back'),
      sql<number>`count(*) filter (where state = 'approved')`.as('approved'),
    ])
    .where('organisation_id', '=', organisationId)
    .where('author_id', '=', authorId)
    .where((where) =>
      where.or([
        where.and([where('state', '=', 'draft'), where('returned_reason', 'is not', null)]),
        where('state', '=', 'approved'),
      ]),
    )
    .executeTakeFirstOrThrow()
  return { cameBack: Number(row.came_back), approved: Number(row.approved) }
}

/** Everything planned from `start` until before `end`, in the order of the day. */
export async function postsPlanned(
  tx: Tx,
  organisationId: string,
  range: { readonly start: Date; readonly end: Date },
  limit: number,
): Promise<Post[]> {
  const rows = await tx
    .selectFrom('post')
    .selectAll()
    .where('organisation_id', '=', organisationId)
    .where('planned_at', '>=', range.start)
    .where('planned_at', '<', range.end)
    .where('state', '<>', 'cancelled')
    .orderBy('planned_at')
    .orderBy('post_id')
    .limit(limit)
    .execute()
  return withParts(tx, organisationId, rows)
}
