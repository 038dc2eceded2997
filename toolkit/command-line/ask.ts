/** Speaks to a Canteen by its API. What goes wrong comes back in words for whoever typed the command. */
import { ok, type Result, refused } from '@canteen/plumbing/result.ts'
import { z } from 'zod'
import type { Where } from './own-settings.ts'

const ProblemBody = z.object({
  detail: z.string(),
  errors: z.array(z.object({ field: z.string(), message: z.string() })).default([]),
})

const patienceMs = 30_000

export interface Asked {
  readonly method: 'GET' | 'POST'
  /** Below /api. */
  readonly path: string
  readonly json?: unknown
  readonly bytes?: Uint8Array<ArrayBuffer>
  /** The same key for the same act, so that asking again after a lost answer does it once. */
  readonly key?: string
}

export async function ask<T>(where: Where, asked: Asked, answers: z.ZodType<T>): Promise<Result<T, string>> {
  const sent =
    (await send(where, asked)) ?? (asked.method === 'GET' || asked.key ? await send(where, asked) : null)
  if (!sent)
    return refused(`${where.address} does not answer. Is Canteen running there, and is the address right?`)
  const body = await readJson(sent)
  if (sent.ok) {
    const read = answers.safeParse(body)
    return read.success ? ok(read.data) : refused(notCanteen(where))
  }
  const problem = ProblemBody.safeParse(body)
  return refused(problem.success ? sayProblem(problem.data) : notCanteen(where))
}

const notCanteen = ({ address }: Where): string =>
  `What answers at ${address} is not a Canteen that this program understands.`

/** Null: no answer. Redirects are not followed, for they could lead the token elsewhere. */
async function send({ address, token }: Where, asked: Asked): Promise<Response | null> {
  const body = asked.json === undefined ? asked.bytes : JSON.stringify(asked.json)
  const type = asked.json === undefined ? 'application/octet-stream' : 'application/json'
  try {
    return await fetch(`${address}/api${asked.path}`, {
      method: asked.method,
      redirect: 'manual',
      signal: AbortSignal.timeout(patienceMs),
      headers: {
        authorization: `Bearer ${token}`,
        ...(body === undefined ? {} : { 'content-type': type }),
        ...(asked.key === undefined ? {} : { 'idempotency-key': asked.key }),
      },
      ...(body === undefined ? {} : { body }),
    })
  } catch (error) {
    if (error instanceof TypeError || (error instanceof DOMException && error.name === 'TimeoutError'))
      return null
    throw error
  }
}

async function readJson(response: Response): Promise<unknown> {
  try {
    return await response.json()
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof TypeError) return null
    throw error
  }
}

const sayProblem = ({ detail, errors }: z.output<typeof ProblemBody>): string =>
  [detail, ...errors.filter(({ message }) => message !== detail).map(({ message }) => `- ${message}`)].join(
    '\n',
  )
