import { type Answer, ok } from '../answer.ts'
import { parseJson } from '../json.ts'
import { badParameter, duplicatePost, graphError } from './graph-error.ts'
import { flagOf, type GraphParams, textOf, unknownParam } from './params.ts'
import type { FacebookPage, FacebookPost } from './records.ts'
import type { FacebookWorld } from './world.ts'

const known = ['message', 'link', 'published', 'attached_media', 'unpublished_content_type']
const longestMessage = 63_206
const mostPictures = 10

/** `POST /{page}/feed`: a post of words, a link, or pictures sent before. */
export function publishPost(world: FacebookWorld, page: FacebookPage, params: GraphParams): Answer {
  const unknown = unknownParam(params, known)
  if (unknown !== null) return badParameter(`Unknown parameter: ${unknown}`)
  const message = textOf(params, 'message') ?? ''
  const link = textOf(params, 'link')
  const photos = readAttached(params)
  if (photos === null) return badParameter('Param attached_media must be an array.')
  const published = flagOf(params, 'published', true)
  const wrong =
    wrongWords(message, link, photos) ??
    wrongPhotos(world, page, photos) ??
    (published && isRepeat(world, page, { message, link, photos }) ? duplicatePost() : null)
  return wrong ?? ok({ id: addPost(world, page, { message, link, photos, published }).id })
}

export interface NewPost {
  readonly message: string
  readonly link: string | null
  readonly photos: readonly string[]
  readonly published: boolean
}

export function addPost(world: FacebookWorld, page: FacebookPage, wanted: NewPost): FacebookPost {
  const now = world.room.clock.milliseconds()
  const post: FacebookPost = {
    id: `${page.id}_${world.state.newNumber()}`,
    pageId: page.id,
    message: wanted.message,
    link: wanted.link,
    photos: wanted.photos,
    createdAt: now,
    publishedAt: wanted.published ? now : null,
  }
  world.record({ kind: 'post-added', post }, wanted.published ? world.asPublic(post, now) : undefined)
  return post
}

function wrongWords(message: string, link: string | null, photos: readonly string[]): Answer | null {
  if (message === '' && link === null && photos.length === 0) {
    return graphError({ message: '(#100) Missing message or attachment', code: 100, subcode: 1349125 })
  }
  if (message.length > longestMessage) return badParameter('Param message is too long')
  if (link !== null && !isWebAddress(link)) return badParameter('link URL is not properly formatted', 1500)
  return null
}

const isWebAddress = (text: string): boolean =>
  /^https?:$/.test((URL.canParse(text) ? new URL(text) : { protocol: '' }).protocol)

/** Photo ids in the three ways they can be sent: an array, an array as text, or `attached_media[0]`, `[1]` … */
function readAttached(params: GraphParams): string[] | null {
  const whole = params.values['attached_media']
  const parsed = typeof whole === 'string' ? parseJson(whole) : whole
  const numbered = Object.keys(params.values)
    .filter((name) => name.startsWith('attached_media['))
    .map((name) => params.values[name])
  if (parsed !== undefined && !Array.isArray(parsed)) return null
  if (whole !== undefined && parsed === undefined) return null
  const ids = [...(parsed ?? []), ...numbered].map((part) => readPhotoId(part))
  return ids.every((id) => id !== null) ? ids : null
}

function readPhotoId(part: unknown): string | null {
  const media = typeof part === 'string' ? parseJson(part) : part
  if (typeof media !== 'object' || media === null || !('media_fbid' in media)) return null
  return typeof media.media_fbid === 'string' || typeof media.media_fbid === 'number'
    ? String(media.media_fbid)
    : null
}

function wrongPhotos(world: FacebookWorld, page: FacebookPage, photos: readonly string[]): Answer | null {
  if (photos.length === 0) return null
  if (photos.length > mostPictures) return badParameter('Param attached_media has too many elements')
  const foreign = photos.find((id) => world.state.photos.get(id)?.pageId !== page.id)
  if (foreign !== undefined) return badParameter(`Param attached_media: no photo ${foreign} of this Page`)
  if (new Set(photos).size < photos.length || photos.some((id) => world.state.photoPosts.has(id))) {
    return badParameter('These photos were already posted.', 1366051)
  }
  return null
}

/** The network refuses a post just like the one before it; anything in between makes it new again. */
function isRepeat(world: FacebookWorld, page: FacebookPage, next: Omit<NewPost, 'published'>): boolean {
  const last = world.state.lastPublished(page.id)
  return (
    last !== null &&
    next.photos.length === 0 &&
    last.photos.length === 0 &&
    last.message === next.message &&
    last.link === next.link
  )
}
