import { expect, it } from 'vitest'
import {
  asha,
  askForToken,
  control,
  dataOf,
  errorOf,
  graphAs,
  longTokenOf,
  maternityPage,
  nia,
  practiceForTest,
  returnTo,
  signIn,
  tom,
  trustPage,
} from '../testing.ts'
import { proofOf } from './tokens.ts'

const both = { person: tom, pages: [trustPage, maternityPage] }

it('offers the invented people, then their Pages, on plain pages', async () => {
  const practice = await practiceForTest()
  const question = new URLSearchParams({ client_id: 'practice-app', redirect_uri: returnTo, state: '"><b>' })
  const dialog = `${practice.address}/facebook/www/v26.0/dialog/oauth?${question}`
  const people = await (await fetch(dialog)).text()
  for (const name of ['Tom Barraclough', 'Asha Verma', 'Nia Evans']) expect(people).toContain(name)
  expect(people).not.toContain('"><b>')
  const pages = await (await fetch(`${dialog}&person=${asha}`)).text()
  expect(pages).toContain('Fellside Maternity')
  expect(pages).not.toContain('Fellside and Rivers NHS Trust</label>')
})

it('refuses to start for an unknown app or an address it cannot lead back to', async () => {
  const practice = await practiceForTest()
  const dialog = `${practice.address}/facebook/www/v26.0/dialog/oauth`
  expect((await fetch(`${dialog}?client_id=other&redirect_uri=${returnTo}`)).status).toBe(400)
  expect((await fetch(`${dialog}?client_id=practice-app&redirect_uri=javascript:alert(1)`)).status).toBe(400)
})

it('sends a person who cancels back without a code', async () => {
  const practice = await practiceForTest()
  const back = await signIn(practice, { ...both, answer: 'cancel' })
  expect(Object.fromEntries(back.searchParams)).toMatchObject({ error: 'access_denied', state: 'abc123' })
  expect(back.searchParams.has('code')).toBe(false)
})

it('changes a code into a token once, for the same address, within ten minutes', async () => {
  const practice = await practiceForTest()
  const back = await signIn(practice, both)
  expect(back.searchParams.get('state')).toBe('abc123')
  const code = back.searchParams.get('code') ?? ''
  const elsewhere = await askForToken(practice, { redirect_uri: `${returnTo}/else`, code })
  expect(errorOf(elsewhere)).toMatchObject({ code: 100, subcode: 36008 })
  const first = await askForToken(practice, { redirect_uri: returnTo, code })
  expect(first).toMatchObject({ status: 200, body: { token_type: 'bearer', expires_in: 5400 } })
  expect(errorOf(await askForToken(practice, { redirect_uri: returnTo, code }))).toMatchObject({ code: 100 })

  const late = (await signIn(practice, both)).searchParams.get('code') ?? ''
  await control(practice, 'clock', { advanceMs: 10 * 60_000 })
  expect(errorOf(await askForToken(practice, { redirect_uri: returnTo, code: late }))).toMatchObject({
    code: 100,
    subcode: 36007,
  })
})

it('gives no token to an app that does not know its secret', async () => {
  const practice = await practiceForTest()
  const code = (await signIn(practice, both)).searchParams.get('code') ?? ''
  const wrong = await askForToken(practice, { redirect_uri: returnTo, code, client_secret: 'guessed' })
  expect(errorOf(wrong)).toMatchObject({ status: 400, code: 1 })
})

it('lists the Pages ticked, and for a person without Pages an empty list', async () => {
  const practice = await practiceForTest()
  const one = graphAs(practice, await longTokenOf(practice, { person: tom, pages: [maternityPage] }))
  expect(dataOf(await one.get('me/accounts')).map((page) => page['name'])).toEqual(['Fellside Maternity'])
  const none = graphAs(practice, await longTokenOf(practice, { person: nia, pages: [trustPage] }))
  expect((await none.get('me/accounts')).body).toEqual({ data: [] })
})

it('gives out Pages by cursor, with the fields asked for', async () => {
  const practice = await practiceForTest()
  await control(practice, 'accounts', { network: 'facebook', pages: 3 })
  const listed = await (await fetch(`${practice.address}/_practice/accounts`)).json()
  const ids = (listed as { networks: { accounts: { id: string }[] }[] }).networks[0]?.accounts.map(
    ({ id }) => id,
  )
  const graph = graphAs(practice, await longTokenOf(practice, { person: tom, pages: ids ?? [] }))
  const first = await graph.get('me/accounts', { fields: 'name', limit: '2' })
  const found = dataOf(first)
  let next = (first.body['paging'] as { next?: string }).next
  while (next !== undefined) {
    const page = (await (await fetch(next)).json()) as {
      data: Record<string, unknown>[]
      paging: { next?: string }
    }
    found.push(...page.data)
    next = page.paging.next
  }
  expect(found.map((page) => page['id'])).toEqual(ids)
  expect(Object.keys(found[0] ?? {})).toEqual(['name', 'id'])
})

it('makes page tokens that last from a long-lived sign-in, and says so', async () => {
  const practice = await practiceForTest()
  const user = await longTokenOf(practice, both)
  const [page] = dataOf(await graphAs(practice, user).get('me/accounts'))
  const pageToken = String(page?.['access_token'])
  const app = graphAs(practice, 'practice-app|practice-secret')
  const debugged = await app.get('debug_token', { input_token: pageToken })
  expect(debugged.body['data']).toMatchObject({
    app_id: 'practice-app',
    type: 'PAGE',
    expires_at: 0,
    is_valid: true,
    profile_id: trustPage,
    user_id: tom,
  })
  expect((await app.get('debug_token', { input_token: user })).body['data']).toMatchObject({ type: 'USER' })
  expect((await app.get('debug_token', { input_token: 'rubbish' })).body['data']).toMatchObject({
    is_valid: false,
  })
  await control(practice, 'clock', { advanceMs: 61 * 86_400_000 })
  expect(errorOf(await graphAs(practice, user).get('me'))).toMatchObject({ code: 190, subcode: 463 })
  expect((await graphAs(practice, pageToken).get('me')).body).toMatchObject({ id: trustPage })
  await control(practice, 'clock', { advanceMs: 30 * 86_400_000 })
  expect((await app.get('debug_token', { input_token: pageToken })).body['data']).toMatchObject({
    is_valid: false,
  })
})

it('ends every token of a person who changes their password, and no others', async () => {
  const practice = await practiceForTest()
  const toms = graphAs(practice, await longTokenOf(practice, both))
  const [page] = dataOf(await toms.get('me/accounts'))
  const ashas = graphAs(practice, await longTokenOf(practice, { person: asha, pages: [maternityPage] }))
  await control(practice, 'people', {
    network: 'facebook',
    person: 'Tom Barraclough',
    what: 'password-changed',
  })
  expect(errorOf(await toms.get('me'))).toMatchObject({ code: 190, subcode: 460 })
  const asPage = graphAs(practice, String(page?.['access_token']))
  expect(errorOf(await asPage.post(`${trustPage}/feed`, { message: 'x' }))).toMatchObject({ subcode: 460 })
  expect((await ashas.get('me')).status).toBe(200)
  expect((await graphAs(practice, await longTokenOf(practice, both)).get('me')).status).toBe(200)
})

it('ends tokens when the permission is taken away', async () => {
  const practice = await practiceForTest()
  const toms = graphAs(practice, await longTokenOf(practice, both))
  await control(practice, 'people', { network: 'facebook', person: tom, what: 'permission-removed' })
  expect(errorOf(await toms.get('me'))).toEqual({ status: 400, code: 190, subcode: undefined })
})

it('checks the proof of the app secret when it is sent', async () => {
  const practice = await practiceForTest()
  const token = await longTokenOf(practice, both)
  const graph = graphAs(practice, token)
  expect((await graph.get('me', { appsecret_proof: proofOf(token) })).status).toBe(200)
  expect(errorOf(await graph.get('me', { appsecret_proof: proofOf('other') }))).toMatchObject({ code: 100 })
})

it('does not take a person for a Page, one Page for another, or a token without the permission', async () => {
  const practice = await practiceForTest()
  const user = await longTokenOf(practice, both)
  const message = { message: 'Not as me' }
  expect(errorOf(await graphAs(practice, user).post(`${trustPage}/feed`, message))).toMatchObject({
    status: 403,
    code: 200,
  })
  const [page] = dataOf(await graphAs(practice, user).get('me/accounts'))
  const asTrust = graphAs(practice, String(page?.['access_token']))
  expect(errorOf(await asTrust.post(`${maternityPage}/feed`, message))).toMatchObject({ code: 200 })
  const readOnly = await longTokenOf(practice, { ...both, scope: 'pages_show_list,pages_read_engagement' })
  const [seen] = dataOf(await graphAs(practice, readOnly).get('me/accounts'))
  const asReader = graphAs(practice, String(seen?.['access_token']))
  expect(errorOf(await asReader.post(`${trustPage}/feed`, message))).toMatchObject({ code: 200 })
  expect((await asReader.get(`${trustPage}/published_posts`)).status).toBe(200)
  expect(practice.ledger()).toEqual([])
})
