/** Posts: write, read, list, check. */
import { ok, type Result, refused } from '@canteen/plumbing/result.ts'
import { z } from '@hono/zod-openapi'
import { type DeliveryDetails, readDelivery } from '../deliveries/deliveries.ts'
import type { By } from '../people/person.ts'
import { getPost, listPosts, type SaveDraft, saveDraft } from '../posts/posts.ts'
import type { Trust } from '../trust.ts'
import { perMinute } from '../web/route.ts'
import { badCursor, packCursor, readCursor } from './cursor.ts'
import { endpoint } from './endpoint.ts'
import type { Problem } from './problem.ts'
import { postProblem } from './refusals.ts'
import { After, Checked, Id, inPages, ListedPost, Post, PostFilter, TimeIn, Words } from './schemas.ts'
import { showFinding, showListedPost, showPost } from './shown.ts'

export const readers = ['author', 'approver', 'on-duty', 'manager'] as const
export const OfPost = z.object({ postId: Id })

const Draft = z.strictObject({
  text: Words,
  link: Words.nullable().optional(),
  plannedAt: TimeIn.nullable().optional().describe('When it should go out once it is approved.'),
  channels: z
    .array(
      z.strictObject({
        channelId: Id,
        text: Words.nullable().optional().describe('Other words for this channel.'),
      }),
    )
    .max(100)
    .default([]),
  pictures: z
    .array(
      z.strictObject({
        id: Id.describe('From POST /pictures.'),
        alt: Words.default('').describe('What a screen reader says.'),
        whyNoAlt: Words.default('').describe('Why the picture needs no description.'),
        consent: Words.default('').describe('Where the consent of the people in it is written down.'),
      }),
    )
    .max(100)
    .default([]),
})

const NewPost = Draft.openapi('NewPost')
const ChangedPost = Draft.extend({
  edit: z
    .int()
    .min(1)
    .describe('What edit was in the post that you read. If it has grown since, nothing is saved.'),
}).openapi('ChangedPost')

const toSave = (draft: z.output<typeof Draft>, postId: string, edit: number): SaveDraft => ({
  postId,
  edit,
  text: draft.text,
  link: draft.link?.trim() || null,
  plannedAt: draft.plannedAt ? new Date(draft.plannedAt) : null,
  channels: draft.channels.map(({ channelId, text }) => ({ channelId, text: text ?? null })),
  pictures: draft.pictures,
})

/** A post as it stands, with its deliveries and every attempt. */
export async function readPost(
  trust: Trust,
  by: By,
  postId: string,
): Promise<Result<z.output<typeof Post>, Problem>> {
  const found = await getPost(trust, by, postId)
  if (!found.ok) return refused(postProblem(found.why))
  const deliveries: DeliveryDetails[] = []
  for (const { id } of found.value.deliveries) {
    const details = await readDelivery(trust, by, id)
    if (details) deliveries.push(details)
  }
  return ok(showPost(trust, found.value, deliveries))
}

const list = endpoint({
  method: 'get',
  path: '/posts',
  who: readers,
  tag: 'Posts',
  summary: 'List posts, last changed first',
  query: z.strictObject({ show: PostFilter.optional().describe('Only these.'), after: After }),
  answers: inPages(ListedPost).openapi('PageOfPosts'),
  handle: async (trust, by, { query }) => {
    const after = query.after === undefined ? null : readCursor(query.after)
    if (query.after !== undefined && !after) return refused(badCursor)
    const listed = await listPosts(trust, by, {
      filter: query.show ?? null,
      after: after && { updatedAt: after.at, postId: after.id },
    })
    if (!listed.ok) return refused(postProblem(listed.why))
    const { posts, names, deliveries, next } = listed.value
    return ok({
      items: posts.map((post) => showListedPost(trust, post, names, deliveries.get(post.id) ?? [])),
      next: next && packCursor(next.updatedAt, next.postId),
    })
  },
})

const create = endpoint({
  method: 'post',
  path: '/posts',
  who: 'author',
  tag: 'Posts',
  summary: 'Write a draft',
  limit: perMinute(120),
  body: NewPost,
  answers: Post,
  madeAt: ({ id }) => `/posts/${id}`,
  handle: async (trust, by, { body, newId }) => {
    const saved = await saveDraft(trust, by, toSave(body, newId, 0))
    return saved.ok ? readPost(trust, by, saved.value.id) : refused(postProblem(saved.why))
  },
})

const read = endpoint({
  method: 'get',
  path: '/posts/{postId}',
  who: readers,
  tag: 'Posts',
  summary: 'Read a post, with its deliveries and every attempt',
  params: OfPost,
  answers: Post,
  handle: (trust, by, { params }) => readPost(trust, by, params.postId),
})

const edit = endpoint({
  method: 'put',
  path: '/posts/{postId}',
  who: 'author',
  tag: 'Posts',
  summary: 'Change a post',
  about: 'The whole post is replaced. A post that was approved or scheduled becomes a draft again.',
  params: OfPost,
  body: ChangedPost,
  answers: Post,
  handle: async (trust, by, { params, body }) => {
    const saved = await saveDraft(trust, by, toSave(body, params.postId, body.edit))
    return saved.ok ? readPost(trust, by, saved.value.id) : refused(postProblem(saved.why))
  },
})

const check = endpoint({
  method: 'get',
  path: '/posts/{postId}/check',
  who: readers,
  tag: 'Posts',
  summary: 'Check a post: what must be put right, and what to think about',
  params: OfPost,
  answers: Checked,
  handle: async (trust, by, { params }) => {
    const found = await getPost(trust, by, params.postId)
    if (!found.ok) return refused(postProblem(found.why))
    return ok({
      problems: found.value.problems.map(({ field, says }) => ({ field, message: says })),
      findings: found.value.findings.map(showFinding),
    })
  },
})

export const postEndpoints = [list, create, read, edit, check]
