import { z } from 'zod'
import type { PublishRequest, Wire } from '../network.ts'
import { judgeHiddenUpload, type NotLive } from './errors.ts'
import { graphUpload } from './graph.ts'

const Photo = z.object({ id: z.string().min(1) })

/** Puts up each picture hidden and keeps its number before the next, so that a retry goes on where this one stopped. */
export async function uploadPictures(
  wire: Wire,
  { content, credentials, parts }: PublishRequest,
  token: string,
): Promise<{ readonly ids: readonly string[] } | NotLive> {
  const ids: string[] = []
  for (const [position, picture] of content.pictures.entries()) {
    const part = `picture:${position}:${picture.id}`
    const already = parts.get(part)
    if (already) {
      ids.push(already)
      continue
    }
    const params: Record<string, string> = { published: 'false' }
    if (picture.alt !== '') params['alt_text_custom'] = picture.alt
    const file = { bytes: picture.bytes, type: picture.type, name: `picture-${position + 1}` }
    const answer = await graphUpload(wire, `${credentials.accountId}/photos`, Photo, { token, params, file })
    if (answer.kind !== 'ok') return judgeHiddenUpload(answer, wire.now())
    await parts.save(part, answer.body.id)
    ids.push(answer.body.id)
  }
  return { ids }
}
