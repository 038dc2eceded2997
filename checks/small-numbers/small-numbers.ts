import type { Context, Draft } from '../finding.ts'
import { phrases } from '../language/phrases.ts'
import type { Reading } from '../language/reading.ts'
import { wordClass } from '../language/word-class.ts'
import { type Found, type Rule, rule } from '../rule.ts'
import { type Edit, edited } from '../story/edit.ts'
import { exemptIn } from '../story/exempt.ts'
import { type Sign, signsIn } from '../story/signs.ts'
import { mostWords } from '../story/weigh.ts'
import { quote } from '../words.ts'

/** What is counted is people, so that what ails them must be told besides. */
const people = wordClass(
  'patient, patients, person, people, resident, residents, man, men, woman, women, male, males, female, females, child, children, pupil, pupils, student, students, boy, boys, girl, girls, baby, babies, teenager, teenagers, case, cases, diagnosis, diagnoses, admission, admissions, infection, infections, outbreak, positive, positives, referral, referrals, youngster, youngsters, prisoner, prisoners, inmate, inmates, mum, mums, mother, mothers, family, families, individual, individuals, adult, adults, user, users, client, clients, villager, villagers, lad, lads, parishioners, households, notification, notifications, test, tests',
)
/** What is counted is the event. */
const events = wordClass(
  'suicide, suicides, overdose, overdoses, stillbirth, stillbirths, miscarriage, miscarriages, termination, terminations, abortion, abortions, pregnancy, pregnancies, death, deaths, seroconversion, seroconversions, stabbing, stabbings, rape, rapes, assault, assaults, amputation, amputations, fatality, fatalities, conceptions, relapses, sectionings, detentions, drownings, births, pregnancies, fatality, hangings, ods, attempted suicides, seroconversions, self harms, seizures, transplants, adoptions, bereavements',
)
const counts = wordClass('one, two, three, four, single')
const counted = phrases`
  #? # ..6 ${people}|${events}
  ${counts} ..6 ${people}|${events}
`
/** Nobody is counted when these come between. */
const things = wordClass(
  'clinic, clinics, service, services, session, sessions, centre, centres, vaccine, vaccines, bed, beds, course, courses, drugs, treatment, treatments, trial, trials, study, studies, appointment, appointments, nurse, nurses, doctor, doctors, midwives, staff, gps, gp, team, teams, ward, wards, hub, hubs, unit, units, minutes, hours, hour, days, day, weeks, week, months, month, years, year, old, yo, ways, steps, tips, reasons, signs, doses, dose, million, thousand, hundred, percent, cent, times, in, out, thirds, quarters, pm, am, k, th, rd, nd, st, new posts, posts, jobs, volunteers, champions, metres, miles, ambassadors, percentage, per, or, to, fold, point, and, million, bn, mg, ml, them, us, stone, kg, consultants, beds',
)
const kindsBefore =
  /^(?:type|stage|grade|phase|section|ward|level|category|cat|covid|band|bay|bed|room|page|chapter|part|tier|step|in|under|than|least|any|every|of|step|day|week|group|h[0-9]n|version|number|no|aged|age|no|over|about|around|from|to|by|number|not|never|without|each)$/
const large = wordClass(
  'london, birmingham, manchester, glasgow, liverpool, leeds, sheffield, bristol, edinburgh, cardiff, belfast, newcastle, nottingham, leicester, england, scotland, wales, ireland, britain, uk, europe, africa, asia, america, usa, china, india, france, germany, spain, italy, brazil, congo, guinea, liberia, nigeria, sierra, kent, essex, surrey, sussex, devon, cornwall, somerset, dorset, norfolk, suffolk, cumbria, yorkshire, merseyside, tyneside, teesside, northumberland, midlands, north, south, east, west, world, country, nation, hull, bradford, wuhan, uganda, kenya, pakistan, dallas, texas, madrid, york',
)
const isLarge = (word: string): boolean => large.words.has(word) || /shire$/.test(word)
const smallUnit = phrases`
  (in / on / at / within / across / from / inside / among) (our / this / the / my / one) ..2 (ward / unit / practice / surgery / care home / nursing home / home / school / academy / village / hostel / prison / hospice / parish / estate / island / wing / list / team / town / valley / nursery / college / barracks / community)
`
const ours = phrases`
  we|our|us|my
`

export const smallNumbers: Rule = rule({
  id: 'conf.small-numbers',
  title: 'Counts so small that they point to people',
  severity: 'high',
  source: {
    title:
      'Information Commissioner’s Office, Anonymisation guidance; NHS Business Services Authority v Information Commissioner and Spivack [2021] UKUT 192 (AAC)',
    address:
      'https://ico.org.uk/for-organisations/uk-gdpr-guidance-and-resources/data-sharing/anonymisation/',
    paraphrase: true,
  },
  suggestion: 'Say “fewer than 5”, or count a bigger place or a longer time.',
  triggers: [counted],
  consults: [smallUnit, ours],
  find: (draft, context, reading) => (context.consent === true ? [] : smallCounts(draft, context, reading)),
})

function smallCounts({ text }: Draft, context: Context, reading: Reading): Found[] {
  if (reading.tokens.length > mostWords) return []
  const isTheirNews = context.account !== 'official' && !reading.has(ours)
  if (isTheirNews && reading.tokens.some(({ word }) => word === '<link>')) return []
  const exempt = exemptIn(reading)
  if (exempt.whole || (isTheirNews && exempt.reported)) return []
  const signs = signsIn(reading, context.local?.places ?? [])
  const found = reading.hits(counted).flatMap(({ first, after, sentence }) => {
    if (exempt.sentences.has(sentence) || !isCount(reading, first, after)) return []
    const head = reading.tokens[after - 1]
    if (head === undefined || !isIllness(reading, after, sentence, signs)) return []
    const where = placeOf(reading, sentence, signs)
    return where === undefined ? [] : [{ first, after, sentence, where }]
  })
  const seen = new Set<number>()
  const once = found.filter(({ first }) => !seen.has(first) && seen.add(first))
  const rewrite =
    once.length === 0
      ? undefined
      : edited(
          text,
          once.flatMap((one) => fewerThanFive(reading, one)),
        )
  return once.map(({ first, after, where }) => {
    const start = reading.tokens[first]?.start ?? 0
    const end = reading.tokens[after - 1]?.end ?? 0
    return {
      start,
      end,
      reason: `${quote(text.slice(start, end))} is so few${where === '' ? '' : ` for ${quote(where)}`} that people there can work out who they are.`,
      rewrite,
    }
  })
}

/** A count from 1 to 4 of people, and of nothing else that comes between. */
function isCount({ tokens, text }: Reading, first: number, after: number): boolean {
  const count = tokens[first]
  if (count === undefined || !/^(?:[1-4]|one|two|three|four|single)$/.test(count.word)) return false
  if (
    /^[,.:/%]\d|^%|^-\d|^\s?[-–]\s?\d/.test(text.slice(count.end, count.end + 4)) ||
    /[\d£$€.,:/]$|\d[-–]$/.test(text.slice(Math.max(0, count.start - 2), count.start))
  ) {
    return false
  }
  if (kindsBefore.test(tokens[first - 1]?.word ?? '') && tokens[first - 1]?.sentence === count.sentence)
    return false
  for (let at = first + 1; at < after - 1; at++)
    if (things.words.has(tokens[at]?.word ?? ''))
      return /^(?:one|two|three|four|[1-4])$/.test(count.word) && isOfOurs(tokens, first)
  return (
    !things.words.has(tokens[after]?.word ?? '') ||
    /^(?:in|and|to|out|year|day|week|this|old|yo|years|st|per)$/.test(tokens[after]?.word ?? '')
  )
}

/** “two of our residents” */
const isOfOurs = (tokens: Reading['tokens'], first: number): boolean =>
  tokens[first + 1]?.word === 'of' && /^(?:our|the|my)$/.test(tokens[first + 2]?.word ?? '')

function isIllness({ tokens }: Reading, after: number, sentence: number, signs: readonly Sign[]): boolean {
  if (events.words.has(tokens[after - 1]?.word ?? '')) return true
  return signs.some(
    (sign) =>
      sign.sentence === sentence &&
      ((sign.kind === 'wrong' && (sign.weight > 1 || told.test(tokens[sign.first]?.word ?? ''))) ||
        sign.kind === 'death'),
  )
}
const told =
  /^(?:norovirus|noro|covid|flu|pneumonia|diabetes|asthma|copd|fall|falls|scabies|shingles|chickenpox|infection|cellulitis|drunk|abscess)$/

/** The small place it is about, in the words of the text; empty for a ward or home without a name. */
function placeOf(reading: Reading, sentence: number, signs: readonly Sign[]): string | undefined {
  const { tokens, text } = reading
  const places = signs.filter((sign) => sign.kind === 'where' && Math.abs(sign.sentence - sentence) <= 1)
  const small = places.find((sign) => !tokens.slice(sign.first, sign.after).some(({ word }) => isLarge(word)))
  if (small !== undefined)
    return text
      .slice(small.start, small.end)
      .replace(/^(?:in|at|on|near|from|to|around|of|across|by)\s+/i, '')
  const named = places.length === 0 ? namedPlace(reading, sentence) : undefined
  if (named !== undefined) return named
  return places.length === 0 && reading.hits(smallUnit).some((hit) => Math.abs(hit.sentence - sentence) <= 1)
    ? ''
    : undefined
}

/** “on Barra”, “linked to Cwmgiedd”, “Alston Moor had…”: a name behind a small word, and no country or county. */
function namedPlace({ tokens, text }: Reading, sentence: number): string | undefined {
  const at = tokens.findIndex(
    (token, here) =>
      Math.abs(token.sentence - sentence) <= 1 &&
      token.isCapital &&
      !token.isShouted &&
      !token.isHashtag &&
      /^(?:in|at|on|near|from|around|across|of|to)$/.test(tokens[here - 1]?.word ?? '') &&
      tokens[here - 1]?.sentence === token.sentence &&
      !notPlace.test(token.word) &&
      !tokens.slice(here, here + 2).some(({ word, isCapital }) => isCapital && isLarge(word)),
  )
  return at < 0 ? undefined : text.slice(tokens[at]?.start, tokens[at]?.end)
}
const notPlace =
  /^(?:i|mon|tues|wednes|thurs|fri|satur|sun)(?:day)?$|^(?:jan|febr)uary$|^(?:march|april|may|june|july|august|spring|summer|autumn|winter|easter|christmas|covid.*|nhs|a|the|our|medical|public|parliament|world|global|pubmed|lancet|nice|twitter|facebook|english|british|welsh|scottish|irish|european|american|st)$|ember$|^october$/

/** “one person has” becomes “fewer than 5 people have”. */
function fewerThanFive(
  { tokens }: Reading,
  { first, after }: { readonly first: number; readonly after: number },
): Edit[] {
  const count = tokens[first]
  const head = tokens[after - 1]
  if (count === undefined || head === undefined) return []
  const edits: Edit[] = [{ start: count.start, end: count.end, by: 'fewer than 5' }]
  const isOne = /^(?:1|one|single)$/.test(count.word)
  if (!isOne || tokens[first + 1]?.word === 'of') return edits
  const article = tokens[first - 1]
  if (count.word === 'single' && article?.word === 'a')
    edits[0] = { start: article.start, end: count.end, by: 'fewer than 5' }
  const plural = plurals.get(head.word) ?? (/s$/.test(head.word) ? head.word : `${head.word}s`)
  edits.push({ start: head.start, end: head.end, by: plural })
  const verb = tokens
    .slice(after, after + 4)
    .find(({ word, sentence }) => sentence === head.sentence && manyVerbs.has(word))
  const many = verb && manyVerbs.get(verb.word)
  if (verb && many) edits.push({ start: verb.start, end: verb.end, by: many })
  return edits
}
const plurals = new Map(
  Object.entries({
    person: 'people',
    man: 'men',
    woman: 'women',
    child: 'children',
    baby: 'babies',
    diagnosis: 'diagnoses',
    pregnancy: 'pregnancies',
    family: 'families',
    fatality: 'fatalities',
  }),
)
const manyVerbs = new Map(Object.entries({ has: 'have', is: 'are', was: 'were' }))
