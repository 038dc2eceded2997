/** Every way to be told no, in the one shape that programs can read. */
import { minutes } from '@canteen/plumbing/clock.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { TestTrust } from '../../tests/trust.ts'
import { type ApiReply, anOffice, aProgram, ask } from './test-program.ts'

let test: TestTrust
let office: Awaited<ReturnType<typeof anOffice>>

beforeAll(async () => {
  test = await TestTrust.start()
  office = await anOffice(test)
})
afterAll(() => test.stop())

const problem = (reply: ApiReply, status: number, kind: string) => {
  expect(reply.body).toMatchObject({ status, type: `http://canteen.test.example/api#${kind}` })
  expect(reply.status).toBe(status)
  expect(reply.headers.get('content-type')).toBe('application/problem+json')
  expect(reply.headers.get('content-security-policy')).toContain("default-src 'none'")
  expect(reply.headers.get('x-content-type-options')).toBe('nosniff')
  expect(reply.headers.get('cache-control')).toBe('no-store')
  expect(String(reply.body['title'])).not.toBe('')
  expect(String(reply.body['detail'])).toMatch(/^[A-Z].*\.$/s)
  return reply.body['errors']
}

const send = (body: string, type = 'application/json') =>
  ask(test, 'POST', '/posts', { token: office.nia.token, body, headers: { 'content-type': type } })

describe('what was sent', () => {
  it('is not JSON', async () => {
    for (const text of ['', '{', '{"text": "a",}', 'text=hello']) problem(await send(text), 400, 'not-json')
  })

  it('is JSON of another shape', async () => {
    expect(problem(await send('[]'), 422, 'invalid')).toMatchObject([{ field: '' }])
    expect(problem(await send('{"text": 7}'), 422, 'invalid')).toEqual([
      { field: 'text', message: 'This must be given, and must be text' },
    ])
    expect(
      problem(await send('{"text": "a", "channels": [{"channelId": "x"}]}'), 422, 'invalid'),
    ).toMatchObject([{ field: 'channels.0.channelId' }])
    expect(problem(await send('{"text": "a", "plannedAt": "tomorrow"}'), 422, 'invalid')).toMatchObject([
      { field: 'plannedAt', message: 'Write a time like 2026-11-24T09:00:00Z' },
    ])
  })

  it('has a field that is not known', async () => {
    const errors = problem(await send('{"text": "a", "chanels": [], "plannedat": null}'), 422, 'invalid')
    expect(errors).toEqual([
      { field: 'chanels', message: 'This field is not known here' },
      { field: 'plannedat', message: 'This field is not known here' },
    ])
    problem(await office.nia.ask('GET', '/posts?sow=draft'), 422, 'invalid')
    problem(await office.nia.ask('GET', '/posts?show=draft&show=draft'), 422, 'invalid')
  })

  it('is no JSON by its type', async () => {
    for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'application/jsonp'])
      problem(await send('{"text": "a"}', type), 415, 'wrong-type')
    expect((await send('{"text": "a"}', 'Application/JSON; charset=utf-8')).status).toBe(201)
  })

  it('is too large', async () => {
    problem(await send(JSON.stringify({ text: 'a'.repeat(1_300_001) })), 413, 'too-large')
    problem(await send(JSON.stringify({ text: 'a'.repeat(70_001) })), 422, 'refused')
  })

  it('stands at an address that is not there', async () => {
    problem(await office.nia.ask('GET', '/nothing'), 404, 'not-found')
    problem(await office.nia.ask('GET', '/posts/42'), 404, 'not-found')
    problem(await office.nia.ask('GET', '/posts/%00'), 404, 'not-found')
    problem(await office.nia.ask('GET', '/deliveries/6a7d1a39-1d2c-4a66-8d11-4a8f4c9d0a11'), 404, 'not-found')
  })

  it('holds what no database can keep: it is left out', async () => {
    const odd = { ...office.words, text: 'Our\u0000 clinic \ud800is open\r\nnow', link: '\u0000' }
    const saved = await office.nia.ask('POST', '/posts', odd)
    expect(saved).toMatchObject({ status: 201, body: { text: 'Our clinic \ufffdis open\nnow', link: null } })
    expect((await office.morag.ask('GET', '/record?act=%00')).status).toBe(200)
    expect(
      (await office.nia.ask('PUT', `/posts/${saved.body['id']}`, { ...odd, edit: 2 ** 60 })).status,
    ).toBe(422)
  })

  it('uses a method that is not there', async () => {
    const reply = await office.nia.ask('DELETE', '/posts')
    problem(reply, 405, 'wrong-method')
    expect(reply.headers.get('allow')).toBe('GET, HEAD, POST')
    problem(await office.nia.ask('POST', '/openapi.json'), 405, 'wrong-method')
  })

  it('comes too often', async () => {
    const eager = await aProgram(test, office.organisationId, 'An eager author', ['author'])
    const replies = await Promise.all(
      Array.from({ length: 121 }, () => eager.ask('POST', '/posts', { text: 7 })),
    )
    const late = replies.filter(({ status }) => status === 429)
    expect(late).toHaveLength(1)
    const [reply] = late
    if (reply) problem(reply, 429, 'too-often')
    expect(reply?.headers.get('retry-after')).toBe('60')
    expect((await office.nia.ask('POST', '/posts', { text: 'a' })).status).toBe(201)
    test.clock.moveBy(minutes(1))
    expect((await eager.ask('POST', '/posts', { text: 'a' })).status).toBe(201)
  })
})

describe('a post', () => {
  const aPost = async (more = {}) => {
    const { body } = await office.nia.ask('POST', '/posts', { ...office.words, ...more })
    return { path: `/posts/${body['id']}`, body }
  }

  it('was saved by somebody in between', async () => {
    const { path } = await aPost()
    const changed = { ...office.words, text: 'Our flu clinic is open on Sunday from 9am.', edit: 1 }
    expect(await office.nia.ask('PUT', path, changed)).toMatchObject({ status: 200, body: { edit: 2 } })
    const stale = await office.nia.ask('PUT', path, { ...office.words, edit: 1 })
    problem(stale, 409, 'edited-elsewhere')
    expect(stale.body).toMatchObject({ edit: 2, state: 'draft' })
  })

  it('must be put right first', async () => {
    const { path } = await aPost({ channels: [] })
    const errors = problem(await office.nia.ask('POST', `${path}/send`), 422, 'must-fix-first')
    expect(errors).toEqual([{ field: 'channels', message: 'Choose at least one channel.' }])
  })

  it('is in another state', async () => {
    const { path } = await aPost()
    const early = await office.asha.ask('POST', `${path}/approve`, { edit: 1 })
    problem(early, 409, 'moved-on')
    expect(early.body).toMatchObject({ state: 'draft' })
  })

  it('goes back only with a reason, and only by an approver', async () => {
    const { path } = await aPost()
    await office.nia.ask('POST', `${path}/send`)
    problem(await office.nia.ask('POST', `${path}/return`, { reason: 'No' }), 403, 'not-allowed')
    const errors = problem(
      await office.asha.ask('POST', `${path}/return`, { reason: ' ' }),
      422,
      'reason-needed',
    )
    expect(errors).toMatchObject([{ field: 'reason' }])
    expect(await office.asha.ask('POST', `${path}/return`, { reason: 'Say where' })).toMatchObject({
      status: 200,
      body: { state: 'draft', returnedReason: 'Say where' },
    })
  })

  it('is scheduled, moved, taken off and cancelled, but never into the past', async () => {
    const { path } = await aPost()
    await office.nia.ask('POST', `${path}/send`)
    expect((await office.asha.ask('POST', `${path}/approve`, { edit: 1 })).body['state']).toBe('approved')
    const past = await office.nia.ask('POST', `${path}/schedule`, { at: '2026-11-01T09:00:00Z' })
    expect(problem(past, 422, 'refused')).toMatchObject([{ field: 'at' }])
    problem(await office.nia.ask('POST', `${path}/schedule`, {}), 422, 'invalid')
    const at = '2026-12-01T09:00:00.000Z'
    expect((await office.nia.ask('POST', `${path}/schedule`, { at })).body).toMatchObject({
      state: 'scheduled',
      plannedAt: at,
      deliveries: [{ state: 'by-hand', dueAt: at }],
    })
    const later = '2026-12-02T09:00:00.000Z'
    expect((await office.nia.ask('POST', `${path}/move`, { at: later })).body).toMatchObject({
      plannedAt: later,
    })
    expect((await office.nia.ask('POST', `${path}/unschedule`)).body).toMatchObject({ state: 'approved' })
    expect((await office.nia.ask('POST', `${path}/cancel`)).body).toMatchObject({ state: 'cancelled' })
    const copy = await office.nia.ask('POST', `${path}/duplicate`)
    expect(copy).toMatchObject({
      status: 201,
      body: { state: 'draft', text: office.words.text, plannedAt: null },
    })
  })
})

describe('a delivery by hand', () => {
  it('is proved by the link of its post, and by no other', async () => {
    const made = await office.nia.ask('POST', '/posts', office.words)
    const path = `/posts/${made.body['id']}`
    await office.nia.ask('POST', `${path}/send`)
    await office.asha.ask('POST', `${path}/approve`, { edit: 1 })
    await office.asha.ask('POST', `${path}/schedule`, { now: true })
    const waiting = await office.nia.ask('GET', `/deliveries?show=needs-you&postId=${made.body['id']}`)
    expect(waiting.body).toMatchObject({ items: [{ state: 'by-hand', says: 'Post by hand' }] })
    const [{ id }] = waiting.body['items'] as [{ id: string }]
    const wrong = await office.nia.ask('POST', `/deliveries/${id}/prove`, {
      link: 'https://x.com/somebody/status/1',
    })
    expect(problem(wrong, 422, 'refused')).toMatchObject([{ field: 'link' }])
    const link = 'https://x.com/fellsiderivers/status/1234567890123456789'
    const proved = await office.nia.ask('POST', `/deliveries/${id}/prove`, { link })
    expect(proved.body).toMatchObject({ state: 'live', link, attempts: [{ kind: 'person' }] })
    problem(await office.nia.ask('POST', `/deliveries/${id}/cancel`), 409, 'moved-on')
  })
})
