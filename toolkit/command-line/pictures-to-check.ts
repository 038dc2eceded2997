/** Pictures named on the command line, read on this machine as browsers read them. */
import { readFile } from 'node:fs/promises'
import { type DraftImage, draftImageOf } from '@canteen/picture-reading/draft-image.ts'
import { faceWeightsInNode, writingReaderInNode } from '@canteen/picture-reading/parts-in-node.ts'
import { readPicture, type Tools } from '@canteen/picture-reading/read-picture.ts'
import { sayFacts } from '@canteen/picture-reading/say-facts.ts'
import { openPixels } from '@canteen/plumbing/pixels.ts'
import { ok, type Result, refused } from '@canteen/plumbing/result.ts'

export interface ReadPicture {
  readonly file: string
  readonly image: DraftImage
  /** What was found and what could not be read, as sentences. */
  readonly says: readonly string[]
}

/** `alts` describe the pictures, in the same order. */
export async function readPictures(
  files: readonly string[],
  alts: readonly string[],
): Promise<Result<readonly ReadPicture[], string>> {
  const tools = toolsHere()
  const read: ReadPicture[] = []
  for (const [n, file] of files.entries()) {
    const bytes = await bytesOf(file)
    if (bytes === null) return refused(`The picture ${file} could not be read.`)
    const facts = await readPicture(bytes, tools)
    const image = draftImageOf(facts, { alt: alts[n] ?? '', consent: false })
    read.push({ file, image, says: sayFacts(facts) })
  }
  return ok(read)
}

function toolsHere(): Tools {
  let weights: ReturnType<Tools['faceWeights']> | null = null
  let reader: ReturnType<Tools['writingReader']> | null = null
  return {
    open: openPixels,
    faceWeights: () => {
      weights ??= faceWeightsInNode()
      return weights
    },
    writingReader: () => {
      reader ??= writingReaderInNode()
      return reader
    },
  }
}

async function bytesOf(file: string): Promise<Uint8Array | null> {
  try {
    return await readFile(file)
  } catch (error) {
    if (error instanceof Error && 'code' in error) return null
    throw error
  }
}
