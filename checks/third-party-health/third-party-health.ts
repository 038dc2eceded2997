import type { Context } from '../finding.ts'
import type { Hit } from '../language/matcher.ts'
import type { Phrases } from '../language/phrases.ts'
import type { Reading } from '../language/reading.ts'
import { isIn } from '../language/word-class.ts'
import { author, notReal, ownFamily, praise, saidYes } from '../patient-name/harmless.ts'
import { isNews } from '../patient-name/in-care.ts'
import { type Found, type Rule, rule } from '../rule.ts'
import { quote } from '../words.ts'
import {
  attributive,
  away,
  colleagueHere,
  famous,
  gossip,
  illness,
  kindly,
  knewAtWork,
  knownOne,
  neighbour,
  own,
  suffers,
  telling,
} from './whose-health.ts'

/** Somebody else's health, told by one who knows it from work. */
export const thirdPartyHealth: Rule = rule({
  id: 'conf.third-party-health',
  title: 'Somebody else’s health',
  severity: 'high',
  source: {
    title: 'ICO: special category data (UK GDPR, Article 9)',
    address:
      'https://ico.org.uk/for-organisations/uk-gdpr-guidance-and-resources/lawful-basis/special-category-data/',
    paraphrase: true,
  },
  suggestion: 'Leave their health out. It is theirs to tell, whoever they are and however you know.',
  triggers: [colleagueHere, famous, neighbour, telling],
  consults: [
    illness,
    away,
    suffers,
    author,
    kindly,
    knewAtWork,
    knownOne,
    gossip,
    ownFamily,
    praise,
    own,
    notReal,
    saidYes,
  ],
  find: ({ text }, context, reading) => {
    if (isOff(context, reading)) return []
    const told = findTold(reading) ?? findGossip(reading, context)
    return told === undefined
      ? []
      : [
          {
            start: told.start,
            end: told.end,
            reason: `${quote(text.slice(told.start, told.end))} tells others about somebody’s health, which is theirs to tell.`,
          } satisfies Found,
        ]
  },
})

const isOff = ({ consent, role }: Context, reading: Reading): boolean =>
  consent === true ||
  /^(?:patient|carer|public)/i.test(role ?? '') ||
  isNews(reading) ||
  [notReal, saidYes, kindly].some((set) => reading.has(set))

/** One of the staff tells, near a name or a post, what somebody has, and why or whence they know it. */
function findGossip(reading: Reading, { role, account }: Context) {
  if (role === undefined || account === 'official' || /^(?:news|press|journal|campaign)/i.test(role))
    return undefined
  if (!reading.has(gossip) || reading.has(praise)) return undefined
  for (const ill of reading.hits(telling)) {
    if (reading.isDenied(ill, 1) || reading.isQuoted(ill) || isAttributive(reading, ill)) continue
    const isFamily = reading
      .hits(ownFamily)
      .some(({ sentence, first }) => sentence === ill.sentence && first < ill.first)
    if (isFamily || isTheirOwn(reading, ill)) continue
    const person = reading
      .hits(knownOne)
      .find(
        (one) =>
          Math.abs(one.sentence - ill.sentence) <= 1 &&
          (one.after <= ill.first || one.first >= ill.after) &&
          one.first - ill.after <= 12 &&
          ill.first - one.after <= 14 &&
          !isKinOrAnybody(reading, one),
      )
    if (person !== undefined)
      return { start: Math.min(person.start, ill.start), end: Math.max(person.end, ill.end) }
  }
  return undefined
}

/** A person and what ails them, in one sentence or the next. */
function findTold(reading: Reading): { start: number; end: number } | undefined {
  return (
    together(reading, colleagueHere, away, 1) ??
    together(reading, colleagueHere, suffers, 1) ??
    (reading.has(knewAtWork)
      ? (together(reading, famous, illness, 2) ?? together(reading, neighbour, illness, 1))
      : undefined)
  )
}

function together(reading: Reading, whom: Phrases, what: Phrases, apart: number) {
  for (const person of reading.hits(whom)) {
    if (isKinOrAnybody(reading, person)) continue
    for (const ill of reading.hits(what)) {
      if (Math.abs(person.sentence - ill.sentence) > apart || isTheirOwn(reading, ill)) continue
      if (reading.isDenied(ill, 2) || reading.isQuoted(ill) || isAttributive(reading, ill)) continue
      if (person.first - ill.after > 6 || ill.first - person.after > 16) continue
      return { start: Math.min(person.start, ill.start), end: Math.max(person.end, ill.end) }
    }
  }
  return undefined
}

/** “My sister had…”, and “if a colleague is…”. */
function isKinOrAnybody({ tokens }: Reading, { first, sentence }: Hit): boolean {
  if (tokens[first]?.word === 'sister' && tokens[first + 1]?.isCapital !== true) return true
  return tokens
    .slice(Math.max(0, first - 3), first)
    .some((token) => token.sentence === sentence && /^(?:if|when|whether|should|any)$/.test(token.word))
}

const isAttributive = ({ tokens }: Reading, { after, sentence }: Hit): boolean =>
  tokens[after]?.sentence === sentence && isIn(attributive, tokens[after]?.word ?? '')

const isTheirOwn = (reading: Reading, ill: Hit): boolean =>
  reading.hits(own).some(({ sentence, first }) => sentence === ill.sentence && first <= ill.after)
