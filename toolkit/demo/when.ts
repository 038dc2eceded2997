/** Moments of the story, told from today: "three days ago at ten past two". Pure. */
import { after, days, minutes } from '@canteen/plumbing/clock.ts'
import { londonParts, readLondonTime } from '@canteen/plumbing/london.ts'

export type When =
  | { readonly day: number; readonly time: string }
  /** So many minutes ago; negative: ahead. */
  | { readonly ago: number }

/** London days from today: -1 is yesterday. */
export const on = (day: number, time: string): When => ({ day, time })
export const ago = (count: number): When => ({ ago: count })

const fiveMinutes = minutes(5)

export function whenIs(when: When, now: Date): Date {
  // To five minutes, as people plan.
  if ('ago' in when)
    return new Date(Math.floor(after(now, -minutes(when.ago)).getTime() / fiveMinutes) * fiveMinutes)
  // From midday, so that a day of 23 or 25 hours is still one day.
  const today = readLondonTime(londonParts(now).date, '12:00')
  if (!today.ok) throw new Error('Midday is always there')
  const read = readLondonTime(londonParts(after(today.value, days(when.day))).date, when.time)
  if (!read.ok) throw new Error(`Not a time of day: ${when.time}`)
  return read.value
}
