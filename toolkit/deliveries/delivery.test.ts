import type { Look, LookPromise, Outcome } from '@canteen/networks/network.ts'
import { after, hours, minutes, seconds } from '@canteen/plumbing/clock.ts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  afterLook,
  afterOutcome,
  afterReconnection,
  type Delivery,
  needsPerson,
  opening,
} from './delivery.ts'

const due = new Date('2026-11-24T09:00:00Z')
const aDelivery = (with_: Partial<Delivery> = {}): Delivery => ({
  organisationId: 'o',
  id: 'd',
  postId: 'p',
  channelId: 'c',
  network: 'facebook',
  state: 'due',
  dueAt: due,
  actAt: due,
  content: { text: 'Flu clinic on Saturday', link: null, pictures: [] },
  networkPostId: null,
  link: null,
  reason: null,
  whatToDo: null,
  firstAttemptAt: null,
  attempts: 0,
  parts: {},
  settledAt: null,
  seenToAt: null,
  createdBy: 'nia',
  ...with_,
})

const facebook: LookPromise = { showsWithinMs: 20_000, authoritative: true, sameKeyIsSafe: false }
const bluesky: LookPromise = { showsWithinMs: 0, authoritative: true, sameKeyIsSafe: true }
const shy: LookPromise = { showsWithinMs: 20_000, authoritative: false, sameKeyIsSafe: false }
const notThere: Look = { kind: 'not-there', recent: [] }

describe('opening', () => {
  it('sends at its time, not a moment before', () => {
    expect(opening(aDelivery(), after(due, -1)).kind).toBe('leave')
    expect(opening(aDelivery(), due).kind).toBe('send')
  })

  it('leaves alone whatever is not due', () => {
    for (const state of [
      'sending',
      'unconfirmed',
      'live',
      'refused',
      'held',
      'by-hand',
      'cancelled',
    ] as const) {
      expect(opening(aDelivery({ state }), due).kind).toBe('leave')
    }
  })

  it('holds what missed its time by more than an hour, because the world may have changed', () => {
    expect(opening(aDelivery(), after(due, hours(1))).kind).toBe('send')
    expect(opening(aDelivery(), after(due, hours(1) + 1)).kind).toBe('hold')
  })

  it('waits until the network said it may come again', () => {
    const slowed = aDelivery({ attempts: 1, actAt: after(due, minutes(17)) })
    expect(opening(slowed, after(due, minutes(16))).kind).toBe('leave')
    expect(opening(slowed, after(due, minutes(17))).kind).toBe('send')
  })
})

describe('opening what was begun before', () => {
  it('holds it when the time the network named passed over an hour ago', () => {
    const until = after(due, minutes(17))
    const slowed = aDelivery({ attempts: 1, actAt: until })
    expect(opening(slowed, after(until, hours(1))).kind).toBe('send')
    expect(opening(slowed, after(until, hours(1) + 1)).kind).toBe('hold')
  })
})

describe('after an outcome', () => {
  const sending = aDelivery({ state: 'sending', attempts: 1 })

  it('is live with its link', () => {
    const next = afterOutcome(
      sending,
      { kind: 'live', networkPostId: '1_2', link: 'https://fb.example/1_2' },
      due,
    )
    expect(next).toMatchObject({
      state: 'live',
      networkPostId: '1_2',
      link: 'https://fb.example/1_2',
      actAt: null,
    })
  })

  it('is looked for when nobody knows, and is not sent again', () => {
    const next = afterOutcome(sending, { kind: 'outcome-unknown', code: 'x', reason: 'No answer.' }, due)
    expect(next).toMatchObject({ state: 'unconfirmed', actAt: due })
  })

  it('waits until the time the network named, and is held after hours of that', () => {
    const slow: Outcome = {
      kind: 'slow-down',
      code: '32',
      reason: 'Too many.',
      until: after(due, minutes(17)),
    }
    expect(afterOutcome(sending, slow, due)).toMatchObject({ state: 'due', actAt: after(due, minutes(17)) })
    expect(afterOutcome(sending, slow, after(due, hours(7))).state).toBe('held')
  })

  it('never calls failed what may be live', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 10 }),
        fc.integer({ min: 0, max: 86_400_000 }),
        (attempts, later) => {
          const unknown: Outcome = { kind: 'outcome-unknown', code: 'x', reason: 'No answer.' }
          const next = afterOutcome({ ...sending, attempts }, unknown, after(due, later))
          expect(next.state).toBe('unconfirmed')
        },
      ),
    )
  })
})

describe('after a look', () => {
  const unsure = aDelivery({ state: 'unconfirmed', attempts: 1 })
  const at = (ms: number) => after(due, ms)
  /** The last send ended when it was due, and the network answers at once. */
  const asked = (now: Date) => ({ unknownSince: due, lookedAt: now, now })

  it('is live when found', () => {
    const found: Look = { kind: 'found', networkPostId: '1', link: 'https://x.example/1' }
    expect(afterLook(unsure, found, facebook, asked(at(1_000)))).toMatchObject({
      state: 'live',
      networkPostId: '1',
    })
  })

  it('is sent again with the same key at once where that can never make a second post', () => {
    expect(afterLook(unsure, notThere, bluesky, asked(at(1))).state).toBe('due')
  })

  it('is not sent again before the network has had its time to show it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 19_999 }), (waited) => {
        const next = afterLook(unsure, notThere, facebook, asked(at(waited)))
        expect(next.state).toBe('unconfirmed')
        expect(next.actAt?.getTime()).toBeGreaterThan(at(waited).getTime())
        expect(next.actAt?.getTime()).toBeLessThanOrEqual(at(20_001).getTime())
      }),
    )
    expect(afterLook(unsure, notThere, facebook, asked(at(20_000))).state).toBe('due')
  })

  it('believes a list only as it was when the network was asked, however slowly it answered', () => {
    const slowAnswer = { unknownSince: due, lookedAt: at(1_000), now: at(25_000) }
    expect(afterLook(unsure, notThere, facebook, slowAnswer)).toMatchObject({ state: 'unconfirmed' })
    const askedBeforeTheLastSend = { unknownSince: at(40_000), lookedAt: at(10_000), now: at(65_000) }
    expect(afterLook(unsure, notThere, facebook, askedBeforeTheLastSend).state).toBe('unconfirmed')
  })

  it('is not sent again by itself when Canteen stopped for over an hour meanwhile', () => {
    const monday = at(hours(60))
    for (const promise of [facebook, bluesky]) {
      expect(afterLook(unsure, notThere, promise, asked(monday))).toMatchObject({
        state: 'held',
        actAt: null,
      })
    }
  })

  it('asks a person where the list cannot be believed', () => {
    const next = afterLook(unsure, notThere, shy, asked(at(30_000)))
    expect(next).toMatchObject({ state: 'unconfirmed', actAt: null })
    expect(needsPerson({ ...unsure, ...next }, at(30_000))).toBe(true)
  })

  it('asks a person after five sends without an answer, even where sending again is safe', () => {
    expect(afterLook({ ...unsure, attempts: 5 }, notThere, bluesky, asked(at(1)))).toMatchObject({
      actAt: null,
    })
  })

  it('keeps looking while it cannot look, less and less often, then asks a person', () => {
    const cannot: Look = { kind: 'cannot-look', code: 'down', reason: 'The network is down.' }
    expect(afterLook(unsure, cannot, facebook, asked(at(seconds(1)))).actAt).toEqual(at(seconds(3)))
    expect(afterLook(unsure, cannot, facebook, asked(at(minutes(31))))).toMatchObject({
      state: 'unconfirmed',
      actAt: null,
    })
  })
})

describe('after reconnection', () => {
  it('goes out when in time, and waits for a person when over an hour late', () => {
    const waiting = aDelivery({ state: 'waiting-for-reconnection' })
    expect(afterReconnection(waiting, after(due, hours(1))).state).toBe('due')
    expect(afterReconnection(waiting, after(due, hours(1) + 1)).state).toBe('held')
  })
})
