/** For tests: a wire over Node's own fetch, and a server on this machine that answers as a test tells it to. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type Credentials, type NetworkSettings, type Wire, WireFailure } from './network.ts'

export const testNow = new Date('2026-11-23T09:00:00.000Z')

const neverLeft = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
])

export interface TestWire extends Wire {
  /** Every state the credentials went through, the newest last. */
  readonly kept: Credentials[]
}

export function testWire(
  settings: Partial<NetworkSettings> & { apiBase: string },
  first: Credentials,
): TestWire {
  const kept = [first]
  let queue: Promise<unknown> = Promise.resolve()
  return {
    kept,
    now: () => testNow,
    settings: {
      authBase: settings.apiBase,
      version: 'v26.0',
      clientId: 'app',
      clientSecret: 'secret',
      ...settings,
    },
    fetch: async (url, request) => {
      const { timeoutMs, body: given, method, headers } = request ?? {}
      const body = given instanceof Uint8Array ? new Uint8Array(given) : (given ?? null)
      try {
        return await fetch(url, {
          method: method ?? 'GET',
          headers: headers ?? {},
          body,
          redirect: 'manual',
          signal: AbortSignal.timeout(timeoutMs ?? 10_000),
        })
      } catch (cause) {
        throw new WireFailure(neverLeft.has(codeOf(cause)) ? 'not-sent' : 'unknown', 'no answer', { cause })
      }
    },
    renewCredentials: (renew) => {
      const turn = queue.then(async () => {
        const renewed = await renew(kept.at(-1) ?? first)
        kept.push(renewed)
        return renewed
      })
      queue = turn.then(
        () => undefined,
        () => undefined,
      )
      return turn
    },
  }
}

function codeOf(failure: unknown): string {
  const cause = failure instanceof Error ? failure.cause : undefined
  return typeof cause === 'object' && cause !== null && 'code' in cause ? String(cause.code) : ''
}

export interface TestRequest {
  readonly method: string
  readonly path: string
  readonly query: URLSearchParams
  readonly headers: IncomingMessage['headers']
  readonly text: string
  readonly form: URLSearchParams
  readonly json: unknown
}

export interface Reply {
  readonly status?: number
  readonly headers?: Record<string, string>
  readonly body: unknown
}

/** `drop` closes the line without a word. */
export type TestAnswer = Reply | 'drop'

export interface TestServer {
  readonly base: string
  readonly requests: TestRequest[]
  readonly close: () => Promise<void>
}

export async function startServer(handle: (request: TestRequest) => TestAnswer): Promise<TestServer> {
  const requests: TestRequest[] = []
  const server = createServer((incoming, response) => {
    const chunks: Buffer[] = []
    incoming.on('data', (chunk: Buffer) => chunks.push(chunk))
    incoming.on('end', () => {
      const request = read(incoming, Buffer.concat(chunks))
      requests.push(request)
      reply(response, handle(request))
    })
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  const { port } = server.address() as AddressInfo
  return {
    base: `http://127.0.0.1:${port}`,
    requests,
    close: () =>
      new Promise((done) => {
        server.close(() => done())
        server.closeAllConnections()
      }),
  }
}

function read(incoming: IncomingMessage, body: Buffer): TestRequest {
  const url = new URL(incoming.url ?? '/', 'http://127.0.0.1')
  const text = body.toString('latin1')
  const type = incoming.headers['content-type'] ?? ''
  return {
    method: incoming.method ?? 'GET',
    path: url.pathname,
    query: url.searchParams,
    headers: incoming.headers,
    text,
    form: type.includes('urlencoded') ? new URLSearchParams(body.toString()) : new URLSearchParams(),
    json: type.includes('json') ? JSON.parse(body.toString()) : null,
  }
}

function reply(response: ServerResponse, answer: TestAnswer): void {
  if (answer === 'drop') {
    response.socket?.destroy()
    return
  }
  const asText = typeof answer.body === 'string' ? answer.body : JSON.stringify(answer.body)
  response.writeHead(answer.status ?? 200, { 'content-type': 'application/json', ...answer.headers })
  response.end(asText)
}

export function partsInMemory() {
  const kept = new Map<string, string>()
  return {
    kept,
    get: (name: string) => kept.get(name),
    save: async (name: string, value: string) => {
      kept.set(name, value)
    },
  }
}
