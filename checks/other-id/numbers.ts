import { before, isInLink, type Span } from '../words.ts'

export type Kind = 'insurance' | 'hospital' | 'passport' | 'register'

export interface OtherNumber extends Span {
  readonly kind: Kind
}

/** Two letters, six digits, a letter from A to D, as HMRC gives them out. QQ is only for examples. */
const insurance =
  /(?<![\p{L}\p{N}])(?!BG|GB|KN|NK|NT|TN|ZZ)[A-CEGHJ-TW-Z][A-CEGHJ-NP-TW-Z][ .-]{0,3}\d\d[ .-]{0,3}\d\d[ .-]{0,3}\d\d[ .-]{0,3}[A-D](?![\p{L}\p{N}])/giu

/** Anything that may be a number of ours, when a word before it says so. */
const number =
  /(?<![\p{L}\p{N}£$€#@/.])[A-Z]{0,4}-?\d{0,2}[A-Z]?\d(?:[ -]?\d){3,10}[A-Z]{0,2}(?![\p{L}\p{N}]|[.,:/]\d|%)/giu

const noWords = '(?:no|num|nos|numbers?|nr|id|ids|#|ref)?\\b\\.?'
const lead = '[\\s:=#.(–-]{0,4}(?:(?:is|was|again|still|for (?:her|him)|\\(?new\\)?)[\\s:]{1,2}){0,2}$'
const hospital = new RegExp(
  `\\b(?:(?:hosp|hospital|unit|patient|pt|pts|case ?note|casenotes?|crn|clinic|district|ward|a&e|ed|x-?ray|radiology|accession|lab|sample|specimen|referral|booking|maternity|prison|noms|client|service user|resident|case|record|chart|dental|pds|social|care|payroll|staff|employee|assignment|esr|claimant|student|badger|k2|liquid|mosaic|eclipse|swift|nomis|soe|exact|dentally|r4|titanium|optix|acuitas|proscript|pmr|cad|notes|bloods|results|scan|images|swab|histology|script|mrs?|miss|ms|episode|encounter|attendance)s?[\\s.]{0,2}(?:no|num|nos|numbers?|nr|id|ids|#)\\b\\.?|mrns?\\b(?:\\s(?:no|number|num)\\b\\.?)?|(?:rio|pas|emis|systmone|lorenzo|epic|cerner|trak|trakcare|careflow|medway|nerve ?centre|paris|carenotes|ice|careplus|adastra|evolve|badgernet|k2|liquid ?logic|mosaic|eclipse|carefirst|swift|nomis|soe|exact|dentally|r4|titanium|optix|acuitas|proscript|pmr|pharmoutcomes|black ?pear|cad|esr)[\\s.]{1,2}${noWords}|k[\\s-]?(?:no|num|numbers?)\\b\\.?)${lead}`,
  'i',
)
const passport = new RegExp(
  `\\b(?:passport|driving licen[cs]e|biometric residence permit|brp|visa|home office|nass|asylum)(?:\\s(?:no|num|numbers?|ref|id))?\\b\\.?${lead}`,
  'i',
)
const register = new RegExp(
  `\\b(?:gmc|nmc|gphc|gdc|hcpc|goc|swe|gosc|gcc|(?:nmc )?pin)(?:\\s(?:pin|no|num|numbers?|reg(?:istration)?(?: (?:no|number))?|ref|id))?\\b\\.?${lead}`,
  'i',
)
/** Their shapes do without a word: a GMC pin has no shape of its own, these have. */
const nursesPin = /(?<![\p{L}\p{N}])\d\d[A-L]\d{4}[CEINSW](?![\p{L}\p{N}])/gu
const example =
  /\b(?:e\.?g\.?|for example|example|such as|format|dummy|made[- ]up|fake|fictional|looks like|training)\b[^.\n]{0,40}$/i
const kNumber =
  /(?<![\p{L}\p{N}])(?!NCT|DOI|RFC|CAS|COV|ISO|UPC|REF|INV|ORD|PO\d|SR\d|RM\d|TA\d|NG\d)(?:[A-Z]{1,3}\d{6,8}|[A-Z]\d{4}[A-Z]{2})(?![\p{L}\p{N}])/gu
const clinical =
  /\b(?:pts?|patients?|bloods|results|scan|xray|ct|mri|bed|bay|referral|notes|vte|bring|chase|clerk\w*|admit\w*|discharg\w*|drug chart|samples?|handover|ecg|echo|cannula|meds|tto\w*|outlier|transfer\w*|hosp|lad|lass|lady|gent|man|woman|bloke|chap|baby|caesarean|theatre|ward|team remember|anyone know|who has|who.s got|images?|report|histology|slides?|swabs?|prescription|script|clinic|prisoner|wing|family|relatives|mum|daughter|son|wife|husband)\b/i
const mostFound = 200

/** Every such number in the text, in order, none overlapping; at most 200. */
export function findOtherNumbers(text: string): OtherNumber[] {
  if (!/\d\D{0,3}\d\D{0,3}\d/.test(text)) return []
  const all = [
    ...matches(text, insurance, 'insurance', (span) => isCoherent(text, span)),
    ...(announces.test(text) ? announced(text) : []),
    ...matches(text, nursesPin, 'register', (span) => !isInLink(text, span.start)),
    ...matches(
      text,
      kNumber,
      'hospital',
      (span) => clinical.test(around(text, span)) && !isOther(text, span),
    ),
  ].sort((a, b) => a.start - b.start || b.end - a.end)
  let reached = 0
  const found = all.filter(({ start, end }) => {
    const isClear = start >= reached
    if (isClear) reached = end
    return isClear
  })
  return found.slice(0, mostFound)
}

const announces =
  /\b(?:hosp|unit|patient|pts?|case {0,3}note|crn|clinic|district|ward|a&e|ed|x-?ray|radiology|accession|lab|sample|specimen|episode|encounter|attendance|mrn|rio|pas|emis|systmone|lorenzo|epic|cerner|trak|careflow|medway|nerve|paris|ice|careplus|adastra|evolve|k|passport|licen[cs]e|brp|visa|home office|nass|asylum|gmc|nmc|gphc|gdc|hcpc|goc|swe|gosc|gcc|pin)/i

function announced(text: string): OtherNumber[] {
  const found: OtherNumber[] = []
  for (const { index, 0: written } of text.matchAll(number)) {
    if (found.length >= mostFound) break
    const start = index + (written.startsWith('-') ? 1 : 0)
    const said = before(text, start, 90).replace(/\s+/g, ' ')
    const kind = kindOf(said, written)
    if (kind !== undefined && !example.test(said) && !isInLink(text, start)) {
      found.push({ start, end: index + written.length, kind })
    }
  }
  return found
}

/** “bloods for 4471882”, “Mrs Orme 7714402”: six to eight figures. */
const ofSomebody =
  /\b(?:(?:notes|bloods?|blood results|scans?|images|results?|referrals?|samples?|swabs?|histology|report|drug chart|chart|letter|discharge|tto|script|prescription|consent form) (?:for|of|on|from)|(?:pt|px|patient|mrs?|miss|ms\.?)(?: [a-z’'-]{2,20})?)[\s:(#–-]{1,3}$/i

function kindOf(said: string, written: string): Kind | undefined {
  const count = written.replace(/\D/g, '').length
  if (count >= 6 && count <= 8 && !/[ ]/.test(written) && !written.startsWith('0') && ofSomebody.test(said))
    return 'hospital'
  if (hospital.test(said) && count >= 5) return 'hospital'
  if (passport.test(said) && count >= 6) return 'passport'
  return register.test(said) && count >= 5 && count <= 8 ? 'register' : undefined
}

function matches(text: string, pattern: RegExp, kind: Kind, isOne: (span: Span) => boolean): OtherNumber[] {
  const found: OtherNumber[] = []
  for (const { index, 0: written } of text.matchAll(pattern)) {
    if (found.length >= mostFound) break
    const span = { start: index, end: index + written.length }
    if (isOne(span)) found.push({ ...span, kind })
  }
  return found
}

/** Letters of one case, and no example of how such a number looks. */
function isCoherent(text: string, { start, end }: Span): boolean {
  const letters = text.slice(start, end).replace(/[^a-z]/gi, '')
  const isOneCase = letters === letters.toUpperCase() || letters === letters.toLowerCase()
  return (
    isOneCase &&
    !/^[^.\n]{0,20}\b(?:example|format|dummy|specimen)\b/i.test(text.slice(end, end + 40)) &&
    !example.test(before(text, start, 60)) &&
    !isInLink(text, start) &&
    !isOther(text, { start, end })
  )
}

const isOther = (text: string, { start }: Span): boolean =>
  /\b(?:order|ref|reference|invoice|tracking|parcel|ticket|booking|serial|part|model|asset|trial|study|batch|lot|flight|train|version|isrctn|nct|code|voucher)\b[^.\n]{0,12}$/i.test(
    before(text, start, 30),
  )

const around = (text: string, { start, end }: Span): string =>
  `${before(text, start, 80)} ${text.slice(end, end + 80)}`
