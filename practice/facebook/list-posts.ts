import { type Answer, ok } from '../answer.ts'
import { missingField, readFields, show } from './fields.ts'
import { badParameter } from './graph-error.ts'
import { paging, readCursor, readLimit } from './paging.ts'
import { type GraphParams, textOf, unknownParam } from './params.ts'
import { nonexistingField } from './posts.ts'
import type { FacebookPage, FacebookPost } from './records.ts'
import { inWorld, postFields } from './show.ts'
import type { FacebookWorld } from './world.ts'

const known = ['since', 'until', 'limit', 'after']

/** A moment as whole seconds since 1970 or as a date; NaN when it is neither. */
const readMoment = (text: string): number => (/^\d+$/.test(text) ? Number(text) * 1000 : Date.parse(text))

/** `GET /{page}/published_posts`: what the public sees, newest first. */
export function listPosts(
  world: FacebookWorld,
  page: FacebookPage,
  params: GraphParams,
  address: string,
): Answer {
  const unknown = unknownParam(params, known)
  if (unknown !== null) return badParameter(`Unknown parameter: ${unknown}`)
  const wanted = readFields(textOf(params, 'fields') ?? 'created_time,message,id')
  const missing = missingField(postFields, wanted)
  if (missing !== null) return nonexistingField(missing, 'PagePost')
  const limit = readLimit(textOf(params, 'limit'))
  const since = readMoment(textOf(params, 'since') ?? '0')
  const until = readMoment(textOf(params, 'until') ?? '9999999999')
  if (limit === null) return badParameter('Param limit must be a whole number from 1')
  if (Number.isNaN(since) || Number.isNaN(until)) return badParameter('Param since or until is not a time')
  const after = textOf(params, 'after')
  const from = { since, until, after: after === null ? null : readCursor(after), room: limit + 1 }
  const found = newestFirst(world, page, from)
  const shown = found.slice(0, limit)
  return ok({
    data: shown.map((post) => show(postFields, wanted, inWorld(world, post))),
    ...paging(
      shown.map(({ id }) => id),
      found.length > limit,
      { address, values: params.values },
    ),
  })
}

interface From {
  readonly since: number
  readonly until: number
  /** The id of the last post already seen. */
  readonly after: string | null
  readonly room: number
}

/** Goes back from the newest and stops as soon as it has enough, however long the Page's history. */
export function newestFirst(world: FacebookWorld, page: FacebookPage, from: From): FacebookPost[] {
  const ids = world.state.publishedIds(page.id)
  const found: FacebookPost[] = []
  const start = from.after === null ? ids.length : ids.lastIndexOf(from.after)
  for (let at = start - 1; at >= 0 && found.length < from.room; at -= 1) {
    const post = world.state.posts.get(ids[at] ?? '')
    if (!post || post.publishedAt === null || post.publishedAt > from.until) continue
    if (post.publishedAt < from.since) break
    found.push(post)
  }
  return found
}
