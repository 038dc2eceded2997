import type { Reading } from '../language/reading.ts'
import { isIn, wordClass } from '../language/word-class.ts'
import { careVerb, handledVerb } from '../lexicon/care.ts'
import { job, workWords } from '../lexicon/jobs.ts'

/** Somebody in the singular, as the text puts it: “a confused 84 year old gentleman in his 80s”. */
export interface Person {
  /** Words of the text, `after` not included. */
  readonly first: number
  readonly after: number
  readonly start: number
  readonly end: number
  readonly sentence: number
  readonly kind: 'patient' | 'person' | 'child' | 'job' | 'pronoun' | 'group'
  readonly age: 'child' | 'young' | 'old' | 'adult' | undefined
  /** Whether an age in figures or tens of years is told. */
  readonly tellsAge: boolean
  readonly isVeryOld: boolean
  readonly job: boolean
  readonly isDefinite: boolean
  /** “the lady from the bakery”, “that lad who came second”. */
  readonly isPointedOut: boolean
}

const patientNoun = wordClass(
  'patient, pt, px, resident, inpatient, outpatient, casualty, client, punter, prisoner, inmate, detainee, mother, mum, mam, dad, caller, diabetic, amputee, pensioner, granny, nana, grandad, grandma, nan, veteran, widow, widower, regular, faller, multip, primip, mama, mummy, passenger',
)
const adultNoun = wordClass(
  'man, woman, lady, gentleman, gent, chap, bloke, fella, feller, fellow, fellah, geezer, guy, dude, male, female, person, soul, thing, dear, biddy, codger, dude, duck, love, granda, mon, missus, yoke, wumman, wench, gyal, madam, alhaja, oga, quine, loon, grandmother, grandfather, expat, evacuee, competitor, contestant, finalist, parishioner, villager, islander, celeb, mister, mannie, wifie, cratur, fogey, timer, tourist, hiker, climber, walker, cyclist, motorcyclist, biker, pedestrian, rider, driver, passenger, swimmer, surfer, refugee, jogger, runner, bride, groom, worker, labourer, jumper, neighbour, wife, husband, stranger, someone, somebody, customer, student, darling, sod, git, bugger, person, character',
)
const youngNoun = wordClass(
  'lad, lass, lassie, laddie, teen, teenager, youngster, youth, adolescent, student, schoolboy, schoolgirl, youngun',
)
const childNoun = wordClass(
  'boy, girl, child, kid, kiddie, kiddo, toddler, tot, baby, babby, bairn, wean, newborn, neonate, infant, bub, prem, preemie, mite, pupil, babe, nipper, sprog, wain, pikin, pickney, bwoy, youngling, preschooler, bub, twin, tiddler, schoolkid, dot, dote',
)
const groupNoun = wordClass(
  'couple, brothers, sisters, twins, triplets, quads, siblings, newlyweds, family, newborn twins',
)
const fewNoun = wordClass(
  'lads, boys, girls, kids, teenagers, children, men, women, brothers, sisters, babies, residents, patients, friends, mates, workers',
)
/** Every word that can be somebody; what is said of none of them is no story. */
export const somebody = wordClass(
  'old, yo, couple, family, he, she, him, her',
  patientNoun,
  adultNoun,
  youngNoun,
  childNoun,
  groupNoun,
  fewNoun,
  job,
)
const oneOf = wordClass(
  'ladies, gents, gentlemen, mums, dads, residents, patients, clients, regulars, lads, girls, boys, pupils, kids, bairns, callers, prisoners, lasses, babies, crew, squad, players, customers, inmates, children, students, pensioners',
)
const few = wordClass('two, three, both, 2, 3')
const before = wordClass(
  `patient, lovely, poor, little, wee, old, auld, owd, ole, aul, yer, national, top, keen, lone, drowsy, elderly, young, confused, frail, drunk, local, retired, pregnant, homeless, first, teenage, dying, sweet, dear, tiny, big, sick, very, really, poorly, injured, unconscious, new, nice, gorgeous, funny, grumpy, cheeky, scared, terrified, frightened, lonely, brave, angry, aggressive, agitated, abusive, suicidal, depressed, anxious, autistic, deaf, blind, disabled, demented, diabetic, epileptic, alcoholic, addicted, muslim, jewish, sikh, hindu, polish, romanian, somali, chinese, nigerian, indian, pakistani, ukrainian, syrian, welsh, scottish, irish, black, asian, white, gypsy, traveller, trans, gay, single, married, middle, aged, naked, obese, fat, huge, skinny, thin, male, female, preterm, premature, unresponsive, collapsed, septic, dead, unknown, unbooked, concealed, breathless, jaundiced, bedbound, heavily, year, years, yr, yrs, yo, y, o, month, months, week, weeks, day, days, mth, wk, former, ex, same, other, certain, particular, service, care, palliative, end, of, life, dementia, stroke, cancer, overdose, sectioned, psychotic, manic, icu, itu, mum, mother, to, be, wonderful, amazing, special, favourite, adorable, beautiful, hilarious, daft, silly, polite, charming, posh, rich, famous, fit, healthy, previously, dairy, sheep, primary, secondary, pe, village, school, army, parish, catholic, methodist, anglican, off, duty, semi, pro, professional, well, known, 1st, time, minor, distressed, vulnerable, adult, bariatric, heroin, crack, drug, rough, sleeping, non, english, speaking, recently, newly, widowed, bereaved, divorced, late, early, mid, nursing, home, day, case, blue, light, walking, trauma, dental, nervous, needle, phobic, phobia, proper, bonny, canny, absolute, total, complete, another, seriously, badly, critically, very, quite, quadriplegic, paralysed, burnt, stabbed, shot, labouring, postnatal, antenatal, unaccompanied, looked, after, fostered, foster, adopted`,
)
const articles = wordClass(
  'a, an, the, this, that, our, another, one, some, his, her, dis, da, that, todays, wan, yon, ma, my, today, yesterday, tonight',
)
/** After or before these, “patient” names nobody. */
const patientAs = wordClass(
  'safety, care, experience, flow, group, groups, stories, story, transport, participation, feedback, voice, records, record, data, information, portal, satisfaction, choice, advocate, advice, liaison, line, lists, list, leaflet, leaflets, numbers, demand, notes, and, confidentiality, choice, outcomes, forum, day, representative, surveys, survey, pathway, with, journey, centred, access, initiated, knows, online, app',
)
const anyOfThem = wordClass(
  'every, each, any, no, per, as, like, being, be, become, becoming, than, if, imagine, whether, either, whichever, unless, average, suppose, hire, hiring, seeking, whenever, should, needs, need',
)
const pronoun = wordClass('he, she, him, her')
const years = /^\d{1,3}(?:yo|yr|yrs|y|m|f|mo|mth|yrold|yearold)$/

const tens = /^(?:[2-9]0s|nineties|eighties|seventies|sixties|fifties|forties|thirties|twenties|teens)$/
const numbers = wordClass(
  'two, three, four, five, six, seven, eight, nine, ten, eleven, twelve, thirteen, fourteen, fifteen, sixteen, seventeen, eighteen, nineteen, twenty, thirty, forty, fifty, sixty, seventy, eighty, ninety',
)

type Words = Pick<Reading, 'tokens' | 'text'>

/** Everybody in the text who could be somebody in our care, at most 40 of them. */
export function personsIn(reading: Words): Person[] {
  const found: Person[] = []
  for (let at = 0; at < reading.tokens.length && found.length < 40; at++) {
    const person = personAt(reading, at, found.at(-1)?.after ?? 0)
    if (person !== undefined) found.push(person)
  }
  return found
}

function personAt(reading: Words, at: number, from: number): Person | undefined {
  const kind = kindAt(reading, at)
  if (kind === undefined) return undefined
  if (kind === 'pronoun')
    return {
      ...span(reading, at, at + 1),
      kind,
      age: undefined,
      tellsAge: false,
      isVeryOld: false,
      job: false,
      isDefinite: true,
      isPointedOut: false,
    }
  const { first, isDefinite, isBare } = startOf(
    reading,
    at - lengthAt(reading, at) + 1,
    Math.max(from, at - 12),
  )
  if (isAnyOfThem(reading, first, isDefinite)) return undefined
  const word = (place: number): string => reading.tokens[place]?.word ?? ''
  if (
    /^(?:my|ma)$/.test(word(first - (isBare ? 1 : 0))) &&
    kind !== 'patient' &&
    !(kind === 'job' && !isBare) &&
    !/^(?:gent|gentleman|lady|chap)$/.test(word(at)) &&
    (yearsIn(reading.tokens.slice(first, at + 1).map((token) => token.word)) ?? 0) < 20 &&
    ![1, 2, 3].some((on) =>
      /^(?:bed|bay|side|cubicle|room|resus|cot|chair|trolley|majors|ward|cell|flat)$/.test(word(at + on)),
    )
  )
    return undefined
  if (word(at) === 'patient' && kindAt(reading, at + 1) !== undefined) return undefined
  if (
    kind === 'patient' &&
    word(at) === 'patient' &&
    ((patientAs.words.has(word(at + 1)) && word(at + 1) !== 'with') ||
      (isBare && /^(?:am|are|is|be|so|very|more|being|please|stay|was)$/.test(word(first - 1))))
  )
    return undefined
  const after = endOf(reading, at)
  const said = reading.tokens.slice(first, after).map((token) => token.word)
  const years = yearsIn(said)
  if (
    isBare &&
    kind !== 'patient' &&
    years === undefined &&
    !(kind === 'job' && at > first) &&
    !pointsOut.test(word(after)) &&
    !/^(?:mr|mrs|ms|lord|sir|dame)$/.test(word(at)) &&
    !standsAlone(reading, first)
  )
    return undefined
  return {
    ...span(reading, first, after),
    kind: years !== undefined && years < 18 ? 'child' : kind,
    age: ageOf(years, said, kind),
    tellsAge: years !== undefined,
    isVeryOld: years !== undefined && years > 94,
    job:
      kind === 'job' || said.some((one) => workWords.words.has(one) && one !== 'local' && one !== 'school'),
    isDefinite,
    isPointedOut:
      pointsOut.test(word(after)) && reading.tokens[after]?.sentence === reading.tokens[at]?.sentence,
  }
}
const pointsOut = /^(?:who|whos|whose|wot|from|fae|frae|off|aff|outta)$/

/** Hurried people leave out “a”: after a colon, a comma or what was done, it is somebody all the same. */
function standsAlone({ tokens, text }: Words, at: number): boolean {
  const lead = tokens[at - 1]
  if (lead === undefined || lead.sentence !== tokens[at]?.sentence) return true
  if (/[:,;(–—-]/.test(text.slice(lead.end, tokens[at]?.start ?? 0))) return true
  return (
    careVerb.words.has(lead.word) ||
    handledVerb.words.has(lead.word) ||
    /^(?:with|for|to|vs|v|on|my|ma)$/.test(lead.word)
  )
}

function lengthAt({ tokens }: Pick<Words, 'tokens'>, at: number): number {
  const run = job.runs.find((words) =>
    words.every((one, place) => tokens[at - words.length + 1 + place]?.word === one),
  )
  return run?.length ?? 1
}

function kindAt({ tokens }: Pick<Words, 'tokens'>, at: number): Person['kind'] | undefined {
  const word = tokens[at]?.word ?? ''
  const previous = tokens[at - 1]?.word ?? ''
  if (/^(?:mr|mrs|ms|lord|sir|dame)$/.test(word))
    return tokens[at + 1]?.isCapital || word !== 'sir' ? 'person' : undefined
  if (pronoun.words.has(word)) return 'pronoun'
  if (jobEnds.has(word) && lengthAt({ tokens }, at) > 1) return 'job'
  if (childNoun.words.has(word)) return 'child'
  if (youngNoun.words.has(word) || adultNoun.words.has(word)) return 'person'
  if (patientNoun.words.has(word)) return 'patient'
  if (job.words.has(word) || isTrade(word)) return 'job'
  if (
    word.endsWith('s') &&
    previous !== 'two' &&
    tokens[at - 1] &&
    isOneOf({ tokens }, at) &&
    (job.words.has(word.slice(0, -1)) || isTrade(word.slice(0, -1)))
  )
    return 'job'
  if (word === 'user') return previous === 'service' ? 'patient' : undefined
  if (groupNoun.words.has(word)) return 'group'
  if (
    oneOf.words.has(word) &&
    [at - 2, at - 3].some(
      (place) => tokens[place]?.word === 'of' && /^(?:one|another)$/.test(tokens[place - 1]?.word ?? ''),
    )
  )
    return 'patient'
  if (fewNoun.words.has(word) && [at - 1, at - 2].some((place) => few.words.has(tokens[place]?.word ?? '')))
    return 'group'
  if (isAge({ tokens }, at)) return isNounAhead({ tokens }, at) ? undefined : 'person'
  return undefined
}
/** What somebody is by trade or pastime, told by how the word ends. */
const isTrade = (word: string): boolean =>
  word.length > 5 && tradeEnds.has(word.slice(-3)) && trade.test(word) && !noTrade.test(word)
const tradeEnds = new Set(
  'ist ast man eer per ger yer ter ess her ner cer ker ach ion tor der ith ght lor dy ady nor rer den ord ler ant ble mic sor ire ier'.split(
    ' ',
  ),
)
const trade =
  /(?:[^r]ist|[a-z]{3}man|woman|[nt]eer|keeper|ringer|player|master|mistress|teacher|owner|singer|dancer|maker|coach|champion|instructor|leader|smith|wright|monger|painter|sculptor|landlady|volunteer|racer|herder|breeder|conductor|composer|landlord|warden|inspector|groomer|breaker|artist|drummer|piper|crofter|preacher|organiser|skipper|lecturer|winner|signaller|fiddler|sergeant|constable|comic|professor|umpire|luthier|sculptor)$/
const noTrade =
  /(?:ologist|iatrist|therapist|pharmacist|hygienist|dentist|dontist|metrist|specialist|thetist|botomist|physicist|nutritionist|checklist|waitlist|consist|insist|resist|persist|assist|exist|finalist|racist|sexist|^(?:woman|human|german|roman|ottoman|pacemaker|winner|practice.*)|chairman|gentleman|scrubmaster)$/
const isOneOf = ({ tokens }: Pick<Words, 'tokens'>, at: number): boolean =>
  [at - 2, at - 3, at - 4].some(
    (place) => tokens[place]?.word === 'of' && /^(?:one|another)$/.test(tokens[place - 1]?.word ?? ''),
  )
const isAge = ({ tokens }: Pick<Words, 'tokens'>, at: number): boolean =>
  years.test(tokens[at]?.word ?? '') ||
  (/^(?:old|yo)$/.test(tokens[at]?.word ?? '') &&
    /^(?:years?|yrs?|months?|weeks?|days?|y|mth|wk|\d{1,3})$/.test(tokens[at - 1]?.word ?? ''))

/** In “a 24 year old taxi driver” the driver is the person. */
function isNounAhead({ tokens }: Pick<Words, 'tokens'>, at: number): boolean {
  for (let place = at + 1; place <= at + 4; place++) {
    if (tokens[place]?.sentence !== tokens[at]?.sentence) return false
    if (!isAge({ tokens }, place) && kindAt({ tokens }, place) !== undefined)
      return kindAt({ tokens }, place) !== 'pronoun'
    if (!before.words.has(tokens[place]?.word ?? '') && !jobStarts.has(tokens[place]?.word ?? ''))
      return false
  }
  return false
}
const jobEnds = new Set(job.runs.map((run) => run.at(-1) ?? ''))
const jobStarts = new Set(job.runs.flatMap((run) => run.slice(0, -1)))

function startOf(
  { tokens, text }: Words,
  at: number,
  from: number,
): { first: number; isDefinite: boolean; isBare: boolean } {
  let first = at
  const sentence = tokens[at]?.sentence
  while (first > from) {
    const word = tokens[first - 1]?.word ?? ''
    if (tokens[first - 1]?.sentence !== sentence) break
    if (isCutOff({ tokens, text }, first)) break
    if (articles.words.has(word)) {
      return { first: first - 1, isDefinite: /^(?:the|this|that|our|yon)$/.test(word), isBare: false }
    }
    if (
      !before.words.has(word) &&
      !(
        /^\d/.test(word) &&
        /^(?:years?|yrs?|y|yo|old|months?|weeks?|days?|mth|wk|m|f)$|^$/.test(tokens[first]?.word ?? '')
      ) &&
      !numbers.words.has(word) &&
      !years.test(word) &&
      !few.words.has(word) &&
      !job.words.has(word)
    )
      break
    first--
  }
  for (const start of [first - 2, first - 3]) {
    if (start < from || tokens[start]?.sentence !== sentence || isCutOff({ tokens, text }, start + 2)) break
    const lead = tokens[start]?.word ?? ''
    if (/^(?:a|an|that|this)$/.test(lead) || (/^(?:the|our|yon)$/.test(lead) && tokens[start + 1]?.isCapital))
      return { first: start, isDefinite: false, isBare: false }
  }
  return { first, isDefinite: false, isBare: true }
}

/** A comma ends “36 weeks, mum”, but not “a tiny, frail lady”. */
function isCutOff({ tokens, text }: Words, at: number): boolean {
  const between = text.slice(tokens[at - 1]?.end ?? 0, tokens[at]?.start ?? 0)
  if (/[;:()–—]/.test(between)) return true
  return (
    between.includes(',') && /^(?:\d.*|weeks?|months?|days?|years?|old)$/.test(tokens[at - 1]?.word ?? '')
  )
}

/** With “in his 80s”, “aged 94” and “(84)”, which belong to it. */
function endOf({ tokens, text }: Words, at: number): number {
  const sentence = tokens[at]?.sentence
  const word = (place: number): string =>
    tokens[place]?.sentence === sentence ? (tokens[place]?.word ?? '') : ''
  let after = at + 1
  if (
    /^(?:boy|girl|man|woman|lady|lad|lass|child|male|female|gentleman|gent|fella|chap|bloke|baby|patient|resident|farmer|mum|dad|dear|kid|teenager|person|pt)$/.test(
      word(after),
    ) &&
    tokens[at]?.word !== word(after)
  )
    after++
  if (word(after) === 'in' && /^(?:his|her|their|the)$/.test(word(after + 1))) {
    const extra = /^(?:late|early|mid)$/.test(word(after + 2)) ? 1 : 0
    if (tens.test(word(after + 2 + extra))) return after + 3 + extra
  }
  if (
    /^(?:aged|age|of)$/.test(word(after)) &&
    (/^\d/.test(word(after + 1)) || numbers.words.has(word(after + 1)))
  )
    after += 2
  else if (
    (/^\d{1,3}$/.test(word(after)) || numbers.words.has(word(after))) &&
    /[,(]\s*$/.test(text.slice(tokens[after - 1]?.end ?? 0, tokens[after]?.start ?? 0)) &&
    /^(?:\s*[).,;!?]|\s*$|\s*\n| and )/.test(
      text.slice(tokens[after]?.end ?? 0, (tokens[after]?.end ?? 0) + 6),
    )
  )
    after++
  return after
}

const isAnyOfThem = ({ tokens }: Words, first: number, isDefinite: boolean): boolean => {
  const sentence = tokens[first]?.sentence
  return [first, first - 1, first - 2].some(
    (at) =>
      tokens[at]?.sentence === sentence &&
      anyOfThem.words.has(tokens[at]?.word ?? '') &&
      !(isDefinite && /^(?:as|like|than)$/.test(tokens[at]?.word ?? '')),
  )
}

function span({ tokens }: Words, first: number, after: number) {
  return {
    first,
    after,
    start: tokens[first]?.start ?? 0,
    end: tokens[after - 1]?.end ?? 0,
    sentence: tokens[first]?.sentence ?? 0,
  }
}

/** An age, in years; months and weeks count as none; a word in tens as its start. */
function yearsIn(words: readonly string[]): number | undefined {
  for (const [at, word] of words.entries()) {
    const next = words[at + 1] ?? ''
    const unit = /^\d{1,3}(.*)$/.exec(word)
    if (unit && /^(?:yo|yr|yrs|y|m|f|yrold|yearold)$/.test(unit[1] ?? '')) return Number.parseInt(word, 10)
    if (unit && /^(?:mo|mth)$/.test(unit[1] ?? '')) return 0
    if (tens.test(word)) return /^\d/.test(word) ? Number.parseInt(word, 10) : word === 'teens' ? 15 : 50
    const figure = /^\d{1,3}$/.test(word) || isIn(numbers, word)
    if (!figure) continue
    if (/^(?:months?|weeks?|days?|mth|wk|hours?)$/.test(next)) return 0
    if (
      /^(?:years?|yrs?|y|yo)$/.test(next) ||
      /^(?:aged|age)$/.test(words[at - 1] ?? '') ||
      (at === words.length - 1 && at > 0) ||
      next === 'old'
    )
      return /^\d/.test(word) ? Number.parseInt(word, 10) : (numberWords.get(word) ?? 50)
  }
  return undefined
}
const numberWords = new Map([...numbers.words].map((word, at) => [word, at < 18 ? at + 2 : (at - 16) * 10]))

function ageOf(years: number | undefined, said: readonly string[], kind: Person['kind']): Person['age'] {
  if (years !== undefined) return years < 13 ? 'child' : years < 25 ? 'young' : years >= 65 ? 'old' : 'adult'
  if (kind === 'child') return 'child'
  if (said.some((word) => youngNoun.words.has(word))) return 'young'
  if (said.some((word) => /^(?:elderly|pensioner|dear|biddy|frail|granny|nana|grandad)$/.test(word)))
    return 'old'
  return said.includes('old') ? 'old' : undefined
}
