import { ok, type Result, refused } from '@canteen/plumbing/result.ts'
import { type DeliverySummary, deliveriesOfPosts } from '../deliveries/deliveries.ts'
import { namesOf } from '../people/people.ts'
import type { By } from '../people/person.ts'
import type { Trust } from '../trust.ts'
import { can } from './can.ts'
import type { Post } from './post.ts'
import { type Cursor, countByFilter, type Filter, pageOfPosts } from './post-lists.store.ts'
import type { NotAllowed } from './why-not.ts'

export const postsOnAPage = 25

export interface ListedPosts {
  readonly posts: readonly Post[]
  readonly deliveries: ReadonlyMap<string, readonly DeliverySummary[]>
  readonly names: ReadonlyMap<string, string>
  readonly counts: ReadonlyMap<Filter, number>
  /** Where the next page begins; null at the end. */
  readonly next: Cursor | null
}

/** The organisation's posts, last changed first, a page at a time. */
export async function listPosts(
  trust: Trust,
  by: By,
  of: { readonly filter?: Filter | null; readonly after?: Cursor | null } = {},
): Promise<Result<ListedPosts, NotAllowed>> {
  if (!can(by).read) return refused({ kind: 'not-allowed' })
  const organisationId = by.organisationId
  return trust.db.within(organisationId, async (tx) => {
    const now = trust.clock.now()
    const found = await pageOfPosts(tx, organisationId, {
      filter: of.filter ?? null,
      after: of.after ?? null,
      now,
      limit: postsOnAPage + 1,
    })
    const posts = found.slice(0, postsOnAPage)
    const last = posts.at(-1)
    return ok({
      posts,
      deliveries: await deliveriesOfPosts(
        tx,
        organisationId,
        posts.map(({ id }) => id),
      ),
      names: await namesOf(tx, organisationId, [...new Set(posts.map(({ authorId }) => authorId))]),
      counts: await countByFilter(tx, organisationId, now),
      next: found.length > postsOnAPage && last ? { updatedAt: last.updatedAt, postId: last.id } : null,
    })
  })
}
