import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { withoutMetadata } from './clean/without-metadata.ts'
import { readMetadata } from './metadata.ts'
import { photographs, photographsIn, plain, printed, withPlace } from './test-pictures.ts'

type Kind = 'jpeg' | 'png' | 'webp' | 'avif'
const made = (kind: Kind): Promise<Buffer> => withPlace(plain())[kind]().toBuffer()

/** HEIC and AVIF keep their metadata in the same boxes; what differs is the picture, which is not looked at here. */
const asHeic = (avif: Buffer): Buffer =>
  Buffer.from(avif.toString('latin1').replaceAll('avif', 'heic'), 'latin1')

const xmp = `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description xmlns:exif="http://ns.adobe.com/exif/1.0/" exif:GPSLatitude="54,30.0N" exif:GPSLongitude="1,30.0W"
 xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/" photoshop:City="Whitby"/></rdf:RDF></x:xmpmeta>`

describe('what hides in a file', () => {
  it.each(['jpeg', 'png', 'webp', 'avif'] as const)('is read in %s', async (kind) => {
    const read = readMetadata(await made(kind))
    expect(read).toMatchObject({
      kind,
      readable: true,
      gps: true,
      place: { latitude: 54.5, longitude: -1.5 },
    })
    expect(Object.fromEntries(read.told.map(({ what, value }) => [what, value]))).toMatchObject({
      taken: '2026:11:20 08:30:12',
      owner: 'Nia Evans',
      serial: 'A-1234567',
      device: 'Phone 9',
    })
  })

  it.each(photographs)('is read in %s, of a real camera', (name) => {
    const { gps, place, told } = readMetadata(readFileSync(join(photographsIn, name)))
    expect([gps, place !== null]).toEqual([true, true])
    expect(told.map(({ what }) => what)).toEqual(expect.arrayContaining(['taken', 'device']))
  })

  it('is read in HEIC', async () => {
    expect(readMetadata(asHeic(await made('avif')))).toMatchObject({ kind: 'heic', gps: true })
  })

  it.each(['jpeg', 'png', 'webp'] as const)('is not found in a plain %s', async (kind) => {
    const read = readMetadata(await plain()[kind]().toBuffer())
    expect(read).toMatchObject({ kind, readable: true, gps: false, place: null, told: [] })
    expect(read.size).toEqual(kind === 'webp' ? null : { width: 320, height: 200 })
  })

  it('is found in what editing programs write', async () => {
    const read = readMetadata(await plain().withXmp(xmp).jpeg().toBuffer())
    expect(read.gps).toBe(true)
    expect(read.told.map(({ what }) => what)).toContain('place-name')
  })

  it('is found in the small copy that a camera puts inside', async () => {
    const small = await withPlace(plain().resize(80)).jpeg().toBuffer()
    const read = readMetadata(withSmallCopy(await plain().jpeg().toBuffer(), small))
    expect(read).toMatchObject({ readable: true, gps: true })
    expect(read.told.map(({ what }) => what)).toContain('small-copy')
  })

  it('is no place when the camera had none', async () => {
    const empty = { GPSLatitude: '0/1 0/1 0/1', GPSLongitude: '0/1 0/1 0/1', GPSVersionID: '2 3 0 0' }
    const read = readMetadata(await plain().withExif({ IFD3: empty }).jpeg().toBuffer())
    expect(read).toMatchObject({ gps: false, place: null })
  })

  it('is not known of what is no picture', () => {
    const nothing = { kind: null, readable: false, gps: false, told: [] }
    expect(readMetadata(Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'))).toMatchObject(nothing)
    expect(readMetadata(new Uint8Array())).toMatchObject(nothing)
    expect(readMetadata(Uint8Array.of(0xff, 0xd8, 0xff))).toMatchObject({ kind: 'jpeg', readable: false })
  })
})

describe('a copy without it', () => {
  const hidden = (kind: 'jpeg' | 'png' | 'webp') => withPlace(plain()).withXmp(xmp)[kind]().toBuffer()

  it.each(['jpeg', 'png', 'webp'] as const)('has every dot of the %s, and nothing else', async (kind) => {
    const whole = await hidden(kind)
    const copy = withoutMetadata(whole)
    if (!copy.ok) throw new Error(copy.why)
    expect(readMetadata(copy.bytes)).toMatchObject({ kind, readable: true, gps: false, told: [] })
    expect(Buffer.from(copy.bytes).toString('latin1')).not.toMatch(/Nia Evans|Whitby|A-1234567/)
    expect((await sharp(copy.bytes).raw().toBuffer()).equals(await sharp(whole).raw().toBuffer())).toBe(true)
    const again = withoutMetadata(copy.bytes)
    expect(again.ok && Buffer.from(again.bytes)).toEqual(Buffer.from(copy.bytes))
  })

  it.each(['jpeg', 'png', 'webp'] as const)('of %s stays the right way up', async (kind) => {
    const copy = withoutMetadata(await withPlace(plain()).withMetadata({ orientation: 6 })[kind]().toBuffer())
    if (!copy.ok) throw new Error(copy.why)
    expect((await sharp(copy.bytes).metadata()).orientation).toBe(6)
    expect(readMetadata(copy.bytes)).toMatchObject({ orientation: 6, gps: false, told: [] })
  })

  it('keeps colours, and scans of JPEG that come in several', async () => {
    const whole = await withPlace(sharp(printed)).withIccProfile('p3').jpeg({ progressive: true }).toBuffer()
    const copy = withoutMetadata(whole)
    if (!copy.ok) throw new Error(copy.why)
    expect((await sharp(copy.bytes).metadata()).icc).toBeDefined()
    expect((await sharp(copy.bytes).raw().toBuffer()).equals(await sharp(whole).raw().toBuffer())).toBe(true)
  })

  it('leaves out what was put behind the picture', async () => {
    const film = Buffer.concat([await hidden('jpeg'), Buffer.from('a film of the same moment')])
    const copy = withoutMetadata(film)
    expect(copy.ok && Buffer.from(copy.bytes).toString('latin1')).not.toContain('a film')
  })

  it('is not made of kinds that would have to be made anew, nor of half a file', async () => {
    expect(withoutMetadata(asHeic(await made('avif')))).toEqual({ ok: false, why: 'kind' })
    for (const kind of ['jpeg', 'png', 'webp'] as const) {
      const whole = await hidden(kind)
      expect(withoutMetadata(whole.subarray(0, whole.length - 20)), kind).toEqual({
        ok: false,
        why: 'damaged',
      })
    }
  })
})

describe('hostile files', () => {
  it('break neither', async () => {
    const kinds = await Promise.all((['jpeg', 'png', 'webp', 'avif'] as const).map(made))
    const wholes = [...kinds, asHeic(kinds[3] ?? Buffer.alloc(0))]
    const spoilt = fc
      .tuple(
        fc.constantFrom(...wholes),
        fc.array(fc.tuple(fc.nat(1_500), fc.nat(255)), { maxLength: 40 }),
        fc.nat(4_000),
      )
      .map(([whole, changes, length]) => {
        const bytes = Uint8Array.from(whole.subarray(0, length < 2_000 ? whole.length : length))
        for (const [at, value] of changes) if (at < bytes.length) bytes[at] = value
        return bytes
      })
    const headed = fc
      .tuple(fc.constantFrom(...wholes), fc.uint8Array({ maxLength: 600 }))
      .map(([whole, rest]) => Buffer.concat([whole.subarray(0, 16), rest]))
    fc.assert(
      fc.property(fc.oneof(spoilt, headed, fc.uint8Array({ maxLength: 200 })), (bytes) => {
        const { kind, readable } = readMetadata(bytes)
        const copy = withoutMetadata(bytes)
        if (copy.ok && readable) expect(readMetadata(copy.bytes)).toMatchObject({ kind, gps: false })
      }),
      { numRuns: 3_000 },
    )
  })

  it('take no longer for being large', () => {
    const large = new Uint8Array(5 * 1024 * 1024).fill(0xff)
    large.set([0xff, 0xd8, 0xff, 0xe1, 0xff, 0xff])
    const began = performance.now()
    readMetadata(large)
    withoutMetadata(large)
    expect(performance.now() - began).toBeLessThan(4_000)
  })
})

/** A JPEG whose metadata holds another: a second list of entries that says where it lies, and how long it is. */
function withSmallCopy(whole: Buffer, small: Buffer): Buffer {
  const entries = [
    [0x0103, 3, 1, 6 << 16],
    [0x0201, 4, 1, 56],
    [0x0202, 4, 1, small.length],
  ]
  const tiff = Buffer.alloc(56)
  tiff.write('MM\0*\0\0\0\x08\0\0\0\0\0\x0e', 'latin1')
  tiff.writeUInt16BE(entries.length, 14)
  for (const [n, [tag = 0, type = 0, count = 0, value = 0]] of entries.entries()) {
    tiff.writeUInt16BE(tag, 16 + n * 12)
    tiff.writeUInt16BE(type, 18 + n * 12)
    tiff.writeUInt32BE(count, 20 + n * 12)
    tiff.writeUInt32BE(value, 24 + n * 12)
  }
  const body = Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), tiff, small])
  const head = Buffer.from([0xff, 0xe1, 0, 0])
  head.writeUInt16BE(body.length + 2, 2)
  return Buffer.concat([whole.subarray(0, 2), head, body, whole.subarray(2)])
}
