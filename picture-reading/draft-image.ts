/** From what was read in a picture to what the check takes. Pure. */
import type { PictureFacts } from './read-picture.ts'

/** One picture of a draft, in the check's own words. */
export interface DraftImage {
  readonly alt: string
  readonly ocr?: string
  readonly ocrConfidence?: number
  readonly writingUnread?: boolean
  readonly contrast?: number
  readonly faces?: number
  readonly gps?: boolean
  readonly consent?: boolean
}

export interface SaidByPerson {
  readonly alt: string
  readonly consent: boolean
}

/** What could not be read is left out: the check then knows nothing about it, rather than that there is none. */
export function draftImageOf(facts: PictureFacts | null, { alt, consent }: SaidByPerson): DraftImage {
  const { metadata, writing, faces } = facts ?? { metadata: null, writing: null, faces: null }
  return {
    alt,
    ...(metadata?.readable || metadata?.gps ? { gps: metadata.gps } : {}),
    ...(faces === null ? {} : { faces }),
    ...(writing === null
      ? {}
      : { ocr: writing.text, ocrConfidence: writing.sure, writingUnread: writing.unread }),
    ...(writing?.contrast == null ? {} : { contrast: writing.contrast }),
    ...(consent ? { consent } : {}),
  }
}
