import type { Draft } from './finding.ts'

export interface PictureWords {
  readonly words: string
  /** Which picture, counted from 0. */
  readonly image: number
}

/** What can be read in or about the pictures: each alt text, and the writing seen in the picture itself. */
export function wordsOfPictures(draft: Draft): PictureWords[] {
  return (draft.images ?? []).flatMap(({ alt, ocr }, image) =>
    [alt, ocr ?? ''].filter((words) => words !== '').map((words) => ({ words, image })),
  )
}
