/** The same request under the same key is done once; asking again gives the same answer, for a day. */
import { createHash, randomUUID } from 'node:crypto'
import { after, hours, minutes } from '@canteen/plumbing/clock.ts'
import { z } from 'zod'
import type { By } from '../people/person.ts'
import type { Trust, Tx } from '../trust.ts'
import {
  beginKey,
  findKey,
  finishKey,
  forgetKeysBefore,
  letGoOfKey,
  type Remembered,
  takeKeyOver,
} from './idempotency.store.ts'
import type { Problem } from './problem.ts'

export const keptFor = hours(24)
/** Longer than any request takes: whoever worked on it died. */
const cutOffAfter = minutes(2)

/** An answer as it goes out. */
export interface Reply {
  readonly status: number
  readonly type: 'application/json' | 'application/problem+json'
  readonly body: unknown
  readonly headers: Readonly<Record<string, string>>
}

const Kept = z.object({
  type: z.enum(['application/json', 'application/problem+json']),
  body: z.unknown(),
  headers: z.record(z.string(), z.string()),
})
const Begun = z.object({ newId: z.string() })

export const readKey = (header: string): string | null =>
  /^[\x21-\x7e]([\x20-\x7e]{0,253}[\x21-\x7e])?$/.test(header) ? header : null

export const fingerprint = (...parts: readonly (string | Uint8Array)[]): Buffer => {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(`${part.length}:`).update(part)
  return hash.digest()
}

type Start =
  | { readonly kind: 'begun'; readonly newId: string }
  | { readonly kind: 'again'; readonly reply: Reply }
  | { readonly kind: 'problem'; readonly problem: Problem }

async function start(tx: Tx, by: By, key: string, requestHash: Buffer, now: Date): Promise<Start> {
  const newId = randomUUID()
  await forgetKeysBefore(tx, by.organisationId, after(now, -keptFor))
  if (await beginKey(tx, by, key, { requestHash, response: { newId }, now })) return { kind: 'begun', newId }
  const before = await findKey(tx, by, key)
  if (!before) return { kind: 'problem', problem: stillWorking }
  if (!before.requestHash.equals(requestHash)) return { kind: 'problem', problem: otherRequest }
  if (before.status !== null) return { kind: 'again', reply: replyOf(before, before.status) }
  const cutOff = before.createdAt <= after(now, -cutOffAfter)
  if (cutOff && (await takeKeyOver(tx, by, key, { begunAt: before.createdAt, now }))) {
    return { kind: 'begun', newId: Begun.parse(before.response).newId }
  }
  return { kind: 'problem', problem: stillWorking }
}

const stillWorking: Problem = {
  kind: 'still-working',
  detail: 'The same request came a moment ago and is still being worked on. Ask again in a few seconds.',
  headers: { 'retry-after': '2' },
}

const otherRequest: Problem = {
  kind: 'other-request',
  detail:
    'This Idempotency-Key came with another request in the last 24 hours. Use a new key for a new request.',
}

function replyOf(before: Remembered, status: number): Reply {
  const { type, body, headers } = Kept.parse(before.response)
  return { status, type, body, headers: { ...headers, 'idempotency-replayed': 'true' } }
}

/** `work` is handed the id for what it makes, the same when it is done again after it was cut off. */
export async function once(
  trust: Trust,
  by: By,
  of: { readonly key: string; readonly requestHash: Buffer },
  work: (newId: string) => Promise<Reply>,
): Promise<Reply | { readonly problem: Problem }> {
  const { key, requestHash } = of
  const within = <T>(run: (tx: Tx) => Promise<T>) => trust.db.within(by.organisationId, run)
  const started = await within((tx) => start(tx, by, key, requestHash, trust.clock.now()))
  if (started.kind === 'again') return started.reply
  if (started.kind === 'problem') return { problem: started.problem }
  try {
    const reply = await work(started.newId)
    const { status, ...response } = reply
    await within((tx) => finishKey(tx, by, key, { status, response }))
    return reply
  } catch (error) {
    // What was made is there or not, nobody knows: trying again goes on under the same id.
    await within((tx) => letGoOfKey(tx, by, key, after(trust.clock.now(), -cutOffAfter)))
    throw error
  }
}
