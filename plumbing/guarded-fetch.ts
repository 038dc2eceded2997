import { promisify } from 'node:util'
import { brotliDecompress, gunzip, inflate } from 'node:zlib'
import { Agent } from 'undici'
import { type Answer, exchange, type Question } from './exchange.ts'
import { FetchFailure } from './fetch-failure.ts'
import { firstHop, type Hop, headersFor, nextHop, readOrigins } from './fetch-rules.ts'
import { publicLookup, type Resolve, systemResolve } from './public-lookup.ts'

export { FetchFailure } from './fetch-failure.ts'

export interface GuardedRequest {
  readonly method?: string
  readonly headers?: Record<string, string>
  readonly body?: string | Uint8Array | FormData | URLSearchParams
  /** Milliseconds until the whole answer must be here, redirects included. 30 seconds if not said. */
  readonly timeoutMs?: number
  /** The largest answer taken, in bytes, after unpacking. 10 MB if not said. */
  readonly maxBytes?: number
  /** The media types taken, such as `text/html`; any if not said. */
  readonly types?: readonly string[]
}

export interface GuardedFetch {
  (address: string, request?: GuardedRequest): Promise<Response>
  /** Ends all connections. */
  readonly close: () => Promise<void>
}

export interface GuardOptions {
  /** Origins that may be private: practice networks, one's own Bluesky server. */
  readonly trustedOrigins: readonly string[]
  readonly resolve?: Resolve
  /** Milliseconds until a connection must stand. */
  readonly connectTimeoutMs?: number
}

const mostRedirects = 3
const usual = { timeoutMs: 30_000, maxBytes: 10 * 1024 * 1024 }
/** Kept open per origin; more requests at once than this wait for their turn. */
const connections = 64

/**
 * The one way out to the network. Asks only what is on the public internet (and the origins named as trusted), by
 * the rules of `fetch-rules.ts`, and bounds what comes back. Throws `FetchFailure`. Follows redirects of GET and
 * HEAD only; any other method gets the redirect itself as its answer, so nothing is ever created twice.
 */
export function guardedFetch(options: GuardOptions): GuardedFetch {
  const trusted = readOrigins(options.trustedOrigins)
  const timeout = options.connectTimeoutMs ?? 10_000
  // Our own clock runs over the whole exchange, so undici's two inner ones are off.
  const pool = { connections, headersTimeout: 0, bodyTimeout: 0 }
  const lookup = publicLookup(options.resolve ?? systemResolve)
  const agents = {
    guarded: new Agent({ ...pool, connect: { timeout, lookup } }),
    trusted: new Agent({ ...pool, connect: { timeout } }),
  }
  const ask = (hop: Hop, question: Question) =>
    exchange(hop.trusted ? agents.trusted : agents.guarded, question)

  const fetch = async (address: string, request: GuardedRequest = {}): Promise<Response> => {
    const deadline = performance.now() + (request.timeoutMs ?? usual.timeoutMs)
    let hop = firstHop(address, trusted)
    let question = await toQuestion(hop, request)
    for (let redirects = 0; ; redirects += 1) {
      const answer = await ask(hop, question)
      const location = redirectOf(answer, question)
      if (location === null) return toResponse(answer, hop, question)
      if (redirects === mostRedirects) throw tooManyRedirects()
      const next = nextHop(hop, location, trusted)
      const timeoutMs = Math.max(1, deadline - performance.now())
      question = { ...question, url: next.url, headers: headersFor(hop, next, question.headers), timeoutMs }
      hop = next
    }
  }
  const close = async () => {
    await Promise.all([agents.guarded.destroy(), agents.trusted.destroy()])
  }
  return Object.assign(fetch, { close })
}

async function toQuestion(hop: Hop, request: GuardedRequest): Promise<Question> {
  const { body, type } = await toBody(request.body)
  const given = Object.fromEntries(
    Object.entries(request.headers ?? {}).map(([name, value]) => [name.toLowerCase(), value]),
  )
  const standard = {
    accept: '*/*',
    'accept-encoding': 'identity',
    'user-agent': 'Canteen',
    ...(type && { 'content-type': type }),
  }
  return {
    url: hop.url,
    method: (request.method ?? 'GET').toUpperCase(),
    headers: { ...standard, ...given },
    body,
    timeoutMs: request.timeoutMs ?? usual.timeoutMs,
    maxBytes: request.maxBytes ?? usual.maxBytes,
    types: request.types ?? null,
  }
}

async function toBody(
  body: GuardedRequest['body'],
): Promise<{ body: string | Uint8Array | null; type: string | null }> {
  if (body === undefined) return { body: null, type: null }
  if (typeof body === 'string') return { body, type: 'text/plain;charset=UTF-8' }
  if (body instanceof Uint8Array) return { body, type: null }
  // The platform knows how to write a form and its boundary.
  const written = new Response(body)
  return { body: new Uint8Array(await written.arrayBuffer()), type: written.headers.get('content-type') }
}

function redirectOf({ status, headers }: Answer, { method }: Question): string | null {
  if (![301, 302, 303, 307, 308].includes(status) || (method !== 'GET' && method !== 'HEAD')) return null
  return typeof headers['location'] === 'string' ? headers['location'] : null
}

const tooManyRedirects = () =>
  new FetchFailure('unknown', 'forbidden-redirect', 'The address redirects too often.')

async function toResponse(answer: Answer, hop: Hop, question: Question): Promise<Response> {
  if (answer.status > 599) {
    throw new FetchFailure(
      'unknown',
      'broken-off',
      `${hop.url.host} answered with the odd status ${answer.status}.`,
    )
  }
  const headers = new Headers()
  for (const [name, value] of Object.entries(answer.headers)) {
    for (const one of Array.isArray(value) ? value : [value]) if (one !== undefined) headers.append(name, one)
  }
  const empty = [204, 205, 304].includes(answer.status) || question.method === 'HEAD'
  const body = empty ? null : await unpack(answer.body, headers, question.maxBytes)
  const response = new Response(body, { status: answer.status, headers })
  // Where the answer came from, after redirects; the platform leaves this empty for a response made by hand.
  Object.defineProperty(response, 'url', { value: hop.url.href })
  return response
}

const unpackers: Record<
  string,
  (packed: Uint8Array, options: { maxOutputLength: number }) => Promise<Buffer>
> = {
  gzip: promisify(gunzip),
  deflate: promisify(inflate),
  br: promisify(brotliDecompress),
}

/** We ask for plain answers; some servers pack them all the same. A small pack may not grow without bound. */
async function unpack(
  body: Uint8Array<ArrayBuffer>,
  headers: Headers,
  maxOutputLength: number,
): Promise<BodyInit> {
  const unpacker = unpackers[headers.get('content-encoding')?.toLowerCase() ?? '']
  if (!unpacker) return body
  headers.delete('content-encoding')
  headers.delete('content-length')
  try {
    return new Uint8Array(await unpacker(body, { maxOutputLength }))
  } catch (cause) {
    throw new FetchFailure('unknown', 'too-large', 'The packed answer is broken or unpacks to too much.', {
      cause,
    })
  }
}
