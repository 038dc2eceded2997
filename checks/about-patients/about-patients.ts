import type { Context } from '../finding.ts'
import type { Hit } from '../language/matcher.ts'
import { phrases } from '../language/phrases.ts'
import type { Reading } from '../language/reading.ts'
import { type Rule, rule } from '../rule.ts'
import { quote } from '../words.ts'
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
  bless|legend|legends|star|lovely|love|loved|brilliant|joy|privilege|brave|proud|grateful|kindest|kind|sweet|hero|smile|laughed with|told us|told me|cracking|made my|made our|thank|thanks|wonderful
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
  triggers: [scorn, scornNear, scolding, feelings, cameIn, snide],
  consults: [people, person, carePlaces, laughs, sighs, kind, forgiven, called, wronged, gentle],
  find: ({ text }, context, reading) => {
    if (isPatient(context)) return []
    return [...scornful(reading), ...laughedAt(reading), ...sniped(reading)]
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

const isForgiven = (hit: Hit, reading: Reading): boolean =>
  reading.hasNear(forgiven, hit) ||
  isReported(reading.text, hit) ||
  (reading.isQuoted(hit) && reading.has(called))

/** Headlines put what others say between single marks. */
const isReported = (text: string, { start, end }: Hit): boolean =>
  /[‘']$/.test(text.slice(Math.max(0, start - 1), start)) || /^ ?[‘'’]\w/.test(text.slice(end, end + 3))
