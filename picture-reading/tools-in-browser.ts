/** The readers as a browser's worker runs them: each is fetched from this Canteen when it is first needed, and kept. */
import language from '@tesseract.js-data/eng/4.0.0_best_int/eng.traineddata.gz'
import faces from '@vladmandic/face-api/model/tiny_face_detector_model.bin'
import program from 'tesseract.js-core/tesseract-core-simd-lstm.wasm'
import { unpackWeights, type Weights } from './faces/weights.ts'
import type { Pixels } from './pixels.ts'
import type { Tools } from './read-picture.ts'
import type { WritingReader } from './writing/read-writing.ts'

export function toolsInBrowser(): Tools {
  const weights = kept(async (): Promise<Weights> => unpackWeights(await fetched(faces)))
  const reader = kept(startReader)
  return {
    open,
    faceWeights: weights.get,
    writingReader: async () => {
      const { read } = await reader.get()
      return {
        read: (pixels) => {
          try {
            return read(pixels)
          } catch (error) {
            // A program that ran out of memory once is of no more use: the next picture gets a new one.
            reader.forget()
            throw error
          }
        },
      }
    },
  }
}

async function startReader(): Promise<WritingReader> {
  const [{ openWritingReader }, wasm, packed] = await Promise.all([
    import('./writing/read-writing.ts'),
    fetched(program),
    fetched(language),
  ])
  return openWritingReader({ program: wasm, language: await unpacked(packed) })
}

/** Made when first asked for. What failed is tried again with the next picture: by then the network may be back. */
function kept<T>(make: () => Promise<T>): { readonly get: () => Promise<T>; readonly forget: () => void } {
  let made: Promise<T> | null = null
  const forget = (): void => {
    made = null
  }
  const get = (): Promise<T> => {
    made ??= make().catch((error: unknown) => {
      forget()
      throw error
    })
    return made
  }
  return { get, forget }
}

async function fetched(address: string): Promise<Uint8Array<ArrayBuffer>> {
  const response = await fetch(new URL(address, self.location.href))
  if (!response.ok) throw new Error(`${address} answered ${response.status}`)
  return new Uint8Array(await response.arrayBuffer())
}

const unpacked = async (packed: Uint8Array<ArrayBuffer>): Promise<Uint8Array> => {
  const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream('gzip'))
  return new Uint8Array(await new Response(stream).arrayBuffer())
}

async function open(bytes: Uint8Array, longest: number): Promise<Pixels | null> {
  const picture = await createImageBitmap(new Blob([new Uint8Array(bytes)]))
  try {
    const scale = Math.min(1, longest / Math.max(picture.width, picture.height))
    const width = Math.max(1, Math.round(picture.width * scale))
    const height = Math.max(1, Math.round(picture.height * scale))
    const canvas = new OffscreenCanvas(width, height).getContext('2d')
    if (!canvas) return null
    canvas.imageSmoothingQuality = 'high'
    canvas.drawImage(picture, 0, 0, width, height)
    return { width, height, data: canvas.getImageData(0, 0, width, height).data }
  } finally {
    picture.close()
  }
}
