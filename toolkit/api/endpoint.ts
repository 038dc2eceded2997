/**
 * One door of the API: who may, how often, what it takes and what it gives, beside what it does. The description that
 * programs read is made from the same schemas.
 */
import type { Result } from '@canteen/plumbing/result.ts'
import type { z } from '@hono/zod-openapi'
import type { By } from '../people/person.ts'
import type { Trust } from '../trust.ts'
import { type Limit, perMinute, type Who } from '../web/route.ts'
import type { Problem } from './problem.ts'

export type Method = 'get' | 'post' | 'put'
export type Tag = 'Posts' | 'Deliveries' | 'Channels' | 'Pictures' | 'Checking' | 'People and the record'

/** What came, before it is read. */
export interface Arrived {
  readonly params: Readonly<Record<string, string>>
  readonly query: Readonly<Record<string, string>>
  /** Parsed JSON, or the bytes of a picture; undefined when the endpoint takes no body. */
  readonly body: unknown
  /** An id for what is made: the same when the same request comes again under its Idempotency-Key. */
  readonly newId: string
}

export interface Done {
  readonly status: 200 | 201
  readonly body: unknown
  readonly location: string | null
}

/** Where a thing that cannot be read was found. */
export type Part = 'params' | 'query' | 'body'
export type Refusal =
  | { readonly unread: Part; readonly error: z.ZodError }
  | { readonly unread: null; readonly problem: Problem }

interface Shape<P extends z.ZodObject, Q extends z.ZodObject, B extends z.ZodType, R extends z.ZodType> {
  readonly method: Method
  /** Below /api, with `{names}`. */
  readonly path: string
  readonly summary: string
  readonly about?: string
  readonly tag: Tag
  readonly limit?: Limit
  readonly params?: P
  readonly query?: Q
  readonly body?: B
  /** A picture's bytes as the body, or one file in a form. */
  readonly picture?: { readonly mostBytes: number }
  readonly answers: R
  /** Nothing is changed by it, and nothing of what was sent may be kept: not even for an Idempotency-Key. */
  readonly keepsNothing?: true
  /** Present when something is made: where it is then, below /api; null when it has no address of its own there. */
  readonly madeAt?: (made: z.output<R>) => string | null
}

export interface Read<P, Q, B> {
  readonly params: P
  readonly query: Q
  readonly body: B
  readonly newId: string
}

/** As listed: schemas for the description, `answer` for the work. */
export interface Endpoint {
  readonly method: Method
  readonly path: string
  readonly who: Who
  readonly summary: string
  readonly about: string
  readonly tag: Tag
  readonly limit: Limit
  readonly params: z.ZodObject | null
  readonly query: z.ZodObject | null
  readonly body: z.ZodType | null
  readonly pictureBytes: number | null
  readonly answers: z.ZodType
  readonly made: boolean
  readonly keepsNothing: boolean
  readonly answer: (trust: Trust, by: By | null, arrived: Arrived) => Promise<Result<Done, Refusal>>
}

type AnyBy<P, Q, B, R> = (trust: Trust, by: By | null, read: Read<P, Q, B>) => Promise<Result<R, Problem>>

function build<P extends z.ZodObject, Q extends z.ZodObject, B extends z.ZodType, R extends z.ZodType>(
  of: Shape<P, Q, B, R>,
  who: Who,
  handle: AnyBy<z.output<P>, z.output<Q>, z.output<B>, z.output<R>>,
): Endpoint {
  return {
    method: of.method,
    path: of.path,
    who,
    summary: of.summary,
    about: of.about ?? '',
    tag: of.tag,
    limit: of.limit ?? perMinute(of.method === 'get' ? 600 : 300),
    params: of.params ?? null,
    query: of.query ?? null,
    body: of.body ?? null,
    pictureBytes: of.picture?.mostBytes ?? null,
    answers: of.answers,
    made: of.madeAt !== undefined,
    keepsNothing: of.keepsNothing ?? false,
    answer: async (trust, by, arrived) => {
      const read = readAll(of, arrived)
      if (!read.ok) return read
      const done = await handle(trust, by, read.value)
      if (!done.ok) return { ok: false, why: { unread: null, problem: done.why } }
      const location = of.madeAt?.(done.value) ?? null
      return { ok: true, value: { status: of.madeAt ? 201 : 200, body: done.value, location } }
    },
  }
}

function readAll<P extends z.ZodObject, Q extends z.ZodObject, B extends z.ZodType, R extends z.ZodType>(
  of: Shape<P, Q, B, R>,
  arrived: Arrived,
): Result<Read<z.output<P>, z.output<Q>, z.output<B>>, Refusal> {
  const params = readPart(of.params, arrived.params, 'params')
  if (!params.ok) return params
  const query = readPart(of.query, arrived.query, 'query')
  if (!query.ok) return query
  const body = readPart(of.body, arrived.body, 'body')
  if (!body.ok) return body
  return {
    ok: true,
    value: { params: params.value, query: query.value, body: body.value, newId: arrived.newId },
  }
}

/** Without a schema the handler is typed to know nothing of the part, so nothing needs reading. */
function readPart<S extends z.ZodType>(
  schema: S | undefined,
  value: unknown,
  unread: Part,
): Result<z.output<S>, Refusal> {
  if (!schema) return { ok: true, value: value as z.output<S> }
  const read = schema.safeParse(value)
  return read.success ? { ok: true, value: read.data } : { ok: false, why: { unread, error: read.error } }
}

/** For whoever holds a token of a person with one of the roles. */
export const endpoint = <
  P extends z.ZodObject = z.ZodObject<Record<never, never>>,
  Q extends z.ZodObject = z.ZodObject<Record<never, never>>,
  B extends z.ZodType = z.ZodUndefined,
  R extends z.ZodType = z.ZodType,
>(
  of: Shape<P, Q, B, R> & {
    readonly who: Exclude<Who, 'anyone'>
    readonly handle: (
      trust: Trust,
      by: By,
      read: Read<z.output<P>, z.output<Q>, z.output<B>>,
    ) => Promise<Result<z.output<R>, Problem>>
  },
): Endpoint =>
  build(of, of.who, (trust, by, read) => {
    if (!by) throw new Error('Reached without a token')
    return of.handle(trust, by, read)
  })

/** For anybody, with a token or without. */
export const openEndpoint = <
  P extends z.ZodObject = z.ZodObject<Record<never, never>>,
  Q extends z.ZodObject = z.ZodObject<Record<never, never>>,
  B extends z.ZodType = z.ZodUndefined,
  R extends z.ZodType = z.ZodType,
>(
  of: Shape<P, Q, B, R> & { readonly handle: AnyBy<z.output<P>, z.output<Q>, z.output<B>, z.output<R>> },
): Endpoint => build(of, 'anyone', of.handle)
