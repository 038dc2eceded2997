import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Content, Picture, PublishRequest } from '../network.ts'
import { partsInMemory, testNow, testWire } from '../test-wire.ts'
import { blueskyConnect } from './connect.ts'
import { checkHealth } from './health.ts'
import { lookFor } from './look-for.ts'
import { publish } from './publish.ts'
import { rkeyFor } from './rkey.ts'
import { accountCredentials, did, type Fault, handle, refreshEnds, startPds, xrpcError } from './test-pds.ts'

const fault: { current: Fault } = { current: () => null }
let server: Awaited<ReturnType<typeof startPds>>
beforeEach(async () => {
  fault.current = () => null
  server = await startPds(fault)
})
afterEach(() => server.close())

const credentials = () => accountCredentials(server.base)
const wire = () => testWire({ apiBase: server.base }, credentials())
const request = (content: Partial<Content> = {}, key = 'delivery-1'): PublishRequest => ({
  content: { text: 'Flu clinics open.', link: null, pictures: [], ...content },
  credentials: credentials(),
  key,
  firstAttemptAt: testNow,
  parts: partsInMemory(),
})
const picture: Picture = {
  id: 'a',
  bytes: new Uint8Array([1]),
  type: 'image/png',
  width: 40,
  height: 30,
  alt: 'A clinic',
}
const called = () => server.requests.map(({ path }) => path.replace(/.*\./, ''))
const onlyRecord = () => [...server.records.values()][0]

describe('the place we choose', () => {
  it('is the same for the same delivery, another for another, and a proper one', () => {
    const rkey = rkeyFor('delivery-1', testNow)
    expect(rkeyFor('delivery-1', testNow)).toBe(rkey)
    expect(rkeyFor('delivery-2', testNow)).not.toBe(rkey)
    expect(rkey).toMatch(/^[234567abcdefghij][234567abcdefghijklmnopqrstuvwxyz]{12}$/)
    expect(rkeyFor('delivery-1', new Date(testNow.getTime() + 1)) > rkey).toBe(true)
  })
})

describe('publishing', () => {
  it('writes a record that is whole, with the time of the first attempt', async () => {
    const outcome = await publish(wire(), request({ text: 'See nhs.uk/flu', link: 'https://www.nhs.uk/flu' }))
    const rkey = rkeyFor('delivery-1', testNow)
    expect(outcome).toEqual({
      kind: 'live',
      networkPostId: `at://${did}/app.bsky.feed.post/${rkey}`,
      link: `https://bsky.app/profile/${handle}/post/${rkey}`,
    })
    expect(onlyRecord()).toEqual({
      $type: 'app.bsky.feed.post',
      text: 'See nhs.uk/flu',
      createdAt: testNow.toISOString(),
      langs: ['en'],
      facets: [
        {
          index: { byteStart: 4, byteEnd: 14 },
          features: [{ $type: 'app.bsky.richtext.facet#link', uri: 'https://nhs.uk/flu' }],
        },
      ],
      embed: {
        $type: 'app.bsky.embed.external',
        external: { uri: 'https://www.nhs.uk/flu', title: 'nhs.uk', description: '' },
      },
    })
  })

  it('sends pictures with their descriptions and shapes', async () => {
    await publish(wire(), request({ pictures: [picture] }))
    expect(onlyRecord()?.['embed']).toMatchObject({
      $type: 'app.bsky.embed.images',
      images: [
        {
          alt: 'A clinic',
          aspectRatio: { width: 40, height: 30 },
          image: { ref: { $link: 'bafk1' }, mimeType: 'image/png' },
        },
      ],
    })
  })

  it('puts all pictures up again when the server has thrown one away', async () => {
    let puts = 0
    fault.current = ({ path }) =>
      path.endsWith('putRecord') && ++puts === 1 ? xrpcError(400, 'BlobNotFound') : null
    const wanted = request({ pictures: [picture] })
    expect((await publish(wire(), wanted)).kind).toBe('slow-down')
    expect((await publish(wire(), wanted)).kind).toBe('live')
    expect(server.state.blobs).toBe(2)
  })

  it('names only those whom it finds', async () => {
    await publish(wire(), request({ text: '@known.example @lost.example' }))
    expect(onlyRecord()?.['facets']).toHaveLength(1)
  })

  it('does not write over another post in its place', async () => {
    server.records.set(rkeyFor('delivery-1', testNow), { text: 'Another', createdAt: testNow.toISOString() })
    expect(await publish(wire(), request())).toMatchObject({ kind: 'rejected', code: 'place-taken' })
    expect(onlyRecord()?.['text']).toBe('Another')
    expect((await lookFor(wire(), request())).kind).toBe('not-there')
  })
})

describe('the sign-in', () => {
  it('is renewed once when it has run out, kept, and then the post goes out', async () => {
    const ours = wire()
    server.state.session = 2
    const stale = { ...credentials(), secrets: { ...credentials().secrets } }
    // The server is one renewal ahead of us only in the token for calls.
    fault.current = ({ path, headers }, commit) => {
      if (path.endsWith('refreshSession')) {
        server.state.session = 1
        return commit()
      }
      return headers.authorization === 'Bearer access-1' ? xrpcError(400, 'ExpiredToken') : null
    }
    expect((await publish(ours, { ...request(), credentials: stale })).kind).toBe('live')
    expect(called()).toEqual(['putRecord', 'refreshSession', 'putRecord'])
    expect(ours.kept.at(-1)).toMatchObject({
      secrets: { accessToken: 'access-2' },
      expiresAt: new Date(refreshEnds * 1000),
    })
  })

  it('is renewed once for many posts at the same time', async () => {
    const ours = wire()
    fault.current = ({ path, headers }) =>
      !path.endsWith('refreshSession') && headers.authorization === 'Bearer access-1'
        ? xrpcError(400, 'ExpiredToken')
        : null
    const outcomes = await Promise.all(['a', 'b', 'c'].map((key) => publish(ours, request({}, key))))
    expect(outcomes.map((outcome) => outcome.kind)).toEqual(['live', 'live', 'live'])
    expect(called().filter((name) => name === 'refreshSession')).toHaveLength(1)
  })

  it('asks to reconnect when it cannot be renewed, and to wait when the server is down', async () => {
    const answers = [
      ['reconnect', xrpcError(400, 'ExpiredToken')],
      ['reconnect', xrpcError(401, 'AccountTakedown')],
      ['slow-down', { status: 503, body: '<html>' }],
      ['slow-down', xrpcError(429, 'RateLimitExceeded')],
    ] as const
    for (const [kind, answer] of answers) {
      fault.current = ({ path }) =>
        path.endsWith('refreshSession') ? answer : xrpcError(400, 'ExpiredToken')
      expect((await publish(wire(), request())).kind).toBe(kind)
    }
  })

  it('is never made anew for a post', async () => {
    await publish(wire(), request())
    expect(called()).not.toContain('createSession')
  })

  it('is looked after by the health check', async () => {
    expect(await checkHealth(wire(), credentials())).toEqual({
      kind: 'healthy',
      expiresAt: new Date(refreshEnds * 1000),
    })
    fault.current = () => xrpcError(400, 'ExpiredToken')
    expect((await checkHealth(wire(), credentials())).kind).toBe('broken')
    fault.current = () => ({ status: 503, body: '' })
    expect((await checkHealth(wire(), credentials())).kind).toBe('cannot-tell')
  })
})

describe('connecting', () => {
  const signIn = (form: Partial<{ service: string; identifier: string; password: string }> = {}) => {
    if (blueskyConnect.kind !== 'app-password') throw new Error('not a password')
    return blueskyConnect.signIn(wire(), {
      service: '',
      identifier: `@${handle}`,
      password: 'abcd-efgh-ijkl-mnop',
      ...form,
    })
  }

  it('keeps the sign-in and never the password', async () => {
    const connected = await signIn()
    expect(connected).toMatchObject({
      ok: true,
      value: { accountId: did, accountName: handle, service: server.base },
    })
    expect(JSON.stringify(connected)).not.toContain('abcd-efgh')
    expect(server.requests[0]?.json).toMatchObject({ identifier: handle })
  })

  it('explains what went wrong', async () => {
    const refusals = [
      ['AuthenticationRequired', xrpcError(401, 'AuthenticationRequired'), /app password/],
      ['AuthFactorTokenRequired', xrpcError(401, 'AuthFactorTokenRequired'), /App passwords/],
      [
        'RateLimitExceeded',
        xrpcError(429, 'RateLimitExceeded', { 'ratelimit-reset': String(testNow.getTime() / 1000 + 150) }),
        /3 minutes/,
      ],
      ['unreadable-200', { body: '<html>' }, /address of the server/],
    ] as const
    for (const [code, answer, whatToDo] of refusals) {
      fault.current = () => answer
      expect(await signIn()).toMatchObject({
        ok: false,
        why: { code, whatToDo: expect.stringMatching(whatToDo) },
      })
    }
    expect(await signIn({ service: 'not an address' })).toMatchObject({
      ok: false,
      why: { code: 'bad-service' },
    })
    expect(await signIn({ password: '' })).toMatchObject({ ok: false, why: { code: 'empty' } })
  })
})
