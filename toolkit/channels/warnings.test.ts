import { days } from '@canteen/plumbing/clock.ts'
import { describe, expect, it } from 'vitest'
import { type Channel, keepersOf, noConnection } from './channel.ts'
import { handedOver } from './hand-over-channels.ts'
import { healthWords } from './health-words.ts'
import { likelyAccount } from './offer.ts'
import { daysLeft, warnedAfterRenewal, warningDue } from './warnings.ts'

const now = new Date('2026-11-23T09:00:00Z')
const inDays = (n: number) => new Date(now.getTime() + days(n))

describe('warning before a connection ends', () => {
  it.each([
    [30, null, null],
    [14, null, 14],
    [13, 14, null],
    [7, 14, 7],
    [6.5, 7, null],
    [2, 7, 2],
    [1, 2, null],
    // The worker was down for weeks: one mail, not three.
    [1, null, 2],
    [0, 2, null],
  ] as const)('with %d days left and %s warned of, warns of %s', (left, warned, due) => {
    expect(warningDue(inDays(left), now, warned)).toBe(due)
  })

  it('never warns of what has no end', () => expect(warningDue(null, now, null)).toBeNull())

  it('warns anew of a connection that was made longer and nears its end again', () => {
    expect(warnedAfterRenewal(inDays(90), now, 7)).toBeNull()
    expect(warnedAfterRenewal(null, now, 7)).toBeNull()
    expect(warnedAfterRenewal(inDays(6), now, 7)).toBe(7)
  })

  it('counts a half day as a day, and what has passed as none', () => {
    expect(daysLeft(inDays(0.5), now)).toBe(1)
    expect(daysLeft(inDays(-3), now)).toBe(0)
  })
})

describe('handing a channel over', () => {
  it('gives owner and deputy away, and never makes one person both', () => {
    expect(handedOver({ ownerId: 'a', deputyId: 'b' }, 'a', 'c')).toEqual({ ownerId: 'c', deputyId: 'b' })
    expect(handedOver({ ownerId: 'a', deputyId: 'b' }, 'a', 'b')).toEqual({ ownerId: 'b', deputyId: null })
    expect(handedOver({ ownerId: 'a', deputyId: 'b' }, 'b', 'a')).toEqual({ ownerId: 'a', deputyId: null })
    expect(handedOver({ ownerId: 'a', deputyId: null }, 'a', 'b')).toEqual({ ownerId: 'b', deputyId: null })
  })

  it('names nobody twice', () => {
    expect(keepersOf({ ownerId: 'a', deputyId: 'a' })).toEqual(['a'])
    expect(keepersOf({ ownerId: 'a', deputyId: 'b' })).toEqual(['a', 'b'])
  })
})

const channel: Channel = {
  organisationId: '1',
  id: '2',
  network: 'facebook',
  name: 'Trust news',
  address: 'https://www.facebook.com/FellsideAndRivers',
  handle: 'FellsideAndRivers',
  ownerId: 'a',
  deputyId: null,
  purpose: 'News',
  isPublic: true,
  state: 'active',
  connection: noConnection,
}
const account = (accountId: string, accountName: string) => ({ accountId, accountName })

describe('the likely account', () => {
  it('is the one it had, then the same number or name, then the only one', () => {
    const two = [account('1', 'Other'), account('2', 'Fellside and Rivers')]
    expect(likelyAccount(channel, two)).toBe('2')
    const before = { ...channel, connection: { ...noConnection, accountId: '1' } }
    expect(likelyAccount(before, two)).toBe('1')
    expect(likelyAccount({ ...channel, handle: '1', name: 'x' }, two)).toBe('1')
    expect(likelyAccount({ ...channel, handle: 'z', name: 'x' }, two)).toBeNull()
    expect(likelyAccount({ ...channel, handle: 'z', name: 'x' }, [account('9', 'Nine')])).toBe('9')
  })
})

describe('health in words', () => {
  const ending = (n: number): Channel => ({
    ...channel,
    connection: { ...noConnection, state: 'healthy', accountName: 'Trust', expiresAt: inDays(n) },
  })
  it('says how long is left and when to act', () => {
    expect(healthWords(ending(60), now, true)).toMatchObject({ tag: 'Connected', colour: 'green' })
    expect(healthWords(ending(60), now, true).says).toContain('in 60 days')
    expect(healthWords(ending(5), now, true)).toMatchObject({ tag: 'Ends soon', colour: 'orange' })
    expect(healthWords(ending(1), now, true).says).toContain('in a day')
  })
  it('tells a network that cannot be connected from one that is not yet', () => {
    expect(healthWords(channel, now, false).tag).toBe('By hand')
    expect(healthWords(channel, now, true).tag).toBe('Not connected')
  })
})
