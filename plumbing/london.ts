/** London's clock: times as people type and read them, on both sides of a clock change. */
import { Temporal } from 'temporal-polyfill'
import { ok, type Result, refused } from './result.ts'

const zone = 'Europe/London'

export type TimeRefusal =
  | { readonly kind: 'not-a-date' }
  /** The clocks skipped it: on the last Sunday of March, 1am to 2am is not there. */
  | { readonly kind: 'no-such-time'; readonly next: Date }
  /** The clocks went through it twice: on the last Sunday of October, 1am to 2am. The form must ask which. */
  | { readonly kind: 'twice'; readonly earlier: Date; readonly later: Date }

export type WhichOfTwo = 'earlier' | 'later' | null

const toDate = (zoned: Temporal.ZonedDateTime): Date => new Date(zoned.epochMilliseconds)

/** Reads "2026-11-24" and "09:00" as London time. `which` answers a time that happens twice. */
export function readLondonTime(
  date: string,
  time: string,
  which: WhichOfTwo = null,
): Result<Date, TimeRefusal> {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date) || !/^\d{2}:\d{2}$/.test(time)) return refused({ kind: 'not-a-date' })
  const plain = readPlain(`${date}T${time}`)
  if (!plain) return refused({ kind: 'not-a-date' })
  const earlier = plain.toZonedDateTime(zone, { disambiguation: 'earlier' })
  const later = plain.toZonedDateTime(zone, { disambiguation: 'later' })
  if (earlier.epochMilliseconds === later.epochMilliseconds) return ok(toDate(earlier))
  if (!later.toPlainDateTime().equals(plain)) return refused({ kind: 'no-such-time', next: toDate(later) })
  if (which) return ok(toDate(which === 'earlier' ? earlier : later))
  return refused({ kind: 'twice', earlier: toDate(earlier), later: toDate(later) })
}

function readPlain(text: string): Temporal.PlainDateTime | null {
  try {
    return Temporal.PlainDateTime.from(text, { overflow: 'reject' })
  } catch (error) {
    if (error instanceof RangeError) return null
    throw error
  }
}

export const inLondon = (at: Date): Temporal.ZonedDateTime =>
  Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO(zone)

/** What the date and time fields of a form show for this moment. */
export function londonParts(at: Date): { readonly date: string; readonly time: string } {
  const local = inLondon(at)
  return {
    date: local.toPlainDate().toString(),
    time: local.toPlainTime().toString({ smallestUnit: 'minute' }),
  }
}

const weekday = new Intl.DateTimeFormat('en-GB', {
  timeZone: zone,
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
})

/** "24 November 2026" with its weekday: "Tuesday 24 November 2026". */
export const sayLondonDate = (at: Date): string => weekday.format(at).replace(',', '')

/** "9am", "9:05am", "midday", "midnight": as the NHS content guide writes times. */
export function sayLondonClock(at: Date): string {
  const { hour, minute } = inLondon(at)
  if (minute === 0 && hour === 12) return 'midday'
  if (minute === 0 && hour === 0) return 'midnight'
  const twelve = hour % 12 === 0 ? 12 : hour % 12
  return `${twelve}${minute === 0 ? '' : `:${String(minute).padStart(2, '0')}`}${hour < 12 ? 'am' : 'pm'}`
}

/** "9am on Tuesday 24 November 2026". */
export const sayLondon = (at: Date): string => `${sayLondonClock(at)} on ${sayLondonDate(at)}`

/** The first moment of a London day, and the first of the next: a day of 23, 24 or 25 hours. */
export function londonDay(date: string): { readonly start: Date; readonly end: Date } {
  const day = Temporal.PlainDate.from(date)
  return { start: toDate(day.toZonedDateTime(zone)), end: toDate(day.add({ days: 1 }).toZonedDateTime(zone)) }
}
