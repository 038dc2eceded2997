import { appendFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { control, errorOf, graphAs, keyFor, order, practiceForTest, trustPage } from './testing.ts'

const start = new Date('2026-11-23T09:00:00Z')

function folderForTest(): string {
  const folder = mkdtempSync(join(tmpdir(), 'practice-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  return folder
}

it('lists what became public in order, and nothing that did not', async () => {
  const practice = await practiceForTest({ now: () => start })
  const { accessToken } = await keyFor(practice, trustPage)
  const graph = graphAs(practice, accessToken)
  await graph.post(`${trustPage}/feed`, { message: 'One' })
  await graph.post(`${trustPage}/feed`, { message: 'A draft', published: 'false' })
  await graph.post(`${trustPage}/feed`, { message: 'Two', link: 'https://www.fellside.example/flu' })
  const response = await fetch(`${practice.address}/_practice/ledger?network=facebook&account=${trustPage}`)
  const { posts } = (await response.json()) as { posts: object[] }
  expect(posts).toMatchObject([
    { n: 1, account: trustPage, text: 'One', link: null, publicAt: start.toISOString() },
    { n: 2, account: trustPage, text: 'Two', link: 'https://www.fellside.example/flu', removedAt: null },
  ])
  expect(practice.ledger({ after: 1 }).map(({ text }) => text)).toEqual(['Two'])
  expect(practice.ledger({ since: new Date('2026-11-24T00:00:00Z') })).toEqual([])
})

it('finds everything again after a restart', async () => {
  const folder = folderForTest()
  const first = await practiceForTest({ folder })
  const { accessToken } = await keyFor(first, trustPage)
  await graphAs(first, accessToken).post(`${trustPage}/feed`, { message: 'Before' })
  const kept = first.ledger()
  await first.stop()

  const second = await practiceForTest({ folder })
  expect(second.ledger()).toEqual(kept)
  const graph = graphAs(second, accessToken)
  expect(errorOf(await graph.post(`${trustPage}/feed`, { message: 'Before' }))).toMatchObject({ code: 506 })
  const after = await graph.post(`${trustPage}/feed`, { message: 'After' })
  expect(after.body['id']).not.toBe(kept[0]?.id)
  expect(second.ledger().map(({ text }) => text)).toEqual(['Before', 'After'])
})

it('forgets a line that a kill cut short, because nobody was told it happened', async () => {
  const folder = folderForTest()
  const first = await practiceForTest({ folder })
  const { accessToken } = await keyFor(first, trustPage)
  await graphAs(first, accessToken).post(`${trustPage}/feed`, { message: 'Whole' })
  await first.stop()
  appendFileSync(join(folder, 'journal.jsonl'), '{"network":"facebook","event":{"kind":"post-ad')

  const second = await practiceForTest({ folder })
  await graphAs(second, accessToken).post(`${trustPage}/feed`, { message: 'Next' })
  await second.stop()
  const third = await practiceForTest({ folder })
  expect(third.ledger().map(({ text }) => text)).toEqual(['Whole', 'Next'])
})

it('starts anew on a reset, with the invented people', async () => {
  const practice = await practiceForTest()
  const { accessToken } = await keyFor(practice, trustPage)
  await graphAs(practice, accessToken).post(`${trustPage}/feed`, { message: 'Gone' })
  await control(practice, 'reset', {})
  expect(practice.ledger()).toEqual([])
  expect(errorOf(await graphAs(practice, accessToken).get('me'))).toMatchObject({ code: 190 })
  await expect(keyFor(practice, trustPage)).resolves.toMatchObject({ accountId: trustPage })
})

it('stops its clock, moves it on and lets it run again', async () => {
  const practice = await practiceForTest({ now: () => start })
  expect(await control(practice, 'clock', { now: '2027-01-01T00:00:00Z' })).toEqual({
    now: '2027-01-01T00:00:00.000Z',
  })
  expect(await control(practice, 'clock', { advanceMs: 60_000 })).toEqual({ now: '2027-01-01T00:01:00.000Z' })
  expect(await control(practice, 'clock', { real: true })).toEqual({ now: start.toISOString() })
})

it('makes many Pages at once, with keys that work', async () => {
  const practice = await practiceForTest()
  const made = await control(practice, 'accounts', { network: 'facebook', pages: 100, person: 'Priya Nair' })
  const accounts = made['accounts'] as { accountId: string; accessToken: string }[]
  expect(new Set(accounts.map(({ accountId }) => accountId)).size).toBe(100)
  const [one] = accounts
  const posted = await graphAs(practice, one?.accessToken ?? '').post(`${one?.accountId}/feed`, {
    message: 'Hello',
  })
  expect(posted.status).toBe(200)
})

it('keeps a log of requests that gives no secret away', async () => {
  const practice = await practiceForTest()
  const { accessToken } = await keyFor(practice, trustPage)
  await graphAs(practice, accessToken).post(`${trustPage}/feed`, { message: 'Seen in the log' })
  await graphAs(practice, accessToken).get('no-such/path')
  const log = await (await fetch(`${practice.address}/_practice/log`)).text()
  expect(log).toContain('no-such/path')
  expect(log).toContain('Seen in the log')
  expect(log).toContain('publish-text')
  expect(log).not.toContain(accessToken)
})

it('lets some calls go well first, counts what a fault hits, and stops when told', async () => {
  const practice = await practiceForTest()
  const { accessToken } = await keyFor(practice, trustPage)
  const graph = graphAs(practice, accessToken)
  await order(practice, { call: 'publish-text', what: 'F9', times: 1, skip: 1 })
  const statuses = []
  for (const message of ['a', 'b', 'c'])
    statuses.push((await graph.post(`${trustPage}/feed`, { message })).status)
  expect(statuses).toEqual([200, 400, 200])

  await order(practice, { call: 'any', what: 'server-error', times: 'always' })
  expect((await graph.get('me')).status).toBe(500)
  expect((await graph.get('me')).status).toBe(500)
  const listed = await (await fetch(`${practice.address}/_practice/faults`)).json()
  expect(listed).toMatchObject({ faults: [{ hits: 1 }, { hits: 2, left: 'always' }] })
  await fetch(`${practice.address}/_practice/faults`, { method: 'DELETE' })
  expect((await graph.get('me')).status).toBe(200)
})

it('says what is wrong with a control it cannot follow', async () => {
  const practice = await practiceForTest()
  await expect(order(practice, { call: 'publish-txt', what: 'F1' })).rejects.toThrow('publish-text')
  await expect(order(practice, { call: 'any', what: 'F99' })).rejects.toThrow('F11')
  await expect(control(practice, 'clock', { soon: true })).rejects.toThrow('clock')
  const asForm = await fetch(`${practice.address}/_practice/clock`, { method: 'POST', body: '{"real":true}' })
  expect(asForm.status).toBe(400)
})
