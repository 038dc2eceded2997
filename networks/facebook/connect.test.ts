import { afterEach, expect, it } from 'vitest'
import { type Reply, startServer, type TestServer, testNow, testWire } from '../test-wire.ts'
import { facebookConnect } from './connect.ts'
import { proofOf } from './graph.ts'
import { checkHealth } from './health.ts'
import { page, pageCredentials } from './test-page.ts'

let server: TestServer | null = null
afterEach(() => server?.close())

const scopes = ['pages_show_list', 'pages_read_engagement', 'pages_manage_posts']
const good = { app_id: 'app', type: 'PAGE', is_valid: true, expires_at: 0, profile_id: page, scopes }
const mine = { id: page, name: 'Alderbrook Hospital', access_token: 'page-token', tasks: ['CREATE_CONTENT'] }
const graphError = (code: number, subcode?: number): Reply => ({
  status: 400,
  body: { error: { message: '', code, error_subcode: subcode } },
})

interface World {
  readonly pages?: object[]
  readonly facts?: (token: string) => object
  readonly code?: Reply
}

async function start({ pages = [mine], facts = () => good, code }: World) {
  server = await startServer(({ path, query }) => {
    if (path.endsWith('/oauth/access_token')) {
      if (query.get('code') !== null) return code ?? { body: { access_token: 'short', expires_in: 3600 } }
      return query.get('fb_exchange_token') === 'short' ? { body: { access_token: 'long' } } : graphError(190)
    }
    if (query.get('appsecret_proof') !== proofOf(query.get('access_token') ?? '', 'secret'))
      return graphError(100)
    if (path.endsWith('/me/accounts'))
      return query.get('access_token') === 'long' ? accounts(query, pages) : graphError(190)
    if (path.endsWith('/debug_token')) return { body: { data: facts(query.get('input_token') ?? '') } }
    return graphError(2500)
  })
  return testWire({ apiBase: server.base }, pageCredentials)
}

/** Two to a page, the way Facebook pages. */
function accounts(query: URLSearchParams, pages: object[]): Reply {
  const from = Number(query.get('after') ?? 0)
  const more = from + 2 < pages.length
  return {
    body: {
      data: pages.slice(from, from + 2),
      paging: { cursors: { after: String(from + 2) }, ...(more && { next: 'https://graph.example/next' }) },
    },
  }
}

async function finish(world: World) {
  if (facebookConnect.kind !== 'oauth') throw new Error('not oauth')
  return facebookConnect.finish(await start(world), 'https://canteen.example/back', 'the-code')
}
const whyNot = async (world: World) => {
  const finished = await finish(world)
  return finished.ok ? null : finished.why
}

it('starts at Facebook with our state and no more permissions than needed', () => {
  const wire = testWire(
    { apiBase: 'https://graph.example', authBase: 'https://www.facebook.com/' },
    pageCredentials,
  )
  const address = new URL(
    facebookConnect.startAddress(wire.settings, 'https://canteen.example/back', 'st&te'),
  )
  expect(address.origin + address.pathname).toBe('https://www.facebook.com/v26.0/dialog/oauth')
  expect(Object.fromEntries(address.searchParams)).toEqual({
    client_id: 'app',
    redirect_uri: 'https://canteen.example/back',
    state: 'st&te',
    response_type: 'code',
    scope: scopes.join(','),
  })
})

it('gives one set of credentials for each Page of every page of the list', async () => {
  const pages = [1, 2, 3, 4, 5].map((n) => ({ id: String(n), name: `Page ${n}`, access_token: `token-${n}` }))
  const finished = await finish({
    pages,
    facts: (token) => ({ ...good, profile_id: token.replace('token-', '') }),
  })
  expect(finished.ok && finished.value.map((one) => one.secrets['pageToken'])).toEqual(
    pages.map((one) => one.access_token),
  )
})

it('keeps when the permission ends: whichever of the two ends is sooner, zero being never', async () => {
  const seconds = testNow.getTime() / 1000
  const finished = await finish({ facts: () => ({ ...good, data_access_expires_at: seconds + 60 }) })
  expect(finished.ok && finished.value[0]?.expiresAt).toEqual(new Date(testNow.getTime() + 60_000))
})

it('says why there are no Pages', async () => {
  expect(await whyNot({ pages: [] })).toMatchObject({
    code: 'no-pages',
    whatToDo: expect.stringContaining('tick your Page'),
  })
})

it('never takes a person’s permission for a Page’s', async () => {
  expect(await whyNot({ pages: [{ id: page, name: 'Alderbrook' }] })).toMatchObject({
    code: 'page-not-ticked',
  })
  await server?.close()
  expect(await whyNot({ facts: () => ({ ...good, type: 'USER' }) })).toMatchObject({
    code: 'not-a-page-token',
  })
  await server?.close()
  expect(await whyNot({ facts: () => ({ ...good, profile_id: '999' }) })).toMatchObject({
    code: 'not-a-page-token',
  })
})

it('names what is missing', async () => {
  const worlds: readonly (readonly [string, World])[] = [
    ['permission-missing', { facts: () => ({ ...good, scopes: scopes.slice(0, 2) }) }],
    [
      'permission-missing',
      { facts: () => ({ ...good, granular_scopes: [{ scope: 'pages_manage_posts', target_ids: ['9'] }] }) },
    ],
    ['role-too-small', { pages: [{ ...mine, tasks: ['ANALYZE'] }] }],
    ['not-valid', { facts: () => ({ ...good, is_valid: false }) }],
    ['not-valid', { facts: () => ({ ...good, expires_at: testNow.getTime() / 1000 - 1 }) }],
    ['other-app', { facts: () => ({ ...good, app_id: 'another' }) }],
    ['facebook-100-36009', { code: graphError(100, 36_009) }],
    ['unreadable-200', { code: { body: '<html>' } }],
  ]
  for (const [code, world] of worlds) {
    expect(await whyNot(world)).toMatchObject({ code })
    await server?.close()
  }
})

it('connects the good Pages and says which were left out', async () => {
  const finished = await finish({ pages: [{ id: '2', name: 'Maternity' }, mine] })
  expect(finished.ok && finished.value).toHaveLength(1)
  expect(finished.ok && finished.leftOut).toMatchObject([{ code: 'page-not-ticked' }])
})

it('tells a healthy permission from a broken one and from a network that is down', async () => {
  expect(await checkHealth(await start({}), pageCredentials)).toEqual({ kind: 'healthy', expiresAt: null })
  await server?.close()
  expect(
    await checkHealth(await start({ facts: () => ({ is_valid: false }) }), pageCredentials),
  ).toMatchObject({ kind: 'broken' })
  await server?.close()
  const wire = testWire({ apiBase: server?.base ?? '' }, pageCredentials)
  expect(await checkHealth(wire, pageCredentials)).toMatchObject({ kind: 'cannot-tell' })
})
