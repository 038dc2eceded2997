/** Ways of counting text. Networks disagree about what one character is, so each limit names the way it counts. */
import { LinkifyIt } from 'linkify-it'
import type { LengthCount } from './network.ts'

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' })
const encoder = new TextEncoder()

export const graphemes = (text: string): string[] =>
  Array.from(segmenter.segment(text), (part) => part.segment)
export const codePoints = (text: string): number => Array.from(text).length
export const utf8Bytes = (text: string): number => encoder.encode(text).length

/** A sign that people see as one emoji, however many code points it is made of. */
export const isEmoji = (grapheme: string): boolean =>
  /\p{Emoji_Presentation}|\p{RI}\p{RI}|\u{FE0F}|\u{20E3}/u.test(grapheme)

export const counted = (used: number, max: number, unit: string): LengthCount => ({
  used,
  max,
  unit,
  tooLong: used > max,
})

export interface FoundLink {
  /** Where it stands, in UTF-16 units, as string indexes. */
  readonly start: number
  readonly end: number
  readonly raw: string
  readonly url: string
}

const longerEndings = [
  'scot',
  'wales',
  'cymru',
  'london',
  'health',
  'care',
  'online',
  'app',
  'link',
  'live',
  'news',
]
const finder = new LinkifyIt({ fuzzyLink: true, fuzzyEmail: false })
  .tlds(longerEndings, true)
  .add('ftp:', null)
  .add('mailto:', null)
  .add('//', null)

/** Web addresses in text, with `https://` or bare (`nhs.uk/flu`). A bare one is taken to be https. */
export const linksIn = (text: string): FoundLink[] =>
  (finder.match(text) ?? []).map((match) => ({
    start: match.index,
    end: match.lastIndex,
    raw: match.raw,
    url: match.schema === '' ? match.url.replace(/^http:/, 'https:') : match.url,
  }))

/** The text cut into links and what stands between them. */
export function withoutLinks(text: string, links: readonly FoundLink[]): string {
  let rest = ''
  let from = 0
  for (const link of links) {
    rest += text.slice(from, link.start)
    from = link.end
  }
  return rest + text.slice(from)
}
