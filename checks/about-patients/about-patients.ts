import type { Context } from '../finding.ts'
import type { Hit } from '../language/matcher.ts'
import { phrases } from '../language/phrases.ts'
import type { Reading } from '../language/reading.ts'
import { arrival, ownCare } from '../lexicon/care.ts'
import { type Rule, rule } from '../rule.ts'
import { stigmas } from '../stigma/words.ts'
import { exemptIn } from '../story/exempt.ts'
import { personsIn } from '../story/persons.ts'
import { quote } from '../words.ts'
import { atHand, contempt, deadpan, demands, exasperated, looksDown, revenge } from './mockery.ts'
import {
  called,
  cameIn,
  carePlaces,
  feelings,
  laughs,
  people,
  person,
  scolding,
  scorn,
  scornNear,
  sighs,
  snide,
  wronged,
} from './scorn.ts'

const forgiven = phrases`
  # not theirs to take badly: teaching, abuse reported, words condemned, oneself
  tolerate|tolerance|abuse|abusive|abused|assault|assaulted|violence|violent|training|course|workshop|webinar|module|survey|study|podcast|research|report
  never|stop|stopped|dont|shouldnt|not|avoid|quit call|calling|say|saying|label|labelling|use|using|describe|describing|laugh|laughing|mock|mocking|judge|judging
  no such thing
  hate|ban|retire|bin the|this|that term|word|phrase|label
  (i / me) ..3 (terrible / worst / awful / bad / nightmare) ..2 patient
  i was|am|make|made ..4 patient|relative|visitor
  doctors|nurses|medics|midwives|paramedics|we ..2 make|are ..2 patients
  therapy|teddy|robot|hamster|tortoise|panto|fictional|sitcom
`

const kind = phrases`
  joke|jokes|bless|legend|legends|star|lovely|love|loved|brilliant|joy|privilege|brave|proud|grateful|kindest|kind|sweet|hero|smile|(laughed with)|cracking|(made our)|thank|thanks|wonderful
`

/** Advice, news and thanks use some of the same words. */
const gentle = phrases`
  please|help|free|book|open|visit|nhs111|advice|pharmacist|support|welcome|thank|thanks|sorry|website|link|<link>|poster|symptoms
`

/** Mocking, resentful or scornful words about patients and those who come with them. */
export const aboutPatients: Rule = rule({
  id: 'dignity.patient',
  title: 'Unkind words about patients',
  severity: 'high',
  source: {
    title: 'NMC: guidance on using social media responsibly',
    address: 'https://www.nmc.org.uk/standards/guidance/social-media-guidance/',
    paraphrase: true,
  },
  suggestion:
    'Leave the patient out. Say what was hard about the shift or the system instead, or tell a colleague in private.',
  triggers: [scorn, scornNear, scolding, feelings, cameIn, snide, people, person, contempt, looksDown],
  consults: [
    carePlaces,
    laughs,
    sighs,
    kind,
    forgiven,
    called,
    wronged,
    gentle,
    deadpan,
    demands,
    exasperated,
    revenge,
    ownCare,
    arrival,
    atHand,
    ...stigmas.map(({ said }) => said),
  ],
  find: ({ text }, context, reading) => {
    if (isPatient(context)) return []
    const isOfficial = context.account === 'official'
    const found = [
      ...scornful(reading),
      ...laughedAt(reading),
      ...sniped(reading),
      ...(isOfficial ? [] : [...despised(reading), ...demanding(reading)]),
    ]
    const mocked = found.length > 0 || isOfficial ? [] : mockedInStory(reading, context)
    if (found.length + mocked.length === 0 || exemptIn(reading).whole) return []
    return [...found, ...mocked]
      .filter((hit) => !isForgiven(hit, reading))
      .map(({ start, end }) => ({
        start,
        end,
        reason: `${quote(text.slice(start, end))} could hurt patients or their families if they read it, and they may think it is about them.`,
      }))
  },
})

const isPatient = ({ role = '' }: Context): boolean => /patient|public|carer|relative/i.test(role)

function scornful(reading: Reading): Hit[] {
  const near = reading.hits(scornNear)
  const own = reading.hits(scorn)
  const scolded = reading.hits(scolding)
  const felt = reading.hits(feelings).filter((hit) => !reading.hasNear(wronged, hit))
  if (near.length + own.length + scolded.length + felt.length === 0) return []
  const isAboutThem = reading.has(people)
  return [
    ...felt,
    ...(isAboutThem ? near : []),
    ...(isAboutThem || reading.has(carePlaces) ? own : []),
    ...(isAboutThem || reading.has(cameIn) ? scolded : []),
  ].filter((hit) => !reading.isDenied(hit, 2))
}

/** What somebody came in with or said, and the author laughs or rolls their eyes. */
function laughedAt(reading: Reading): readonly Hit[] {
  const told = reading.hits(cameIn)
  if (told.length === 0) return []
  const isLaughing = sneer.test(reading.text) || reading.has(laughs) || reading.has(sighs)
  return isLaughing ? told.filter((hit) => !reading.hasNear(kind, hit)) : []
}

const sneer = /😂|🤣|🙄|🤦|😒|🤡|💀|😹|🤷|😤|😡|🤬|😈|🤢|🤮|🤨|🫠/

/** Two small unkindnesses about somebody in care, or one with a face pulled. */
function sniped(reading: Reading): readonly Hit[] {
  const isSneering = sneer.test(reading.text) || /\b(?:lo+l|lmao|haha)/i.test(reading.text)
  if (new Set(reading.hits(snide).map(({ phrase }) => phrase)).size < (isSneering ? 1 : 2)) return []
  const isAboutThem = reading.has(people) || (reading.has(person) && reading.has(carePlaces))
  const unkind = reading.hits(snide).filter((hit) => !reading.hasNear(kind, hit) && !reading.isDenied(hit, 3))
  const kinds = new Set(unkind.map(({ phrase }) => phrase)).size
  const faces = isSneering ? 1 : 0
  if (!isAboutThem && kinds < 3) return []
  return kinds + faces >= (faces === 0 && reading.has(gentle) ? 3 : 2) ? unkind.slice(0, 1) : []
}

/** A story about somebody in care that is told for a laugh, or with a straight face. */
function mockedInStory(reading: Reading, context: Context): readonly Hit[] {
  const marks = [...reading.hits(revenge), ...reading.hits(deadpan)]
  const isLaughing = laughing.test(reading.text) || isEchoed(reading.text)
  if (marks.length === 0 && !isLaughing) return []
  if (context.role === undefined && !reading.has(ownCare)) return []
  const cares = [ownCare, arrival, carePlaces, atHand].flatMap((set) => reading.hits(set))
  if (cares.length === 0 || exemptIn(reading).concern) return []
  const exempt = exemptIn(reading)
  const theirs = exempt.own.map(({ sentence }) => sentence)
  const isOurs = ({ sentence }: { sentence: number }): boolean =>
    !exempt.sentences.has(sentence) && !theirs.includes(sentence)
  const person =
    personsIn(reading).find((one) => one.kind !== 'pronoun' && isOurs(one)) ??
    [...reading.hits(arrival), ...(marks.length > 0 ? reading.hits(atHand) : [])].find(isOurs)
  return person === undefined || reading.hasNear(kind, person) ? [] : [marks[0] ?? { phrase: 0, ...person }]
}

/** Faces that laugh or sneer; tears of joy among them, for grief seldom comes with these. */
const laughing = /😂|🤣|🙄|🤦|😒|🤡|💀|😹|😈|🤢|🤮|🤨|🫠|😭\s*😭|🙃|😏|🤭|😬/
/** “Nineteen.” said once more, or “one (1)”. */
function isEchoed(text: string): boolean {
  if (/\bone \(1\)/i.test(text)) return true
  const [all, number = ''] =
    /[.!?] ((?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w{3,5}teen|twenty|thirty|forty|fifty)(?:[ -](?:two|three|four|five|six|seven|eight|nine))?|\d{1,3})(?: times)?(?:[.!]|$)/i.exec(
      text,
    ) ?? []
  if (all === undefined) return false
  const before = text.slice(0, text.indexOf(all)).toLowerCase()
  return before.includes(number.toLowerCase()) || /\d times/.test(before)
}

/** People in care made small: by a word for their illness, or as those who do not deserve it. */
function despised(reading: Reading): readonly Hit[] {
  const isInCare = reading.has(carePlaces) || reading.has(people)
  const labels = stigmas.flatMap(({ said }) => reading.hits(said))
  return [
    ...reading.hits(contempt),
    ...(isInCare ? reading.hits(looksDown) : []),
    ...labels.filter((hit) => isInCare || reading.hasNear(looksDown, hit)),
  ].filter((hit) => !reading.isDenied(hit, 2) && !reading.hasNear(kind, hit) && !reading.isQuoted(hit))
}

/** “Cubicle 4 has asked for …”, counted up or with a sigh. */
const demanding = (reading: Reading): readonly Hit[] =>
  reading
    .hits(demands)
    .filter((hit) => (reading.has(exasperated) || isEchoed(reading.text)) && !reading.hasNear(kind, hit))

const isForgiven = (hit: Hit, reading: Reading): boolean =>
  reading.hasNear(forgiven, hit) ||
  isReported(reading.text, hit) ||
  (reading.isQuoted(hit) && reading.has(called))

/** Headlines put what others say between single marks. */
const isReported = (text: string, { start, end }: Hit): boolean =>
  /[‘']$/.test(text.slice(Math.max(0, start - 1), start)) || /^ ?[‘'’]\w/.test(text.slice(end, end + 3))
