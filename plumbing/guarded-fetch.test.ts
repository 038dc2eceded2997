import { once } from 'node:events'
import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http'
import {
  type AddressInfo,
  connect,
  createServer as createTcpServer,
  type Server,
  type Socket,
} from 'node:net'
import { promisify } from 'node:util'
import { gzipSync } from 'node:zlib'
import { afterEach, describe, expect, test } from 'vitest'
import { FetchFailure, type GuardedFetch, type GuardOptions, guardedFetch } from './guarded-fetch.ts'
import { publicLookup } from './public-lookup.ts'

const closing: (() => Promise<unknown>)[] = []
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close()
})

/** A real listener on this machine that counts who connects. */
async function listen(server: Server) {
  let connections = 0
  const sockets = new Set<Socket>()
  server.on('connection', (socket: Socket) => {
    connections += 1
    sockets.add(socket)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  closing.push(async () => {
    for (const socket of sockets) socket.destroy()
    await promisify(server.close.bind(server))()
  })
  const { port } = server.address() as AddressInfo
  return { port, origin: `http://127.0.0.1:${port}`, connections: () => connections }
}

const serve = (handle: RequestListener) => listen(createServer(handle))

function fetcher(options: Partial<GuardOptions> = {}): GuardedFetch {
  const fetch = guardedFetch({ trustedOrigins: [], ...options })
  closing.push(fetch.close)
  return fetch
}

const failureOf = async (answer: Promise<Response>): Promise<FetchFailure> => {
  const failure = await answer.then(
    () => null,
    (error: unknown) => error,
  )
  if (!(failure instanceof FetchFailure)) throw failure ?? new Error('it was answered')
  return failure
}

async function readAll(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk)
  return Buffer.concat(chunks)
}

describe('what is private is never connected to', () => {
  test.each(['127.0.0.1', 'localhost', '127.1', '2130706433', '0x7f.0.0.1', '[::1]', '[::ffff:127.0.0.1]'])(
    '%s',
    async (host) => {
      const server = await serve((_, response) => response.end('secret'))
      const failure = await failureOf(fetcher()(`http://${host}:${server.port}/`))
      expect(failure).toMatchObject({ sent: 'not-sent', reason: 'forbidden-address' })
      expect(server.connections()).toBe(0)
    },
  )

  test('a public name whose address is private', async () => {
    const asked: string[] = []
    const resolve = async (name: string) => {
      asked.push(name)
      return [{ address: '127.0.0.1', family: 4 }]
    }
    const failure = await failureOf(fetcher({ resolve })('http://www.evil.example/'))
    expect(failure).toMatchObject({ sent: 'not-sent', reason: 'forbidden-address' })
    expect(asked).toEqual(['www.evil.example'])
  })

  test('a redirect of a trusted place to its neighbour', async () => {
    const neighbour = await serve((_, response) => response.end('secret'))
    const server = await serve((_, response) => response.writeHead(302, { location: neighbour.origin }).end())
    const failure = await failureOf(fetcher({ trustedOrigins: [server.origin] })(server.origin))
    expect(failure.reason).toBe('forbidden-redirect')
    expect(neighbour.connections()).toBe(0)
  })
})

describe('the lookup of the connection', () => {
  const look = (addresses: string[], all: boolean) =>
    new Promise<unknown[]>((resolve) => {
      const found = addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }))
      publicLookup(async () => found)('www.riverside.example', { all }, (...results) => resolve(results))
    })

  test('hands on exactly what was checked', async () => {
    expect(await look(['8.8.8.8', '2a00::1'], true)).toEqual([
      null,
      [
        { address: '8.8.8.8', family: 4 },
        { address: '2a00::1', family: 6 },
      ],
    ])
    expect(await look(['8.8.8.8'], false)).toEqual([null, '8.8.8.8', 4])
  })

  test.each([[['8.8.8.8', '10.0.0.1']], [['::1', '8.8.8.8']], [['::ffff:8.8.8.8']], [[]]])(
    'refuses %j',
    async (addresses) => {
      const [error] = await look(addresses, true)
      expect(error).toBeInstanceOf(FetchFailure)
    },
  )
})

describe('what was sent', () => {
  test('a refused connection: nothing', async () => {
    const server = await serve(() => undefined)
    await closing.pop()?.()
    const failure = await failureOf(
      fetcher({ trustedOrigins: [server.origin] })(server.origin, { method: 'POST', body: '1' }),
    )
    expect(failure).toMatchObject({ sent: 'not-sent', reason: 'no-connection' })
  })

  test('a name that is not known: nothing', async () => {
    const resolve = async () => {
      throw Object.assign(new Error('no such name'), { code: 'ENOTFOUND' })
    }
    const failure = await failureOf(fetcher({ resolve })('https://www.nowhere.example/'))
    expect(failure).toMatchObject({ sent: 'not-sent', reason: 'unknown-name' })
  })

  test('no answer in time after the request was taken: unknown', async () => {
    const server = await serve((request) => request.resume())
    const fetch = fetcher({ trustedOrigins: [server.origin] })
    expect(
      await failureOf(fetch(server.origin, { method: 'POST', body: '1', timeoutMs: 100 })),
    ).toMatchObject({ sent: 'unknown', reason: 'too-slow' })
  })

  test('no time left while still connecting: nothing', async () => {
    // A secure connection that never gets its greeting: the request waits unsent.
    const server = await listen(createTcpServer())
    const origin = server.origin.replace('http', 'https')
    const failure = await failureOf(
      fetcher({ trustedOrigins: [origin] })(origin, { method: 'POST', body: '1', timeoutMs: 100 }),
    )
    expect(failure).toMatchObject({ sent: 'not-sent', reason: 'too-slow' })
  })

  test('a certificate that is no certificate: nothing', async () => {
    const server = await listen(createTcpServer((socket) => socket.end('this is not a greeting')))
    const origin = server.origin.replace('http', 'https')
    const failure = await failureOf(
      fetcher({ trustedOrigins: [origin] })(origin, { method: 'POST', body: '1' }),
    )
    expect(failure).toMatchObject({ sent: 'not-sent', reason: 'no-connection' })
  })

  test.each([
    ['before the answer', (response: ServerResponse) => response.destroy()],
    [
      'within the answer',
      (response: ServerResponse) =>
        response.writeHead(200, { 'content-length': 9 }).write('half', () => response.destroy()),
    ],
  ])('a line that breaks %s: unknown', async (_, breakOff) => {
    const server = await serve((request, response) => request.resume().on('end', () => breakOff(response)))
    const failure = await failureOf(
      fetcher({ trustedOrigins: [server.origin] })(server.origin, { method: 'POST', body: '1' }),
    )
    expect(failure).toMatchObject({ sent: 'unknown', reason: 'broken-off' })
  })

  test('a kept connection that the other side closed meanwhile is not asked again by itself', async () => {
    let requests = 0
    const server = await serve((request, response) => {
      requests += 1
      request.resume().on('end', () => (requests === 1 ? response.end('first') : response.destroy()))
    })
    const fetch = fetcher({ trustedOrigins: [server.origin] })
    await fetch(server.origin, { method: 'POST', body: '1' })
    expect((await failureOf(fetch(server.origin, { method: 'POST', body: '2' }))).sent).toBe('unknown')
    expect(requests).toBe(2)
  })
})

describe('answers', () => {
  test('too large, said or not said beforehand, or only after unpacking', async () => {
    const server = await serve((request, response) => {
      if (request.url === '/said') response.writeHead(200, { 'content-length': 2_000 }).end('x'.repeat(2_000))
      else if (request.url === '/packed')
        response
          .writeHead(200, { 'content-encoding': 'gzip' })
          .end(gzipSync('x'.repeat(1_000_000)).subarray(0))
      else response.write('x'.repeat(1_000), () => response.end('x'.repeat(1_000)))
    })
    const fetch = fetcher({ trustedOrigins: [server.origin] })
    for (const path of ['/said', '/unsaid', '/packed']) {
      const failure = await failureOf(
        fetch(server.origin + path, { maxBytes: path === '/packed' ? 10_000 : 1_500 }),
      )
      expect(failure.reason, path).toBe('too-large')
    }
    expect((await (await fetch(`${server.origin}/packed`)).text()).length).toBe(1_000_000)
  })

  test('of another type than asked for', async () => {
    const server = await serve((_, response) =>
      response.writeHead(200, { 'content-type': 'Text/HTML; charset=utf-8' }).end('<p>'),
    )
    const fetch = fetcher({ trustedOrigins: [server.origin] })
    expect((await failureOf(fetch(server.origin, { types: ['image/png'] }))).reason).toBe('wrong-type')
    expect(await (await fetch(server.origin, { types: ['text/html'] })).text()).toBe('<p>')
  })

  test('come with status, headers, every cookie and the last address', async () => {
    const server = await serve((request, response) => {
      if (request.url === '/old') response.writeHead(301, { location: '/new' }).end()
      else response.writeHead(418, { 'set-cookie': ['a=1', 'b=2'], 'x-left': '3' }).end('{"tea":true}')
    })
    const answer = await fetcher({ trustedOrigins: [server.origin] })(`${server.origin}/old`)
    expect(answer).toMatchObject({ status: 418, ok: false, url: `${server.origin}/new` })
    expect(answer.headers.getSetCookie()).toEqual(['a=1', 'b=2'])
    expect(answer.headers.get('x-left')).toBe('3')
    expect(await answer.json()).toEqual({ tea: true })
  })

  test('redirects end after three, and a post is never sent on', async () => {
    const server = await serve((_, response) => response.writeHead(307, { location: '/again' }).end())
    const fetch = fetcher({ trustedOrigins: [server.origin] })
    expect((await failureOf(fetch(server.origin))).reason).toBe('forbidden-redirect')
    expect((await fetch(server.origin, { method: 'POST', body: '1' })).status).toBe(307)
  })

  test('without a body', async () => {
    const server = await serve((_, response) => response.writeHead(204).end())
    const fetch = fetcher({ trustedOrigins: [server.origin] })
    expect((await fetch(server.origin)).body).toBeNull()
    expect((await fetch(server.origin, { method: 'HEAD' })).body).toBeNull()
  })
})

describe('what is sent', () => {
  test('bytes, forms and files arrive as they are', async () => {
    const server = await serve(async (request, response) => {
      const body = await readAll(request)
      const type = request.headers['content-type'] ?? ''
      const form = type.startsWith('multipart')
        ? await new Response(new Uint8Array(body), { headers: { 'content-type': type } }).formData()
        : null
      const file = form?.get('picture')
      const bytes = file instanceof Blob ? [...new Uint8Array(await file.arrayBuffer())] : [...body]
      response.end(JSON.stringify({ type, bytes, words: form?.get('words') ?? null }))
    })
    const fetch = fetcher({ trustedOrigins: [server.origin] })
    const send = async (body: NonNullable<Parameters<GuardedFetch>[1]>['body'], headers = {}) =>
      (await fetch(server.origin, { method: 'POST', headers, ...(body && { body }) })).json()
    const bytes = new Uint8Array([0, 255, 10])
    expect(await send(bytes, { 'Content-Type': 'image/png' })).toMatchObject({
      type: 'image/png',
      bytes: [0, 255, 10],
    })
    expect(await send(new URLSearchParams({ a: 'b c' }))).toMatchObject({
      type: 'application/x-www-form-urlencoded;charset=UTF-8',
    })
    expect(await send('{}', { 'content-type': 'application/json' })).toMatchObject({
      type: 'application/json',
    })
    const form = new FormData()
    form.set('words', 'Flü')
    form.set('picture', new Blob([bytes]), 'a.png')
    expect(await send(form)).toMatchObject({ words: 'Flü', bytes: [0, 255, 10] })
  })

  test('many small requests share few connections', async () => {
    const server = await serve((request, response) => request.resume().on('end', () => response.end('{}')))
    const fetch = fetcher({ trustedOrigins: [server.origin] })
    await Promise.all(Array.from({ length: 500 }, () => fetch(server.origin, { method: 'POST', body: '{}' })))
    expect(server.connections()).toBeLessThanOrEqual(64)
  })
})

test('the listener of these tests is real', async () => {
  const server = await serve((_, response) => response.end())
  const socket = connect(server.port, '127.0.0.1')
  await once(socket, 'connect')
  await expect.poll(server.connections).toBe(1)
  socket.destroy()
})
