import { createHmac } from 'node:crypto'
import { afterEach, beforeEach, expect, it } from 'vitest'
import type { Content, Picture, PublishRequest } from '../network.ts'
import { partsInMemory, testNow, testWire } from '../test-wire.ts'
import { publish } from './publish.ts'
import { type Fault, page, pageCredentials, startPage } from './test-page.ts'

const fault: { current: Fault } = { current: () => null }
let server: Awaited<ReturnType<typeof startPage>>
beforeEach(async () => {
  fault.current = () => null
  server = await startPage(fault)
})
afterEach(() => server.close())

const picture = (id: string): Picture => ({
  id,
  bytes: new Uint8Array([9, 9, 9]),
  type: 'image/png',
  width: 1,
  height: 1,
  alt: `Alt of ${id}`,
})
const request = (content: Partial<Content>): PublishRequest => ({
  content: { text: 'Flu clinics open.', link: null, pictures: [], ...content },
  credentials: pageCredentials,
  key: 'k',
  firstAttemptAt: testNow,
  parts: partsInMemory(),
})
const wire = () => testWire({ apiBase: server.base, authBase: 'https://www.facebook.com/' }, pageCredentials)
const proof = createHmac('sha256', 'secret').update('page-token').digest('hex')

it('signs every call, and builds the address of the post without a second call', async () => {
  const outcome = await publish(wire(), request({ link: 'https://www.nhs.uk/flu' }))
  expect(outcome).toEqual({
    kind: 'live',
    networkPostId: `${page}_9000`,
    link: `https://www.facebook.com/${page}_9000`,
  })
  expect(server.requests).toHaveLength(1)
  expect(Object.fromEntries(server.requests[0]?.form ?? [])).toEqual({
    message: 'Flu clinics open.',
    link: 'https://www.nhs.uk/flu',
    access_token: 'page-token',
    appsecret_proof: proof,
  })
})

it('sends one picture with its words and description in one call', async () => {
  const outcome = await publish(wire(), request({ pictures: [picture('a')] }))
  expect(outcome).toMatchObject({ kind: 'live', networkPostId: `${page}_9000` })
  const [sent] = server.requests
  expect(server.requests).toHaveLength(1)
  expect(sent?.text).toMatch(/name="alt_text_custom"\r\n\r\nAlt of a\r\n/)
  expect(sent?.text).toMatch(/name="published"\r\n\r\ntrue\r\n/)
  expect(sent?.text).toMatch(
    /name="source"; filename="picture"\r\nContent-Type: image\/png\r\n\r\n\t\t\t\r\n/,
  )
  expect(sent?.text).toContain(proof)
})

it('keeps each hidden picture before the next, then shows them together', async () => {
  const wanted = request({ pictures: [picture('a'), picture('b')] })
  expect((await publish(wire(), wanted)).kind).toBe('live')
  expect(wanted.parts.get('picture:0:a')).toBe('7000')
  expect(wanted.parts.get('picture:1:b')).toBe('7001')
  expect(server.requests.at(-1)?.form.get('attached_media')).toBe(
    '[{"media_fbid":"7000"},{"media_fbid":"7001"}]',
  )
})

it('puts a link on its own line when pictures leave no room for its card', async () => {
  const link = 'https://www.nhs.uk/flu'
  await publish(wire(), request({ link, pictures: [picture('a')] }))
  await publish(wire(), request({ link, text: 'See nhs.uk/flu', pictures: [picture('a')] }))
  expect(server.posts.map((post) => post.message.replaceAll('\r\n', '\n'))).toEqual([
    `Flu clinics open.\n\n${link}`,
    'See nhs.uk/flu',
  ])
})

it('tries once more when Facebook cannot read the link, then hands it to the author', async () => {
  fault.current = () => ({ status: 400, body: { error: { message: '', code: 1609005 } } })
  const wanted = request({ link: 'https://slow.example/' })
  expect((await publish(wire(), wanted)).kind).toBe('slow-down')
  expect((await publish(wire(), wanted)).kind).toBe('rejected')
})

it('takes the number of a picture for no post', async () => {
  fault.current = () => ({ body: { id: '7000' } })
  expect((await publish(wire(), request({ pictures: [picture('a')] }))).kind).toBe('outcome-unknown')
})

it('refuses what is empty or too big before anything is sent', async () => {
  const big = { ...picture('a'), bytes: new Uint8Array(4_000_001) }
  const tooMany = Array.from({ length: 11 }, (_, n) => picture(String(n)))
  for (const content of [{ text: ' ' }, { pictures: [big] }, { pictures: tooMany }]) {
    expect((await publish(wire(), request(content))).kind).toBe('rejected')
  }
  expect(server.requests).toHaveLength(0)
})
