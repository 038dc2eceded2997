import { randomUUID } from 'node:crypto'
import { readPicture, usualPictureLimits } from '@canteen/plumbing/picture.ts'
import { ok, type Result, refused } from '@canteen/plumbing/result.ts'
import { type By, has } from '../people/person.ts'
import type { Trust } from '../trust.ts'
import { largestUpload, type PictureType } from './picture.ts'
import { insertPicture } from './pictures.store.ts'

export interface AddedPicture {
  readonly id: string
  readonly width: number
  readonly height: number
  readonly type: PictureType
}

export interface PictureRefusal {
  /** A sentence for the person who chose the picture. */
  readonly message: string
}

/** Makes the picture anew, without anything hidden in it, and keeps it. The file as sent is not kept. */
export async function addPicture(
  trust: Trust,
  by: By,
  bytes: Uint8Array,
): Promise<Result<AddedPicture, PictureRefusal>> {
  if (!has(by, 'author', 'approver'))
    return refused({ message: 'Your role does not include adding pictures.' })
  const read = await readPicture(bytes, { ...usualPictureLimits, fileBytes: largestUpload })
  if (!read.ok) return refused({ message: read.why.says })
  const { type, width, height } = read.value
  const id = randomUUID()
  const kept = await trust.files.put(read.value.bytes)
  if (!kept.ok) return refused({ message: kept.why.says })
  await trust.db.within(by.organisationId, (tx) =>
    insertPicture(tx, {
      ...{ organisationId: by.organisationId, id, fileKey: kept.value.key, type, width, height },
      bytes: read.value.bytes.byteLength,
      uploadedBy: by.id,
      createdAt: trust.clock.now(),
    }),
  )
  return ok({ id, width, height, type })
}
