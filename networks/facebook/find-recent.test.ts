import { afterEach, expect, it } from 'vitest'
import type { Content, PublishRequest } from '../network.ts'
import {
  partsInMemory,
  startServer,
  type TestAnswer,
  type TestRequest,
  type TestServer,
  testNow,
  testWire,
} from '../test-wire.ts'
import { lookFor } from './find-recent.ts'
import { page, pageCredentials } from './test-page.ts'

let server: TestServer | null = null
afterEach(() => server?.close())

const at = (seconds: number) =>
  new Date(testNow.getTime() + seconds * 1000).toISOString().replace('.000Z', '+0000')
const post = (n: number, seconds: number, message: string, attachments: object[] = []) => ({
  id: `${page}_${n}`,
  message,
  created_time: at(seconds),
  ...(attachments.length > 0 && { attachments: { data: attachments } }),
})
const photo = { media_type: 'photo' }

async function look(answer: (request: TestRequest) => TestAnswer, content: Partial<Content> = {}) {
  server = await startServer(answer)
  const request: PublishRequest = {
    content: { text: 'Flu clinics\r\nopen  at the café ', link: null, pictures: [], ...content },
    credentials: pageCredentials,
    key: 'k',
    firstAttemptAt: testNow,
    parts: partsInMemory(),
  }
  return lookFor(testWire({ apiBase: server.base }, pageCredentials), request)
}
const lookIn = (posts: object[], content: Partial<Content> = {}) =>
  look(() => ({ body: { data: posts } }), content)

it('knows its words again after Facebook has trimmed and re-composed them', async () => {
  const decomposed = 'Flu clinics\nopen at the café'.normalize('NFD')
  expect(await lookIn([post(1, 2, 'Something else'), post(2, 3, decomposed)])).toMatchObject({
    kind: 'found',
    networkPostId: `${page}_2`,
  })
})

it('leaves alone what was posted more than a minute before the first attempt', async () => {
  const words = 'Flu clinics open at the café'
  expect((await lookIn([post(1, -61, words)])).kind).toBe('not-there')
  await server?.close()
  expect((await lookIn([post(1, -59, words)])).kind).toBe('found')
})

it('names every post that could be ours, the earliest first', async () => {
  const words = 'Flu clinics open at the café'
  const seen = await lookIn([post(3, 30, words), post(2, 10, words), post(1, 5, 'Other')])
  expect(seen.kind === 'found' && seen.candidates?.map((one) => one.networkPostId)).toEqual([
    `${page}_2`,
    `${page}_3`,
  ])
})

it('prefers the same link, though Facebook wraps it, but does not insist on it', async () => {
  const words = 'Flu clinics open at the café'
  const wrapped = `https://l.facebook.com/l.php?u=${encodeURIComponent('https://nhs.uk/flu/')}&h=x`
  const link = 'https://www.nhs.uk/flu'
  const other = { media_type: 'link', unshimmed_url: 'https://elsewhere.example/' }
  const seen = await lookIn(
    [post(1, 1, words, [other]), post(2, 9, words, [{ media_type: 'link', url: wrapped }])],
    { link },
  )
  expect(seen).toMatchObject({ kind: 'found', networkPostId: `${page}_2` })
  await server?.close()
  expect((await lookIn([post(1, 1, words, [other])], { link })).kind).toBe('found')
})

it('takes another number of pictures for another post', async () => {
  const words = 'Flu clinics open at the café'
  const album = { media_type: 'album', subattachments: { data: [photo, photo] } }
  expect((await lookIn([post(1, 1, words, [album])])).kind).toBe('not-there')
  await server?.close()
  const two = { id: 'a', bytes: new Uint8Array(), type: 'image/png', width: 1, height: 1, alt: '' } as const
  expect((await lookIn([post(1, 1, words, [album])], { pictures: [two, two] })).kind).toBe('found')
})

it('without words, insists on the same link or pictures', async () => {
  const link = 'https://www.nhs.uk/flu'
  const bare = { id: `${page}_1`, created_time: at(1) }
  expect((await lookIn([bare], { text: '', link })).kind).toBe('not-there')
})

it('reads every page, and a post that moves between pages only once', async () => {
  const words = 'Flu clinics open at the café'
  const seen = await look(({ query }) =>
    query.get('after') === 'p2'
      ? { body: { data: [post(1, 1, 'Other'), post(2, 2, words)] } }
      : {
          body: {
            data: [post(1, 1, 'Other')],
            paging: { cursors: { after: 'p2' }, next: 'https://elsewhere.example' },
          },
        },
  )
  expect(seen).toMatchObject({ kind: 'found', networkPostId: `${page}_2` })
  expect(server?.requests).toHaveLength(2)
  expect(server?.requests[0]?.query.get('since')).toBe(String(testNow.getTime() / 1000 - 60))
})

it('cannot look when Facebook is down, refuses, or never ends', async () => {
  const endless = { data: [], paging: { cursors: { after: 'x' }, next: 'https://elsewhere.example' } }
  for (const body of ['<html>', { error: { message: '', code: 190 } }, endless]) {
    expect((await look(() => ({ body }))).kind).toBe('cannot-look')
    await server?.close()
  }
})
