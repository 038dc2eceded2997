/** The way in for programs: /api, with a description that programs read and a page that people read. */
import { remoteOf as remoteOfConnection } from '@canteen/plumbing/listen.ts'
import { Hono } from 'hono'
import type { Trust } from '../trust.ts'
import { type Description, describe } from './describe.ts'
import type { Endpoint } from './endpoint.ts'
import { apiEndpoints } from './endpoints.ts'
import type { Reply } from './once.ts'
import { notFound } from './problem.ts'
import { problemReply, serveEndpoint } from './serve-endpoint.ts'

export { apiRoutes } from './developers.page.tsx'
export type { Endpoint } from './endpoint.ts'
export { apiEndpoints } from './endpoints.ts'

/** Nothing here is ever shown as a page, framed, or kept by anybody in between. */
const safety = {
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cache-control': 'no-store',
} as const

const respond = ({ status, type, body, headers }: Reply): Response =>
  new Response(JSON.stringify(body), { status, headers: { ...safety, 'content-type': type, ...headers } })

const routed = (path: string): string => path.replace(/\{(\w+)\}/g, ':$1')

/** Mounted at /api. It leaves /api itself to the page. Cookies mean nothing here: only a token lets anybody in. */
export function apiApp(
  trust: Trust,
  remoteOf: (request: Request) => string = remoteOfConnection,
  endpoints: readonly Endpoint[] = apiEndpoints,
): Hono {
  const app = new Hono()
  let description: Description | null = null
  app.get('/openapi.json', () => {
    description ??= describe(endpoints, trust.address)
    return respond({ status: 200, type: 'application/json', body: description, headers: {} })
  })
  for (const endpoint of endpoints) {
    app.on(endpoint.method.toUpperCase(), routed(endpoint.path), async (c) => {
      const request = c.req.raw
      const asked = { request, params: c.req.param(), remote: remoteOf(request) }
      return respond(await serveEndpoint(trust, endpoint, asked))
    })
  }
  for (const [path, methods] of methodsOf(endpoints)) {
    app.all(routed(path), () => respond(problemReply(trust, wrongMethod(methods))))
  }
  app.all('/:nothing{.+}', () => respond(problemReply(trust, notFound)))
  app.onError((error, c) => {
    trust.log.error({ err: error, path: c.req.path, method: c.req.method }, 'The API failed')
    return respond(problemReply(trust, ourMistake))
  })
  return app
}

function methodsOf(endpoints: readonly Endpoint[]): ReadonlyMap<string, readonly string[]> {
  const methods = new Map<string, string[]>([['/openapi.json', ['GET', 'HEAD']]])
  for (const { method, path } of endpoints) {
    const own = method === 'get' ? ['GET', 'HEAD'] : [method.toUpperCase()]
    methods.set(path, [...(methods.get(path) ?? []), ...own])
  }
  return methods
}

const wrongMethod = (methods: readonly string[]) =>
  ({
    kind: 'wrong-method',
    detail: `This address takes ${methods.join(', ')}.`,
    headers: { allow: methods.join(', ') },
  }) as const

const ourMistake = {
  kind: 'our-mistake',
  detail: 'This is our mistake, not yours. The log of this installation says more at this time.',
} as const
