import type { Draft } from '../finding.ts'
import { phrases } from '../language/phrases.ts'
import type { Reading } from '../language/reading.ts'
import { wordClass } from '../language/word-class.ts'
import { theirs } from '../patient-name/care.ts'
import { type Found, type Rule, rule } from '../rule.ts'
import { edited } from '../story/edit.ts'
import { exemptIn } from '../story/exempt.ts'
import { type Person, personsIn } from '../story/persons.ts'
import { signsIn } from '../story/signs.ts'
import { mostWords } from '../story/weigh.ts'
import { quote, type Span } from '../words.ts'
import { itself, signsOfSomebody } from './spoken.ts'

const numbered = wordClass(
  'bed, bay, cot, room, cubicle, cubie, cell, flat, chair, trolley, bedspace, pod, resus, sr, sideroom, side room, theatre, majors, ward, unit, couch, incubator, crib',
)
const spots = phrases`
  ${numbered} #
  ${numbered} no|number #
  ${numbered} one|two|three|four|five|six|seven|eight|nine|ten|a|b|c|d
`

export const place: Rule = rule({
  id: 'conf.place',
  title: 'Where a patient is',
  severity: 'high',
  source: {
    title: 'General Medical Council, Using social media as a medical professional (2024), paragraph 19',
    address:
      'https://www.gmc-uk.org/professional-standards/the-professional-standards/using-social-media-as-a-medical-professional',
    paraphrase: true,
  },
  suggestion: 'Leave out the bed, bay, room or ward. “A patient” says enough.',
  triggers: [spots],
  consults: [theirs, signsOfSomebody, itself],
  find: (draft, { consent, role }, reading) =>
    consent === true || role === 'patient/public'
      ? []
      : placesOf(draft, reading, role !== undefined && !/^(?:news|press|journal|carer$)/i.test(role)),
})

function placesOf({ text }: Draft, reading: Reading, byStaff: boolean): Found[] {
  if (reading.tokens.length > mostWords) return []
  const exempt = exemptIn(reading)
  if (exempt.whole) return []
  const own = new Set(exempt.own.map(({ sentence }) => sentence))
  const found = joined(reading).filter(
    (spot) =>
      !exempt.sentences.has(spot.sentence) &&
      !own.has(spot.sentence) &&
      !reading.hasNear(itself, spot) &&
      (holdsSomebody(reading, spot) || (byStaff && !exempt.reported && isSpokenOf(reading, spot))),
  )
  if (found.length === 0) return []
  const rewrite = edited(
    text,
    found.map((spot) => withoutSpot(reading, spot)),
  )
  return found.map(({ start, end }) => ({
    start,
    end,
    reason: `${quote(text.slice(start, end))} tells people who know the ward, or who are visiting it, which patient you mean.`,
    severity: exempt.consented ? ('low' as const) : ('high' as const),
    ...(exempt.concern && {
      suggestion:
        'You may raise this: the concern can stay. Leave out the bed, bay or room. You can also take it to your Freedom to Speak Up Guardian.',
    }),
    rewrite,
  }))
}

/** “Bay 3 bed 6” is one place. */
interface Spot extends Span {
  readonly first: number
  readonly after: number
  readonly sentence: number
  /** Only wards, which hold many. */
  readonly isWard: boolean
}

function joined(reading: Reading): Spot[] {
  const { tokens } = reading
  const found: Spot[] = []
  const hits = [...reading.hits(spots)].sort((a, b) => a.first - b.first)
  for (const { first: at, after, start, end, sentence } of hits) {
    const first = at > 0 && tokens[at]?.word === 'room' && tokens[at - 1]?.word === 'side' ? at - 1 : at
    const last = found.at(-1)
    const isWard = /^(?:ward|unit|theatre)$/.test(tokens[at]?.word ?? '')
    const isOn =
      last !== undefined &&
      last.sentence === sentence &&
      first - last.after <= 1 &&
      (first === last.after || /^(?:on|of|in)$/.test(tokens[last.after]?.word ?? ''))
    if (last !== undefined && first < last.after) continue
    if (isOn && last) found[found.length - 1] = { ...last, after, end, isWard: last.isWard && isWard }
    else found.push({ first, after, start: tokens[first]?.start ?? start, end, sentence, isWard })
  }
  return found
}

const doing = wordClass(
  'keeps, kept, hit, hits, hurt, grabbed, pushed, kicking, going, wakes, woke, sobbing, nicked, nicks, hiding, wants, wanted, wont, refuses, refused, refusing, died, dying, asked, asks, asking, likes, thinks, told, said, says, hates, loves, pulled, wet, fell, buzzes, buzzing, buzzed, calls, calling, called, threw, throws, kicked, kicks, wandered, wandering, stop, shouting, screaming, crying, moaning, snoring, singing, swearing, spitting, hitting, trying, needing, pooed, weed, peed, arrested, deteriorated, deteriorating, desatted, desatting, absconded, escaped, complaining, complains, moans, reckons, proposed, farted, smells, stinks, sleeping, hungry, thirsty, scared, alone, confused, agitated, passed, giving, thinks, thanked, hugged, spat, bit, slapped, punched, flirting, naked, snores, cries, begging, begged, vomiting, vomited, bleeding, seizing, fitting, snuck, sneaking, demanding, demands, demanded, rang, rings, ringing',
)
const mayBe = wordClass(
  'is, has, had, was, needs, needed, just, still, again, can, could, will, please, really, you, your, thats, he, she, who, whose, with, got, gets, gave, having, also, finally, honestly, bloody, not, never, cant, wouldnt, isnt, has been, been, their, his, her, mum, dad, wife, husband, daughter, son, family, pls, so, always, constantly, and, the, an, a, to, too, stuck, our, my',
)
const ofThings = wordClass(
  'free, empty, closed, open, opens, ready, available, broken, clean, cleaned, cleaning, vacant, spare, fixed, booked, painted, leaking, projector, key, keys, mattress, wifi, printer, coffee, desk, equipped, deliveries, parking, tickets, workshop, conference, hotel, seminar, lecture, training, exam, interview, interviews, meeting, car, park, refurbished, reopens, reopening, reopened, curtains, monitor, tv, socket, light, switch, suite, museum, exhibition, floor, museum, named, sponsored, donated, upgraded, rent, landlord, airbnb, premier, inn, holiday, view, balcony, checkout, breakfast, minibar, gym, fire, door, doors, studio, class, yoga, zumba, library',
)

/** Whether what is said of the bed is said of somebody in it. */
function holdsSomebody(reading: Reading, spot: Spot): boolean {
  const { tokens } = reading
  const inSentence = tokens.filter(({ sentence }) => sentence === spot.sentence)
  const persons = personsIn(reading).filter(
    ({ sentence, kind }) => sentence === spot.sentence && kind !== 'pronoun',
  )
  const near = persons.find(
    (person) => Math.min(Math.abs(spot.first - person.after), Math.abs(person.first - spot.after)) <= 4,
  )
  const signs = signsIn(reading, []).filter(({ sentence }) => Math.abs(sentence - spot.sentence) <= 1)
  const isIll = signs.some(
    ({ kind, sentence }) => (kind === 'wrong' || kind === 'death') && sentence === spot.sentence,
  )
  if (spot.isWard) return isOnWard(spot, persons, signs)
  if (near !== undefined) return true
  if (inSentence.some(({ word }) => ofThings.words.has(word))) return false
  return isSubject(tokens, spot, isIll)
}

/** What one of the staff says of a bed is mostly said of whoever lies in it. */
function isSpokenOf(reading: Reading, spot: Spot): boolean {
  if (spot.isWard) return false
  const { tokens } = reading
  const inSentence = tokens.filter(({ sentence }) => sentence === spot.sentence)
  if (inSentence.some(({ word }) => ofThings.words.has(word))) return false
  if (reading.hasNear(signsOfSomebody, spot) || reading.hasNear(theirs, spot)) return true
  const next = tokens[spot.after]
  return (
    next?.sentence === spot.sentence && (isDoing(next.word) || isDoing(tokens[spot.after + 1]?.word ?? ''))
  )
}

const isDoing = (word: string): boolean =>
  doing.words.has(word) ||
  (/(?:[a-z]{2}ed|[a-z]{2}ing|[^su]s)$/.test(word) &&
    !/^(?:this|is|was|has|days|hours|mins|minutes|beds|bays|patients|always|sometimes|building|during|morning|evening)$/.test(
      word,
    ))

/** A ward holds many, so it takes a time, somebody, and what happened to them. */
function isOnWard(spot: Spot, persons: readonly Person[], signs: ReturnType<typeof signsIn>): boolean {
  const when = signs.some(({ kind, sentence }) => kind === 'when' && sentence === spot.sentence)
  const what = signs.some(
    ({ kind, weight }) => kind === 'death' || (kind === 'wrong' && weight > 1) || kind === 'odd',
  )
  const rings = signs.some(({ kind, sentence }) => kind === 'ending' && sentence === spot.sentence)
  return when && what && (persons.length > 0 || rings)
}

/** “bed 6 keeps pressing …”, “bay 4 bed 2, will you …”. */
function isSubject(tokens: Reading['tokens'], spot: Spot, isIll: boolean): boolean {
  let sawDoing = false
  for (let at = spot.after; at < spot.after + 6; at++) {
    const token = tokens[at]
    if (token === undefined || token.sentence !== spot.sentence) break
    if (doing.words.has(token.word)) {
      sawDoing = true
      break
    }
    if (!mayBe.words.has(token.word)) break
  }
  if (sawDoing) return true
  const isTheirs =
    /^(?:wife|husband|mum|mam|dad|daughter|son|family|partner|visitors|relatives|girlfriend|boyfriend|brother|sister)$/.test(
      tokens[spot.after]?.word ?? '',
    )
  if (
    isTheirs ||
    (/^(?:can|will|could|please|pls|if)$/.test(tokens[spot.after]?.word ?? '') &&
      tokens[spot.after + 1]?.word === 'you')
  )
    return true
  const lead = tokens[spot.first - 1]?.word ?? ''
  const next = tokens[spot.after]?.word ?? ''
  return (
    isIll &&
    (/^(?:has|had|is|was|with|needs|got|whose|who|for|just)$/.test(next) ||
      spot.after === tokens.length ||
      /^(?:for|with|from|to)$/.test(lead))
  )
}

function withoutSpot({ tokens, text }: Reading, { first, after, start, end, sentence }: Spot) {
  const lead = tokens[first - 1]
  const next = tokens[after]
  const isLed = lead !== undefined && lead.sentence === sentence
  const owner = /['’]s$/.test(text.slice(start, end)) ? '’s' : ''
  const isOfPerson =
    isLed &&
    /^(?:from|by)$/.test(lead.word) &&
    personsIn({ tokens, text }).some((person) => person.after === first - 1)
  if (isOfPerson || (isLed && /^(?:in|on|at)$/.test(lead.word))) {
    if (next?.word === 'of') return { start, end: next.end, by: '' }
    return { start: lead.start, end, by: '' }
  }
  if (next !== undefined && /^(?:can|could|will|please|pls|you|stop)$/.test(next.word))
    return { start, end, by: '' }
  return { start: isLed && lead.word === 'the' ? lead.start : start, end, by: `a patient${owner}` }
}
