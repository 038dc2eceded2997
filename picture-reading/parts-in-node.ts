/** The readers' files, from the installed packages: the same ones that browsers fetch. */
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { promisify } from 'node:util'
import { gunzip } from 'node:zlib'
import { unpackWeights, type Weights } from './faces/weights.ts'
import { openWritingReader, type WritingReader } from './writing/read-writing.ts'

const { resolve } = createRequire(import.meta.url)

export const faceWeightsInNode = async (): Promise<Weights> =>
  unpackWeights(await readFile(resolve('@vladmandic/face-api/model/tiny_face_detector_model.bin')))

export async function writingReaderInNode(): Promise<WritingReader> {
  const [program, packed] = await Promise.all([
    readFile(resolve('tesseract.js-core/tesseract-core-simd-lstm.wasm')),
    readFile(resolve('@tesseract.js-data/eng/4.0.0_best_int/eng.traineddata.gz')),
  ])
  return openWritingReader({ program, language: await promisify(gunzip)(packed) })
}
