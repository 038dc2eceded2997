/** Who gets in: every address with every role, tokens that have ended, and other organisations. */
import { randomUUID } from 'node:crypto'
import { days, minutes } from '@canteen/plumbing/clock.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { TestTrust } from '../../tests/trust.ts'
import { markLeft } from '../people/people.ts'
import { type Role, roles } from '../people/person.ts'
import { revokeToken } from '../people/revoke-token.ts'
import { apiEndpoints, type Endpoint } from './api.ts'
import { anOffice, aProgram, ask, type Program, tokenOf } from './test-program.ts'

let test: TestTrust
let organisationId: string
const programs = new Map<Role, Program>()

beforeAll(async () => {
  test = await TestTrust.start()
  organisationId = await test.organisation()
  for (const role of roles) programs.set(role, await aProgram(test, organisationId, `A ${role}`, [role]))
})
afterAll(() => test.stop())

const named = (endpoint: Endpoint) => `${endpoint.method.toUpperCase()} ${endpoint.path}`
const filled = (path: string) => path.replace(/\{\w+\}/g, () => randomUUID())
const wanted = ({ who }: Endpoint): readonly string[] =>
  who === 'anyone' || who === 'staff' ? roles : typeof who === 'string' ? [who] : who

describe.each(apiEndpoints.map((endpoint) => ({ name: named(endpoint), endpoint })))(
  '$name',
  ({ endpoint }) => {
    const method = endpoint.method.toUpperCase()

    it('asks for a token, unless anybody may', async () => {
      const { status, headers } = await ask(test, method, filled(endpoint.path))
      if (endpoint.who === 'anyone') expect(status).not.toBe(401)
      else expect([status, headers.get('www-authenticate')]).toEqual([401, 'Bearer realm="Canteen"'])
    })

    it.each(roles)('lets %s in only if it says so', async (role) => {
      const { status } = await ask(test, method, filled(endpoint.path), { token: programs.get(role)?.token })
      if (wanted(endpoint).includes(role)) expect([401, 403]).not.toContain(status)
      else expect(status).toBe(403)
      expect(status).not.toBe(500)
    })
  },
)

describe('a token', () => {
  const me = (token: string) => ask(test, 'GET', '/me', { token })

  it('says whose it is', async () => {
    const nia = await aProgram(test, organisationId, 'Nia Evans', ['author'])
    expect((await nia.ask('GET', '/me')).body).toMatchObject({
      name: 'Nia Evans',
      roles: ['author'],
      organisation: { id: organisationId, name: 'Fellside and Rivers NHS Trust' },
    })
  })

  it('lets nobody in when it is made up, cut short or of another kind', async () => {
    const token = programs.get('staff')?.token ?? ''
    const tries = ['x', token.slice(0, -1), `${token}x`, token.replace(/.$/, (c) => (c === 'A' ? 'B' : 'A'))]
    for (const tried of tries) {
      const { status, headers } = await me(tried)
      expect([tried, status]).toEqual([tried, 401])
      expect(headers.get('www-authenticate')).toContain('invalid_token')
    }
    const basic = await ask(test, 'GET', '/me', { headers: { authorization: `Basic ${token}` } })
    expect(basic.status).toBe(401)
  })

  it('ends when it is revoked', async () => {
    const tom = await aProgram(test, organisationId, 'Tom Okafor', ['author'])
    expect((await me(tom.token)).status).toBe(200)
    const id = tom.token.split('_')[2]?.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5') ?? ''
    expect(await revokeToken(test.trust, tom.by, id)).toBe(true)
    expect((await me(tom.token)).status).toBe(401)
  })

  it('ends on its day', async () => {
    const tom = await aProgram(test, organisationId, 'Tom Okafor', ['author'])
    const short = await tokenOf(test, tom.by, 1)
    test.clock.moveBy(days(1) - minutes(1))
    expect((await me(short)).status).toBe(200)
    test.clock.moveBy(minutes(1))
    expect((await me(short)).status).toBe(401)
  })

  it('ends when its person leaves', async () => {
    const tom = await aProgram(test, organisationId, 'Tom Okafor', ['author'])
    await test.within(tom.by, (tx) => markLeft(tx, test.trust, tom.by))
    expect((await me(tom.token)).status).toBe(401)
  })
})

describe('another organisation', () => {
  it('has nothing here, whatever its ids', async () => {
    const { nia, words, channelId } = await anOffice(test)
    const other = await anOffice(test)
    const { body } = await nia.ask('POST', '/posts', words)
    expect((await nia.ask('GET', `/posts/${body['id']}`)).status).toBe(200)
    for (const [method, path, json] of [
      ['GET', `/posts/${body['id']}`],
      ['GET', `/posts/${body['id']}/check`],
      ['PUT', `/posts/${body['id']}`, { ...other.words, edit: 1 }],
      ['POST', `/posts/${body['id']}/send`],
      ['POST', `/posts/${body['id']}/cancel`],
      ['POST', `/posts/${body['id']}/duplicate`],
      ['GET', `/channels/${channelId}`],
    ] as const) {
      expect([method, path, (await other.nia.ask(method, path, json)).status]).toEqual([method, path, 404])
    }
    const borrowed = await other.nia.ask('POST', '/posts', words)
    expect(borrowed).toMatchObject({ status: 422, body: { errors: [{ field: 'channels' }] } })
    expect((await other.nia.ask('GET', '/posts')).body).toEqual({ items: [], next: null })
  })
})

it('means nothing by cookies', async () => {
  const cookie = (await test.visit('/', programs.get('author')?.by ?? null)).headers.get('set-cookie') ?? ''
  const page = await test.visit('/me', programs.get('author')?.by ?? null)
  expect(page.status).toBe(200)
  const api = await test.visit('/api/me', programs.get('author')?.by ?? null, { cookie })
  expect(api.status).toBe(401)
  expect(api.headers.get('set-cookie')).toBeNull()
})
