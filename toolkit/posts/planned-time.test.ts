import { describe, expect, it } from 'vitest'
import { readPlannedTime, typedTime } from './planned-time.ts'

const typed = (date: string, time: string, which = '', whichFor = `${date} ${time}`) => ({
  date,
  time,
  which,
  whichFor,
})
const iso = (read: ReturnType<typeof readPlannedTime>) =>
  read.ok ? (read.value?.toISOString() ?? null) : read.why.field

describe('a planned time', () => {
  it('is London time, in winter and in summer', () => {
    expect(iso(readPlannedTime(typed('2026-11-24', '09:00')))).toBe('2026-11-24T09:00:00.000Z')
    expect(iso(readPlannedTime(typed('2027-06-24', '09:00')))).toBe('2027-06-24T08:00:00.000Z')
  })

  it('may be left out, but not by half', () => {
    expect(iso(readPlannedTime(typed('', '')))).toBeNull()
    expect(iso(readPlannedTime(typed('2026-11-24', '')))).toBe('time')
    expect(iso(readPlannedTime(typed('', '09:00')))).toBe('date')
  })

  it.each(['2026-02-30', '24/11/2026', '0', '2026-13-01'])('cannot be read from %s', (date) =>
    expect(iso(readPlannedTime(typed(date, '09:00')))).toBe('date'),
  )

  it('that the clocks skip is asked about: 01:30 on 28 March 2027', () => {
    const read = readPlannedTime(typed('2027-03-28', '01:30'))
    expect(read.ok ? null : read.why).toMatchObject({
      field: 'which',
      says: 'The clocks go forward on Sunday 28 March 2027, so 01:30 does not happen. Which time do you want?',
      question: {
        choices: [
          { label: '12:30am, before the clocks go forward' },
          { label: '2:30am, after the clocks go forward' },
        ],
      },
    })
    expect(iso(readPlannedTime(typed('2027-03-28', '01:30', 'earlier')))).toBe('2027-03-28T00:30:00.000Z')
    expect(iso(readPlannedTime(typed('2027-03-28', '01:30', 'later')))).toBe('2027-03-28T01:30:00.000Z')
  })

  it('that happens twice is asked about: 01:30 on 31 October 2027', () => {
    expect(iso(readPlannedTime(typed('2027-10-31', '01:30')))).toBe('which')
    expect(iso(readPlannedTime(typed('2027-10-31', '01:30', 'earlier')))).toBe('2027-10-31T00:30:00.000Z')
    expect(iso(readPlannedTime(typed('2027-10-31', '01:30', 'later')))).toBe('2027-10-31T01:30:00.000Z')
  })

  it('is asked about again when the answer was for another time', () =>
    expect(iso(readPlannedTime(typed('2027-10-31', '01:30', 'later', '2027-03-28 01:30')))).toBe('which'))

  it.each(['2027-10-31T00:30:00Z', '2027-10-31T01:30:00Z', '2027-03-28T01:30:00Z', '2026-11-24T09:00:00Z'])(
    'comes back from the form as it was: %s',
    (at) => {
      const read = readPlannedTime(typedTime(new Date(at)))
      expect(read.ok && read.value).toEqual(new Date(at))
    },
  )
})
