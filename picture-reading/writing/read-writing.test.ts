import sharp from 'sharp'
import { beforeAll, describe, expect, it } from 'vitest'
import { writingReaderInNode } from '../parts-in-node.ts'
import { blurred, pale, pixelsOf, plain, printed } from '../test-pictures.ts'
import type { WritingReader } from './read-writing.ts'

let reader: WritingReader
beforeAll(async () => {
  reader = await writingReaderInNode()
})
const read = async (picture: Buffer) => reader.read(await pixelsOf(picture))

const lines = 'Ward 8 handover\nEdith Marlow NHS No 999 000 0018\nBorn 14/02/1951'

describe('writing', () => {
  it('is read, with its contrast', async () => {
    expect(await read(printed)).toMatchObject({ text: lines, unread: false })
    expect((await read(printed)).sure).toBeGreaterThan(90)
    expect((await read(printed)).contrast).toBeGreaterThan(15)
  })

  it('is read where it is hard to see, and said to be', async () => {
    const found = await read(await pale())
    expect(found.text).toContain('999 000 0018')
    expect(found.contrast).toBeGreaterThan(1.5)
    expect(found.contrast).toBeLessThan(2.5)
  })

  it('is read in a corner of a large photograph, in white on dark', async () => {
    const inverted = await sharp(printed).negate().toBuffer()
    const photo = sharp({ create: { width: 3600, height: 2400, channels: 3, background: '#3a5f3a' } })
    const large = await photo
      .composite([{ input: inverted, left: 2600, top: 2000 }])
      .png()
      .toBuffer()
    expect((await read(large)).text).toContain('Edith Marlow NHS No 999 000 0018')
  })

  it('that cannot be read well is never passed over in silence', async () => {
    const { unread } = await read(await blurred())
    expect(unread).toBe(true)
  })

  it('is not made up', async () => {
    const nothing = { text: '', sure: 0, unread: false, contrast: null }
    expect(await read(await plain().png().toBuffer())).toEqual(nothing)
    expect(await read(await plain().resize(1, 1).png().toBuffer())).toEqual(nothing)
  })
})
