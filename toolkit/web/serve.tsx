/** Turns the list of routes into a web server: who may, how often, safely, and drawn in one frame. */
import { Hono } from 'hono'
import { renderToStaticMarkup } from 'react-dom/server'
import { nameOfOrganisation } from '../organisations/organisations.ts'
import { type SignedIn, tooOften, whoIsSignedIn } from '../people/people.ts'
import { type By, has } from '../people/person.ts'
import type { Trust } from '../trust.ts'
import type { Assets } from './assets.ts'
import { badgesFor, noBadges } from './badges.ts'
import {
  csrfFor,
  makeCookie,
  newVisit,
  packSay,
  readCookies,
  sameToken,
  sayCookie,
  sessionCookie,
  unpackSay,
  visitCookie,
} from './cookies.ts'
import { Page } from './form.tsx'
import { isFromElsewhere } from './from-elsewhere.ts'
import { Layout } from './layout.tsx'
import { add, cleanText, readBody } from './read-body.ts'
import {
  carryOn,
  fromElsewhere,
  notAForm,
  notAllowed,
  ourMistake,
  pageNotFound,
  tooLarge,
  tooMany,
} from './refusals.tsx'
import { type Answer, field, type PageAnswer, type RawFields, type Route, type Visit } from './route.ts'
import { signInFirst } from './sign-in-first.ts'

interface Seen {
  readonly request: Request
  readonly signedIn: SignedIn | null
  readonly csrf: string
  readonly newVisitCookie: string | null
  readonly say: string | null
  readonly secure: boolean
  readonly path: string
}

export interface WebParts {
  readonly trust: Trust
  readonly routes: readonly Route[]
  readonly assets: Assets
  readonly api?: Hono
  /** The address of whoever called, as the connection knows it. */
  readonly remoteOf: (request: Request) => string
}

export const may = (by: By | null, who: Route['who']): 'yes' | 'sign-in' | 'no' => {
  if (who === 'anyone') return 'yes'
  if (!by) return 'sign-in'
  return has(by, ...(typeof who === 'string' ? [who] : who)) ? 'yes' : 'no'
}

export function webApp(parts: WebParts): Hono {
  const app = new Hono()
  if (parts.api) app.route('/api', parts.api)
  app.get('/assets/*', (c) => parts.assets.serve(c.req.path, c.req.header('accept-encoding')))
  for (const route of parts.routes) {
    app.on(route.method.toUpperCase(), route.path, async (c) => {
      const seen = await look(parts, c.req.raw)
      return finish(parts, seen, await answerRoute(parts, route, seen, c.req.param()))
    })
  }
  app.notFound(async (c) => finish(parts, await look(parts, c.req.raw), pageNotFound))
  app.onError(async (error, c) => {
    parts.trust.log.error({ err: error, path: c.req.path, method: c.req.method }, 'A page failed')
    return finish(parts, await lookWithoutDatabase(parts, c.req.raw), ourMistake)
  })
  return app
}

async function look(parts: WebParts, request: Request): Promise<Seen> {
  const base = await lookWithoutDatabase(parts, request)
  const cookie = readCookies(request.headers.get('cookie')).get(sessionCookie)
  const signedIn = cookie ? await whoIsSignedIn(parts.trust, cookie) : null
  return { ...base, signedIn, csrf: signedIn && cookie ? csrfFor(cookie) : base.csrf }
}

async function lookWithoutDatabase(parts: WebParts, request: Request): Promise<Seen> {
  const cookies = readCookies(request.headers.get('cookie'))
  const visit = cookies.get(visitCookie)
  const fresh = visit ? null : newVisit()
  const say = cookies.get(sayCookie)
  return {
    request,
    signedIn: null,
    csrf: csrfFor(visit ?? fresh ?? ''),
    newVisitCookie: fresh,
    say: say ? unpackSay(say) : null,
    secure: parts.trust.address.startsWith('https:'),
    path: new URL(request.url).pathname,
  }
}

async function answerRoute(
  parts: WebParts,
  route: Route,
  seen: Seen,
  params: Readonly<Record<string, string>>,
): Promise<Answer> {
  const { trust } = parts
  const by = seen.signedIn?.by ?? null
  const isForm = route.method === 'post' && !route.unread
  if (isForm && isFromElsewhere(seen.request, trust.address)) return fromElsewhere
  const body = isForm ? await readBody(seen.request, route.uploads ?? 0) : null
  if (body && !body.ok) return body.why === 'too-large' ? tooLarge : notAForm
  const raw: RawFields = { ...queryOf(seen.request), ...body?.fields, ...clean(params) }
  const address = seen.path + new URL(seen.request.url).search
  const allowed = may(by, route.who)
  if (allowed === 'sign-in')
    return signInFirst(route.method === 'post' ? { to: address, raw } : { to: address, raw: {} })
  if (allowed === 'no') return notAllowed
  if (body && !sameToken(field(raw, 'csrf'), seen.csrf)) return carryOn(address, raw)
  const visit: Visit = {
    raw,
    uploads: body?.uploads ?? [],
    path: seen.path,
    wantsData: seen.request.headers.get('accept') === 'application/json',
    device: seen.request.headers.get('user-agent')?.slice(0, 200) ?? '',
    remote: parts.remoteOf(seen.request),
    sessionId: seen.signedIn?.sessionId ?? null,
    csrf: seen.csrf,
  }
  if (route.limit && (await tooOften(trust, `${route.path} ${by?.id ?? visit.remote}`, route.limit)))
    return tooMany
  return route.answer(trust, by, visit)
}

const clean = (params: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(params).map(([name, value]) => [name, cleanText(value)]))

function queryOf(request: Request): Record<string, string | string[]> {
  const fields: Record<string, string | string[]> = {}
  for (const [name, value] of new URL(request.url).searchParams)
    add(fields, name, value.replaceAll('\u0000', ''))
  return fields
}

async function finish(parts: WebParts, seen: Seen, answer: Answer): Promise<Response> {
  const headers = new Headers(securityHeaders(parts))
  if (seen.newVisitCookie)
    headers.append('set-cookie', makeCookie(visitCookie, seen.newVisitCookie, null, seen.secure))
  if (answer.kind === 'go') {
    for (const cookie of answer.cookies ?? []) headers.append('set-cookie', cookie)
    if (answer.say) headers.append('set-cookie', makeCookie(sayCookie, packSay(answer.say), 60, seen.secure))
    headers.set('location', answer.to)
    return new Response(null, { status: 303, headers })
  }
  if (answer.kind === 'file') {
    headers.set('content-type', answer.type)
    headers.set(
      'cache-control',
      answer.cache === 'private-forever' ? 'private, max-age=31536000, immutable' : 'no-store',
    )
    if (answer.download) headers.set('content-disposition', `attachment; filename="${answer.download}"`)
    const body = answer.bytes instanceof Uint8Array ? new Uint8Array(answer.bytes) : answer.bytes
    return new Response(body, { status: answer.status ?? 200, headers })
  }
  if (seen.say) headers.append('set-cookie', makeCookie(sayCookie, '', 0, seen.secure))
  for (const cookie of answer.cookies ?? []) headers.append('set-cookie', cookie)
  headers.set('content-type', 'text/html; charset=utf-8')
  return new Response(await draw(parts, seen, answer), { status: answer.status ?? 200, headers })
}

async function draw(parts: WebParts, seen: Seen, answer: PageAnswer): Promise<string> {
  const person = seen.signedIn?.by ?? null
  const { trust, assets } = parts
  const frame = {
    title: answer.title,
    organisation: person ? await nameOfOrganisation(trust, person.organisationId) : null,
    person,
    badges: person && answer.status !== 500 ? await badgesFor(trust, person) : noBadges,
    path: seen.path,
    say: seen.say,
    assets: { css: assets.css, js: assets.js, elements: (answer.scripts ?? []).map(assets.element) },
    wide: answer.wide ?? false,
    error: answer.status === 422 || answer.status === 409,
  }
  const html = renderToStaticMarkup(
    <Page.Provider value={{ csrf: answer.csrf ?? seen.csrf, person, now: trust.clock.now() }}>
      <Layout frame={frame}>{answer.body}</Layout>
    </Page.Provider>,
  )
  return `<!doctype html>${html}`
}

/** Where a form may lead in the end: here, and the sign-in pages of networks somebody connects. */
function securityHeaders({ trust }: WebParts): Record<string, string> {
  const signIn = Object.values(trust.networks)
    .map((network) => trust.networkSettings(network.id)?.authBase)
    .filter((base) => base !== undefined)
    .map((base) => new URL(base).origin)
  return {
    'content-security-policy': [
      "default-src 'none'",
      "script-src 'self'",
      "style-src 'self'",
      "img-src 'self' blob: data:",
      "font-src 'self'",
      "connect-src 'self'",
      `form-action ${["'self'", ...new Set(signIn)].join(' ')}`,
      "base-uri 'none'",
      "frame-ancestors 'none'",
      "manifest-src 'self'",
    ].join('; '),
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'same-origin',
    'cross-origin-opener-policy': 'same-origin',
    'permissions-policy': 'camera=(), microphone=(), geolocation=()',
    'cache-control': 'no-store',
  }
}
