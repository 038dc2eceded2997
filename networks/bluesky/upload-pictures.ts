import { z } from 'zod'
import type { Parts, PublishRequest, Wire } from '../network.ts'
import { judgeHidden, type NotLive } from './errors.ts'
import type { Account } from './session.ts'

const Blob = z.looseObject({ $type: z.literal('blob'), ref: z.object({ $link: z.string() }) })
export type Blob = z.infer<typeof Blob>
const Uploaded = z.object({ blob: Blob }).transform(({ blob }) => blob)

/** Puts up each picture and keeps its number before the next. Nobody sees a picture until a post shows it. */
export async function uploadPictures(
  wire: Wire,
  account: Account,
  { content, parts }: PublishRequest,
): Promise<{ readonly blobs: readonly Blob[] } | NotLive> {
  const blobs: Blob[] = []
  for (const [position, picture] of content.pictures.entries()) {
    const part = partName(position, picture.id)
    const kept = keptBlob(parts, part)
    if (kept !== null) {
      blobs.push(kept)
      continue
    }
    const bytes = { body: picture.bytes, type: picture.type }
    const answer = await account.call({ method: 'com.atproto.repo.uploadBlob', shape: Uploaded, bytes })
    if (answer.kind === 'signed-out') return answer.outcome
    if (answer.kind !== 'ok') return judgeHidden(answer, wire.now())
    await parts.save(part, JSON.stringify(answer.body))
    blobs.push(answer.body)
  }
  return { blobs }
}

/** Servers throw away pictures that no post has used for some hours; then all go up again. */
export async function forgetPictures({ content, parts }: PublishRequest): Promise<void> {
  for (const [position, picture] of content.pictures.entries())
    await parts.save(partName(position, picture.id), '')
}

const partName = (position: number, id: string): string => `picture:${position}:${id}`

function keptBlob(parts: Parts, part: string): Blob | null {
  const kept = parts.get(part)
  return kept ? Blob.parse(JSON.parse(kept)) : null
}
