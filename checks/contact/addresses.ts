import { findPostcodes } from '@canteen/nhs/postcodes.ts'
import type { Context } from '../finding.ts'
import { after, atMost, before, lastMatch, type Span } from '../words.ts'

const roads =
  'road|rd|street|st|avenue|ave|lane|ln|terrace|tce|terr|close|drive|dr|way|crescent|cres|court|ct|gardens|gdns|grove|place|pl|walk|hill|row|mews|square|sq|park|view|rise|green|croft|gate|villas|cottages?|buildings|house|parade|mount|bank|fold|garth|wynd|brae|vennel|loan|heol|ffordd|stryd|lôn|maes|tower|heights|mansions|estate'
const name = "[\\p{L}'’.-]{2,20}"
const flat = '(?:(?:flat|apt|apartment|room|plot)\\s?\\d{1,3}[a-z]?,?\\s{1,2})?'
const number = '\\d{1,4}[a-z]?(?:-\\d{1,4})?,?'
const street = `${flat}(?:${number}\\s{1,2}(?:(?:heol|ffordd|stryd|maes|lôn)(?:\\s{1,2}yr?)?\\s{1,2}${name}(?:\\s{1,2}${name})?|${name}(?:\\s{1,2}${name}){0,2}?\\s{1,2}(?:${roads})|(?:the|high)\\s{1,2}${name})|(?:the\\s)?${name}\\s{1,2}(?:cottage|house|farm|bungalow|lodge|barn|croft|hall)),?\\s`
const streetThenPostcode = new RegExp(`(?<![\\p{L}\\p{N}])${street}[^\\n!?;]{0,40}$`, 'iu')
const livesAt = new RegExp(
  `\\b(?:lives?|living|lived|stays|staying|home address(?: is)?|address(?: is|:)|(?:his|her|their) (?:flat|house|home|place|gaff)(?: is)?|discharged home to|gone home to|home to|round to|key ?safe(?: is)? at|home visit(?: is)?(?: at| to)?)[\\s:,]{1,3}(?:at|is|in|to)?[\\s:,]{0,2}(${flat}${number}\\s{1,2}(?:${name}\\s{1,2}){1,3}(?:${roads}))(?![\\p{L}\\p{N}])`,
  'giu',
)

const home =
  /\b(?:home visits?|home vis|visit(?:s|ing)? (?:at home|him|her)|lives?|living|house ?bound|key ?safe|(?:his|her|their) (?:flat|house|home|place|address)|home address|address is|discharg\w+ (?:home|to)|deliver(?:y|ing)? (?:his|her|their|the) (?:meds|script|insulin|pads|dressings|tta\w*|tto\w*)|meds to|drop (?:his|her|their|the|these|some)\b|two-person|double[- ]handed|hoist|package of care|poc|carers?|district nurs\w*|dn|insulin|syringe driver|catheter|dressings?|pressure (?:sore|ulcer|area)|commode|palliative|eol|diabetic|dementia|alzheimer\w*|confused|fall(?:er|en)?|fell|collapsed|missing|absconded|wandering|welfare (?:check|visit)|patient|pt|service user|old boy|old girl|lady|gent|gentleman|bloke|chap|mrs?|ms|miss|mum|dad|baby|twins|newborn|bairn|next of kin|nok|daughter|son|husband|wife)\b/gi
const surelyHome =
  /\b(?:home visits?|lives? (?:at|in|on)|living at|key ?safe|(?:his|her|their) (?:flat|house|home|home address|address)|home address|housebound|discharg\w+ home|(?:mrs?|ms|miss)\.? [A-Z][\p{L}'’-]+)\b/iu
const place =
  /\b(?:hospital|infirmary|clinics?|surgery|practice|medical|health centre|centre|center|trust|hq|headquarters|pals|freepost|po box|pharmacy|chemist|library|church|chapel|mosque|temple|gurdwara|hall|schools?|academy|college|university|campus|hotel|pub|inn|caf[eé]|restaurant|bistro|bar|theatre|museum|stadium|gym|arena|leisure|hubs?|hospice|care home|nursing home|offices?|depot|station|venue|events?|meet|join us|open day|fundrais\w*|bake sale|coffee morning|party|leaving do|wedding|drop-?in|vaccin\w+|walk-?in|donor|give blood|blood donation|conference|study day|training|course|for sale|to let|rightmove|shops?|store|charity|donat\w*|collection point|car park|parking|entrance|sat ?nav|write to|post to|letters? to|complaints|recruitment|interview|viewing|appointments?|open (?:until|from|mon)|opening|find us|we are at|we're at|based at|located|polling|food ?bank|market|festival|exhibition|concert|choir|parkrun|class(?:es)?|yoga|support group|visit us)\b/i

const mostTried = 1000
const mostFound = 100

/** Home addresses: a street and a full postcode, or a street said to be where somebody lives. At most 100. */
export function findHomeAddresses(text: string, context: Context): Span[] {
  if (!/\d/.test(text)) return []
  const withPostcode = findPostcodes(text, mostTried).flatMap((postcode) => {
    const start = streetStart(text, postcode)
    const span = { start: start ?? postcode.start, end: postcode.end }
    return isHome(text, span, start !== undefined, context) ? [span] : []
  })
  const all = [...withPostcode, ...findLivesAt(text)].sort((a, b) => a.start - b.start)
  return all.slice(0, mostFound)
}

function streetStart(text: string, postcode: Span): number | undefined {
  const lead = before(text, postcode.start, 90)
  const street = streetThenPostcode.exec(lead)
  return street ? postcode.start - lead.length + street.index : undefined
}

function isHome(text: string, span: Span, hasStreet: boolean, context: Context): boolean {
  const lead = before(text, span.start, 110)
  const tail = after(text, span.end, 60)
  const around = `${lead} | ${text.slice(span.start, span.end)} | ${tail}`
  if (surelyHome.test(around)) return true
  // Not in the address: Church Street and Station Road are full of homes.
  if (place.test(lead) || place.test(tail)) return false
  if (lastMatch(around, home) >= 0) return true
  return hasStreet && context.account !== 'official'
}

function findLivesAt(text: string): Span[] {
  const found: Span[] = []
  if (!/liv|stay|address|flat|house|home|place|gaff|round|safe/i.test(text)) return found
  for (const { index, 0: whole, 1: address = '' } of atMost(mostFound, text.matchAll(livesAt))) {
    const end = index + whole.length
    found.push({ start: end - address.length, end })
  }
  return found
}
