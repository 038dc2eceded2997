/** What the page and the reader of pictures say to each other. Nothing of it leaves the browser. */
import type { CleanCopy } from '@canteen/picture-reading/clean/without-metadata.ts'
import type { PictureFacts } from '@canteen/picture-reading/read-picture.ts'

export interface ToReader {
  readonly id: number
  readonly wanted: 'facts' | 'clean-copy'
  readonly file: Blob
}

/** `askedFor` is all that the reader has ever asked the network for: the page cannot see it by itself. */
export type FromReader = Answer & { readonly askedFor: readonly string[] }

export type Answer =
  | { readonly id: number; readonly kind: 'step' | 'facts'; readonly facts: PictureFacts }
  | { readonly id: number; readonly kind: 'clean-copy'; readonly copy: CleanCopy }
  | { readonly id: number; readonly kind: 'failed'; readonly why: string }
