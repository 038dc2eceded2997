import { hours, minutes } from '@canteen/plumbing/clock.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { TestTrust } from '../../tests/trust.ts'
import { fingerprint, once } from './once.ts'
import { anOffice, ask } from './test-program.ts'

let test: TestTrust
let office: Awaited<ReturnType<typeof anOffice>>

beforeAll(async () => {
  test = await TestTrust.start()
  office = await anOffice(test)
})
afterAll(() => test.stop())

const create = (key: string, json: unknown = office.words, who = office.nia) =>
  who.ask('POST', '/posts', json, { 'idempotency-key': key })
const countPosts = async () => ((await office.nia.ask('GET', '/posts')).body['items'] as unknown[]).length

describe('the same request under the same key', () => {
  it('is done once and answered the same', async () => {
    const before = await countPosts()
    const first = await create('one')
    const again = await create('one')
    expect(first.status).toBe(201)
    expect(first.headers.get('idempotency-replayed')).toBeNull()
    expect(again).toMatchObject({ status: 201, body: first.body })
    expect(again.headers.get('idempotency-replayed')).toBe('true')
    expect(again.headers.get('location')).toBe(first.headers.get('location'))
    expect(await countPosts()).toBe(before + 1)
  })

  it('is done once when it comes many times at once', async () => {
    const before = await countPosts()
    const replies = await Promise.all(Array.from({ length: 8 }, () => create('many')))
    expect(replies.every(({ status }) => status === 201 || status === 409)).toBe(true)
    expect(replies.some(({ status }) => status === 201)).toBe(true)
    expect(await countPosts()).toBe(before + 1)
  })

  it('gives a refusal again too', async () => {
    const { body } = await office.nia.ask('POST', '/posts', { text: 'No channel' })
    const path = `/posts/${body['id']}/send`
    const first = await office.nia.ask('POST', path, undefined, { 'idempotency-key': 'refused' })
    const again = await office.nia.ask('POST', path, undefined, { 'idempotency-key': 'refused' })
    expect([first.status, again.status, again.body]).toEqual([422, 422, first.body])
    expect(again.headers.get('content-type')).toBe('application/problem+json')
  })

  it('is a new request after 24 hours', async () => {
    const first = await create('day')
    test.clock.moveBy(hours(24) - minutes(1))
    expect((await create('day')).body['id']).toBe(first.body['id'])
    test.clock.moveBy(minutes(1))
    const next = await create('day')
    expect(next.status).toBe(201)
    expect(next.body['id']).not.toBe(first.body['id'])
  })
})

it('refuses the key for another request', async () => {
  await create('taken')
  const other = await create('taken', { ...office.words, text: 'Something else' })
  expect(other).toMatchObject({
    status: 422,
    body: { type: 'http://canteen.test.example/api#other-request' },
  })
  const elsewhere = await office.nia.ask('POST', '/pictures', undefined, { 'idempotency-key': 'taken' })
  expect(elsewhere.status).toBe(415)
})

it('keeps the keys of two people apart', async () => {
  const tom = (await anOffice(test)).nia
  const mine = await create('shared')
  const theirs = await create('shared', { text: 'Theirs' }, tom)
  expect([mine.status, theirs.status]).toEqual([201, 201])
})

it('refuses a key that cannot be kept', async () => {
  for (const key of ['', 'k'.repeat(256), 'caf\u00e9']) {
    const reply = await create(key)
    expect(reply).toMatchObject({ status: 400, body: { type: 'http://canteen.test.example/api#bad-key' } })
  }
})

describe('work that is cut off', () => {
  const reply = { status: 201, type: 'application/json', body: {}, headers: {} } as const
  const run = (key: string, work: (id: string) => Promise<typeof reply>) =>
    once(test.trust, office.nia.by, { key, requestHash: fingerprint('a request') }, work)

  it('says so while it lasts, and goes on under the same id when its worker has died', async () => {
    let first = ''
    const died = new Promise<typeof reply>(() => undefined)
    const begun = new Promise<void>((resolve) => {
      void run('died', (id) => {
        first = id
        resolve()
        return died
      })
    })
    await begun
    expect(await run('died', async () => reply)).toMatchObject({ problem: { kind: 'still-working' } })
    test.clock.moveBy(minutes(2))
    let second = ''
    await run('died', async (id) => {
      second = id
      return reply
    })
    expect(second).toBe(first)
    expect(await run('died', () => Promise.reject(new Error('Not done again')))).toMatchObject({
      status: 201,
    })
  })

  it('may be tried again at once after our own mistake, under the same id', async () => {
    const ids: string[] = []
    const fail = (id: string) => {
      ids.push(id)
      return Promise.reject(new Error('Our mistake'))
    }
    await expect(run('failed', fail)).rejects.toThrow('Our mistake')
    await run('failed', async (id) => {
      ids.push(id)
      return reply
    })
    expect(new Set(ids).size).toBe(1)
    expect(ids).toHaveLength(2)
  })
})

it('is not asked of whoever needs no token', async () => {
  const headers = { 'idempotency-key': 'open' }
  const first = await ask(test, 'POST', '/check', { json: { text: 'Hello' }, headers })
  const other = await ask(test, 'POST', '/check', { json: { text: 'Other' }, headers })
  expect([first.status, other.status]).toEqual([200, 200])
})
