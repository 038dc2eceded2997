import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { errorOf, graphAs, keyFor, maternityPage, practiceForTest, trustPage } from '../testing.ts'
import { invented } from './testing-pictures.ts'

const photosOf = (page: string) => `${page}/photos`

async function asTrust() {
  const practice = await practiceForTest()
  const { accessToken } = await keyFor(practice, trustPage)
  return { practice, graph: graphAs(practice, accessToken) }
}

it('posts one picture with its words and its text for screen readers', async () => {
  const { practice, graph } = await asTrust()
  const bytes = await invented.jpeg()
  const params = { caption: 'Our new ward', alt_text_custom: 'A bright ward with six beds' }
  const reply = await graph.upload(photosOf(trustPage), params, bytes)
  expect(reply.body).toEqual({
    id: expect.stringMatching(/^\d+$/),
    post_id: expect.stringMatching(/^\d+_\d+$/),
  })
  expect(practice.ledger()).toMatchObject([
    {
      id: reply.body['post_id'],
      text: 'Our new ward',
      pictures: [
        {
          alt: 'A bright ward with six beds',
          sha256: createHash('sha256').update(bytes).digest('hex'),
          width: 64,
          height: 48,
          bytes: bytes.length,
        },
      ],
    },
  ])
})

it('keeps pictures back until a post carries them, each once', async () => {
  const { practice, graph } = await asTrust()
  const upload = async (alt: string, bytes: Uint8Array) => {
    const params = { published: 'false', temporary: 'true', alt_text_custom: alt }
    return String((await graph.upload(photosOf(trustPage), params, bytes)).body['id'])
  }
  const ids = [await upload('First', await invented.png()), await upload('Second', await invented.webp())]
  expect(practice.ledger()).toEqual([])
  const media = ids.map((id) => ({ media_fbid: id }))
  const attached_media = JSON.stringify(media)
  const posted = await graph.post(`${trustPage}/feed`, { message: 'Two pictures', attached_media })
  expect(practice.ledger()).toMatchObject([{ pictures: [{ alt: 'First' }, { alt: 'Second' }] }])
  expect(errorOf(await graph.post(`${trustPage}/feed`, { attached_media }))).toMatchObject({
    subcode: 1366051,
  })

  const id = String(posted.body['id'])
  const fields = 'attachments{media_type,subattachments{media_type}}'
  expect((await graph.get(id, { fields })).body['attachments']).toEqual({
    data: [
      { media_type: 'album', subattachments: { data: [{ media_type: 'photo' }, { media_type: 'photo' }] } },
    ],
  })
  const photo = await graph.get(ids[0] ?? '', { fields: 'alt_text_custom,width,page_story_id,link' })
  expect(photo.body).toMatchObject({ alt_text_custom: 'First', width: 64, page_story_id: id })
  const shown = await fetch(String(photo.body['link']))
  expect([shown.status, shown.headers.get('content-type')]).toEqual([200, 'image/png'])
})

it('takes attached pictures as a JSON list and as numbered form fields', async () => {
  const { practice, graph } = await asTrust()
  const upload = async () => {
    const reply = await graph.upload(photosOf(trustPage), { published: 'false' }, await invented.jpeg())
    return { media_fbid: String(reply.body['id']) }
  }
  await graph.postJson(`${trustPage}/feed`, {
    message: 'List',
    attached_media: [await upload(), await upload()],
  })
  const numbered = { 'attached_media[0]': JSON.stringify(await upload()) }
  await graph.post(`${trustPage}/feed`, { message: 'Numbered', ...numbered })
  expect(practice.ledger().map(({ pictures }) => pictures.length)).toEqual([2, 1])
})

it('refuses a picture of another Page', async () => {
  const { practice, graph } = await asTrust()
  const other = graphAs(practice, (await keyFor(practice, maternityPage)).accessToken)
  const theirs = await other.upload(photosOf(maternityPage), { published: 'false' }, await invented.jpeg())
  const attached_media = JSON.stringify([{ media_fbid: theirs.body['id'] }])
  expect(errorOf(await graph.post(`${trustPage}/feed`, { attached_media }))).toMatchObject({ code: 100 })
})

it('really opens pictures: refuses what is none, what is cut off and what is too big', async () => {
  const { practice, graph } = await asTrust()
  const whole = await invented.jpeg(600, 400)
  const bad = [
    new TextEncoder().encode('not a picture'),
    whole.subarray(0, whole.length / 2),
    await invented.hugePng(),
  ]
  for (const bytes of bad) {
    expect(errorOf(await graph.upload(photosOf(trustPage), {}, bytes))).toMatchObject({
      status: 400,
      subcode: 1366046,
    })
  }
  expect(practice.ledger()).toEqual([])
})

it('fetches a picture by its address from this machine, and from nowhere else', async () => {
  const { practice, graph } = await asTrust()
  const bytes = await invented.jpeg()
  const server = createServer((_, response) => response.end(bytes)).listen(0, '127.0.0.1')
  onTestFinished(() => void server.close())
  await new Promise((resolve) => server.once('listening', resolve))
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/ward.jpg`
  expect((await graph.post(photosOf(trustPage), { url, caption: 'Fetched' })).status).toBe(200)
  expect(practice.ledger()).toMatchObject([{ text: 'Fetched', pictures: [{ bytes: bytes.length }] }])
  for (const bad of ['https://pictures.example/ward.jpg', 'http://127.0.0.1:1/none.jpg', 'ward']) {
    const reply = await graph.post(photosOf(trustPage), { url: bad })
    expect(errorOf(reply)).toMatchObject({ code: 100, subcode: 2061006 })
  }
})

it('keeps pictures over a restart', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'practice-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const first = await practiceForTest({ folder })
  const { accessToken } = await keyFor(first, trustPage)
  const sent = await graphAs(first, accessToken).upload(
    photosOf(trustPage),
    { published: 'false' },
    await invented.png(),
  )
  await first.stop()
  const second = await practiceForTest({ folder })
  const graph = graphAs(second, accessToken)
  const attached_media = JSON.stringify([{ media_fbid: sent.body['id'] }])
  expect((await graph.post(`${trustPage}/feed`, { attached_media })).status).toBe(200)
  const shown = await fetch(`${second.address}/facebook/www/photos/${sent.body['id']}`)
  expect(new Uint8Array(await shown.arrayBuffer())).toEqual(new Uint8Array(await invented.png()))
})
