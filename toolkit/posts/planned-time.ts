/** Reads a date and a time as people type them in London, and says what to ask when the clocks change. */
import { after, hours } from '@canteen/plumbing/clock.ts'
import { londonParts, readLondonTime, sayLondonClock, sayLondonDate } from '@canteen/plumbing/london.ts'
import { ok, type Result, refused } from '@canteen/plumbing/result.ts'

export interface TypedTime {
  readonly date: string
  readonly time: string
  /** The answer to a question about the clocks; empty when none was asked. */
  readonly which: string
  /** The date and time that question was about: an answer is for that time alone. */
  readonly whichFor: string
}

export interface TimeQuestion {
  readonly asks: string
  readonly choices: readonly {
    readonly value: 'earlier' | 'later'
    readonly label: string
    readonly at: Date
  }[]
}

export type TimeRefused =
  | { readonly field: 'date' | 'time'; readonly says: string }
  | { readonly field: 'which'; readonly says: string; readonly question: TimeQuestion }

export const noTime: TypedTime = { date: '', time: '', which: '', whichFor: '' }

export const aboutTime = (typed: Pick<TypedTime, 'date' | 'time'>): string => `${typed.date} ${typed.time}`

/** What to ask about a time that the clocks skip or pass twice; null for every other. */
export function questionAbout(typed: TypedTime): TimeQuestion | null {
  const read = readLondonTime(typed.date, typed.time)
  if (read.ok || read.why.kind === 'not-a-date') return null
  const { why } = read
  const day = sayLondonDate(why.kind === 'twice' ? why.earlier : why.next)
  if (why.kind === 'twice') {
    return {
      asks: `The clocks go back on ${day}, so ${typed.time} happens twice. Which one do you mean?`,
      choices: [
        { value: 'earlier', label: 'The first one, before the clocks go back', at: why.earlier },
        { value: 'later', label: 'The second one, an hour later', at: why.later },
      ],
    }
  }
  const before = after(why.next, -hours(1))
  return {
    asks: `The clocks go forward on ${day}, so ${typed.time} does not happen. Which time do you want?`,
    choices: [
      { value: 'earlier', label: `${sayLondonClock(before)}, before the clocks go forward`, at: before },
      { value: 'later', label: `${sayLondonClock(why.next)}, after the clocks go forward`, at: why.next },
    ],
  }
}

/** Null: no time is planned. */
export function readPlannedTime(typed: TypedTime): Result<Date | null, TimeRefused> {
  if (typed.date === '' && typed.time === '') return ok(null)
  if (typed.date === '') return refused({ field: 'date', says: 'Choose a date too, or take the time out.' })
  if (typed.time === '') return refused({ field: 'time', says: 'Choose a time too, or take the date out.' })
  const question = questionAbout(typed)
  if (question) {
    const answer = typed.whichFor === aboutTime(typed) ? typed.which : ''
    const chosen = question.choices.find(({ value }) => value === answer)
    return chosen ? ok(chosen.at) : refused({ field: 'which', says: question.asks, question })
  }
  const read = readLondonTime(typed.date, typed.time)
  return read.ok
    ? ok(read.value)
    : refused({ field: 'date', says: 'Write the date like 2026-11-24 and the time like 09:30.' })
}

/** What the fields show for a stored time. */
export function typedTime(at: Date | null): TypedTime {
  if (!at) return noTime
  const typed = { ...londonParts(at), which: '', whichFor: '' }
  const chosen = questionAbout(typed)?.choices.find((choice) => choice.at.getTime() === at.getTime())
  return chosen ? { ...typed, which: chosen.value, whichFor: aboutTime(typed) } : typed
}
