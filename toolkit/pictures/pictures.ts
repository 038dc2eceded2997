/** Pictures for posts: taken in, cleaned, kept, and handed out at the size a network takes. */
import type { Tx } from '../trust.ts'
import type { StoredPicture } from './picture.ts'
import { findPictures } from './pictures.store.ts'

export { type AddedPicture, addPicture, type PictureRefusal } from './add-picture.ts'
export type { PictureType, StoredPicture } from './picture.ts'
export { largestUpload, PictureGone } from './picture.ts'
export { pictureRoutes } from './pictures.page.tsx'
export { picturesForSending } from './pictures-for-sending.ts'
export { readPictureBytes } from './read-picture-bytes.ts'

/** Those of the ids that are pictures of this organisation. */
export const picturesOf = (
  tx: Tx,
  organisationId: string,
  ids: readonly string[],
): Promise<ReadonlyMap<string, StoredPicture>> => findPictures(tx, organisationId, ids)
