/**
 * A page says, beside what it does, who may use it, how often, and what it accepts. The list of all of them is
 * toolkit/routes.ts, and a test tries each with every role.
 */
import { createElement, type ReactNode } from 'react'
import type { z } from 'zod'
import type { By, Role } from '../people/person.ts'
import type { Trust } from '../trust.ts'

/** `staff` is everyone who has signed in; several roles mean any of them. */
export type Who = 'anyone' | Role | readonly Role[]

export type Status = 200 | 201 | 400 | 403 | 404 | 409 | 413 | 422 | 429 | 500 | 503

export interface PageAnswer {
  readonly kind: 'page'
  readonly title: string
  readonly body: ReactNode
  readonly status?: Status
  /** Names of custom-element bundles (toolkit/<slice>/<name>.browser.ts) that this page gets better with. */
  readonly scripts?: readonly string[]
  /** Wide pages use the whole width: tables, calendars. */
  readonly wide?: boolean
  /** For a page that signs somebody in: the new cookie, and the anti-forgery token that goes with it. */
  readonly cookies?: readonly string[]
  readonly csrf?: string
}

export type Answer =
  | PageAnswer
  /** After a form: see other page, with a sentence on it about what happened. */
  | { readonly kind: 'go'; readonly to: string; readonly say?: string; readonly cookies?: readonly string[] }
  | {
      readonly kind: 'file'
      readonly type: string
      /** A stream for what may be long: it is sent as it is read. */
      readonly bytes: Uint8Array | string | ReadableStream<Uint8Array>
      readonly status?: Status
      readonly download?: string
      readonly cache?: 'private-forever' | 'no-store'
    }

export interface Upload {
  readonly field: string
  readonly name: string
  readonly bytes: Uint8Array
}

export type FieldError = { readonly field: string; readonly message: string }
export type FormRead<F> =
  | { readonly ok: true; readonly value: F }
  | { readonly ok: false; readonly errors: readonly FieldError[] }

/** What the visitor sent, as sent: to fill a form in again, so that nothing is lost. */
export type RawFields = Readonly<Record<string, string | readonly string[]>>

export interface Visit {
  readonly raw: RawFields
  readonly uploads: readonly Upload[]
  readonly path: string
  /** True when a script of ours asks and wants JSON instead of a page. */
  readonly wantsData: boolean
  readonly device: string
  /** Where from, only for throttling: hashed before it is kept. */
  readonly remote: string
  readonly sessionId: string | null
  /** Says something once at the top of the page; also how refusals inside a form reach the layout. */
  readonly csrf: string
}

export interface Limit {
  readonly times: number
  readonly perMs: number
}
export const perMinute = (times: number): Limit => ({ times, perMs: 60_000 })

interface RouteBase {
  readonly path: string
  readonly who: Who
  readonly limit?: Limit
  /** Bytes of uploads this route takes; absent: none. */
  readonly uploads?: number
  /** What is posted here is none of our business: it is not read, and so neither acted on nor kept. */
  readonly unread?: true
}

export interface Route extends RouteBase {
  readonly method: 'get' | 'post'
  readonly answer: (trust: Trust, by: By | null, visit: Visit) => Promise<Answer>
}

const notFound: FieldError[] = []

function readFields<T>(schema: z.ZodType<T>, raw: RawFields): FormRead<T> {
  const read = schema.safeParse(raw)
  if (read.success) return { ok: true, value: read.data }
  const errors = read.error.issues.map((issue) => ({ field: issue.path.join('.'), message: issue.message }))
  return { ok: false, errors: errors.length > 0 ? errors : notFound }
}

/** Our own mistake: a route for signed-in people was reached without one. */
function signedIn(by: By | null): By {
  if (!by) throw new Error('Reached without signing in')
  return by
}

/** A GET page for people who have signed in. Path parameters and query arrive together in `query`. */
export const page = <Q>(
  of: RouteBase & {
    readonly who: Exclude<Who, 'anyone'>
    readonly query: z.ZodType<Q>
    readonly show: (trust: Trust, by: By, query: Q, visit: Visit) => Promise<Answer>
  },
): Route => ({
  ...of,
  method: 'get',
  answer: async (trust, by, visit) => {
    const query = readFields(of.query, visit.raw)
    return query.ok ? of.show(trust, signedIn(by), query.value, visit) : badAddress
  },
})

/** A POST form for people who have signed in. `form` holds the fields and the path parameters. */
export const action = <F>(
  of: RouteBase & {
    readonly who: Exclude<Who, 'anyone'>
    readonly form: z.ZodType<F>
    readonly act: (trust: Trust, by: By, form: FormRead<F>, visit: Visit) => Promise<Answer>
  },
): Route => ({
  ...of,
  method: 'post',
  answer: (trust, by, visit) => of.act(trust, signedIn(by), readFields(of.form, visit.raw), visit),
})

export const publicPage = <Q>(
  of: Omit<RouteBase, 'who'> & {
    readonly query: z.ZodType<Q>
    readonly show: (trust: Trust, by: By | null, query: Q, visit: Visit) => Promise<Answer>
  },
): Route => ({
  ...of,
  who: 'anyone',
  method: 'get',
  answer: async (trust, by, visit) => {
    const query = readFields(of.query, visit.raw)
    return query.ok ? of.show(trust, by, query.value, visit) : badAddress
  },
})

export const publicAction = <F>(
  of: Omit<RouteBase, 'who'> & {
    readonly form: z.ZodType<F>
    readonly act: (trust: Trust, by: By | null, form: FormRead<F>, visit: Visit) => Promise<Answer>
  },
): Route => ({
  ...of,
  who: 'anyone',
  method: 'post',
  answer: (trust, by, visit) => of.act(trust, by, readFields(of.form, visit.raw), visit),
})

/** An address we do not understand, or a thing that is not there (or not yours to see: the same words). */
export const badAddress: Answer = {
  kind: 'page',
  status: 404,
  title: 'Page not found',
  body: [
    createElement('h1', { key: 'what' }, 'Page not found'),
    createElement('p', { key: 'typed' }, 'If you typed the address, check it is correct.'),
    createElement('p', { key: 'gone' }, 'If you followed a link, what it showed may have been removed.'),
  ],
}

/** One line of text from a field that may have come several times or not at all. */
export const field = (raw: RawFields, name: string): string => {
  const value = raw[name]
  return typeof value === 'string' ? value : (value?.at(-1) ?? '')
}

export const fields = (raw: RawFields, name: string): readonly string[] => {
  const value = raw[name]
  return value === undefined ? [] : typeof value === 'string' ? [value] : value
}
