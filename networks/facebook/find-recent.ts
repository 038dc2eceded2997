/** Looks on the Page itself for a post whose sending ended without a clear answer. */
import { z } from 'zod'
import type { Content, Look, PublishRequest, RecentPost, Wire } from '../network.ts'
import { sameAddress, wordsOf } from '../words.ts'
import { explain } from './errors.ts'
import { graphGet } from './graph.ts'
import { linkTo } from './publish.ts'

const Attachment = z.object({
  media_type: z.string().optional(),
  url: z.string().optional(),
  unshimmed_url: z.string().optional(),
  subattachments: z.object({ data: z.array(z.object({ media_type: z.string().optional() })) }).optional(),
})
const Listed = z.object({
  id: z.string().min(1),
  message: z.string().optional(),
  created_time: z
    .string()
    .transform((text) => new Date(text))
    .pipe(z.date()),
  permalink_url: z.url({ protocol: /^https?$/ }).optional(),
  attachments: z.object({ data: z.array(Attachment) }).optional(),
})
const Listing = z.object({
  data: z.array(Listed),
  paging: z
    .object({ cursors: z.object({ after: z.string().optional() }).optional(), next: z.string().optional() })
    .optional(),
})
type Listed = z.infer<typeof Listed>

const fields =
  'id,message,created_time,permalink_url,attachments{media_type,url,unshimmed_url,subattachments{media_type}}'
const marginSeconds = 60
const mostPages = 20

/** Searches every post the Page made since a minute before the first attempt (the two clocks may differ). */
export async function lookFor(wire: Wire, request: PublishRequest): Promise<Look> {
  const token = request.credentials.secrets['pageToken']
  if (token === undefined) {
    return { kind: 'cannot-look', code: 'no-token', reason: 'Canteen holds no permission for this Page.' }
  }
  const from = Math.floor(request.firstAttemptAt.getTime() / 1000) - marginSeconds
  const listed = await listSince(wire, request.credentials.accountId, token, from)
  if (!Array.isArray(listed)) return listed
  const inWindow = listed.filter((post) => post.created_time.getTime() >= from * 1000)
  const candidates = candidatesFor(request.content, inWindow).map((post) => toRecent(wire, post))
  const [best] = candidates
  if (best === undefined) return { kind: 'not-there', recent: inWindow.map((post) => toRecent(wire, post)) }
  return { kind: 'found', networkPostId: best.networkPostId, link: best.link, candidates }
}

type CannotLook = Extract<Look, { kind: 'cannot-look' }>

async function listSince(
  wire: Wire,
  page: string,
  token: string,
  since: number,
): Promise<Listed[] | CannotLook> {
  // By number: a post that arrives between two pages moves the others along, so that one is listed twice.
  const posts = new Map<string, Listed>()
  let after: string | undefined
  for (let turn = 0; turn < mostPages; turn += 1) {
    const params: Record<string, string> = { fields, since: String(since), limit: '100' }
    if (after !== undefined) params['after'] = after
    const answer = await graphGet(wire, `${page}/published_posts`, Listing, { token, params })
    if (answer.kind !== 'ok') return { kind: 'cannot-look', ...explain(answer, wire.now()) }
    for (const post of answer.body.data) posts.set(post.id, post)
    after = answer.body.paging?.next === undefined ? undefined : answer.body.paging.cursors?.after
    if (after === undefined) return [...posts.values()]
  }
  return {
    kind: 'cannot-look',
    code: 'too-many-posts',
    reason: 'The Page has too many new posts to search them all.',
  }
}

/**
 * Same words is what makes a post ours; link and pictures only rank, because Facebook shows a page's own preferred
 * address for a link, and leaves pictures out of the list while it still works on them. Taking ours for missing would post twice.
 */
export function candidatesFor(content: Content, posts: readonly Listed[]): Listed[] {
  const words = normal(wordsOf(content))
  return posts
    .filter((post) => normal(post.message ?? '') === words && !contradicts(content, post, words))
    .map((post) => ({ post, doubts: doubtsAbout(content, post) }))
    .sort((a, b) => a.doubts - b.doubts || a.post.created_time.getTime() - b.post.created_time.getTime())
    .map(({ post }) => post)
}

/** A different number of pictures is another post; without words, the link or the pictures must be the same. */
function contradicts(content: Content, post: Listed, words: string): boolean {
  const shown = picturesOf(post)
  if (shown !== null && shown > 0 && shown !== content.pictures.length) return true
  return words === '' && doubtsAbout(content, post) > 0
}

function doubtsAbout(content: Content, post: Listed): number {
  const picturesDiffer = (picturesOf(post) ?? 0) !== content.pictures.length
  const { link } = content
  const linkDiffers =
    link !== null && content.pictures.length === 0 && !linksOf(post).some((shown) => sameAddress(shown, link))
  return Number(picturesDiffer) + Number(linkDiffers)
}

/** Null when Facebook says nothing about attachments. */
function picturesOf({ attachments }: Listed): number | null {
  if (attachments === undefined) return null
  const all = attachments.data.flatMap((one) => one.subattachments?.data ?? [one])
  return all.filter((one) => one.media_type === 'photo').length
}

/** Facebook wraps links in its own counting address; the real one is inside. */
const linksOf = ({ attachments }: Listed): string[] =>
  (attachments?.data ?? []).flatMap(({ unshimmed_url, url }) => {
    const inside = url !== undefined && URL.canParse(url) ? new URL(url).searchParams.get('u') : null
    return [unshimmed_url, inside, url].filter((address) => typeof address === 'string')
  })

/** Facebook trims lines and may store letters composed differently. */
const normal = (text: string): string => text.normalize('NFC').replace(/\s+/gu, ' ').trim()

const toRecent = (wire: Wire, post: Listed): RecentPost => ({
  networkPostId: post.id,
  link: post.permalink_url ?? linkTo(wire, post.id),
  text: post.message ?? '',
  postedAt: post.created_time,
})
