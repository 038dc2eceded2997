import { describe, expect, it } from 'vitest'
import { testNow } from '../test-wire.ts'
import { judge, judgeHidden } from './errors.ts'

const failed = (status: number, error: string, headers: Record<string, string> = {}, message = 'words') =>
  ({ kind: 'error', status, headers: new Headers(headers), error, message }) as const

const table: readonly (readonly [kind: string, status: number, error: string])[] = [
  ['reconnect', 400, 'ExpiredToken'],
  ['reconnect', 400, 'InvalidToken'],
  ['reconnect', 401, 'AuthMissing'],
  ['reconnect', 401, 'AuthenticationRequired'],
  ['reconnect', 401, 'AccountTakedown'],
  ['reconnect', 400, 'AccountDeactivated'],
  ['reconnect', 400, 'RepoNotFound'],
  ['reconnect', 403, 'SomethingNew'],
  ['rejected', 400, 'InvalidRequest'],
  ['rejected', 400, 'InvalidMimeType'],
  ['rejected', 413, 'PayloadTooLarge'],
  ['rejected', 400, 'SomethingNew'],
  ['slow-down', 400, 'BlobNotFound'],
  ['slow-down', 429, 'RateLimitExceeded'],
  ['slow-down', 429, 'SomethingNew'],
  ['outcome-unknown', 500, 'InternalServerError'],
  ['outcome-unknown', 502, 'UpstreamFailure'],
  ['outcome-unknown', 503, 'ExpiredToken'],
]

describe('what Bluesky’s errors mean', () => {
  for (const [kind, status, error] of table) {
    it(`${status} ${error} is ${kind}`, () => expect(judge(failed(status, error), testNow).kind).toBe(kind))
  }

  it('does not hang on the words', () => {
    const outcome = judge(
      failed(400, 'InvalidRequest', {}, 'Token has expired, rate limit, blob not found'),
      testNow,
    )
    expect(outcome.kind).toBe('rejected')
  })

  it('waits until the time that is named, else a sensible while, never for ever', () => {
    const until = (headers: Record<string, string>) => {
      const outcome = judge(failed(429, 'RateLimitExceeded', headers), testNow)
      return outcome.kind === 'slow-down' ? (outcome.until.getTime() - testNow.getTime()) / 1000 : null
    }
    const now = testNow.getTime() / 1000
    expect(until({ 'ratelimit-reset': String(now + 240) })).toBe(240)
    expect(until({ 'ratelimit-reset': String(now - 5) })).toBe(1)
    expect(until({ 'retry-after': '30' })).toBe(30)
    expect(until({})).toBe(300)
    expect(until({ 'ratelimit-reset': '9999999999' })).toBe(86_400)
  })

  it('takes an unclear answer to a hidden call for "try again"', () => {
    expect(judgeHidden({ kind: 'no-answer', sent: 'unknown' }, testNow).kind).toBe('slow-down')
    expect(judgeHidden(failed(400, 'InvalidRequest'), testNow).kind).toBe('rejected')
  })
})
