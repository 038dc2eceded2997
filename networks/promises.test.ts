/**
 * What every network that Canteen publishes to must keep, whatever the line and the other side do.
 * A new connector adds itself to `connectors`; one that cannot keep a promise says why in `optsOut`.
 */
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { accountCredentials, startPds, xrpcError } from './bluesky/test-pds.ts'
import { pageCredentials, startPage } from './facebook/test-page.ts'
import { networks } from './index.ts'
import type { Content, Credentials, NetworkId, Picture, PublishRequest } from './network.ts'
import {
  partsInMemory,
  type Reply,
  type TestAnswer,
  type TestRequest,
  testNow,
  testWire,
} from './test-wire.ts'

type Fault = (request: TestRequest, commit: () => Reply) => TestAnswer | null

interface Practised {
  readonly base: string
  readonly requests: TestRequest[]
  readonly close: () => Promise<void>
  readonly credentials: Credentials
  /** How many posts the public would see. */
  readonly publicPosts: () => number
  /** How many pictures were put up in all. */
  readonly uploads: () => number
}

interface Suite {
  readonly start: (fault: { current: Fault }) => Promise<Practised>
  /** The call that makes the post public. */
  readonly isCreate: (request: TestRequest) => boolean
  readonly expired: Reply
  readonly limited: Reply
  readonly longest: string
  readonly optsOut: Readonly<Partial<Record<string, string>>>
}

const connectors: Partial<Record<NetworkId, Suite>> = {
  facebook: {
    start: async (fault) => {
      const server = await startPage(fault)
      return {
        ...server,
        credentials: pageCredentials,
        publicPosts: () => server.posts.length,
        uploads: () => server.hidden.length,
      }
    },
    isCreate: ({ path }) => path.endsWith('/feed'),
    expired: {
      status: 400,
      body: { error: { message: 'any words', type: 'OAuthException', code: 190, error_subcode: 463 } },
    },
    limited: { status: 429, body: { error: { message: 'any words', type: 'OAuthException', code: 4 } } },
    longest: 'a'.repeat(63_206),
    optsOut: {
      'sending the same key again makes no second post':
        'Facebook takes no key of ours. The look says so (`sameKeyIsSafe: false`), and Canteen looks before it sends again.',
    },
  },
  bluesky: {
    start: async (fault) => {
      const server = await startPds(fault)
      return {
        ...server,
        credentials: accountCredentials(server.base),
        publicPosts: () => server.records.size,
        uploads: () => server.state.blobs,
      }
    },
    isCreate: ({ path }) => path.endsWith('putRecord'),
    expired: xrpcError(400, 'ExpiredToken'),
    limited: xrpcError(429, 'RateLimitExceeded', {
      'ratelimit-reset': String(testNow.getTime() / 1000 + 120),
    }),
    longest: '👩‍👩‍👧‍👦'.repeat(100) + 'a'.repeat(200),
    optsOut: {},
  },
}

const picture = (id: string): Picture => ({
  id,
  bytes: new Uint8Array([1, 2, 3]),
  type: 'image/jpeg',
  width: 4,
  height: 3,
  alt: 'A nurse rolls up a sleeve',
})
const words: Content = { text: 'Flu clinics open on Monday. £0 — free.', link: null, pictures: [] }
const album: Content = { ...words, pictures: [picture('one'), picture('two'), picture('three')] }

it('covers every network that has a connector', () => {
  const withConnector = Object.values(networks).filter((network) => network.connector !== undefined)
  expect(Object.keys(connectors).sort()).toEqual(withConnector.map((network) => network.id).sort())
})

for (const [id, suite] of Object.entries(connectors)) {
  describe(id, () => keepsItsPromises(id as NetworkId, suite))
}

function keepsItsPromises(id: NetworkId, suite: Suite) {
  const network = networks[id]
  const connector = network.connector
  if (connector === undefined) throw new Error(`${id} has no connector`)
  const fault: { current: Fault } = { current: () => null }
  let server: Practised

  beforeEach(async () => {
    fault.current = () => null
    server = await suite.start(fault)
  })
  afterEach(() => server.close())

  const promise = (name: string, body: () => Promise<void>) =>
    it.skipIf(suite.optsOut[name] !== undefined)(name, body)
  const requestFor = (content: Content): PublishRequest => ({
    content,
    credentials: server.credentials,
    key: 'delivery-1',
    firstAttemptAt: testNow,
    parts: partsInMemory(),
  })
  const wireTo = (apiBase = server.base) => testWire({ apiBase }, server.credentials)
  const publish = (content = words) => connector.publish(wireTo(), requestFor(content))
  const look = (content = words) => connector.lookFor(wireTo(), requestFor(content))
  const whenCreating = (answer: (commit: () => Reply) => TestAnswer): Fault => {
    return (request, commit) => (suite.isCreate(request) ? answer(commit) : null)
  }

  promise('a post that is taken is live, with an address', async () => {
    const outcome = await publish()
    expect(outcome).toMatchObject({
      kind: 'live',
      networkPostId: expect.stringMatching(/\w/),
      link: expect.stringMatching(/^https?:/),
    })
    expect(server.publicPosts()).toBe(1)
  })

  promise('words alone are one call', async () => {
    await publish()
    expect(server.requests).toHaveLength(1)
  })

  promise('a line that drops after the post was taken is unknown, and looking finds it', async () => {
    fault.current = whenCreating((commit) => {
      commit()
      return 'drop'
    })
    expect((await publish()).kind).toBe('outcome-unknown')
    expect(await look()).toMatchObject({ kind: 'found' })
    expect(server.publicPosts()).toBe(1)
  })

  promise(
    'a line that drops before the post was taken is unknown, and looking says it is not there',
    async () => {
      fault.current = whenCreating(() => 'drop')
      expect((await publish()).kind).toBe('outcome-unknown')
      expect(await look()).toMatchObject({ kind: 'not-there' })
    },
  )

  const unclear: readonly (readonly [string, Reply])[] = [
    ['a 503 with a web page', { status: 503, body: '<html>Service unavailable</html>' }],
    ['a 502 with nothing', { status: 502, body: '' }],
    ['a 500 that names an error', { status: 500, body: { error: { code: 190, message: '' } } }],
    ['a 200 with a web page', { body: '<html>Sign in to the guest network</html>' }],
    ['a 200 without a number', { body: {} }],
    ['a 200 cut short', { body: '{"id":"1000000' }],
    ['a 200 with null', { body: 'null' }],
    ['a move elsewhere', { status: 302, headers: { location: 'http://127.0.0.1:1/' }, body: '' }],
    ['a 403 from a proxy', { status: 403, body: '<html>Blocked by policy</html>' }],
  ]
  for (const [name, reply] of unclear) {
    promise(`${name} is unknown, never failed`, async () => {
      fault.current = whenCreating(() => reply)
      expect((await publish()).kind).toBe('outcome-unknown')
    })
  }

  promise('a connection that is refused sent nothing: try again later', async () => {
    await server.close()
    const outcome = await publish()
    expect(outcome).toMatchObject({ kind: 'slow-down', code: 'not-sent' })
    expect(outcome.kind === 'slow-down' && outcome.until > testNow).toBe(true)
  })

  promise('a sign-in that has run out and cannot be renewed asks to reconnect', async () => {
    fault.current = () => suite.expired
    expect((await publish()).kind).toBe('reconnect')
    expect(server.publicPosts()).toBe(0)
  })

  promise('too many calls: wait until a time that is named', async () => {
    fault.current = whenCreating(() => suite.limited)
    const outcome = await publish()
    expect(outcome.kind === 'slow-down' && outcome.until > testNow).toBe(true)
  })

  promise('sending the same key again makes no second post', async () => {
    const request = requestFor(words)
    const first = await connector.publish(wireTo(), request)
    const second = await connector.publish(wireTo(), request)
    expect(second).toEqual(first)
    expect(server.publicPosts()).toBe(1)
  })

  it('promises about the same key what is true', () => {
    const kept = suite.optsOut['sending the same key again makes no second post'] === undefined
    expect(connector.look.sameKeyIsSafe).toBe(kept)
  })

  promise('text at the limit goes out, one more is refused before anything is sent', async () => {
    expect(network.limits.count(suite.longest)).toMatchObject({
      tooLong: false,
      used: network.limits.count(suite.longest).max,
    })
    expect((await publish({ ...words, text: suite.longest })).kind).toBe('live')
    const sent = server.requests.length
    expect((await publish({ ...words, text: `${suite.longest}b` })).kind).toBe('rejected')
    expect(server.requests).toHaveLength(sent)
  })

  promise('several pictures: a retry goes on from the missing one', async () => {
    let uploads = 0
    fault.current = (request) => (/photos$|uploadBlob$/.test(request.path) && ++uploads === 2 ? 'drop' : null)
    const request = requestFor(album)
    expect((await connector.publish(wireTo(), request)).kind).toBe('slow-down')
    expect((await connector.publish(wireTo(), request)).kind).toBe('live')
    expect(server.uploads()).toBe(3)
    expect(server.publicPosts()).toBe(1)
  })

  const onePicture = { ...words, pictures: [picture('one')] }
  for (const content of [words, { ...words, link: 'https://www.nhs.uk/flu' }, onePicture, album]) {
    const what = `${content.pictures.length} pictures and ${content.link === null ? 'no' : 'a'} link`
    promise(`cut at any call and before or after it took effect, ${what} are posted once`, async () => {
      for (let cutAt = 1; cutAt <= content.pictures.length + 1; cutAt += 1) {
        for (const takesEffect of [true, false]) {
          await server.close()
          server = await suite.start(fault)
          await publishWithOneCut(content, cutAt, takesEffect)
          expect(server.publicPosts(), `cut at call ${cutAt}, ${takesEffect ? 'after' : 'before'}`).toBe(1)
        }
      }
    })
  }

  /** What the caller does: look after "unknown", and send again only when it is not there. */
  async function publishWithOneCut(content: Content, cutAt: number, takesEffect: boolean) {
    let calls = 0
    fault.current = (_request, commit) => {
      calls += 1
      if (calls !== cutAt) return null
      if (takesEffect) commit()
      return 'drop'
    }
    const request = requestFor(content)
    for (let attempt = 0; attempt < 4; attempt += 1) {
      const outcome = await connector?.publish(wireTo(), request)
      if (outcome?.kind === 'live') return
      if (outcome?.kind !== 'outcome-unknown') continue
      const seen = await connector?.lookFor(wireTo(), request)
      if (seen?.kind === 'found') return
    }
  }

  promise('whatever comes back, it never throws and never calls nonsense live', async () => {
    const status = fc.constantFrom(200, 201, 204, 301, 400, 401, 403, 404, 409, 413, 422, 429, 500, 503, 599)
    const body = fc.oneof(fc.string(), fc.json(), fc.jsonValue())
    await fc.assert(
      fc.asyncProperty(status, body, async (status, body) => {
        fault.current = () => ({ status, body: status === 204 ? '' : (body ?? 'null') })
        const outcome = await publish()
        expect(outcome.kind).not.toBe('live')
        if (status >= 500 || status < 400) expect(outcome.kind).toBe('outcome-unknown')
        expect((await look()).kind).not.toBe('found')
        expect((await connector.checkHealth(wireTo(), server.credentials)).kind).not.toBe('healthy')
      }),
      { numRuns: 60 },
    )
  })
}
