import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { ok, type Result, refused } from '@canteen/plumbing/result.ts'

export interface PictureFile {
  readonly name: string
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly alt: string
}

/** Each picture with the description that stands in the same place. */
export async function readPictures(
  files: readonly string[],
  alts: readonly string[],
): Promise<Result<readonly PictureFile[], string>> {
  if (files.length !== alts.length)
    return refused('Give each --picture its --alt: what a screen reader says about it.')
  const pictures: PictureFile[] = []
  for (const [i, file] of files.entries()) {
    try {
      pictures.push({ name: basename(file), bytes: new Uint8Array(await readFile(file)), alt: alts[i] ?? '' })
    } catch (error) {
      if (error instanceof Error && 'code' in error) return refused(`The file ${file} could not be read.`)
      throw error
    }
  }
  return ok(pictures)
}
