/** The form of the settings as typed, and what it means. Pure. */

import type { PreElectionPeriod } from '@canteen/nhs/pre-election.ts'
import { londonDay } from '@canteen/plumbing/london.ts'
import { type FieldError, field, fields, type RawFields } from '../web/route.ts'
import { readLines } from './read-lines.ts'
import { type CheckSettings, switchable } from './settings.ts'

export interface SettingsTyped {
  readonly places: string
  readonly words: string
  readonly asAdvice: readonly string[]
  readonly from: string
  readonly until: string
  readonly edit: number
}

export const typedOf = (settings: CheckSettings): SettingsTyped => ({
  places: settings.places.join('\n'),
  words: settings.words.join('\n'),
  asAdvice: settings.asAdvice,
  from: settings.preElection?.from ?? '',
  until: settings.preElection?.until ?? '',
  edit: settings.edit,
})

export function readTyped(raw: RawFields): SettingsTyped {
  const edit = Number(field(raw, 'edit'))
  return {
    places: field(raw, 'places'),
    words: field(raw, 'words'),
    asAdvice: fields(raw, 'asAdvice'),
    from: field(raw, 'from').trim(),
    until: field(raw, 'until').trim(),
    edit: Number.isSafeInteger(edit) && edit > 0 ? edit : 0,
  }
}

/** `settings` is null while something must be put right. A rule that is not there, or may not be switched, is left out. */
export function toSettings(typed: SettingsTyped): {
  readonly settings: CheckSettings | null
  readonly errors: readonly FieldError[]
} {
  const places = readLines(typed.places)
  const words = readLines(typed.words)
  const period = readPeriod(typed)
  const errors = [
    ...(places.ok ? [] : [{ field: 'places', message: places.why }]),
    ...(words.ok ? [] : [{ field: 'words', message: words.why }]),
    ...period.errors,
  ]
  if (!places.ok || !words.ok || errors.length > 0) return { settings: null, errors }
  const asAdvice = switchable.map(({ id }) => id).filter((id) => typed.asAdvice.includes(id))
  return {
    settings: {
      places: places.value,
      words: words.value,
      asAdvice,
      preElection: period.value,
      edit: typed.edit,
    },
    errors,
  }
}

/** No election keeps anybody quiet for longer. */
const mostDays = 183

function readPeriod({ from, until }: SettingsTyped): {
  readonly value: PreElectionPeriod | null
  readonly errors: readonly FieldError[]
} {
  const wrong = (field: 'from' | 'until', message: string) => ({ value: null, errors: [{ field, message }] })
  if (from === '' && until === '') return { value: null, errors: [] }
  if (from === '') return wrong('from', 'Choose the first day too, or take the last day out.')
  if (until === '') return wrong('until', 'Choose the last day too, or take the first day out.')
  const [start, end] = [startOf(from), startOf(until)]
  if (start === null) return wrong('from', 'Write the first day like 2027-03-22.')
  if (end === null) return wrong('until', 'Write the last day like 2027-05-06.')
  if (end < start) return wrong('until', 'The last day must not be before the first day.')
  if (end - start > mostDays * 86_400_000)
    return wrong('until', 'That is more than half a year. Check both days.')
  return { value: { from, until }, errors: [] }
}

function startOf(day: string): number | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) return null
  try {
    return londonDay(day).start.getTime()
  } catch (error) {
    if (error instanceof RangeError) return null
    throw error
  }
}
