/** Which London days a view of the calendar shows. Weeks begin on Monday. */
import { londonDay, londonParts, sayLondonDate } from '@canteen/plumbing/london.ts'
import { Temporal } from 'temporal-polyfill'

export const views = ['month', 'week', 'agenda'] as const
export type View = (typeof views)[number]

export interface CalendarDays {
  /** "November 2026", "Monday 23 November 2026 to Sunday 29 November 2026". */
  readonly title: string
  /** ISO dates, in order, without a gap. */
  readonly days: readonly string[]
  readonly earlier: string
  readonly later: string
  /** From the first moment of the first day until the first moment after the last. */
  readonly start: Date
  readonly end: Date
}

const agendaDays = 30
const months = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' })

const say = (day: Temporal.PlainDate): string => sayLondonDate(londonDay(day.toString()).start)

const daysBetween = (first: Temporal.PlainDate, last: Temporal.PlainDate): string[] =>
  Array.from({ length: first.until(last).days + 1 }, (_, i) => first.add({ days: i }).toString())

const mondayOf = (day: Temporal.PlainDate): Temporal.PlainDate => day.subtract({ days: day.dayOfWeek - 1 })

export function calendarDays(view: View, date: string): CalendarDays {
  const day = Temporal.PlainDate.from(date)
  const shown = { month: monthOf, week: weekOf, agenda: agendaFrom }[view](day)
  const { first, last } = shown
  return {
    title: shown.title,
    days: daysBetween(first, last),
    earlier: shown.earlier.toString(),
    later: shown.later.toString(),
    start: londonDay(first.toString()).start,
    end: londonDay(last.toString()).end,
  }
}

interface Shown {
  readonly title: string
  readonly first: Temporal.PlainDate
  readonly last: Temporal.PlainDate
  readonly earlier: Temporal.PlainDate
  readonly later: Temporal.PlainDate
}

function monthOf(day: Temporal.PlainDate): Shown {
  const first = day.with({ day: 1 })
  return {
    title: months.format(new Date(Date.UTC(day.year, day.month - 1, 1))),
    first: mondayOf(first),
    last: mondayOf(first.add({ months: 1 }).subtract({ days: 1 })).add({ days: 6 }),
    earlier: first.subtract({ months: 1 }),
    later: first.add({ months: 1 }),
  }
}

function weekOf(day: Temporal.PlainDate): Shown {
  const first = mondayOf(day)
  const last = first.add({ days: 6 })
  return {
    title: `${say(first)} to ${say(last)}`,
    first,
    last,
    earlier: first.subtract({ days: 7 }),
    later: first.add({ days: 7 }),
  }
}

function agendaFrom(first: Temporal.PlainDate): Shown {
  const last = first.add({ days: agendaDays - 1 })
  return {
    title: `From ${say(first)}`,
    first,
    last,
    earlier: first.subtract({ days: agendaDays }),
    later: first.add({ days: agendaDays }),
  }
}

/** The date in London at this moment. */
export const today = (now: Date): string => londonParts(now).date

/** A real date within the years that anybody plans for. */
export function readDate(typed: string): string | null {
  if (!/^(19|20|21)\d\d-\d\d-\d\d$/.test(typed)) return null
  try {
    return Temporal.PlainDate.from(typed, { overflow: 'reject' }).toString()
  } catch (error) {
    if (error instanceof RangeError) return null
    throw error
  }
}
