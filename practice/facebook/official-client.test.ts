import { createRequire } from 'node:module'
import { expect, it } from 'vitest'
import { facebookSettings, type Practice } from '../index.ts'
import { keyFor, longTokenOf, order, practiceForTest, tom, trustPage } from '../testing.ts'
import { invented } from './testing-pictures.ts'

/** The parts of the network's own JavaScript client that are used here; it comes without types. */
interface Cursor extends Array<{ id: string; message?: string; _data: Record<string, unknown> }> {
  hasNext: () => boolean
  next: () => Promise<Cursor>
}
type Params = Record<string, unknown>
interface OfficialPage {
  id: string
  _data: Record<string, unknown>
  createFeed: (fields: string[], params: Params) => Promise<OfficialPage>
  createPhoto: (fields: string[], params: Params) => Promise<OfficialPage>
  getPublishedPosts: (fields: string[], params: Params) => Promise<Cursor>
  read: (fields: string[]) => Promise<OfficialPage>
  update: (fields: string[], params: Params) => Promise<object>
  delete: () => Promise<object>
}
type OfficialNode = new (id: string) => OfficialPage
interface OfficialClient {
  FacebookAdsApi: {
    init: (token: string, locale: string, crashLog: boolean) => { getAppID: () => Promise<object> }
  }
  Page: OfficialNode
  PagePost: OfficialNode
  Photo: OfficialNode
  User: new (id: string) => { getAccounts: (fields: string[], params: Params) => Promise<Cursor> }
}

const client = createRequire(import.meta.url)('facebook-nodejs-business-sdk') as OfficialClient

function pointAt(practice: Practice, token: string): void {
  // The client has its address built in, so it is put over.
  const get = () => facebookSettings(practice.address).apiBase
  Object.defineProperty(client.FacebookAdsApi, 'GRAPH', { get, configurable: true })
  // Without its crash reporter, which would try to reach the real network.
  client.FacebookAdsApi.init(token, 'en_GB', false)
}

async function asTrust() {
  const practice = await practiceForTest()
  pointAt(practice, (await keyFor(practice, trustPage)).accessToken)
  return { practice, page: new client.Page(trustPage) }
}

it('posts words and links, reads them back and lists them', async () => {
  const { practice, page } = await asTrust()
  const made = await page.createFeed([], {
    message: 'From the official client',
    link: 'https://www.fellside.example/',
  })
  const post = await new client.PagePost(made.id).read(['message', 'permalink_url', 'attachments'])
  expect(post._data).toMatchObject({
    message: 'From the official client',
    attachments: { data: [{ url: 'https://www.fellside.example/' }] },
  })
  expect(practice.ledger()).toMatchObject([{ id: made.id, link: 'https://www.fellside.example/' }])
})

it('goes through a long list by its cursors', async () => {
  const { page } = await asTrust()
  for (const message of ['1', '2', '3']) await page.createFeed([], { message })
  let list = await page.getPublishedPosts(['message'], { limit: 2 })
  const seen = list.map((post) => post.message)
  while (list.hasNext()) {
    list = await list.next()
    seen.push(...list.map((post) => post.message))
  }
  expect(seen).toEqual(['3', '2', '1'])
})

it('sends pictures by their address and puts them into one post', async () => {
  const { practice, page } = await asTrust()
  const pointed = await page.createPhoto([], { url: await shownPicture(practice), published: false })
  const photo = await new client.Photo(pointed.id).read(['width', 'images', 'link'])
  expect(photo._data).toMatchObject({ width: 64, images: [{ width: 64, height: 48 }] })
  await page.createFeed([], { message: 'With a picture', attached_media: [{ media_fbid: pointed.id }] })
  expect(practice.ledger()).toMatchObject([{ text: 'With a picture', pictures: [{ width: 64 }] }])
})

/** A picture that is on this machine: one sent before is fetched again. */
async function shownPicture(practice: Practice): Promise<string> {
  const { accessToken } = await keyFor(practice, trustPage)
  const form = new FormData()
  form.set('access_token', accessToken)
  form.set('published', 'false')
  form.set('source', new Blob([new Uint8Array(await invented.jpeg())]), 'picture.jpg')
  const sent = await fetch(`${practice.address}/facebook/graph/v24.0/${trustPage}/photos`, {
    method: 'POST',
    body: form,
  })
  const { id } = (await sent.json()) as { id: string }
  return `${practice.address}/facebook/www/photos/${id}`
}

it('changes, shows and removes posts', async () => {
  const { practice, page } = await asTrust()
  const draft = await page.createFeed([], { message: 'Draft', published: false })
  expect(await new client.PagePost(draft.id).update([], { message: 'Ready' })).toEqual({ success: true })
  expect(await new client.PagePost(draft.id).update([], { is_published: true })).toEqual({ success: true })
  expect(practice.ledger()).toMatchObject([{ text: 'Ready' }])
  expect(await new client.PagePost(draft.id).delete()).toEqual({ success: true })
  expect(practice.ledger()).toMatchObject([{ removedAt: expect.any(String) }])
})

it('reads the Page and, as a person, the list of Pages and the app of the token', async () => {
  const { practice, page } = await asTrust()
  expect((await page.read(['name', 'link', 'followers_count']))._data).toMatchObject({
    name: 'Fellside and Rivers NHS Trust',
    followers_count: 0,
  })
  const token = await longTokenOf(practice, { person: tom, pages: [trustPage] })
  pointAt(practice, token)
  const pages = await new client.User('me').getAccounts(['name', 'access_token', 'tasks'], { limit: 10 })
  expect(pages.map(({ _data }) => _data)).toMatchObject([
    { id: trustPage, tasks: expect.arrayContaining(['MANAGE']) },
  ])
})

it('understands the errors it is given', async () => {
  const { practice, page } = await asTrust()
  await page.createFeed([], { message: 'Twice' })
  await expect(page.createFeed([], { message: 'Twice' })).rejects.toMatchObject({
    status: 400,
    response: { code: 506, error_user_title: 'Duplicate Status Update' },
  })
  await order(practice, { call: 'publish', what: 'F2' })
  await expect(page.createFeed([], { message: 'Once' })).rejects.toMatchObject({
    response: { code: 190, error_subcode: 460 },
  })
})
