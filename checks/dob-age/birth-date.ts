/** Dates of birth. */
import type { Reading } from '../language/reading.ts'
import { known, notReal, ownFamily } from '../patient-name/harmless.ts'
import { after, before } from '../words.ts'
import { told } from './who.ts'

/** A date or age, and what stands in its place when it is taken out. */
export interface Telling {
  readonly start: number
  readonly end: number
  readonly what: string
  readonly instead: string
}

const month = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)[a-z]{0,6}'
const date = new RegExp(
  `(?<![\\d/.-])(?:[0-3]?\\d[ ]?[/.\\- ][ ]?[01]?\\d[ ]?[/.\\- ][ ]?(?:1[89]|20)?\\d\\d|(?:1[89]|20)\\d\\d-[01]\\d-[0-3]\\d|[0-3]?\\d(?:st|nd|rd|th)?(?: of)?[ -]{1,3}${month},?[ -]{1,3}(?:1[89]|20)\\d\\d|${month} {1,3}[0-3]?\\d(?:st|nd|rd|th)?,? {1,3}(?:1[89]|20)\\d\\d)(?![\\d/])`,
  'gi',
)
const dob =
  /\b(?:d\.?[ ]?o\.?[ ]?b\.?s?|date of birth|birth ?date)(?:[ ]?\([a-z/]{1,12}\))?[ ]{0,2}(?:is|was|:|=|-|–|\()?[ ]{0,3}(?:the[ ])?$/i
const born = /(?:\bborn(?:[ ]on)?(?:[ ]the)?|\bb\.)[ ]{0,2}(?::|-|–|\()?[ ]{0,3}$/i
const behind = /^[ ]{0,2}[(,]?[ ]?(?:dob|d\.o\.b|date of birth)\b/i
const named = /\b(?:mrs?|miss|ms|patient|pt|px)\.?[ ][\p{L}' ’-]{1,40}[ ,(:-]{1,3}$/iu
const anotherDay =
  /\b(?:seen|admi\w+|discharg\w+|since|until|on|by|from|appointment|appt|booked|due|clinic|review|dated?|dna|attend|expires?|till|before|after|for|starts?|ends?|died|op|surgery|scan|reviewed|visit\w*|referred|listed)[ ,:-]{0,3}(?:on|for|the|of|is)?[ :,-]{0,3}$/i
const anybody =
  /\b(?:e\.?g|example|such as|format|between|anyone|everyone|everybody|babies|people|those|adults|children|cohort|you|women|men|patients)\b[^.\n]{0,12}$/i

/** “DOB 04/07/1969”, “born 3rd May 1941”, and an old date just behind a patient's name. */
export function findBirthDates(text: string, reading: Reading, byStaff = false): Telling[] {
  if (!/\d\d/.test(text)) return []
  const found: Telling[] = []
  for (const { index, 0: written } of text.matchAll(date)) {
    if (found.length >= 100) break
    if (!isOfBirth(text, index, written, reading) && !(byStaff && isSpokenOf(text, index, written, reading)))
      continue
    found.push({
      start: index,
      end: index + written.length,
      what: 'looks like a date of birth, which with very little else points to one person.',
      instead: '[date removed]',
    })
  }
  return found
}

function isOfBirth(text: string, start: number, written: string, reading: Reading): boolean {
  const lead = before(text, start, 90).replace(/\s+/g, ' ')
  if (anybody.test(lead)) return false
  if (dob.test(lead) || behind.test(after(text, start + written.length, 20))) return !reading.has(notReal)
  if (born.test(lead)) return !isTold(reading, start)
  return named.test(lead) && !anotherDay.test(lead) && isLongAgo(written)
}

const spoken = /\b(?:d\.?o\.?b|date of birth|born|birth ?day|birth ?date|same age|chi|b\.)\b/i

/** Staff on somebody's birthday: the word and a whole date stand close, in whatever order. */
function isSpokenOf(text: string, start: number, written: string, reading: Reading): boolean {
  const lead = before(text, start, 60)
  const around = `${lead} | ${after(text, start + written.length, 40)}`
  return (
    spoken.test(around) &&
    /(?:1[89]|20)\d\d|[/.-]\d\d$/.test(written) &&
    !anybody.test(lead) &&
    !/\b(?:nhs|hospital|unit|ward|trust|charity|my|our|i was|king|queen|nightingale)\b[^.]{0,30}$/i.test(
      lead,
    ) &&
    !isTold(reading, start)
  )
}

const isTold = (reading: Reading, start: number): boolean => {
  if (reading.has(notReal) || reading.has(known)) return true
  const sentence = reading.tokens.findLast((token) => token.start <= start)?.sentence ?? 0
  return reading.hasNear(told, { sentence }) || reading.hasNear(ownFamily, { sentence })
}

function isLongAgo(written: string): boolean {
  const year = Number(/(?:1[89]|20)\d\d/.exec(written)?.[0] ?? 0)
  return year >= 1900 && year <= 2015
}
