import { expect, it } from 'vitest'
import { isWithinPeriod } from './pre-election.ts'

const period = { from: '2027-03-22', until: '2027-05-06' }

it.each([
  ['2027-03-21', false],
  ['2027-03-22', true],
  ['2027-04-30', true],
  ['2027-05-06', true],
  ['2027-05-07', false],
])('%s', (day, within) => expect(isWithinPeriod(period, day)).toBe(within))

it('is never, when none is set', () => expect(isWithinPeriod(null, '2027-04-30')).toBe(false))
