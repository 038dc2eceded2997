/** Pictures for tests, made from a few printed lines (drawn once, so that no font is needed) and from nothing. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import sharp, { type Sharp } from 'sharp'
import type { Pixels } from './pixels.ts'

/** “Ward 8 handover”, “Edith Marlow NHS No 999 000 0018”, “Born 14/02/1951”: black on white, 900 × 260. */
export const printed: Buffer = readFileSync(join(import.meta.dirname, 'test-pictures/writing.png'))

/** The same lines in a grey that is hard to see. */
export const pale = (): Promise<Buffer> => sharp(printed).linear(0.27, 186).png().toBuffer()

/** The same lines, held at an angle and out of focus. */
export const blurred = (): Promise<Buffer> =>
  sharp(printed).rotate(9, { background: '#bb99aa' }).blur(5).png().toBuffer()

/** A photograph with nothing in it. */
export const plain = (): Sharp =>
  sharp({ create: { width: 320, height: 200, channels: 3, background: '#005eb8' } })

/** What a phone writes into a photograph. */
export const withPlace = (picture: Sharp): Sharp =>
  picture.withExif({
    IFD0: { Make: 'Acme', Model: 'Phone 9', Artist: 'Nia Evans' },
    IFD2: { DateTimeOriginal: '2026:11:20 08:30:12', BodySerialNumber: 'A-1234567' },
    IFD3: {
      GPSLatitude: '54/1 30/1 0/1',
      GPSLatitudeRef: 'N',
      GPSLongitude: '1/1 30/1 0/1',
      GPSLongitudeRef: 'W',
    },
  })

export async function pixelsOf(picture: Buffer | string): Promise<Pixels> {
  const { data, info } = await sharp(picture).ensureAlpha().raw().toBuffer({ resolveWithObject: true })
  return { width: info.width, height: info.height, data }
}

/** Where the package of the detector keeps them. */
export const photographsIn = join(
  dirname(createRequire(import.meta.url).resolve('@vladmandic/face-api/package.json')),
  'demo',
)

/** Photographs that come with the package of the detector, read where they are: how many faces a person sees. */
export const photographs: readonly (readonly [string, number])[] = [
  ['sample1.jpg', 3],
  ['sample2.jpg', 3],
  ['sample3.jpg', 3],
  ['sample4.jpg', 4],
  ['sample5.jpg', 5],
  ['sample6.jpg', 4],
]
