import type { Context } from '../finding.ts'
import { atMost, before, isInLink, type Span } from '../words.ts'
import { whose } from './evidence.ts'

/** Mobiles (07) and landlines (01, 02). 03, 08, 09 and short numbers belong to organisations and never match. */
const phone =
  /(?<![\p{L}\p{N}+_#])(?:(?:\+|00)44[ \u00a0.-]{0,2}(?:\(0\)[ \u00a0.-]{0,2})?|\(?[0oO])[127](?:[ \u00a0.)\u2010-\u2015-]{0,2}[0-9]){8,9}(?![0-9])(?![ -]?[0-9]{4})/gu

const anotherNumber =
  /\b(?:isbn|issn|order|ref|reference|invoice|tracking|parcel|consignment|account|acct|barcode|ean|batch|lot|serial|imei|asset|isrctn|meeting id|zoom|webex|version|part no|licen[cs]e|ticket|booking|charity|company)\b[\s\p{L}]{0,12}[\s:#.-]{0,4}$/iu

const mostTried = 1000
const mostFound = 100

/** Phone numbers that are somebody's own: a mobile unless it is said to be a service's; a landline only with a person. At most 100. */
export function findPersonalPhones(text: string, context: Context): Span[] {
  const found: Span[] = []
  if (!/[0oO][127]|44/.test(text)) return found
  for (const match of atMost(mostTried, text.matchAll(phone))) {
    if (found.length >= mostFound) break
    const span = { start: match.index, end: match.index + match[0].length }
    if (isPersonal(text, span, match[0], context)) found.push(withoutOpenBracket(text, span))
  }
  return found
}

function isPersonal(text: string, span: Span, written: string, context: Context): boolean {
  const digits = national(written)
  if (isInLink(text, span.start) || anotherNumber.test(before(text, span.start, 40))) return false
  const owner = whose(text, span)
  if (!digits.startsWith('7')) return owner === 'a person' && digits.length >= 9
  if (digits.length !== 10) return false
  if (owner === 'not said') return context.account !== 'official' || !isInvitation(text, span)
  return owner === 'a person'
}

/** The digits after the country's code or the first 0. */
const national = (written: string): string =>
  written
    .replace(/^(?:\+|00)44/, '')
    .replace(/[^0-9oO]/g, '')
    .replace(/^[0oO]/, '')

/** An organisation that asks the public to ring or text has published the number on purpose. */
const isInvitation = (text: string, { start }: Span): boolean =>
  /\b(?:call|ring|text|phone|tel|telephone|contact|whatsapp|sms|book|dial)\b[^.!?\n]{0,40}$/i.test(
    before(text, start, 60),
  )

const withoutOpenBracket = (text: string, { start, end }: Span): Span =>
  text[start] === '(' && !text.slice(start, end).includes(')') ? { start: start + 1, end } : { start, end }
