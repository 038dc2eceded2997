import type { Context } from '../finding.ts'
import { phrases } from '../language/phrases.ts'
import type { Reading } from '../language/reading.ts'
import { firstName, titleOfPerson, wordyFirstName } from '../lexicon/names.ts'
import { type Found, type Rule, rule } from '../rule.ts'
import { quote, replaceSpans, type Span } from '../words.ts'
import { findNames, type Name, nameOver } from './candidates.ts'
import * as care from './care.ts'
import * as harmless from './harmless.ts'
import { isSomebodyInCare } from './in-care.ts'
import * as named from './named.ts'

const anyName = phrases`${titleOfPerson}|${firstName}|${wordyFirstName}`

/** A patient's name where the post also says that they had care. */
export const patientName: Rule = rule({
  id: 'conf.patient-name',
  title: 'A patient’s name',
  severity: 'stop',
  source: {
    title: 'GMC: Using social media as a medical professional (2024), paragraphs 18 to 20',
    address:
      'https://www.gmc-uk.org/professional-standards/the-professional-standards/using-social-media-as-a-medical-professional',
    paraphrase: true,
  },
  suggestion:
    'Take the name out. With a ward, a time or an illness, even a first name is enough for family and neighbours.',
  triggers: [anyName, care.happened, care.comesNext, care.inBed],
  consults: [...care.sets, ...harmless.sets, ...named.sets],
  find: ({ text }, context, reading, { names }) => {
    if (isOff(context, reading)) return []
    const known = findNames(reading)
    const all = names === undefined ? known : withOthers(reading, known, names)
    const named = all.filter((name) => isSomebodyInCare(reading, name, isByStaff(context)))
    if (named.length === 0) return []
    const rewrite = replaceSpans(text, named, () => '[name removed]')
    return named.map(
      ({ start, end }): Found => ({
        start,
        end,
        reason: `${quote(text.slice(start, end))} looks like a patient’s name, and the post says that they had care.`,
        rewrite,
      }),
    )
  },
})

/** Names that no list holds too. They are looked for only where care is spoken of and a capital stands in mid-sentence. */
function withOthers(
  reading: Reading,
  known: readonly Name[],
  find: (text: string) => readonly Span[],
): Name[] {
  const speaksOfCare = [care.happened, care.inBed, care.comesNext].some((set) => reading.has(set))
  if (!speaksOfCare || !hasCapitalWithin(reading)) return [...known]
  const others = find(reading.text).flatMap((span) => nameOver(reading, span) ?? [])
  const clear = others.filter(({ first, after }) =>
    known.every((name) => name.kind === 'capitals' || name.after <= first || name.first >= after),
  )
  const kept = known.filter((name) =>
    clear.every(({ first, after }) => name.after <= first || name.first >= after),
  )
  return [...kept, ...clear].sort((a, b) => a.start - b.start)
}

const hasCapitalWithin = ({ tokens }: Reading): boolean =>
  tokens.some(({ isCapital, sentence }, at) => isCapital && tokens[at - 1]?.sentence === sentence)

/** Somebody who says what they do, and does not write the news. */
const isByStaff = ({ role }: Context): boolean =>
  role !== undefined && !/^(?:patient|carer$|public|relative|parent|news|press|journal|campaign)/i.test(role)

const isOff = ({ consent, role }: Context, reading: Reading): boolean =>
  consent === true ||
  /^(?:patient|carer|public)/i.test(role ?? '') ||
  reading.has(harmless.notReal) ||
  reading.has(harmless.saidYes)
