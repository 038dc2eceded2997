/** The description that tools read, the page that people read, and what the other addresses answer. */
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { TestTrust } from '../../tests/trust.ts'
import { apiEndpoints } from './api.ts'
import { anOffice, ask } from './test-program.ts'

let test: TestTrust
let office: Awaited<ReturnType<typeof anOffice>>

beforeAll(async () => {
  test = await TestTrust.start()
  office = await anOffice(test)
})
afterAll(() => test.stop())

type Json = Readonly<Record<string, unknown>>
const asJson = (value: unknown): Json => (typeof value === 'object' && value !== null ? { ...value } : {})

function everyRef(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) =>
    key === '$ref' && typeof inner === 'string' ? [inner] : everyRef(inner),
  )
}

describe('the OpenAPI description', () => {
  const read = async () => (await ask(test, 'GET', '/openapi.json')).body

  it('is OpenAPI 3.1 and open to all', async () => {
    const reply = await ask(test, 'GET', '/openapi.json')
    expect(reply.headers.get('content-type')).toBe('application/json')
    expect(reply.body).toMatchObject({
      openapi: '3.1.0',
      info: { title: 'Canteen', version: '1' },
      servers: [{ url: 'http://canteen.test.example/api' }],
      components: { securitySchemes: { token: { type: 'http', scheme: 'bearer' } } },
    })
  })

  it('has every address, and no other', async () => {
    const paths = asJson((await read())['paths'])
    const told = Object.entries(paths).flatMap(([path, doors]) =>
      Object.keys(asJson(doors)).map((method) => `${method} ${path}`),
    )
    expect(told.sort()).toEqual(apiEndpoints.map(({ method, path }) => `${method} ${path}`).sort())
  })

  it('names nothing that is not there, and nothing twice', async () => {
    const document = await read()
    const schemas = Object.keys(asJson(asJson(document['components'])['schemas']))
    const refs = everyRef(document)
    expect(refs.length).toBeGreaterThan(20)
    expect(refs.filter((ref) => !schemas.includes(ref.replace('#/components/schemas/', '')))).toEqual([])
    const doors = Object.values(asJson(document['paths'])).flatMap((path) => Object.values(asJson(path)))
    const ids = doors.map((door) => asJson(door)['operationId'])
    expect(new Set(ids).size).toBe(apiEndpoints.length)
  })

  it('says for each address what goes in and what comes out', async () => {
    const paths = asJson((await read())['paths'])
    for (const endpoint of apiEndpoints) {
      const door = asJson(asJson(paths[endpoint.path])[endpoint.method])
      const parameters = (door['parameters'] ?? []) as { name: string; in: string; required: boolean }[]
      const inPath = [...endpoint.path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name)
      expect(parameters.filter((one) => one.in === 'path' && one.required).map(({ name }) => name)).toEqual(
        inPath,
      )
      expect(door['security']).toEqual(endpoint.who === 'anyone' ? [] : [{ token: [] }])
      expect(Object.keys(asJson(door['responses']))).toContain(endpoint.made ? '201' : '200')
      expect(Object.keys(asJson(door['responses']))).toEqual(expect.arrayContaining(['429', '500']))
      expect('requestBody' in door).toBe(endpoint.body !== null)
    }
  })
})

it('has a page for people, inside the frame of every page', async () => {
  const page = await test.visit('/api')
  expect(page.status).toBe(200)
  expect(page.headers.get('content-type')).toContain('text/html')
  expect(page.text).toContain('<h1>For developers</h1>')
  for (const { path } of apiEndpoints) expect(page.text).toContain(`/api${path}`)
  expect(page.text).toContain('id="own-post"')
  expect(page.text).not.toContain('style=')
})

describe('the check', () => {
  it('needs no token', async () => {
    const text = 'Call me on 07700 900123'
    const reply = await ask(test, 'POST', '/check', { json: { text, context: { account: 'official' } } })
    expect(reply.status).toBe(200)
    const findings = reply.body['findings'] as { rule: string; start: number; end: number }[]
    const found = findings.map(({ rule, start, end }) => [rule, text.slice(start, end)])
    expect(found).toContainEqual(['conf.contact', expect.stringContaining('07700 900123')])
  })

  it('knows official accounts from others', async () => {
    const json = { text: 'Nothing', context: { images: [{ alt: '' }] } }
    const found = async (account: string) => {
      const context = { ...json.context, account }
      return (await ask(test, 'POST', '/check', { json: { ...json, context } })).body['findings']
    }
    expect(await found('official')).not.toEqual(await found('personal'))
    expect(
      (await ask(test, 'POST', '/check', { json: { text: 'a', context: { account: 'own' } } })).status,
    ).toBe(422)
  })
})

describe('lists', () => {
  it('come in pages that miss nothing and repeat nothing', async () => {
    const made: unknown[] = []
    for (let i = 0; i < 27; i += 1) {
      test.clock.moveBy(i % 3 === 0 ? 0 : 1_000)
      made.push((await office.nia.ask('POST', '/posts', { text: `Post ${i}` })).body['id'])
    }
    const first = await office.nia.ask('GET', '/posts?show=draft')
    const second = await office.nia.ask('GET', `/posts?show=draft&after=${first.body['next']}`)
    const ids = [first, second].flatMap(({ body }) => (body['items'] as { id: string }[]).map(({ id }) => id))
    expect(ids.sort()).toEqual([...made].sort())
    expect(second.body['next']).toBeNull()
    for (const after of ['x', 'bnVsbA', '%00'])
      expect((await office.nia.ask('GET', `/posts?after=${after}`)).status).toBe(422)
  })

  it('show channels and the record', async () => {
    expect((await office.nia.ask('GET', '/channels')).body).toMatchObject({
      items: [{ id: office.channelId, network: 'x', connection: { state: 'none' } }],
    })
    expect((await office.nia.ask('GET', `/channels/${office.channelId}`)).body).toMatchObject({
      name: 'Fellside on X',
    })
    const { body } = await office.nia.ask('POST', '/posts', { text: 'For the record' })
    const record = await office.morag.ask('GET', `/record?subjectId=${body['id']}`)
    expect(record.body).toMatchObject({ items: [{ act: 'post.created', byName: 'Nia Evans', way: 'api' }] })
  })
})

describe('a picture', () => {
  const png = async () =>
    new Uint8Array(
      await sharp({ create: { width: 30, height: 20, channels: 3, background: '#005eb8' } })
        .png()
        .toBuffer(),
    )

  it('is taken as bytes or in a form', async () => {
    const bytes = await png()
    const raw = await ask(test, 'POST', '/pictures', {
      token: office.nia.token,
      body: bytes,
      headers: { 'content-type': 'image/png' },
    })
    expect(raw).toMatchObject({ status: 201, body: { width: 30, height: 20 } })
    const form = new FormData()
    form.set('picture', new File([bytes], 'blue.png', { type: 'image/png' }))
    const sent = await ask(test, 'POST', '/pictures', { token: office.nia.token, body: form })
    expect(sent).toMatchObject({ status: 201, body: { width: 30, height: 20 } })
    const post = { ...office.words, pictures: [{ id: raw.body['id'], alt: 'A blue square' }] }
    expect((await office.nia.ask('POST', '/posts', post)).body).toMatchObject({ pictures: post.pictures })
  })

  it('is refused when it is none', async () => {
    const reply = await ask(test, 'POST', '/pictures', {
      token: office.nia.token,
      body: 'not a picture',
      headers: { 'content-type': 'image/png' },
    })
    expect(reply).toMatchObject({ status: 422, body: { errors: [{ field: 'picture' }] } })
  })
})
