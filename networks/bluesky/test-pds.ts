/** For tests: as much of a Bluesky server as our calls need, with a ledger of what the public would see. */
import type { Credentials } from '../network.ts'
import { type Reply, startServer, type TestAnswer, type TestRequest } from '../test-wire.ts'

export const did = 'did:plc:alderbrook234567abcdefgh'
export const handle = 'alderbrook.example'

const jwt = (claims: object): string => `h.${Buffer.from(JSON.stringify(claims)).toString('base64url')}.s`
export const refreshEnds = 1_800_000_000

export const accountCredentials = (service: string): Credentials => ({
  accountId: did,
  accountName: handle,
  service,
  secrets: { accessToken: 'access-1', refreshToken: jwt({ n: 1, exp: refreshEnds }) },
  expiresAt: null,
})

export type Fault = (request: TestRequest, commit: () => Reply) => TestAnswer | null

export const xrpcError = (status: number, error: string, headers: Record<string, string> = {}): Reply => ({
  status,
  headers,
  body: { error, message: `${error} in words` },
})

interface Put {
  readonly rkey: string
  readonly record: Record<string, unknown>
  readonly swapRecord?: null
}

export async function startPds(fault: { current: Fault }) {
  const records = new Map<string, Record<string, unknown>>()
  const state = { session: 1, blobs: 0, passwords: ['abcd-efgh-ijkl-mnop'] }
  const server = await startServer((request) => {
    let done: Reply | null = null
    const commit = (): Reply => {
      done ??= answer(request)
      return done
    }
    return fault.current(request, commit) ?? commit()
  })

  const session = (): Reply => ({
    body: {
      did,
      handle,
      active: true,
      accessJwt: `access-${state.session}`,
      refreshJwt: jwt({ n: state.session, exp: refreshEnds }),
    },
  })

  function answer(request: TestRequest): Reply {
    const method = request.path.replace('/xrpc/', '')
    const token = (request.headers.authorization ?? '').replace('Bearer ', '')
    if (method === 'com.atproto.server.createSession') {
      const { password } = request.json as { password: string }
      return state.passwords.includes(password) ? session() : xrpcError(401, 'AuthenticationRequired')
    }
    if (method === 'com.atproto.server.refreshSession') {
      if (token !== jwt({ n: state.session, exp: refreshEnds })) return xrpcError(400, 'ExpiredToken')
      state.session += 1
      return session()
    }
    if (method === 'com.atproto.identity.resolveHandle') return resolve(request.query.get('handle'))
    if (token !== `access-${state.session}`) return xrpcError(400, 'ExpiredToken')
    if (method === 'com.atproto.repo.putRecord') return put(request.json as Put)
    if (method === 'com.atproto.repo.getRecord') return get(request.query.get('rkey') ?? '')
    if (method === 'com.atproto.repo.uploadBlob') return blob(request)
    if (method === 'com.atproto.server.getSession') return { body: { did, handle, active: true } }
    return xrpcError(501, 'MethodNotImplemented')
  }

  function put({ rkey, record, swapRecord }: Put): Reply {
    if (records.has(rkey) && swapRecord === null) return xrpcError(400, 'InvalidSwap')
    records.set(rkey, record)
    return { body: { uri: `at://${did}/app.bsky.feed.post/${rkey}`, cid: 'bafy' } }
  }

  function get(rkey: string): Reply {
    const value = records.get(rkey)
    if (value === undefined) return xrpcError(400, 'RecordNotFound')
    return { body: { uri: `at://${did}/app.bsky.feed.post/${rkey}`, cid: 'bafy', value } }
  }

  function blob({ text, headers }: TestRequest): Reply {
    state.blobs += 1
    const mimeType = headers['content-type']
    return {
      body: { blob: { $type: 'blob', ref: { $link: `bafk${state.blobs}` }, mimeType, size: text.length } },
    }
  }

  return { ...server, records, state }
}

const resolve = (handle: string | null): Reply =>
  handle === 'known.example' ? { body: { did: 'did:plc:known' } } : xrpcError(400, 'InvalidRequest')
