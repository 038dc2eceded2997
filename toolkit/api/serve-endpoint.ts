/** From a request to an answer: who, how often, what; then the use case, once. */
import { never, ok, type Result, refused } from '@canteen/plumbing/result.ts'
import { tooOften, whoHoldsToken } from '../people/people.ts'
import type { By } from '../people/person.ts'
import type { Trust } from '../trust.ts'
import { perMinute } from '../web/route.ts'
import { may } from '../web/serve.tsx'
import { readBody, readQuery } from './arrived.ts'
import type { Arrived, Done, Endpoint, Refusal } from './endpoint.ts'
import { fingerprint, once, type Reply, readKey } from './once.ts'
import { notAllowed, notFound, type Problem, sayProblem, statusOf } from './problem.ts'
import { sayIssue } from './say-issue.ts'

export interface Asked {
  readonly request: Request
  readonly params: Readonly<Record<string, string>>
  /** Where from, only for throttling: hashed before it is kept. */
  readonly remote: string
}

export const problemReply = (trust: Pick<Trust, 'address'>, problem: Problem): Reply => ({
  status: statusOf(problem.kind),
  type: 'application/problem+json',
  body: sayProblem(problem, `${trust.address}/api`),
  headers: problem.headers ?? {},
})

export async function serveEndpoint(trust: Trust, endpoint: Endpoint, asked: Asked): Promise<Reply> {
  const answered = await tryToServe(trust, endpoint, asked)
  return answered.ok ? answered.value : problemReply(trust, answered.why)
}

async function tryToServe(trust: Trust, endpoint: Endpoint, asked: Asked): Promise<Result<Reply, Problem>> {
  const { request } = asked
  const caller = await whoCalls(trust, endpoint, asked)
  if (!caller.ok) return caller
  const { by, key: callerKey } = caller.value
  const limited = `api ${endpoint.method} ${endpoint.path} ${callerKey}`
  if (await tooOften(trust, limited, endpoint.limit)) return refused(tooMany(endpoint.limit.perMs))
  const query = readQuery(request.url)
  if (!query.ok) return query
  const takesBody = endpoint.method !== 'get'
  const body = takesBody
    ? await readBody(request, endpoint)
    : ok({ bytes: new Uint8Array(), value: undefined })
  if (!body.ok) return body
  const work = (newId: string): Promise<Reply> =>
    answer(trust, endpoint, by, { params: asked.params, query: query.value, body: body.value.value, newId })
  const header = takesBody && by && !endpoint.keepsNothing ? request.headers.get('idempotency-key') : null
  if (header === null || !by) return ok(await work(crypto.randomUUID()))
  const key = readKey(header)
  if (key === null) return refused(badKey)
  const { pathname, search } = new URL(request.url)
  const requestHash = fingerprint(endpoint.method, pathname + search, body.value.bytes)
  const done = await once(trust, by, { key, requestHash }, work)
  return 'problem' in done ? refused(done.problem) : ok(done)
}

const badKey: Problem = {
  kind: 'bad-key',
  detail: 'An Idempotency-Key has 1 to 255 characters of plain ASCII. A UUID is a good one.',
}

const tooMany = (perMs: number): Problem => ({
  kind: 'too-often',
  detail:
    'There have been too many requests. Wait as long as Retry-After says, then go on. Nothing was changed.',
  headers: { 'retry-after': String(Math.ceil(perMs / 1_000)) },
})

const signIn = (detail: string, error: string): Problem => ({
  kind: 'sign-in',
  detail,
  headers: { 'www-authenticate': `Bearer realm="Canteen"${error}` },
})

interface Caller {
  readonly by: By | null
  /** What requests are counted by: the token, or where an open one came from. */
  readonly key: string
}

const tokensTried = perMinute(60)

async function whoCalls(trust: Trust, endpoint: Endpoint, asked: Asked): Promise<Result<Caller, Problem>> {
  const header = asked.request.headers.get('authorization')
  if (header === null && endpoint.who === 'anyone') return ok({ by: null, key: asked.remote })
  if (header === null) {
    return refused(signIn('Send a token: Authorization: Bearer …. Make one on the page Your account.', ''))
  }
  const token = /^Bearer +(\S+) *$/i.exec(header)?.[1] ?? ''
  const by = await whoHoldsToken(trust, token)
  if (!by) {
    // Guessing is hopeless, but each guess costs a look: whoever sends nothing but wrong tokens is slowed down.
    if (await tooOften(trust, `api token ${asked.remote}`, tokensTried))
      return refused(tooMany(tokensTried.perMs))
    return refused(
      signIn(
        'This token lets nobody in: it has ended, was revoked, or was not copied whole.',
        ', error="invalid_token"',
      ),
    )
  }
  return may(by, endpoint.who) === 'yes' ? ok({ by, key: token }) : refused(notAllowed)
}

async function answer(trust: Trust, endpoint: Endpoint, by: By | null, arrived: Arrived): Promise<Reply> {
  const done = await endpoint.answer(trust, by, arrived)
  return done.ok ? goodReply(done.value) : problemReply(trust, problemOf(done.why))
}

const goodReply = ({ status, body, location }: Done): Reply => ({
  status,
  type: 'application/json',
  body,
  headers: location === null ? {} : { location: `/api${location}` },
})

function problemOf(refusal: Refusal): Problem {
  switch (refusal.unread) {
    case null:
      return refusal.problem
    // An id that is none names nothing, like one that names nothing of yours.
    case 'params':
      return notFound
    case 'query':
    case 'body':
      return {
        kind: 'invalid',
        detail: `Some of the ${refusal.unread === 'body' ? 'body' : 'address'} cannot be used. Each error names its field.`,
        errors: refusal.error.issues.flatMap(sayIssue).slice(0, 50),
      }
    default:
      return never(refusal)
  }
}
