import { expect, it } from 'vitest'
import {
  dataOf,
  errorOf,
  graphAs,
  keyFor,
  longTokenOf,
  order,
  practiceForTest,
  tom,
  trustPage,
} from '../testing.ts'

async function asTrust() {
  const practice = await practiceForTest()
  const { accessToken } = await keyFor(practice, trustPage)
  const graph = graphAs(practice, accessToken)
  return { practice, graph, post: (message: string) => graph.post(`${trustPage}/feed`, { message }) }
}

it.each([
  ['F1', 400, 190, 463],
  ['F2', 400, 190, 460],
  ['F3', 400, 190, undefined],
  ['F4', 403, 200, undefined],
  ['F6', 400, 506, 1455006],
  ['F7', 400, 4, undefined],
  ['F8', 400, 32, undefined],
  ['F9', 400, 368, 1404102],
  ['F10', 400, 100, undefined],
  ['F11', 400, 1609005, undefined],
  ['server-error', 500, 1, undefined],
])('answers %s as the network words it, and posts nothing', async (what, status, code, subcode) => {
  const { practice, post } = await asTrust()
  await order(practice, { call: 'publish-text', what, account: trustPage })
  expect(errorOf(await post('Hello'))).toEqual({ status, code, subcode })
  expect(practice.ledger()).toEqual([])
  expect((await post('Hello')).status).toBe(200)
})

it('gives the headers that go with an ended token and with the limits', async () => {
  const { practice, post } = await asTrust()
  await order(practice, { call: 'publish-text', what: 'F1' })
  expect((await post('a')).headers.get('www-authenticate')).toContain('"invalid_token"')
  await order(practice, { call: 'publish-text', what: 'F7' })
  expect((await post('a')).headers.get('x-app-usage')).toContain('"call_count":102')
  await order(practice, { call: 'publish-text', what: 'F8' })
  const usage = (await post('a')).headers.get('x-business-use-case-usage')
  expect(JSON.parse(usage ?? '{}')).toMatchObject({ [trustPage]: [{ estimated_time_to_regain_access: 17 }] })
})

it('can show a person with Pages none of them', async () => {
  const { practice } = await asTrust()
  const graph = graphAs(practice, await longTokenOf(practice, { person: tom, pages: [trustPage] }))
  await order(practice, { call: 'list-pages', what: 'F5' })
  expect((await graph.get('me/accounts')).body).toEqual({ data: [] })
  expect(dataOf(await graph.get('me/accounts'))).toHaveLength(1)
})

it('can take a post and cut the line, or cut the line and take nothing', async () => {
  const { practice, post } = await asTrust()
  await order(practice, { call: 'publish', what: 'F35' })
  await expect(post('Out, but nobody was told')).rejects.toThrow('fetch failed')
  await order(practice, { call: 'publish', what: 'drop-before-accepting' })
  await expect(post('Never arrived')).rejects.toThrow('fetch failed')
  expect(practice.ledger().map(({ text }) => text)).toEqual(['Out, but nobody was told'])
})

it.each(['garbage', 'html-page', 'server-error', 'F7'])(
  'can answer %s and post all the same',
  async (what) => {
    const { practice } = await asTrust()
    const { accessToken } = await keyFor(practice, trustPage)
    const send = (message: string) =>
      fetch(`${practice.address}/facebook/graph/v26.0/${trustPage}/feed`, {
        method: 'POST',
        body: new URLSearchParams({ message, access_token: accessToken }),
      })
    await order(practice, { call: 'publish-text', what })
    const refused = await (await send('Not taken')).text()
    expect(refused).not.toContain(`${trustPage}_`)
    expect(practice.ledger()).toEqual([])
    await order(practice, { call: 'publish-text', what, accepted: true })
    expect(await (await send('Taken')).text()).not.toContain(`${trustPage}_`)
    expect(practice.ledger().map(({ text }) => text)).toEqual(['Taken'])
  },
)

it('posts late, even when the caller has gone', async () => {
  const { practice } = await asTrust()
  const { accessToken } = await keyFor(practice, trustPage)
  await order(practice, { call: 'publish-text', what: 'delay', ms: 300 })
  const impatient = fetch(`${practice.address}/facebook/graph/v26.0/${trustPage}/feed`, {
    method: 'POST',
    body: new URLSearchParams({ message: 'Late', access_token: accessToken }),
    signal: AbortSignal.timeout(50),
  })
  await expect(impatient).rejects.toThrow('timeout')
  expect(practice.ledger()).toEqual([])
  await expect.poll(() => practice.ledger().map(({ text }) => text)).toEqual(['Late'])
})
