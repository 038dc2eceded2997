import { type Hit, Matcher } from '../language/matcher.ts'
import type { Phrases } from '../language/phrases.ts'
import type { Reading } from '../language/reading.ts'
import { unit } from '../lexicon/care.ts'
import { common, grave, sensitive } from '../lexicon/conditions.ts'
import { isTown, landmarks, placeWord, smallPlaces } from '../lexicon/places.ts'
import { longAgo, month, recentTime, weekday } from '../lexicon/times.ts'
import {
  body,
  clock,
  death,
  ending,
  familyFact,
  knownPerson,
  oddity,
  publicEvent,
  workClause,
} from './circumstances.ts'
import type { Person } from './persons.ts'

export type SignKind =
  | 'when'
  | 'where'
  | 'age'
  | 'work'
  | 'known'
  | 'wrong'
  | 'odd'
  | 'death'
  | 'ending'
  | 'seen'
  | 'family'

/** One small fact in a story, and how much it narrows down whose it is. */
export interface Sign {
  readonly kind: SignKind
  readonly weight: number
  readonly start: number
  readonly end: number
  readonly first: number
  readonly after: number
  readonly sentence: number
  readonly isSensitive?: boolean
}

const kinds: readonly (readonly [Phrases, SignKind, number, boolean?])[] = [
  [recentTime, 'when', 1],
  [landmarks, 'where', 1.5],
  [smallPlaces, 'where', 1.5],
  [sensitive, 'wrong', 2, true],
  [grave, 'wrong', 1.5],
  [common, 'wrong', 0.75],
  [body, 'wrong', 0.5],
  [clock, 'when', 1],
  [knownPerson, 'known', 2],
  [oddity, 'odd', 1.5],
  [publicEvent, 'seen', 1.5],
  [death, 'death', 1.4, true],
  [ending, 'ending', 0.5],
  [workClause, 'work', 1.5],
  [familyFact, 'family', 0.75],
]

let built: Matcher | undefined

/** All small facts, in reading order; of those that overlap, the weightiest. */
export function signsIn(reading: Reading, localPlaces: readonly string[]): Sign[] {
  built ??= new Matcher([...kinds.map(([set]) => set), longAgo])
  const hits = built.find(reading.tokens)
  const past = new Set((hits.get(longAgo) ?? []).map(({ sentence }) => sentence))
  const signs: Sign[] = []
  for (const [set, kind, weight, isSensitive = false] of kinds) {
    for (const hit of hits.get(set) ?? []) {
      if (kind === 'when' && past.has(hit.sentence)) continue
      signs.push({ ...placeOf(hit), kind, weight, isSensitive })
    }
  }
  signs.push(
    ...namedPlaces(reading),
    ...numberedPlaces(reading),
    ...illnesses(reading),
    ...placesOf(localPlaces, reading),
  )
  return withoutOverlaps(signs)
}

const placeOf = ({ start, end, first, after, sentence }: Hit) => ({ start, end, first, after, sentence })

function withoutOverlaps(signs: readonly Sign[]): Sign[] {
  const kept: Sign[] = []
  const weightiest = [...signs].sort(
    (a, b) => b.weight - a.weight || b.end - b.start - (a.end - a.start) || a.start - b.start,
  )
  const taken = new Set<number>()
  for (const sign of weightiest) {
    let isFree = true
    for (let at = sign.first; at < sign.after; at++) if (taken.has(at)) isFree = false
    if (!isFree) continue
    for (let at = sign.first; at < sign.after; at++) taken.add(at)
    kept.push(sign)
  }
  return kept.sort((a, b) => a.start - b.start)
}

const aPlaceFollows = /^(?:in|at|near|from|outside|off|around|nr|to|over|up|down|leaving|between|on|of|by)$/
const onlyTowns = /^(?:on|of|by|to)$/
const notAName =
  /^(?:i|a|e|nhs|uk|gp|tv|er|dr|mr|mrs|ms|miss|prof|english|welsh|polish|french|god|facebook|twitter|insta|instagram|tiktok|zoom|teams|whatsapp|covid|nurse|doctor|sister|our|the|my|this|that|he|she|they|we|you|it|hospital|labour|and|but|or|cpr|rosc|january|easter|xmas|christmas|emergency|emergencies|intensive|critical|outpatients|paeds|paediatrics|oncology|ramadan|eid|diwali|google|youtube|netflix|bbc|itv)$/

/** “from up near Hawes”, “in middlesbrough”, “at St James’s”, “on the A66”. */
function namedPlaces(reading: Reading): Sign[] {
  const { tokens } = reading
  const isShouting =
    tokens.length > 3 && tokens.filter(({ isShouted }) => isShouted).length * 2 > tokens.length
  const signs: Sign[] = []
  for (let at = 1; at < tokens.length; at++) {
    const lead = tokens[at - 1]
    const token = tokens[at]
    if (!lead || !token || lead.sentence !== token.sentence || token.isHashtag) continue
    if (/^[am]\d{1,4}$/.test(token.word) && /^(?:the|on)$/.test(lead.word) && token.word !== 'a1c') {
      signs.push(named(reading, at, at + 1))
      continue
    }
    if (road.test(token.word) && token.isCapital === lead.isCapital && !noRoad.test(lead.word)) {
      signs.push(named(reading, at - 1, at + 1))
      continue
    }
    if (prison.test(lead.word)) signs.push(named(reading, at, at + 1))
    if (token.isCapital && !isShouting && !token.isShouted && !placeWord.words.has(lead.word)) {
      if (isTown(token.word)) {
        signs.push(sign(tokens, at, at + 1, 1.5))
        continue
      }
      if (
        lead.word === 'the' &&
        !placeWord.words.has(tokens[at - 2]?.word ?? '') &&
        !notAName.test(token.word)
      ) {
        signs.push(sign(tokens, at, at + 1, 1))
        continue
      }
    }
    const isThe = lead.word === 'the' && placeWord.words.has(tokens[at - 2]?.word ?? '')
    if (
      isThe
        ? !isTown(token.word) && !(token.isCapital && building.test(tokens[at + 1]?.word ?? ''))
        : !placeWord.words.has(lead.word)
    )
      continue
    const isName =
      isTown(token.word) ||
      isThe ||
      (token.isCapital &&
        !isShouting &&
        !token.isShouted &&
        aPlaceFollows.test(lead.word) &&
        !onlyTowns.test(lead.word) &&
        token.word.length > 1 &&
        !notAName.test(token.word) &&
        !unit.words.has(token.word) &&
        !weekday.words.has(token.word) &&
        !month.words.has(token.word))
    if (!isName) continue
    let after = at + 1
    while (
      tokens[after]?.sentence === token.sentence &&
      tokens[after]?.isCapital &&
      !isShouting &&
      /^[\s’']{1,2}$/.test(reading.text.slice(tokens[after - 1]?.end ?? 0, tokens[after]?.start ?? 0)) &&
      !/^(?:i)$/.test(tokens[after]?.word ?? '')
    )
      after++
    if (tokens[after]?.word === 'and' && tokens[after + 1]?.isCapital && !isShouting) after += 2
    if (isThe && building.test(tokens[after]?.word ?? '')) after++
    signs.push(named(reading, at, after))
    at = after - 1
  }
  return signs
}

function named({ tokens }: Reading, at: number, after: number): Sign {
  let first = at
  while (
    first > 0 &&
    first > at - 3 &&
    tokens[first - 1]?.sentence === tokens[at]?.sentence &&
    (placeWord.words.has(tokens[first - 1]?.word ?? '') ||
      /^(?:the|hmp|yoi)$/.test(tokens[first - 1]?.word ?? ''))
  )
    first--
  return sign(tokens, first, after, 1.5)
}

function sign(tokens: Reading['tokens'], first: number, after: number, weight: number): Sign {
  return {
    kind: 'where',
    weight,
    first,
    after,
    start: tokens[first]?.start ?? 0,
    end: tokens[after - 1]?.end ?? 0,
    sentence: tokens[first]?.sentence ?? 0,
  }
}

const road = /^(?:road|street|lane|avenue|terrace|crescent|close|drive|rd|ave)$/
const noRoad =
  /^(?:the|a|our|my|this|that|in|on|up|down|of|to|by|very|so|were|was|is|be|too|main|high|same|memory|next|of|fast|bus|middle|busy|not|get|across|off|disk|hard|right)$/
const building =
  /^(?:hospital|infirmary|royal|general|hotel|inn|arms|lion|hospice|clinic|hall|arena|school|academy|college|church|pub|home|lodge|house|farm|estate)$/
const prison = /^(?:hmp|yoi|raf|hms)$/
const spot = /^(?:bed|bay|cubicle|cot|room|chair|trolley|cell|flat|house|ward|theatre|unit|number)$/

/** “in bay 4 bed 2”, “on ward 32”. */
function numberedPlaces({ tokens }: Reading): Sign[] {
  const signs: Sign[] = []
  for (let at = 1; at < tokens.length; at++) {
    const word = tokens[at]?.word ?? ''
    const lead = tokens[at - 1]?.word ?? ''
    if (
      !/^\d{1,3}[a-z]?$/.test(word) ||
      !spot.test(lead) ||
      tokens[at]?.sentence !== tokens[at - 1]?.sentence
    )
      continue
    let first = at - 1
    while (
      first > 0 &&
      first > at - 4 &&
      /^(?:in|on|at|from|the|side|our|of|up)$/.test(tokens[first - 1]?.word ?? '') &&
      tokens[first - 1]?.sentence === tokens[at]?.sentence
    )
      first--
    signs.push(sign(tokens, first, at + 1, /^(?:ward|theatre|unit)$/.test(lead) ? 1 : 1.5))
  }
  return signs
}

/** “, 91 and still lambing”, “(84)”, “She's 28.”, “male 30s”. */
export function agesIn({ tokens, text }: Reading, persons: readonly Person[]): Sign[] {
  const signs: Sign[] = []
  for (const [at, token] of tokens.entries()) {
    if (
      token.word === 'year' &&
      isSchoolYear(tokens, at) &&
      /^(?:[1-9]|1[0-3])$/.test(tokens[at + 1]?.word ?? '')
    ) {
      signs.push({ ...sign(tokens, at, at + 2, 1), kind: 'age' })
    }
    const isTens = /^(?:early |late |mid )?[2-9]0s$/.test(token.word)
    if (!isTens && !/^(?:[1-9]\d?|10\d)$/.test(token.word)) continue
    const lead = tokens[at - 1]
    const led = text.slice(lead?.end ?? 0, token.start)
    const next = text.slice(token.end, token.end + 6)
    const isSaid =
      lead !== undefined &&
      lead.sentence === token.sentence &&
      (leadsToAge.test(lead.word) ||
        (isTens && /^(?:in|his|her|male|female|man|woman|lady|gent|late|early|mid)$/.test(lead.word)))
    const isApart = (lead !== undefined && /[,(–-]\s*$|[.!] $/.test(led)) || (isTens && /,/.test(led))
    const stops =
      /^(?:$|[).;!?\n]|,(?!\d)|\s*$| and | but | with |\s[\p{Extended_Pictographic}])/u.test(next) &&
      !/^\.\d/.test(next) &&
      !/^,\d{3}/.test(next)
    const isTold = persons.some((person) => person.first <= at && at < person.after)
    if (stops && !isTold && (isSaid || isApart)) signs.push({ ...sign(tokens, at, at + 1, 1), kind: 'age' })
  }
  return signs
}
const isSchoolYear = (tokens: Reading['tokens'], at: number): boolean =>
  /^(?:in|a|from|my|today|tonight|this|her|his)$/.test(tokens[at - 1]?.word ?? '')
const leadsToAge = /^(?:he|she|aged|age|hes|shes|turned|only|at|is|was)$/

function placesOf(localPlaces: readonly string[], { tokens, text }: Reading): Sign[] {
  if (localPlaces.length === 0) return []
  const small = text.toLowerCase()
  return localPlaces.flatMap((place) => {
    const start = place.trim() === '' ? -1 : small.indexOf(place.trim().toLowerCase())
    const first = tokens.findIndex((token) => token.start >= start)
    if (start < 0 || first < 0) return []
    const end = start + place.trim().length
    let after = first + 1
    while ((tokens[after]?.start ?? Number.POSITIVE_INFINITY) < end) after++
    return [sign(tokens, first, after, 1.5)]
  })
}

/** How doctors' words for illness and treatment end. */
const illness =
  /(?:itis|[^h]osis|[a-z]{2}oma|ectomy|otomy|ostomy|plasty|aemia|pathy|algia|plegia|phasia|oscopy|dystrophy)$/
const illnesses = ({ tokens }: Reading): Sign[] =>
  tokens.flatMap(({ word }, at) =>
    word.length > 6 && 'say'.includes(word.slice(-1)) && illness.test(word)
      ? [{ ...sign(tokens, at, at + 1, 1), kind: 'wrong' as const }]
      : [],
  )
