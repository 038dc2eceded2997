import sharp from 'sharp'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { TestTrust } from '../../tests/trust.ts'
import type { By } from '../people/person.ts'
import { addPicture, picturesForSending, picturesOf, readPictureBytes } from './pictures.ts'

let trust: TestTrust
let nia: By
let stranger: By

beforeAll(async () => {
  trust = await TestTrust.start()
  nia = await trust.person(await trust.organisation(), 'Nia Evans', ['author'])
  stranger = await trust.person(await trust.organisation('Elsewhere'), 'Tom Barraclough', ['author'])
})
afterAll(() => trust.stop())

/** A photo as a phone makes it: lying on its side, with words and a place in it. */
const photo = () =>
  sharp({ create: { width: 300, height: 200, channels: 3, background: '#005eb8' } })
    .withExif({ IFD0: { Copyright: 'Nia at home' }, IFD3: { GPSLatitude: '54/1 30/1 0/1' } })
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer()

const noise = (side: number) => {
  const pixels = Buffer.alloc(side * side * 3)
  let seed = 1
  for (let i = 0; i < pixels.length; i += 1) {
    seed = (seed * 48_271) % 2_147_483_647
    pixels[i] = seed % 256
  }
  return sharp(pixels, { raw: { width: side, height: side, channels: 3 } })
    .png()
    .toBuffer()
}

const asFile = (bytes: Uint8Array, name = 'photo.jpg') => new File([new Uint8Array(bytes)], name)

async function add(by: By, bytes: Uint8Array): Promise<string> {
  const added = await addPicture(trust.trust, by, bytes)
  if (!added.ok) throw new Error(added.why.message)
  return added.value.id
}

it('takes a picture from a script, upright and without what hid in it', async () => {
  const reply = await trust.submit('/pictures', { picture: asFile(await photo()) }, nia, {
    headers: { accept: 'application/json' },
  })
  expect(reply.status).toBe(201)
  const { picture } = JSON.parse(reply.text)
  expect(picture).toMatchObject({
    width: 200,
    height: 300,
    type: 'image/jpeg',
    address: `/pictures/${picture.id}`,
  })
  const stored = await trust.within(nia, (tx) => picturesOf(tx, nia.organisationId, [picture.id]))
  const bytes = await readPictureBytes(trust.trust, stored.get(picture.id)?.fileKey ?? '')
  expect(Buffer.from(bytes).toString('latin1')).not.toContain('Nia at home')
  expect((await sharp(bytes).metadata()).exif).toBeUndefined()
})

it('answers a form without a script with a page that shows the picture', async () => {
  const reply = await trust.submit('/pictures', { picture: asFile(await photo()) }, nia)
  expect(reply.status).toBe(201)
  const src = /src="(\/pictures\/[^"]+)"/.exec(reply.text)?.[1] ?? ''
  expect((await trust.visit(src, nia)).status).toBe(200)
})

it('gives a picture to its own organisation, to be kept by the browser alone', async () => {
  const id = await add(nia, await photo())
  const shown = await trust.visit(`/pictures/${id}`, nia)
  expect(shown.headers.get('content-type')).toBe('image/jpeg')
  expect(shown.headers.get('cache-control')).toContain('private')
  expect(shown.headers.get('x-content-type-options')).toBe('nosniff')
  expect((await trust.visit(`/pictures/${id}`, stranger)).status).toBe(404)
  expect((await trust.visit('/pictures/not-an-id', nia)).status).toBe(404)
  expect(await trust.within(stranger, (tx) => picturesOf(tx, nia.organisationId, [id]))).toEqual(new Map())
})

it('says why a file is no picture, and is not fooled by its name', async () => {
  for (const bytes of [
    '<svg xmlns="http://www.w3.org/2000/svg"/>',
    '<html><script></script></html>',
    '%PDF-1.7',
    'words',
  ]) {
    const reply = await trust.submit('/pictures', { picture: asFile(Buffer.from(bytes)) }, nia, {
      headers: { accept: 'application/json' },
    })
    expect(reply.status, bytes).toBe(422)
    expect(JSON.parse(reply.text).refusal, bytes).toMatch(/picture|drawing/)
  }
  const page = await trust.submit('/pictures', { picture: asFile(Buffer.from('words')) }, nia)
  expect(page.status).toBe(422)
  expect(page.text).toContain('There is a problem')
})

it('asks for a picture when none was chosen', async () => {
  const reply = await trust.submit('/pictures', {}, nia, { headers: { accept: 'application/json' } })
  expect(JSON.parse(reply.text)).toEqual({ refusal: 'Choose a picture first.' })
})

it('refuses more than 20 MB', async () => {
  const reply = await trust.submit('/pictures', { picture: asFile(new Uint8Array(23_000_000)) }, nia)
  expect(reply.status).toBe(413)
  const justOver = await addPicture(trust.trust, nia, new Uint8Array(20 * 1024 * 1024 + 1))
  expect(justOver).toMatchObject({
    ok: false,
    why: { message: expect.stringContaining('larger than 20 MB') },
  })
})

it('is only for those who write', async () => {
  const staff = await trust.person(nia.organisationId, 'Leah Vale', ['on-duty'])
  expect((await trust.submit('/pictures', { picture: asFile(await photo()) }, staff)).status).toBe(403)
  expect((await addPicture(trust.trust, staff, await photo())).ok).toBe(false)
})

it('fits pictures to what a network takes, in order, the same bytes each time', async () => {
  const large = await add(nia, await noise(900))
  const small = await add(nia, await photo())
  const items = [
    { id: large, alt: 'Noise' },
    { id: small, alt: '' },
  ]
  const send = () => picturesForSending(trust.trust, nia.organisationId, items, { pictureBytes: 300_000 })
  const first = await send()
  expect(first.map(({ id, alt }) => ({ id, alt }))).toEqual(items)
  expect(first[0]?.bytes.byteLength).toBeLessThanOrEqual(300_000)
  const stored = await trust.within(nia, (tx) => picturesOf(tx, nia.organisationId, [large]))
  expect(stored.get(large)?.bytes).toBeGreaterThan(300_000)
  const again = await send()
  expect(Buffer.compare(first[0]?.bytes ?? Buffer.alloc(0), again[0]?.bytes ?? Buffer.alloc(1))).toBe(0)
})

it('does not send another organisation’s picture', async () => {
  const id = await add(nia, await photo())
  await expect(
    picturesForSending(trust.trust, stranger.organisationId, [{ id, alt: '' }], { pictureBytes: 1_000_000 }),
  ).rejects.toThrow('not there')
})
