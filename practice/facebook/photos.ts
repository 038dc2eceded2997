import sharp from 'sharp'
import { type Answer, ok } from '../answer.ts'
import { badParameter, graphError, unreadablePhoto } from './graph-error.ts'
import { flagOf, type GraphParams, textOf, unknownParam } from './params.ts'
import { addPost } from './publish.ts'
import type { FacebookPage, FacebookPhoto } from './records.ts'
import type { FacebookWorld } from './world.ts'

const known = ['source', 'url', 'caption', 'message', 'alt_text_custom', 'published', 'temporary']
const types: Readonly<Record<string, string>> = {
  jpeg: 'image/jpeg',
  png: 'image/png',
  gif: 'image/gif',
  webp: 'image/webp',
  tiff: 'image/tiff',
}
const mostBytes = 4 * 1024 * 1024
const mostJpegBytes = 10 * 1024 * 1024

/** `POST /{page}/photos`: a picture sent along, or one to be fetched; with a post of its own unless `published=false`. */
export async function addPhoto(
  world: FacebookWorld,
  page: FacebookPage,
  params: GraphParams,
): Promise<Answer> {
  const unknown = unknownParam(params, known)
  if (unknown !== null) return badParameter(`Unknown parameter: ${unknown}`)
  const bytes = await readPicture(params)
  if (!(bytes instanceof Uint8Array)) return bytes
  const look = await lookAt(bytes)
  if (!look) return unreadablePhoto()
  const caption = textOf(params, 'caption') ?? textOf(params, 'message') ?? ''
  const photo: FacebookPhoto = {
    ...look,
    id: world.state.newNumber(),
    pageId: page.id,
    sha256: world.room.pictures.keep(bytes),
    bytes: bytes.length,
    alt: textOf(params, 'alt_text_custom') ?? '',
    caption,
    createdAt: world.room.clock.milliseconds(),
  }
  world.record({ kind: 'photo-added', photo })
  if (!flagOf(params, 'published', true)) return ok({ id: photo.id })
  const post = addPost(world, page, { message: caption, link: null, photos: [photo.id], published: true })
  return ok({ id: photo.id, post_id: post.id })
}

async function readPicture(params: GraphParams): Promise<Uint8Array | Answer> {
  const file = params.files['source']
  if (file) return new Uint8Array(await file.arrayBuffer())
  const url = textOf(params, 'url')
  if (url === null) return graphError({ message: '(#324) Requires upload file', code: 324, subcode: 2069019 })
  return (await fetchPicture(url)) ?? badParameter('Invalid parameter: url', 2061006)
}

/** Fetches only from this machine: a practice network never goes out. Null when it cannot. */
async function fetchPicture(url: string): Promise<Uint8Array | null> {
  if (!URL.canParse(url)) return null
  const { hostname, protocol } = new URL(url)
  if (protocol !== 'http:' || !['127.0.0.1', 'localhost', '[::1]'].includes(hostname)) return null
  try {
    const answer = await fetch(url, { redirect: 'error', signal: AbortSignal.timeout(10_000) })
    return answer.ok ? new Uint8Array(await answer.arrayBuffer()) : null
  } catch (error) {
    if (error instanceof TypeError || error instanceof DOMException) return null
    throw error
  }
}

/** Decodes the whole picture, so that a broken or mislabelled one is found out; null when it will not do. */
async function lookAt(bytes: Uint8Array): Promise<{ type: string; width: number; height: number } | null> {
  const picture = sharp(bytes, { failOn: 'error' })
  try {
    const { format, width, height } = await picture.metadata()
    const type = types[format]
    const most = format === 'jpeg' ? mostJpegBytes : mostBytes
    if (type === undefined || bytes.length > most) return null
    await picture.resize(8, 8, { fit: 'fill' }).raw().toBuffer()
    return { type, width, height }
  } catch (error) {
    // The decoder says every kind of "not a picture" with a plain Error.
    if (error instanceof Error) return null
    throw error
  }
}
