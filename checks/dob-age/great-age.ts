/** Ages of ninety and more: few share one, so with a ward or a day it can be enough. */
import type { Context } from '../finding.ts'
import type { Phrases } from '../language/phrases.ts'
import type { Reading } from '../language/reading.ts'
import { atWork, happened, inBed } from '../patient-name/care.ts'
import { known, notReal, ownFamily } from '../patient-name/harmless.ts'
import { isNews } from '../patient-name/in-care.ts'
import { atMost, type Span } from '../words.ts'
import type { Telling } from './birth-date.ts'
import { greatAge, met, one, told } from './who.ts'

/** A span, and the sentence it is in. */
interface Age extends Span {
  readonly sentence: number
  /** “94” alone, which needs a “she” or a “lady” to be an age. */
  readonly isBare?: boolean
  /** “97yo”, “92 y/o”, “88F”: as staff write. */
  readonly isClinical?: boolean
}

const mostAges = 60
const leads = new Set(['aged', 'age', 'turned', 'turning', 'turns', 'reached', 'she', 'he', 'shes', 'hes'])
const leadsWithOf = new Set(['of', 'is', 'was', 'now', 'nearly', 'almost', 'only'])
const several = new Set([
  'olds',
  'yos',
  'over',
  'plus',
  'above',
  'upwards',
  'patients',
  'people',
  'residents',
])

/** The age of one person of ninety or more, met at work. */
export function findGreatAges(text: string, reading: Reading, context: Context): Telling[] {
  const ages = [...atMost(mostAges, inFigures(text, reading)), ...reading.hits(greatAge)]
  return ages
    .filter((age) => isOfSomebodyMet(reading, age, context))
    .map(({ start, end }) => ({
      start,
      end,
      what: 'is an age that few people reach, so it can point to one person.',
      instead: '[age removed]',
    }))
}

function* inFigures(text: string, { tokens }: Reading): Iterable<Age> {
  for (const [at, { word, start, end, sentence }] of tokens.entries()) {
    const parts = /^(9\d|1[01]\d)(yo|yrs?|y|f|m|yold|yearold|ish|th|st|nd|rd)?$/.exec(word)
    if (parts === null || /[£$€.,:/]$/.test(text.slice(Math.max(0, start - 1), start))) continue
    const next = (on: number) => (tokens[at + on]?.sentence === sentence ? (tokens[at + on]?.word ?? '') : '')
    if (/^(?:[+%:.]\d?|\/\d|,\d| ?%)/.test(text.slice(end, end + 3)) || isSeveral(next)) continue
    const last = lastOfAge(parts[2] ?? '', next, (back) => tokens[at - back]?.word ?? '')
    if (last === undefined) continue
    yield {
      start,
      end: tokens[at + last]?.end ?? end,
      sentence,
      isBare: last === 0 && parts[2] === undefined,
    }
  }
}

const isSeveral = (next: (on: number) => string): boolean =>
  several.has(next(1)) ||
  several.has(next(2)) ||
  several.has(next(3)) ||
  (next(1) === 'and' && several.has(next(2)))

/** How many words on the age ends, if the number is an age. */
function lastOfAge(
  hanging: string,
  next: (on: number) => string,
  previous: (back: number) => string,
): number | undefined {
  if (/^(?:th|st|nd|rd)$/.test(hanging)) return /^b(?:irth)?day$/.test(next(1)) ? 1 : undefined
  if (hanging !== '') return 0
  if (next(1) === 'y' && next(2) === 'o') return 2
  if (/^(?:years?|yrs?|y)$/.test(next(1)))
    return /^(?:old|young)$/.test(next(2)) ? 2 : next(2) === 'of' && next(3) === 'age' ? 3 : undefined
  if (/^(?:yo|old)$/.test(next(1))) return 1
  if (/^(?:f|m|female|male)$/.test(next(1))) return 1
  if (
    /^(?:and|but)$/.test(next(1)) &&
    /^(?:still|counting|a|bless|sharp|sharper|never|not|going|as)$/.test(next(2))
  )
    return 0
  if (leads.has(previous(1)) && isNoMeasure(next(1))) return 0
  return leadsWithOf.has(previous(1)) &&
    (previous(1) !== 'of' ||
      /^(?:age|lady|gentleman|gent|man|woman|chap|bloke|fella|girl|boy|resident|patient)$/.test(
        previous(2),
      )) &&
    isNoMeasure(next(1))
    ? 0
    : undefined
}

const isNoMeasure = (word: string): boolean =>
  !/^(?:percent|per|mins?|minutes?|hours?|hrs?|miles?|mg|kg|mls?|ml|bpm|days?|weeks?|months?|points?|pounds?|quid|beds?|times?|sats?|over|steps|pages|out|degrees?|k|calls?|emails?)$/.test(
    word,
  )

function isOfSomebodyMet(reading: Reading, age: Age, { role, account }: Context): boolean {
  const near = (set: Phrases) =>
    reading.hits(set).some(({ sentence }) => Math.abs(sentence - age.sentence) <= 1)
  if (reading.has(notReal) || reading.has(known) || /^(?:patient|carer|public)/i.test(role ?? ''))
    return false
  if (reading.hasNear(ownFamily, age) || reading.hasNear(told, age)) return false
  if ((age.isBare && !near(one)) || isNews(reading)) return false
  if (age.isClinical) return true
  return (
    near(met) ||
    near(inBed) ||
    near(happened) ||
    near(atWork) ||
    (role !== undefined && account !== 'official' && (!age.isBare || saysMet(reading) || near(one)))
  )
}

const saysMet = (reading: Reading): boolean =>
  reading.tokens.some(({ word }) => word === 'today' || word === 'tonight' || word === 'i' || word === 'we')
