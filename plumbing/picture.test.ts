import { deflateSync } from 'node:zlib'
import sharp from 'sharp'
import { describe, expect, test } from 'vitest'
import { type CleanPicture, fitPicture, readPicture, usualPictureLimits } from './picture.ts'
import { kindOf } from './picture-kind.ts'

const red = { width: 60, height: 40, channels: 3 as const, background: '#cc0000' }
const photo = (width: number, height: number) =>
  sharp({
    create: {
      width,
      height,
      channels: 3,
      noise: { type: 'gaussian', mean: 128, sigma: 40 },
      background: '#000',
    },
  })

async function taken(bytes: Uint8Array, limits = usualPictureLimits): Promise<CleanPicture> {
  const picture = await readPicture(bytes, limits)
  if (!picture.ok) throw new Error(picture.why.says)
  return picture.value
}

async function refusal(bytes: Uint8Array, limits = usualPictureLimits) {
  const picture = await readPicture(bytes, limits)
  if (picture.ok) throw new Error('it was taken')
  return picture.why
}

const text = (words: string) => new TextEncoder().encode(words)

describe('pictures that are taken', () => {
  test.each(['jpeg', 'png', 'webp', 'gif', 'avif'] as const)('%s', async (format) => {
    const picture = await taken(await sharp({ create: red }).toFormat(format).toBuffer())
    expect(picture).toMatchObject({
      width: 60,
      height: 40,
      type: format === 'png' || format === 'gif' ? 'image/png' : 'image/jpeg',
    })
    expect(kindOf(picture.bytes)).toBe(picture.type.slice(6))
  })

  test('lose the place, the camera, the profile and everything else that was noted', async () => {
    const noted = await sharp({ create: red })
      .withExif({
        IFD0: { Make: 'SecretCamera' },
        IFD3: { GPSLatitude: '51/1 30/1 0/1', GPSLatitudeRef: 'N' },
      })
      .withIccProfile('p3')
      .withXmp('<x:xmpmeta xmlns:x="adobe:ns:meta/"><secret/></x:xmpmeta>')
      .jpeg()
      .toBuffer()
    expect(Buffer.from(noted).includes('SecretCamera')).toBe(true)
    const { bytes } = await taken(noted)
    const left = await sharp(bytes).metadata()
    expect(left).not.toHaveProperty('exif')
    expect(left).not.toHaveProperty('xmp')
    expect(left).not.toHaveProperty('icc')
    for (const word of ['SecretCamera', 'Exif', 'secret', 'GPS'])
      expect(Buffer.from(bytes).includes(word), word).toBe(false)
  })

  test('stand upright', async () => {
    const onItsSide = await sharp({ create: red }).withMetadata({ orientation: 6 }).jpeg().toBuffer()
    expect(await taken(onItsSide)).toMatchObject({ width: 40, height: 60 })
  })

  test('are bounded in length and in bytes', async () => {
    const large = await photo(3000, 1500).jpeg({ quality: 100 }).toBuffer()
    const picture = await taken(large, { ...usualPictureLimits, side: 1000, bytes: 150_000 })
    expect(picture.bytes.length).toBeLessThanOrEqual(150_000)
    expect(Math.max(picture.width, picture.height)).toBeLessThanOrEqual(1000)
    expect(picture.width / picture.height).toBeCloseTo(2, 1)
  })

  test('keep see-through parts when they fit', async () => {
    const seeThrough = await sharp({ create: { ...red, channels: 4, background: '#00000000' } })
      .webp()
      .toBuffer()
    const picture = await taken(seeThrough)
    expect(picture.type).toBe('image/png')
    expect(await sharp(picture.bytes).stats()).toMatchObject({ isOpaque: false })
  })

  test('carry no stowaway behind their end', async () => {
    const png = await sharp({ create: red }).png().toBuffer()
    const { bytes } = await taken(Buffer.concat([png, text('<script>alert(1)</script>')]))
    expect(Buffer.from(bytes).includes('script')).toBe(false)
  })

  test('in print colours become screen colours', async () => {
    const print = await sharp({ create: red }).toColourspace('cmyk').jpeg().toBuffer()
    expect(await sharp((await taken(print)).bytes).metadata()).toMatchObject({ space: 'srgb', channels: 3 })
  })
})

describe('a picture made smaller for one network', () => {
  test('fits, and is the same picture when it fitted already', async () => {
    const picture = await taken(await photo(1500, 1200).png().toBuffer(), {
      ...usualPictureLimits,
      bytes: 20_000_000,
    })
    expect(picture.bytes.length).toBeGreaterThan(1_000_000)
    const fitted = await fitPicture(picture, 400_000)
    expect(fitted).toMatchObject({ ok: true, value: { type: 'image/jpeg' } })
    if (fitted.ok) expect(fitted.value.bytes.length).toBeLessThanOrEqual(400_000)
    expect(await fitPicture(picture, 20_000_000)).toEqual({ ok: true, value: picture })
  })

  test('or a sentence says that it cannot', async () => {
    const picture = await taken(await photo(800, 800).jpeg().toBuffer())
    expect(await fitPicture(picture, 100)).toMatchObject({ ok: false, why: { kind: 'too-large' } })
  })
})

describe('files that are refused', () => {
  test.each([
    ['nothing', new Uint8Array(), 'empty'],
    ['a page called .png', text('<!DOCTYPE html><script>alert(1)</script>'), 'wrong-kind'],
    [
      'a drawing with a program in it',
      text('<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>'),
      'wrong-kind',
    ],
    ['a PDF', text('%PDF-1.7 ...'), 'wrong-kind'],
    [
      'an iPhone photo',
      Buffer.concat([Buffer.from([0, 0, 0, 24]), text('ftypheic\0\0\0\0mif1heic')]),
      'wrong-kind',
    ],
    ['words', text('Dear patient'), 'not-a-picture'],
    ['a film', Buffer.concat([Buffer.from([0, 0, 0, 24]), text('ftypisom')]), 'not-a-picture'],
    ['the first bytes of a JPEG', new Uint8Array([0xff, 0xd8, 0xff, 0xe0]), 'damaged'],
    ['the first bytes of a PNG', Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), 'damaged'],
  ])('%s', async (_, bytes, kind) => {
    const why = await refusal(bytes)
    expect(why.kind).toBe(kind)
    expect(why.says).toMatch(/\.$/)
  })

  test.each(['jpeg', 'png', 'webp'] as const)('a %s that was cut short', async (format) => {
    const whole = await photo(300, 300).toFormat(format).toBuffer()
    expect((await refusal(whole.subarray(0, whole.length / 2))).kind).toBe('damaged')
  })

  test('a picture that moves', async () => {
    const frames = await sharp([await photo(20, 20).png().toBuffer(), await photo(20, 20).png().toBuffer()], {
      join: { animated: true },
    })
      .gif()
      .toBuffer()
    expect((await refusal(frames)).kind).toBe('moving')
    const still = await sharp({ create: red }).png().toBuffer()
    const control = pngChunk('acTL', Buffer.from([0, 0, 0, 2, 0, 0, 0, 0]))
    expect((await refusal(Buffer.concat([still.subarray(0, 33), control, still.subarray(33)]))).kind).toBe(
      'moving',
    )
  })

  test('a bomb: few bytes that unpack to more than the memory holds, and quickly so', async () => {
    const began = performance.now()
    const why = await refusal(pngHeader(60_000, 60_000))
    expect(why).toMatchObject({ kind: 'too-many-pixels', says: expect.stringContaining('60000') })
    expect(performance.now() - began).toBeLessThan(1_000)
  })

  test('a file that is too large is not even opened', async () => {
    expect((await refusal(new Uint8Array(1_001), { ...usualPictureLimits, fileBytes: 1_000 })).kind).toBe(
      'too-large',
    )
  })

  test('after a refusal the next picture is taken', async () => {
    const good = await sharp({ create: red }).png().toBuffer()
    const both = await Promise.all([readPicture(new Uint8Array([0xff, 0xd8, 0xff])), readPicture(good)])
    expect(both.map((one) => one.ok)).toEqual([false, true])
  })
})

function pngChunk(name: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name), data])
  const length = Buffer.alloc(4)
  length.writeUInt32BE(data.length)
  const sum = Buffer.alloc(4)
  sum.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, sum])
}

function pngHeader(width: number, height: number): Buffer {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header[8] = 8
  const data = pngChunk('IDAT', deflateSync(Buffer.alloc(100_000)))
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    pngChunk('IHDR', header),
    data,
    pngChunk('IEND', Buffer.alloc(0)),
  ])
}

function crc32(bytes: Buffer): number {
  let crc = 0xffffffff
  for (const byte of bytes) {
    crc ^= byte
    for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1
  }
  return (crc ^ 0xffffffff) >>> 0
}
