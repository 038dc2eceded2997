/** A picture as we keep it: made anew from its pixels, so that nothing hidden in the file comes along. Pure. */
import type { Picture } from '@canteen/networks/network.ts'

export type PictureType = Picture['type']

export interface StoredPicture {
  readonly fileKey: string
  readonly type: PictureType
  readonly width: number
  readonly height: number
  /** How large its file is. */
  readonly bytes: number
}

/** Our own store does not have it, or not as it was put: nothing that is tried again brings it back. */
export class PictureGone extends Error {
  override readonly name = 'PictureGone'
}

/** The largest file taken from a person, in bytes. */
export const largestUpload = 20 * 1024 * 1024
