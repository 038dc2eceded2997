import { expect, it } from 'vitest'
import { dataOf, errorOf, graphAs, keyFor, maternityPage, practiceForTest, trustPage } from '../testing.ts'
import { invented } from './testing-pictures.ts'

async function asTrust() {
  const practice = await practiceForTest()
  const { accessToken } = await keyFor(practice, trustPage)
  return { practice, graph: graphAs(practice, accessToken), feed: `${trustPage}/feed` }
}

it('posts words from a form, from JSON and as “me”, and answers with the id alone', async () => {
  const { practice, graph, feed } = await asTrust()
  const asForm = await graph.post(feed, { message: 'From a form' })
  expect(asForm.body).toEqual({ id: expect.stringMatching(new RegExp(`^${trustPage}_\\d+$`)) })
  expect(asForm.headers.get('facebook-api-version')).toBe('v26.0')
  await graph.postJson(feed, { message: 'From JSON', link: 'https://www.fellside.example/' })
  await graph.post('me/feed', { message: 'As me' })
  expect(practice.ledger().map(({ text }) => text)).toEqual(['From a form', 'From JSON', 'As me'])
})

it('refuses what it does not know and what it needs', async () => {
  const { practice, graph, feed } = await asTrust()
  const refused = [
    graph.post(feed, { message: 'x', mesage: 'typing mistake' }),
    graph.post(feed, {}),
    graph.post(feed, { message: 'x'.repeat(63_207) }),
    graph.post(feed, { message: 'x', link: 'fellside' }),
    graph.post(feed, { attached_media: 'not a list' }),
    graph.post(feed, { attached_media: '[{"media_fbid":"1"}]' }),
    graph.upload(`${trustPage}/photos`, { legend: 'x' }, await invented.jpeg()),
    graph.get(`${trustPage}/published_posts`, { fields: 'id,colour' }),
    graph.get(`${trustPage}/published_posts`, { fields: 'attachments{colour}' }),
    graph.get(`${trustPage}/published_posts`, { limit: 'many' }),
  ]
  for (const reply of await Promise.all(refused))
    expect(errorOf(reply)).toMatchObject({ status: 400, code: 100 })
  expect(practice.ledger()).toEqual([])
})

it('answers only the versions that are in use', async () => {
  const { practice } = await asTrust()
  const { accessToken } = await keyFor(practice, trustPage)
  const old = graphAs(practice, accessToken, 'v21.0')
  expect(errorOf(await old.get('me'))).toMatchObject({ status: 400, code: 2500 })
  for (const version of ['v22.0', 'v24.0', 'v26.0']) {
    const reply = await graphAs(practice, accessToken, version).get('me')
    expect([reply.status, reply.headers.get('facebook-api-version')]).toEqual([200, version])
  }
})

it('refuses the same words twice running, but not with something in between or on another Page', async () => {
  const { practice, graph, feed } = await asTrust()
  const post = async (message: string) => errorOf(await graph.post(feed, { message })).code
  expect(await post('Same')).toBeUndefined()
  expect(await post('Same')).toBe(506)
  const other = graphAs(practice, (await keyFor(practice, maternityPage)).accessToken)
  expect((await other.post(`${maternityPage}/feed`, { message: 'Same' })).status).toBe(200)
  expect(await post('Different')).toBeUndefined()
  expect(await post('Same')).toBeUndefined()
  expect(practice.ledger({ account: trustPage })).toHaveLength(3)
})

it('keeps a draft to itself until it is shown, once, however often that is asked', async () => {
  const { practice, graph, feed } = await asTrust()
  const draft = await graph.post(feed, { message: 'Soon', published: 'false' })
  const id = String(draft.body['id'])
  expect(dataOf(await graph.get(`${trustPage}/published_posts`))).toEqual([])
  expect((await graph.get(id, { fields: 'is_published' })).body).toMatchObject({ is_published: false })
  for (const _ of [1, 2])
    expect((await graph.post(id, { is_published: 'true' })).body).toEqual({ success: true })
  expect(practice.ledger().map((post) => post.id)).toEqual([id])
})

it('changes words and takes posts down', async () => {
  const { practice, graph, feed } = await asTrust()
  const id = String((await graph.post(feed, { message: 'Opne on Saturday' })).body['id'])
  expect((await graph.post(id, { message: 'Open on Saturday' })).body).toEqual({ success: true })
  expect((await graph.get(id)).body).toMatchObject({ message: 'Open on Saturday' })
  expect((await graph.delete(id)).body).toEqual({ success: true })
  expect(errorOf(await graph.get(id))).toMatchObject({ code: 100, subcode: 33 })
  expect(dataOf(await graph.get(`${trustPage}/published_posts`))).toEqual([])
  expect(practice.ledger()).toMatchObject([{ id, removedAt: expect.any(String) }])
})

it('lists posts newest first, page by page, within a time', async () => {
  const { practice, graph, feed } = await asTrust()
  for (const message of ['1', '2', '3', '4', '5']) await graph.post(feed, { message })
  const seen: unknown[] = []
  let after: string | undefined
  do {
    const params: Record<string, string> = after === undefined ? {} : { after }
    const reply = await graph.get(`${trustPage}/published_posts`, {
      limit: '2',
      fields: 'message',
      ...params,
    })
    seen.push(...dataOf(reply).map((post) => post['message']))
    const paging = reply.body['paging'] as { next?: string; cursors: { after: string } }
    after = paging.next === undefined ? undefined : paging.cursors.after
  } while (after !== undefined)
  expect(seen).toEqual(['5', '4', '3', '2', '1'])

  const publicAt = Date.parse(practice.ledger()[0]?.publicAt ?? '')
  const since = (ms: number) => ({ since: String(Math.floor((publicAt + ms) / 1000)) })
  expect(dataOf(await graph.get(`${trustPage}/published_posts`, since(-60_000)))).toHaveLength(5)
  expect(dataOf(await graph.get(`${trustPage}/published_posts`, since(3_600_000)))).toEqual([])
  const until = { until: new Date(publicAt - 60_000).toISOString() }
  expect(dataOf(await graph.get(`${trustPage}/published_posts`, until))).toEqual([])
})

it('counts calls only when told to, and then says how long to wait', async () => {
  const { practice, graph } = await asTrust()
  const usage = (reply: { headers: Headers }) => reply.headers.get('x-business-use-case-usage') ?? ''
  expect(usage(await graph.get('me'))).toContain('"call_count":0')
  await fetch(`${practice.address}/_practice/limits`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ network: 'facebook', callsPerHour: 2 }),
  })
  expect(usage(await graph.get('me'))).toContain('"call_count":50')
  await graph.get('me')
  const refused = await graph.get('me')
  expect(errorOf(refused)).toMatchObject({ status: 400, code: 32 })
  expect(usage(refused)).toMatch(/"estimated_time_to_regain_access":(59|60)/)
  expect((await graphAs(practice, 'no-page').get('me')).headers.get('x-app-usage')).toContain('call_count')
})
