import type { Context } from '../finding.ts'
import { Matcher } from '../language/matcher.ts'
import type { Reading } from '../language/reading.ts'
import { arrival, careVerb, handledVerb, ownCare } from '../lexicon/care.ts'
import { type Exempt, exemptIn } from './exempt.ts'
import { type Person, personsIn } from './persons.ts'
import { agesIn, type Sign, type SignKind, signsIn } from './signs.ts'

/** A story about one person in our care, and how surely it points at them. */
export interface Story {
  readonly signs: readonly Sign[]
  readonly persons: readonly Person[]
  readonly weight: number
  readonly strength: 'stop' | 'high' | 'medium' | 'low'
  readonly isConcern: boolean
}

/** Longer than any post: reading around every word of a book would take too long. */
export const mostWords = 4000

let built: Matcher | undefined

/** The stories in a post, in reading order. */
export function storiesIn(reading: Reading, context: Context): Story[] {
  if (reading.tokens.length > mostWords) return []
  built ??= new Matcher([ownCare, arrival])
  const care = built.find(reading.tokens)
  const isStaff = context.role !== undefined && !/^(?:carer|)$/.test(context.role)
  const isClose =
    context.role !== undefined &&
    context.account !== 'official' &&
    !/news|reporter|journal|media|comms/.test(context.role)
  const isTold = care.has(ownCare) || care.has(arrival) || beginsWithCare(reading, isStaff)
  if (!isTold && !isStaff && !isClose) return []
  const everybody = personsIn(reading)
  if (!isTold && everybody.length === 0) return []
  const exempt = exemptIn(reading)
  if (exempt.whole) return []
  const strong = new Set((care.get(ownCare) ?? []).map(({ sentence }) => sentence))
  for (const sentence of sentencesBegunWithCare(reading, isStaff)) strong.add(sentence)
  const weak = new Set((care.get(arrival) ?? []).map(({ sentence }) => sentence))
  const notOurs = exemptAndAfter(reading, exempt, strong, everybody)
  const signs = [...signsIn(reading, context.local?.places ?? []), ...agesIn(reading, everybody)].filter(
    ({ sentence }) => !notOurs.has(sentence),
  )
  const persons = everybody.filter(({ sentence }) => !notOurs.has(sentence))
  const treated = new Set([...reading.wordsOf(careVerb)].map((at) => reading.tokens[at]?.sentence ?? 0))
  const evidence = { strong, weak, isStaff, isClose, exempt, notOurs, treated }
  return groups(persons, signs, evidence).flatMap((group) => weigh(group, evidence) ?? [])
}

interface Evidence {
  readonly strong: ReadonlySet<number>
  readonly weak: ReadonlySet<number>
  readonly isStaff: boolean
  /** Whether staff write for themselves. */
  readonly isClose: boolean
  readonly exempt: Exempt
  readonly notOurs: ReadonlySet<number>
  /** Where what staff do to people was done: that alone tells that somebody was in their care. */
  readonly treated: ReadonlySet<number>
}

interface Group {
  readonly from: number
  readonly to: number
  readonly persons: readonly Person[]
  readonly signs: readonly Sign[]
}

const lookBack = 3
const lookOn = 4

/** Sentences around each person, joined where they meet. */
function groups(
  persons: readonly Person[],
  signs: readonly Sign[],
  { strong, weak, isClose }: Evidence,
): Group[] {
  const anchors = new Set<number>()
  for (const person of persons)
    if (person.kind !== 'pronoun' || isClose || strong.has(person.sentence)) anchors.add(person.sentence)
  for (const { sentence, kind, weight } of signs) {
    const isTelling =
      kind === 'odd' || kind === 'known' || ((kind === 'wrong' || kind === 'death') && weight > 1)
    if (
      isTelling &&
      (strong.has(sentence) || strong.has(sentence - 1) || (kind !== 'wrong' && weak.has(sentence)))
    )
      anchors.add(sentence)
  }
  const found: { from: number; to: number }[] = []
  for (const anchor of [...anchors].sort((a, b) => a - b)) {
    const last = found.at(-1)
    if (last && anchor - lookBack <= last.to) last.to = anchor + lookOn
    else found.push({ from: anchor - lookBack, to: anchor + lookOn })
  }
  const isIn = ({ from, to }: { from: number; to: number }, sentence: number): boolean =>
    sentence >= from && sentence <= to
  return found.map((group) => ({
    ...group,
    persons: persons.filter(({ sentence }) => isIn(group, sentence)),
    signs: signs.filter(({ sentence }) => isIn(group, sentence)),
  }))
}

const told: readonly SignKind[] = ['wrong', 'odd', 'death', 'ending']
const pointing: readonly SignKind[] = ['when', 'where', 'age', 'work', 'known', 'seen', 'family', 'odd']

function weigh({ from, to, persons, signs: found }: Group, evidence: Evidence): Story | undefined {
  const isWithin = (sentences: ReadonlySet<number>): boolean => {
    for (let at = Math.max(from, 0); at <= to; at++) if (sentences.has(at)) return true
    return false
  }
  const isStrong = isWithin(evidence.strong)
  const isShown =
    isWithin(evidence.weak) || (evidence.isStaff && persons.some(({ kind }) => kind === 'patient'))
  const isClose = evidence.isClose && !evidence.exempt.heard
  const isWeak = isShown || isClose
  if (!isStrong && (!isWeak || evidence.exempt.reported)) return undefined
  const named = persons.filter(({ kind }) => kind !== 'pronoun')
  const isPronounOnly = !isStrong && named.length === 0 && !found.some(({ kind }) => kind === 'known')
  if (isPronounOnly && !(isClose && persons.length > 0)) return undefined
  const isTreated =
    isStrong &&
    named.some(
      ({ sentence, job, tellsAge, isPointedOut }) =>
        evidence.treated.has(sentence) || (isClose && (job || tellsAge || isPointedOut)),
    )
  const signs = [...found, ...named.flatMap(signsOfPerson)].sort((a, b) => a.start - b.start)
  const byKind = new Map<SignKind, number>()
  for (const { kind, weight } of signs) {
    const so = byKind.get(kind)
    byKind.set(
      kind,
      so === undefined ? weight : Math.min(Math.max(so, weight) + 0.5, Math.max(so, weight, 2.5)),
    )
  }
  const sum = (of: readonly SignKind[]): number => of.reduce((so, kind) => so + (byKind.get(kind) ?? 0), 0)
  const weight =
    [...byKind.values()].reduce((so, one) => so + one, 0) - (isStrong ? 0 : isPronounOnly ? 1 : 0.5)
  const isPlaced =
    isStrong &&
    isClose &&
    named.length > 0 &&
    byKind.has('where') &&
    byKind.has('when') &&
    sum(pointing) >= 2.5
  const known = byKind.get('known') ?? 0
  const tells = sum(told) + sum(['seen']) / 2 + (known < 2 ? 0 : known / 2)
  if (
    (tells < (isClose ? 0.5 : 0.75) && !isTreated && !isPlaced) ||
    sum(pointing) < 1 ||
    byKind.size < 2 ||
    weight < (persons.length > 0 ? 2.5 : 3.5)
  )
    return undefined
  const isAnybody = (['odd', 'known', 'death', 'age', 'work', 'ending'] as const).some((kind) =>
    byKind.has(kind),
  )
  if (persons.length === 0 && !isAnybody && !signs.some(({ isSensitive }) => isSensitive)) return undefined
  const isGrave = signs.some(({ isSensitive }) => isSensitive) || named.some(({ kind }) => kind === 'child')
  const strongKinds = [...byKind.values()].filter((one) => one >= 1).length
  const isConcern = evidence.exempt.concern
  let strength: Story['strength'] = weight < 3 ? 'low' : weight < 4 ? 'medium' : 'high'
  if (!isStrong && !isShown && strength !== 'low') strength = weight < 4.5 ? 'low' : 'medium'
  if (strength === 'high' && !isConcern && (isGrave || strongKinds >= 4)) strength = 'stop'
  if (persons.length === 0 && strength === 'stop') strength = 'high'
  if (evidence.exempt.consented) strength = 'low'
  return { signs, persons: named, weight, strength, isConcern }
}

function signsOfPerson(person: Person): Sign[] {
  const { first, after, start, end, sentence } = person
  const at = { first, after, start, end, sentence }
  const signs: Sign[] = []
  if (person.tellsAge)
    signs.push({ ...at, kind: 'age', weight: person.kind === 'child' || person.isVeryOld ? 1.5 : 1 })
  else if (person.kind === 'child') signs.push({ ...at, kind: 'age', weight: 0.5 })
  if (person.job) signs.push({ ...at, kind: 'work', weight: 1.5 })
  if (person.isPointedOut) signs.push({ ...at, kind: 'known', weight: 1 })
  if (person.kind === 'group') signs.push({ ...at, kind: 'family', weight: 1 })
  return signs
}

/** A sentence that is somebody else's business, and what goes on about them. */
function exemptAndAfter(
  { tokens }: Reading,
  exempt: Exempt,
  strong: ReadonlySet<number>,
  persons: readonly Person[],
): Set<number> {
  const all = new Set<number>()
  const own = new Set<number>()
  for (const { sentence, first } of exempt.own) {
    const isAside = persons.some(
      (person) => person.sentence === sentence && person.kind !== 'pronoun' && person.after <= first,
    )
    if (!isAside) own.add(sentence)
  }
  const last = tokens.at(-1)?.sentence ?? 0
  let isOn = false
  for (let sentence = 0; sentence <= last; sentence++) {
    if (exempt.sentences.has(sentence) || own.has(sentence)) isOn = true
    else if (isOn && strong.has(sentence)) isOn = false
    if (isOn) all.add(sentence)
  }
  return all
}

/** Hurried people leave out “I”: “Clerked a vicar”, and of staff “Fitted hearing aids to a …”. */
function* sentencesBegunWithCare({ tokens }: Reading, isStaff: boolean): Iterable<number> {
  for (const [at, token] of tokens.entries()) {
    if (at > 0 && tokens[at - 1]?.sentence === token.sentence) continue
    for (let place = at; place < at + 5; place++) {
      const one = tokens[place]
      if (one?.sentence !== token.sentence) break
      const next = tokens[place + 1]?.word ?? ''
      if (isDoneToSomebody(one.word, next, isStaff && tokens[place + 2] !== undefined)) {
        yield token.sentence
        break
      }
      if (!leadsIn.has(one.word)) break
    }
  }
}
/** Not “our new scanner”, which is no person, nor “my first session”. */
const isDoneToSomebody = (verb: string, next: string, isStaff: boolean): boolean => {
  if (/^(?:my|our|the|to|defeat|myself)$/.test(next)) return false
  if (careVerb.words.has(verb)) return true
  if (handledVerb.words.has(verb) && /^(?:a|an|this|that|him|her|some|one|two|three|with|in|\d+)$/.test(next))
    return true
  return (
    isStaff &&
    !feels.test(next) &&
    /[a-z]{2}(?:ed|ught)$|^(?:did|gave|made|sat|held|cut|put|fed|rang|broke)$/.test(verb)
  )
}
const feels = /^(?:by|to|at|that|about|for|how|when|of|if|but|i|we|you|)$/
const leadsIn = new Set(
  'just so well and then today tonight yesterday last this night morning evening afternoon earlier finally omg wow lol honestly ok right also only actually'.split(
    ' ',
  ),
)

const beginsWithCare = (reading: Reading, isStaff: boolean): boolean => {
  for (const _ of sentencesBegunWithCare(reading, isStaff)) return true
  return false
}
