/** What the API says when something cannot be done: one list of kinds, each a page anchor people can look up. Pure. */
import type { FieldError } from '../web/route.ts'

/** RFC 9457: `title` is the same for every problem of a kind, `detail` is about this one. */
export const problemKinds = {
  'not-json': [400, 'The body is not JSON'],
  'bad-key': [400, 'The Idempotency-Key is not usable'],
  'sign-in': [401, 'A token is needed'],
  'not-allowed': [403, 'Your role does not include this'],
  'not-found': [404, 'Not found'],
  'wrong-method': [405, 'This address does not take that method'],
  'edited-elsewhere': [409, 'Somebody changed it in between'],
  'moved-on': [409, 'It has moved on'],
  'still-working': [409, 'The same request is still being worked on'],
  'too-large': [413, 'The body is too large'],
  'wrong-type': [415, 'The body is of the wrong type'],
  invalid: [422, 'Some of it cannot be used'],
  refused: [422, 'It cannot be done as things stand'],
  'own-post': [422, 'Nobody approves their own post'],
  'must-fix-first': [422, 'Some things must be put right first'],
  'reason-needed': [422, 'A reason is needed'],
  'found-since': [422, 'The check says stop about something else'],
  'other-request': [422, 'This Idempotency-Key was used for another request'],
  'too-often': [429, 'Too many requests'],
  'our-mistake': [500, 'Something went wrong'],
} as const satisfies Record<string, readonly [number, string]>

export type ProblemKind = keyof typeof problemKinds
export type ProblemStatus = (typeof problemKinds)[ProblemKind][0]

export interface Problem {
  readonly kind: ProblemKind
  readonly detail: string
  readonly errors?: readonly FieldError[]
  /** What a program may need to go on: the state now, the findings. */
  readonly more?: Readonly<Record<string, unknown>>
  readonly headers?: Readonly<Record<string, string>>
}

export const statusOf = (kind: ProblemKind): ProblemStatus => problemKinds[kind][0]

export const notFound: Problem = {
  kind: 'not-found',
  detail: 'There is nothing here. It may have been removed, or you may not be able to see it.',
}

export const notAllowed: Problem = {
  kind: 'not-allowed',
  detail: 'Your role does not include this. Ask a manager if you think it should.',
}

/** The body of the answer. `docs` is the address of the page that explains each kind. */
export const sayProblem = (problem: Problem, docs: string): Readonly<Record<string, unknown>> => ({
  ...problem.more,
  type: `${docs}#${problem.kind}`,
  title: problemKinds[problem.kind][1],
  status: statusOf(problem.kind),
  detail: problem.detail,
  errors: problem.errors ?? [],
})
