import { describe, expect, it } from 'vitest'
import { testNow } from '../test-wire.ts'
import { explain, judgeCreate, judgeHiddenUpload } from './errors.ts'
import type { GraphFailure } from './graph.ts'

const failed = (
  code: number,
  subcode: number | null = null,
  more: { headers?: Record<string, string>; transient?: boolean; status?: number; words?: string } = {},
): GraphFailure => ({
  kind: 'error',
  status: more.status ?? 400,
  headers: new Headers(more.headers),
  error: { code, subcode, transient: more.transient ?? false, words: more.words ?? null },
})
const judge = (...args: Parameters<typeof failed>) => judgeCreate(failed(...args), testNow)
const minutesUntil = (outcome: ReturnType<typeof judge>) =>
  outcome.kind === 'slow-down' ? (outcome.until.getTime() - testNow.getTime()) / 60_000 : null

const table: readonly (readonly [kind: string, code: number, subcode: number | null])[] = [
  ['outcome-unknown', 1, null],
  ['outcome-unknown', 2, null],
  ['slow-down', 4, null],
  ['slow-down', 17, null],
  ['slow-down', 32, null],
  ['slow-down', 341, null],
  ['slow-down', 613, null],
  ['slow-down', 80_000, null],
  ['slow-down', 80_001, null],
  ['slow-down', 80_014, null],
  ['rejected', 80_015, null],
  ['reconnect', 10, null],
  ['reconnect', 200, null],
  ['reconnect', 299, null],
  ['rejected', 300, null],
  ['rejected', 100, null],
  ['reconnect', 100, 33],
  ['reconnect', 102, null],
  ['reconnect', 190, null],
  ['reconnect', 190, 458],
  ['reconnect', 190, 459],
  ['reconnect', 190, 460],
  ['reconnect', 190, 463],
  ['reconnect', 190, 464],
  ['reconnect', 190, 467],
  ['reconnect', 190, 492],
  ['rejected', 368, null],
  ['rejected', 368, 1404102],
  ['outcome-unknown', 506, null],
  ['outcome-unknown', 506, 1455006],
  ['rejected', 1609005, null],
  ['rejected', 100, 1366046],
  ['outcome-unknown', 100, 1366051],
  ['slow-down', 100, 1390008],
  ['rejected', 368, 1346003],
  ['rejected', 368, 1404006],
  ['rejected', 200, 1404078],
  ['rejected', 368, 1404112],
  ['rejected', 100, 1609008],
  ['outcome-unknown', 1, 1609010],
  ['outcome-unknown', 100, 1363047],
  ['rejected', 100, 2061006],
  ['rejected', 100, 2069019],
  ['rejected', 200, 4854002],
  ['outcome-unknown', 4, 2207051],
]

describe('what Facebook’s numbers mean', () => {
  for (const [kind, code, subcode] of table) {
    it(`${code}${subcode === null ? '' : `/${subcode}`} is ${kind}`, () => {
      const outcome = judge(code, subcode)
      expect(outcome.kind).toBe(kind)
      expect(outcome.reason).toMatch(/^\p{Lu}.*[.”]$/u)
      if (outcome.kind === 'rejected') expect(outcome.whatToDo).toMatch(/\.$/)
    })
  }

  it('any number at 5xx is unknown: the fault may have come after the post', () => {
    for (const code of [190, 100, 4, 368])
      expect(judge(code, null, { status: 500 }).kind).toBe('outcome-unknown')
  })

  it('a number nobody knows is a refusal in Facebook’s words, unless it calls itself passing', () => {
    expect(judge(987_654, null, { words: 'Try something different.' })).toMatchObject({
      kind: 'rejected',
      reason: 'Facebook did not take the post. It says: “Try something different.”',
    })
    expect(judge(987_654, null, { transient: true }).kind).toBe('outcome-unknown')
  })
})

describe('how long to wait', () => {
  it('is what the Page’s own header says, in minutes', () => {
    const use = { '123': [{ type: 'pages', call_count: 100, estimated_time_to_regain_access: 17 }] }
    expect(
      minutesUntil(judge(32, null, { headers: { 'X-Business-Use-Case-Usage': JSON.stringify(use) } })),
    ).toBe(17)
  })

  it('is longer when the app is far over its share', () => {
    const over = (call_count: number) =>
      minutesUntil(judge(4, null, { headers: { 'X-App-Usage': JSON.stringify({ call_count }) } }))
    expect([over(28), over(102), over(140)]).toEqual([15, 15, 30])
  })

  it('is sensible when a header is missing, broken or absurd', () => {
    expect(minutesUntil(judge(341))).toBe(60)
    expect(minutesUntil(judge(4, null, { headers: { 'x-app-usage': 'not json' } }))).toBe(15)
    const never = { '1': [{ estimated_time_to_regain_access: 999_999 }] }
    expect(
      minutesUntil(judge(4, null, { headers: { 'x-business-use-case-usage': JSON.stringify(never) } })),
    ).toBe(24 * 60)
  })
})

describe('a picture that nobody can see yet', () => {
  it('is tried again when its upload is unclear', () => {
    for (const failure of [failed(1), failed(506), { kind: 'no-answer', sent: 'unknown' } as const]) {
      expect(judgeHiddenUpload(failure, testNow).kind).toBe('slow-down')
    }
  })

  it('is refused, or asks to reconnect, as any other call', () => {
    expect(judgeHiddenUpload(failed(100, 1366046), testNow).kind).toBe('rejected')
    expect(judgeHiddenUpload(failed(190, 460), testNow).kind).toBe('reconnect')
  })
})

it('says of a call that only reads that Facebook could not be reached', () => {
  expect(explain({ kind: 'no-answer', sent: 'unknown' }, testNow).reason).toBe(
    'Facebook could not be reached.',
  )
})
