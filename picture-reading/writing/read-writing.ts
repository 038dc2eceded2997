/** Reads what is written in a picture. It reads print; of handwriting it can at best say that there is some. */
import openTesseract from 'tesseract.js-core/tesseract-core-simd-lstm.js'
import { greyOf, type Pixels, shrink } from '../pixels.ts'
import { lowestContrast } from './contrast.ts'
import { asText, newTo, sureness, sureWords, unsureOf, type Word, wordsIn } from './words.ts'

export interface Writing {
  /** What was read surely, a line for each line; empty when nothing was, which does not mean that there is nothing. */
  readonly text: string
  /** How sure the reader is of it, 0 to 100. */
  readonly sure: number
  /** True when there seems to be writing that it could not read: somebody has to look. */
  readonly unread: boolean
  /** Of the writing that stands out least from its background, 1 to 21, roughly; null without words. */
  readonly contrast: number | null
}

export interface WritingReader {
  read(pixels: Pixels): Writing
}

export interface WritingParts {
  /** tesseract-core-simd-lstm.wasm */
  readonly program: Uint8Array
  /** eng.traineddata, unpacked. */
  readonly language: Uint8Array
}

/**
 * Two looks, for neither sees everything: whole pages and signs at full size, then loose, tilted or pale words.
 * The second finds shapes in leaves and curtains, so it gets a smaller picture and is believed less.
 */
const looks = [
  { longest: 3000, layout: '3', threshold: '0' },
  { longest: 1200, layout: '11', threshold: '1' },
] as const

const silent = (): undefined => undefined

/** Throws when the parts are not what they should be, or the browser cannot run them. */
export async function openWritingReader({ program, language }: WritingParts): Promise<WritingReader> {
  const tesseract = await openTesseract({ wasmBinary: program, print: silent, printErr: silent })
  tesseract.FS.writeFile('eng.traineddata', language)
  const reader = new tesseract.TessBaseAPI()
  if (reader.Init(null, 'eng', 1) !== 0) throw new Error('The reader of writing did not start')
  tesseract.FS.unlink('eng.traineddata')

  function look(pixels: Pixels, pass: number, { layout, threshold }: (typeof looks)[number]): Word[] {
    tesseract.FS.writeFile('/input', greyFile(pixels))
    if (reader.SetImageFile(1, 0) !== 0) throw new Error('The reader of writing did not take the picture')
    reader.SetVariable('tessedit_pageseg_mode', layout)
    reader.SetVariable('thresholding_method', threshold)
    reader.Recognize(null)
    return wordsIn(reader.GetTSVText(0), pass)
  }
  return { read: (pixels) => readWith(pixels, look) }
}

type Look = (pixels: Pixels, pass: number, how: (typeof looks)[number]) => Word[]

function readWith(pixels: Pixels, look: Look): Writing {
  const seen: Word[] = []
  const read: Word[] = []
  for (const [pass, how] of looks.entries()) {
    const small = shrink(pixels, how.longest)
    const words = look(small, pass, how).map((word) => scaled(word, pixels.width / small.width))
    const sure = newTo(read, sureWords(words))
    read.push(...sure)
    seen.push(...words)
  }
  return {
    text: asText(read),
    sure: sureness(read),
    unread: unsureOf(newTo(read, seen), read),
    contrast: lowestContrast(pixels, read),
  }
}

const scaled = (word: Word, by: number): Word => ({
  ...word,
  left: Math.round(word.left * by),
  top: Math.round(word.top * by),
  width: Math.round(word.width * by),
  height: Math.round(word.height * by),
})

/** A picture in greys in the plainest of formats: a line that gives its size, then a byte for each dot. */
function greyFile(pixels: Pixels): Uint8Array {
  const grey = greyOf(pixels)
  const head = new TextEncoder().encode(`P5\n${pixels.width} ${pixels.height}\n255\n`)
  const file = new Uint8Array(head.length + grey.length)
  file.set(head)
  file.set(grey, head.length)
  return file
}
