import { z } from 'zod'
import { base, later } from '../answer.ts'
import type { Outcome, PublishRequest, Wire } from '../network.ts'
import { refuseBeforeSending } from '../sendable.ts'
import { wordsOf } from '../words.ts'
import { judgeCreate } from './errors.ts'
import { type GraphAnswer, graphPost, graphUpload } from './graph.ts'
import { facebookLimits } from './limits.ts'
import { uploadPictures } from './upload-pictures.ts'

const postNumber = z.string().regex(/^\d+(_\d+)?$/)
const Made = z.object({ id: postNumber }).transform(({ id }) => id)
/** For a picture, `id` is the picture's number; the post around it has one of its own. */
const MadeWithPicture = z.object({ post_id: postNumber }).transform(({ post_id }) => post_id)

/** Posts to the Page. Words alone, or with a link or one picture, are exactly one call. */
export async function publish(wire: Wire, request: PublishRequest): Promise<Outcome> {
  const refusal = refuseBeforeSending(request.content, facebookLimits, 'Facebook')
  if (refusal) return refusal
  const token = request.credentials.secrets['pageToken']
  if (token === undefined) {
    return { kind: 'reconnect', code: 'no-token', reason: 'Canteen holds no permission for this Page.' }
  }
  const { pictures } = request.content
  if (pictures.length === 0) return publishWords(wire, request, token)
  return pictures.length === 1 ? publishPicture(wire, request, token) : publishPictures(wire, request, token)
}

async function publishWords(wire: Wire, request: PublishRequest, token: string): Promise<Outcome> {
  const { text, link } = request.content
  const params: Record<string, string> = {}
  if (text !== '') params['message'] = text
  if (link !== null) params['link'] = link
  const answer = await graphPost(wire, `${request.credentials.accountId}/feed`, Made, { token, params })
  if (link !== null && cannotReadLink(answer)) return onceMoreForTheLink(wire, request, answer)
  return toOutcome(wire, answer)
}

async function publishPicture(wire: Wire, request: PublishRequest, token: string): Promise<Outcome> {
  const { credentials, content } = request
  const [picture] = content.pictures
  if (picture === undefined) return publishWords(wire, request, token)
  const params: Record<string, string> = { published: 'true' }
  const caption = wordsOf(content)
  if (caption !== '') params['caption'] = caption
  if (picture.alt !== '') params['alt_text_custom'] = picture.alt
  const file = { bytes: picture.bytes, type: picture.type, name: 'picture' }
  return toOutcome(
    wire,
    await graphUpload(wire, `${credentials.accountId}/photos`, MadeWithPicture, { token, params, file }),
  )
}

async function publishPictures(wire: Wire, request: PublishRequest, token: string): Promise<Outcome> {
  const uploaded = await uploadPictures(wire, request, token)
  if ('kind' in uploaded) return uploaded
  const params: Record<string, string> = {
    attached_media: JSON.stringify(uploaded.ids.map((id) => ({ media_fbid: id }))),
  }
  const message = wordsOf(request.content)
  if (message !== '') params['message'] = message
  return toOutcome(
    wire,
    await graphPost(wire, `${request.credentials.accountId}/feed`, Made, { token, params }),
  )
}

/**
 * The address is built, not asked for. Asking (`fields=permalink_url`) makes Facebook read the new post back, and when
 * that reading fails it answers with an error although the post is live.
 */
export const linkTo = (wire: Wire, postId: string): string => `${base(wire.settings.authBase)}/${postId}`

function toOutcome(wire: Wire, answer: GraphAnswer<string>): Outcome {
  if (answer.kind !== 'ok') return judgeCreate(answer, wire.now())
  return { kind: 'live', networkPostId: answer.body, link: linkTo(wire, answer.body) }
}

const linkNotRead = 1609005

function cannotReadLink(
  answer: GraphAnswer<string>,
): answer is Extract<GraphAnswer<string>, { kind: 'error' }> {
  return (
    answer.kind === 'error' &&
    answer.status < 500 &&
    (answer.error.code === linkNotRead || answer.error.subcode === linkNotRead)
  )
}

/** A page that answers slowly once is often there a minute later; a second failure is the author's to mend. */
async function onceMoreForTheLink(
  wire: Wire,
  { parts }: PublishRequest,
  answer: Extract<GraphAnswer<string>, { kind: 'error' }>,
): Promise<Outcome> {
  const refusal = judgeCreate(answer, wire.now())
  if (parts.get('link-not-read') !== undefined) return refusal
  await parts.save('link-not-read', 'once')
  return { kind: 'slow-down', code: refusal.code, reason: refusal.reason, until: later(wire.now(), 60) }
}
