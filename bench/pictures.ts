/** How long each reader of pictures works, in milliseconds of the processor, and what a browser fetches for them. */
import { readdir, readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { brotliCompressSync, constants } from 'node:zlib'
import { withoutMetadata } from '@canteen/picture-reading/clean/without-metadata.ts'
import { countFaces } from '@canteen/picture-reading/faces/count-faces.ts'
import { readMetadata } from '@canteen/picture-reading/metadata.ts'
import { faceWeightsInNode, writingReaderInNode } from '@canteen/picture-reading/parts-in-node.ts'
import { openPixels } from '@canteen/plumbing/pixels.ts'
import { table } from './table.ts'

const photographs = join(
  dirname(createRequire(import.meta.url).resolve('@vladmandic/face-api/package.json')),
  'demo',
)
const longest = 3000

export async function measurePictures({ say }: { say: (line: string) => void }): Promise<string> {
  const names = (await readdir(photographs)).filter((name) => /^sample\d\.jpg$/.test(name))
  const files = await Promise.all(names.map((name) => readFile(join(photographs, name))))
  const pixels = await Promise.all(files.map((bytes) => openPixels(bytes, longest)))
  const weights = await faceWeightsInNode()
  const reader = await writingReaderInNode()
  say('Reading each photograph twice…')
  return table(
    `${names.length} photographs of 1,920 pixels, each read twice; milliseconds of the processor`,
    [
      ['hidden information', timed(files, readMetadata)],
      ['a clean copy', timed(files, withoutMetadata)],
      ['faces', timed(pixels, (one) => countFaces(one, weights))],
      ['writing', timed(pixels, (one) => reader.read(one))],
      ...(await fetchedByBrowsers()),
    ],
  )
}

function timed<T>(all: readonly T[], read: (one: T) => unknown): string {
  const times = [...all, ...all].map((one) => {
    const before = process.cpuUsage()
    read(one)
    const { user, system } = process.cpuUsage(before)
    return (user + system) / 1000
  })
  times.sort((a, b) => a - b)
  const [median = 0, most = 0] = [times[Math.floor(times.length / 2)], times.at(-1)]
  return `median ${median.toFixed(1)}, most ${most.toFixed(1)}`
}

const parts = /^(pictures-worker|read-writing|tesseract-core|eng\.traineddata|tiny_face)/

async function fetchedByBrowsers(): Promise<[string, string][]> {
  const assets = join(import.meta.dirname, 'assets')
  const names = (await readdir(assets)).filter((name) => parts.test(name))
  return Promise.all(
    names.map(async (name): Promise<[string, string]> => {
      const bytes = await readFile(join(assets, name))
      const quick = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }
      const sent = name.endsWith('.gz') ? bytes : brotliCompressSync(bytes, quick)
      return [name, `${Math.round(sent.byteLength / 1024)} KB sent`]
    }),
  )
}
