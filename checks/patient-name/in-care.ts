/** Whether a name belongs to somebody in our care. */
import type { Hit } from '../language/matcher.ts'
import type { Phrases } from '../language/phrases.ts'
import type { Reading } from '../language/reading.ts'
import { isIn } from '../language/word-class.ts'
import type { Name } from './candidates.ts'
import {
  again,
  atWork,
  comesNext,
  doneTo,
  happened,
  happensToAll,
  inBed,
  ofCare,
  theirKin,
  theirs,
} from './care.ts'
import {
  atWorkWith,
  author,
  known,
  namedThing,
  ownFamily,
  praise,
  standing,
  tender,
  works,
} from './harmless.ts'
import { around, notTheirs, ofWork } from './named.ts'

/** `byStaff`: the writer works where care is given, so that slight signs are enough. */
export function isSomebodyInCare(reading: Reading, name: Name, byStaff = false): boolean {
  if (isSomebodyElse(reading, name)) return false
  if (isInBed(reading, name) || isAnnounced(reading, name)) return true
  if (isOfOurTeam(reading, name)) return false
  return isPlainlyInCare(reading, name) || (byStaff && isNamedByStaff(reading, name))
}

function isPlainlyInCare(reading: Reading, name: Name): boolean {
  if (name.kind === 'titled') return isTitledPatient(reading, name)
  // As families say it, of their children and their cats.
  if (reading.tokens[name.first - 1]?.word === 'our' && !reading.has(atWork)) return false
  if (isLongAgo(reading, name)) return false
  if (isDoneTo(reading, name, true) && !isNews(reading)) return true
  if (!reading.has(author) && !reading.has(atWork)) return isPitied(reading, name)
  if (name.kind === 'full') return isKnownByFullName(reading, name)
  if (name.kind === 'capitals') return near(reading, happened, name, 3)
  return isKnownByFirstName(reading, name)
}

/** One of the staff gives somebody's whole name, and the sentences around tell of care. */
function isNamedByStaff(reading: Reading, name: Name): boolean {
  if (name.kind === 'wordy' || isNews(reading) || isLongAgo(reading, name)) return false
  const ledBy = reading.hits(notTheirs).some(({ after }) => after === name.first)
  if (ledBy || reading.isQuoted(name) || reading.hasNear(ofWork, name) || isHistory(reading)) return false
  const isNear = (set: Phrases, apart: number) =>
    reading
      .hits(set)
      .some(
        (hit) =>
          Math.abs(hit.sentence - name.sentence) <= apart &&
          (hit.after <= name.first || hit.first >= name.after),
      )
  if (name.kind === 'first')
    return (
      reading.tokens[name.first - 1]?.word !== 'our' &&
      !isPraised(reading, name) &&
      isNear(happened, 0) &&
      near(reading, happened, name, 8)
    )
  if (isNear(happened, name.kind === 'capitals' ? 0 : 1)) return true
  if (isPraised(reading, name)) return false
  if (
    name.kind === 'titled' &&
    reading.tokens.some(({ word }) => /^(?:he|she|him|her|his|hes|shes)$/.test(word))
  )
    return true
  if (name.kind === 'capitals') return isNear(around, 0) && (isNear(tender, 0) || reading.has(atWork))
  return isNear(around, 1) || isNear(theirs, 0) || isNear(doneTo, 0)
}

/** “Doreen in bed 4”. Staff are *on* bay 2, and bays have names up in them: between the two stand only small words. */
function isInBed(reading: Reading, name: Name): boolean {
  if (name.kind === 'titled') return near(reading, inBed, name, 8)
  return reading.hits(inBed).some((hit) => {
    if (hit.after === name.first) return reading.tokens[name.after]?.word !== 'on'
    const between = reading.tokens.slice(name.after, hit.first)
    return hit.first >= name.after && between.length <= 4 && between.every(({ word }) => linking.has(word))
  })
}

const linking = new Set(
  'in from at is was who whos the our over back still down his her with and of'.split(' '),
)

/** With “Mr” or “Mrs”, any word of care is enough, unless it is a headline. */
function isTitledPatient(reading: Reading, name: Name): boolean {
  if (near(reading, happened, name, 14) || near(reading, again, name, 8)) return true
  if (isPraised(reading, name) || isNews(reading) || reading.hasNear(ofWork, name)) return false
  return near(reading, ofCare, name, 14) || near(reading, happensToAll, name, 6) || isDoneTo(reading, name)
}

function isKnownByFullName(reading: Reading, name: Name): boolean {
  if (near(reading, happened, name, 10)) return true
  if (!reading.has(atWork)) return isDoneTo(reading, name) && near(reading, theirs, name, 6)
  return (
    near(reading, happensToAll, name, 12) ||
    near(reading, again, name, 1) ||
    isDoneTo(reading, name) ||
    (!isPraised(reading, name) && reading.hits(theirKin).some(({ first }) => first === name.after))
  )
}

/** A first name alone needs what happened, or what is theirs, close by. */
function isKnownByFirstName(reading: Reading, name: Name): boolean {
  const isTender = near(reading, tender, name, 1)
  if (isTender && near(reading, happened, name, 8)) return true
  if (name.kind === 'wordy' || isPraised(reading, name)) return false
  if (near(reading, happened, name, 3) || isPitied(reading, name)) return true
  if (isTender && near(reading, happensToAll, name, 3)) return true
  return reading.hits(theirs).some(({ first }) => first === name.after)
}

/** “died in 1991”: history by now. */
function isLongAgo({ tokens }: Reading, name: Name): boolean {
  return tokens
    .slice(name.first, name.after + 12)
    .some(({ word, sentence }) => sentence === name.sentence && /^1[0-9]\d\d$/.test(word))
}

const isHistory = ({ tokens }: Reading): boolean =>
  tokens.some(({ word }) => /^1(?:[0-8]\d\d|9[0-6]\d)s?$/.test(word))

/** `surely`: by what is done to nobody else. */
const isDoneTo = (reading: Reading, name: Name, surely = false): boolean =>
  reading.hits(doneTo).some(({ after, phrase }) => after === name.first && (phrase === 0 || !surely))

/** “Poor Derek, his scan”. */
const isPitied = (reading: Reading, name: Name): boolean =>
  near(reading, tender, name, 0) &&
  near(reading, theirs, name, 4) &&
  !isPraised(reading, name) &&
  !isNews(reading)

/** Colleagues are spoken of in the same breath as their work. */
const isOfOurTeam = (reading: Reading, name: Name): boolean =>
  reading
    .hits(atWorkWith)
    .some(({ sentence }) => Math.abs(sentence - name.sentence) <= (name.kind === 'titled' ? 0 : 1))

function isSomebodyElse(reading: Reading, name: Name): boolean {
  const word = (at: number) => reading.tokens[at]?.word ?? ''
  return (
    isStanding(reading, name) ||
    (name.kind !== 'titled' &&
      [word(name.after), word(name.after - 1)].some((after) => isIn(namedThing, after))) ||
    reading.hits(works).some(({ first, sentence }) => first === name.after && sentence === name.sentence) ||
    reading.hits(known).some(({ first, after }) => first < name.after && after > name.first) ||
    reading
      .hits(ownFamily)
      .some(
        (hit) =>
          hit.sentence === name.sentence &&
          (wordsBetween(hit, name) <= 1 || (name.kind !== 'titled' && isSoonAfter(hit, name))),
      ) ||
    (name.kind !== 'titled' && isMine(word(name.first - 1), word(name.first - 2)))
  )
}

/** “Rory has died, my best friend”. */
const isSoonAfter = (hit: Hit, name: Name): boolean => hit.first >= name.after && hit.first - name.after <= 4

/** “My little Alfie” */
const isMine = (previous: string, beforeThat: string): boolean =>
  previous === 'my' ||
  (beforeThat === 'my' && /^(?:little|lovely|own|baby|big|wee|dear|brave|gorgeous|beautiful)$/.test(previous))

/** “Staff Nurse Linda Pugh”, and “Professor” as the first of two words with capitals. */
function isStanding({ tokens }: Reading, name: Name): boolean {
  for (let at = Math.max(0, name.first - 1); at < name.after; at++) {
    const token = tokens[at]
    if (token?.sentence === name.sentence && isIn(standing, token.word)) return true
  }
  return false
}

/** “patient Doreen”, “a lady called Doreen”. */
const isAnnounced = (reading: Reading, name: Name): boolean =>
  reading.hits(comesNext).some(({ after }) => after === name.first)

const near = (reading: Reading, set: Phrases, name: Name, within: number): boolean =>
  reading.hits(set).some((hit) => wordsBetween(hit, name) <= within)

function wordsBetween(hit: Pick<Hit, 'first' | 'after'>, name: Name): number {
  if (hit.first >= name.after) return hit.first - name.after
  return hit.after <= name.first ? name.first - hit.after : 0
}

const isPraised = (reading: Reading, name: Name): boolean =>
  reading.hits(praise).some(({ sentence, first }) => sentence === name.sentence && first < name.first)

/** A link, and nobody who speaks. */
export const isNews = (reading: Reading): boolean =>
  !reading.has(author) && reading.tokens.some(({ word }) => word === '<link>')
