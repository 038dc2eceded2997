import type { Limits, Picture } from '@canteen/networks/network.ts'
import { fitPicture } from '@canteen/plumbing/picture.ts'
import type { Trust } from '../trust.ts'
import { PictureGone, type StoredPicture } from './picture.ts'
import { findPictures } from './pictures.store.ts'
import { readPictureBytes } from './read-picture-bytes.ts'

/**
 * The pictures of a post, in its order, each small enough for the network. The same picture always becomes the same
 * bytes, so a second attempt sends what the first one sent.
 */
export async function picturesForSending(
  trust: Trust,
  organisationId: string,
  items: readonly { readonly id: string; readonly alt: string }[],
  limits: Pick<Limits, 'pictureBytes'>,
): Promise<Picture[]> {
  if (items.length === 0) return []
  const ids = items.map(({ id }) => id)
  const stored = await trust.db.within(organisationId, (tx) => findPictures(tx, organisationId, ids))
  const pictures: Picture[] = []
  for (const { id, alt } of items) {
    const found = stored.get(id)
    if (!found) throw new PictureGone('A picture of the post is not there')
    pictures.push({ id, alt, ...(await fitted(trust, found, limits.pictureBytes)) })
  }
  return pictures
}

async function fitted(
  trust: Trust,
  stored: StoredPicture,
  maxBytes: number,
): Promise<Omit<Picture, 'id' | 'alt'>> {
  const { type, width, height } = stored
  const bytes = await readPictureBytes(trust, stored.fileKey)
  if (bytes.byteLength <= maxBytes || type === 'image/webp') return { bytes, type, width, height }
  // The store names a file by the hash of its bytes.
  const fit = await fitPicture({ bytes, type, width, height, sha256: stored.fileKey }, maxBytes)
  // One that cannot be made small enough goes as it is: the network's own limit then says so in the author's words.
  return fit.ok
    ? { bytes: fit.value.bytes, type: fit.value.type, width: fit.value.width, height: fit.value.height }
    : { bytes, type, width, height }
}
