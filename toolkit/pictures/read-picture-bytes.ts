import { readFileKey } from '@canteen/plumbing/files.ts'
import type { Trust } from '../trust.ts'
import { PictureGone } from './picture.ts'

/** A row without its file is our own mistake, or a backup put back by halves. */
export async function readPictureBytes(trust: Pick<Trust, 'files'>, fileKey: string): Promise<Uint8Array> {
  const key = readFileKey(fileKey)
  const bytes = key && (await trust.files.get(key))
  if (!bytes) throw new PictureGone('The file of a picture is not there')
  return bytes
}
