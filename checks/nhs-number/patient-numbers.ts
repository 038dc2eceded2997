import { familyOf, hasValidCheckDigit } from '@canteen/nhs/nhs-number.ts'
import { after, atMost, before, isInLink, type Span } from '../words.ts'

export interface PatientNumber extends Span {
  readonly kind: 'nhs' | 'chi' | 'hc'
}

const gap = '[ \\t\\n\\r\\u00a0\\u2009\\u202f\\u200b.\\-\\u2010-\\u2015]{0,2}'
const tenDigits = new RegExp(`(?<![0-9])[0-9](?:${gap}[0-9]){9}(?![0-9])(?![.,][0-9])`, 'g')

const mayAnnounce = /n\.?h\.?s|chi|h\s?(?:&|and|\+)\s?c|hcn|hsc|health|rhif/i

/** Words that announce a patient's number. Each is looked for just before the digits, or close behind them. */
const announced: readonly (readonly [PatientNumber['kind'], RegExp])[] = [
  [
    'nhs',
    /\bn\.?h\.?s\.?[\s_:-]{0,2}(?:no|nos|num|nums|nmbr|nmber|numb|nuber|numbers?|nbr|nr|id|ids|#|№|n[°º])(?![a-z])|\brhif(?:au)?[\s_]{1,2}(?:y[\s_])?(?:gig|nhs)\b/gi,
  ],
  ['chi', /\bCHIs?\b(?![\s-]?squared?)|\bchi[\s_:-]{0,2}(?:no|num|numbers?|nr|#|id)(?![a-z])/g],
  [
    'hc',
    /\bH\s?(?:&|and|\+)\s?C\b[\s:]{0,2}(?:no|num|numbers?)?|\bHCN\b|\b(?:HSC|health (?:and|&) (?:social )?care)[\s:]{1,2}(?:no|num|numbers?)\b/gi,
  ],
]

/** Numbers of another sort: said just before the digits, they are not a patient's. */
const otherNumber =
  /\b(?:isbn|issn|doi|pmid|ean|upc|barcode|order|orders|purchase order|po|ref|refs|reference|invoice|tracking|parcel|consignment|account|acct|a\/c|sort code|ticket|booking|confirmation|charity|company|vat|utr|paye|licen[cs]e|serial|imei|asset tag|batch|lot|trial|isrctn|meeting(?: id)?|zoom|webex|teams|webinar|conference id|access code|dial[- ]?in|passcode|pin|extension|ext|tel|telephone|phone|mobile|mob|fax|bleep|pager|whatsapp|switchboard|helpline|hotline|incident|helpdesk|case|policy number|membership|member|player|lottery|raffle|crowdfunder|ebay|amazon|vinted|grant|award|contract|tender|vacancy|job|model|part|version|build|epoch|timestamp|twitter|instagram|insta|facebook|tiktok|user id|username|handle)\b/i
const rung =
  /\b(?:call|calls|calling|ring|ringing|text|texting|dial|dialling|phone|fax|bell|buzz)\b(?:\s+(?!about\b|for\b|re\b|regarding\b|with\b)[\w'’]+){0,3}[\s:.(-]*$/i
const book = /\b(?:isbn(?:-?1[03])?|paperback|hardback|edition|textbook|handbook|library|author)\b/i
const example =
  /\b(?:e\.?g\.?|for example|example|like|such as|format|dummy|sample number|made[- ]up|fake|fictional)\b/i
const published = new Set(['9991234567', '4857773456', '9434765919', '1234567890', '1234567891'])

const clinical =
  /\b(?:pts?|patients?|px|bloods?|results?|scans?|x-?rays?|ct|mri|bed|bay|ward|referrals?|referred|refer|discharged?|notes|clerk(?:ed|ing)?|admi(?:t|tted|ssion)|gp|labs?|samples?|path|script|prescriptions?|meds|dob|allerg\w*|theatre|handover|hand over|obs|ecgs?|echo|biopsy|sats|systmone|emis|rio|lorenzo|epic|cerner|pas|casenotes|outpatients?|swabs?|urine|stool|insulin|warfarin|inr|crash|dnacpr|respect form|mum|lady|gent|gentleman|baby|him|her)\b/i

const mostTried = 2000
const mostFound = 200

/** Every patient's number in the text, in order; at most 200. */
export function findPatientNumbers(text: string): PatientNumber[] {
  const found: PatientNumber[] = []
  if (!/\p{Nd}/u.test(text)) return found
  const ascii = text.replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0))
  for (const match of atMost(mostTried, ascii.matchAll(tenDigits))) {
    if (found.length >= mostFound) break
    const span = { start: match.index, end: match.index + match[0].length }
    const kind = kindOf(ascii, span, match[0])
    if (kind !== undefined) found.push({ ...span, kind })
  }
  return found
}

function kindOf(text: string, span: Span, written: string): PatientNumber['kind'] | undefined {
  const digits = written.replace(/[^0-9]/g, '')
  const lead = before(text, span.start, 70)
  if (
    published.has(digits) ||
    /^(\d)\1{9}$/.test(digits) ||
    /[£$€]\s?$|\d[.,]$|(?:\+|\b00)\d{1,3}[\s.-]?(?:\(0\))?[\s.-]?$/.test(lead)
  ) {
    return undefined
  }
  const word = announcement(lead, after(text, span.end, 40))
  const isSound = hasValidCheckDigit(digits) && familyOf(digits) !== undefined
  if (isInLink(text, span.start)) return word !== undefined && isSound ? word : undefined
  if (word !== undefined && (isSound || !example.test(lead))) return word
  return isSound && !isJoined(text, span) ? unannounced(text, span, written, digits) : undefined
}

/** Which word announces the number, if one does and no other sort of number is named in between. */
function announcement(lead: string, tail: string): PatientNumber['kind'] | undefined {
  if (!mayAnnounce.test(lead) && !mayAnnounce.test(tail)) return undefined
  let best: { kind: PatientNumber['kind']; end: number } | undefined
  for (const [kind, pattern] of announced) {
    for (const { index, 0: said } of lead.matchAll(pattern)) {
      const end = index + said.length
      if (best === undefined || end > best.end) best = { kind, end }
    }
  }
  if (best !== undefined && !breaksOff(lead.slice(best.end))) return best.kind
  for (const [kind, pattern] of announced) {
    for (const { index } of tail.matchAll(pattern)) {
      if (
        /^[\s,:(=–-]*(?:(?:is|was|that'?s|being|the|her|his|their|my|a|patient'?s?|pt'?s?)[\s,:(]+){0,4}$/i.test(
          tail.slice(0, index),
        )
      )
        return kind
    }
  }
  return undefined
}

/** Between “NHS number” and the digits the talk has moved to something else. */
const breaksOff = (between: string): boolean =>
  otherNumber.test(between) ||
  rung.test(between) ||
  /[.!?]\s+\p{Lu}|[?!]\s|\n\s*\n/u.test(between.replace(/^[.:]\s*/, ''))

const isJoined = (text: string, { start, end }: Span): boolean =>
  /[\p{L}\p{N}_#@/=&+]$|[\p{L}\p{N}]-$/u.test(before(text, start, 2)) ||
  /^(?:[\p{L}_@/%]|-[\p{L}\p{N}])/u.test(after(text, end, 2))

/** No word announces it: the arithmetic, the ranges and the company it keeps must decide. */
function unannounced(
  text: string,
  span: Span,
  written: string,
  digits: string,
): PatientNumber['kind'] | undefined {
  const lead = before(text, span.start, 45)
  const tail = after(text, span.end, 30)
  const clause = lead.split(/(?<!\b(?:no|nos|num|tel|ref|e\.g|eg|ext|approx))\.\s|\n|;\s/i).at(-1) ?? ''
  if (
    otherNumber.test(clause.slice(-32)) ||
    rung.test(clause) ||
    book.test(lead + tail) ||
    example.test(clause)
  )
    return undefined
  if (
    /^[\s(,-]*(?:tel|phone|mobile|mob|fax|isbn|order|ref|invoice|euros?|pounds|dollars|views|followers|people|downloads)\b/i.test(
      tail,
    )
  )
    return undefined
  const groups = written.split(/[^0-9]+/).map((group) => group.length)
  const shape = groups.join('-')
  const inCare = clinical.test(`${before(text, span.start, 60)} | ${after(text, span.end, 60)}`)
  const family = familyOf(digits)
  if (family === 'Scotland') return shape === '6-4' || (shape === '10' && inCare) ? 'chi' : undefined
  if (shape !== '10' && shape !== '3-3-4') return undefined
  if (looksLikeMobile(digits) && shape === '10' && !inCare) return undefined
  return family === 'Northern Ireland' ? 'hc' : 'nhs'
}

/** A mobile number typed without its 0. */
const looksLikeMobile = (digits: string): boolean => /^7[1-57-9]/.test(digits)
