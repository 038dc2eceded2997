import type { Tx } from '../trust.ts'
import type { PictureType, StoredPicture } from './picture.ts'

export interface NewPicture extends StoredPicture {
  readonly organisationId: string
  readonly id: string
  readonly uploadedBy: string
  readonly createdAt: Date
}

export async function insertPicture(tx: Tx, picture: NewPicture): Promise<void> {
  await tx
    .insertInto('picture')
    .values({
      organisation_id: picture.organisationId,
      picture_id: picture.id,
      file_key: picture.fileKey,
      type: picture.type,
      width: picture.width,
      height: picture.height,
      bytes: picture.bytes,
      uploaded_by: picture.uploadedBy,
      created_at: picture.createdAt,
    })
    .execute()
}

export async function findPictures(
  tx: Tx,
  organisationId: string,
  ids: readonly string[],
): Promise<ReadonlyMap<string, StoredPicture>> {
  if (ids.length === 0) return new Map()
  const rows = await tx
    .selectFrom('picture')
    .selectAll()
    .where('organisation_id', '=', organisationId)
    .where('picture_id', 'in', [...ids])
    .execute()
  return new Map(
    rows.map((row) => [
      row.picture_id,
      {
        fileKey: row.file_key,
        type: row.type as PictureType,
        width: row.width,
        height: row.height,
        bytes: row.bytes,
      },
    ]),
  )
}
