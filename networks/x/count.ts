/** How X counts: https://docs.x.com/resources/fundamentals/counting-characters */
import { counted, type FoundLink, graphemes, isEmoji, linksIn, withoutLinks } from '../counting.ts'
import type { LengthCount } from '../network.ts'

const mostWeight = 280
const linkWeight = 23
const wide = 2

/** Latin and its neighbours, and the common spaces and quotation marks, weigh one; every other sign weighs two. */
const narrowRanges = [
  [0x0000, 0x10ff],
  [0x2000, 0x200d],
  [0x2010, 0x201f],
  [0x2032, 0x2037],
] as const

export function countForX(text: string): LengthCount {
  const composed = text.normalize('NFC')
  const links = linksIn(composed).filter(isLinkOnX)
  const words = graphemes(withoutLinks(composed, links)).reduce((sum, sign) => sum + weightOf(sign), 0)
  return counted(words + links.length * linkWeight, mostWeight, 'characters as X counts them')
}

function weightOf(sign: string): number {
  if (isEmoji(sign)) return wide
  return Array.from(sign).reduce((sum, point) => sum + (isNarrow(point.codePointAt(0) ?? 0) ? 1 : wide), 0)
}

const isNarrow = (point: number): boolean => narrowRanges.some(([from, to]) => point >= from && point <= to)

/** X leaves a bare name with a country's ending alone ("nhs.uk"), but not with a path or a further part before it. */
const isLinkOnX = ({ raw }: FoundLink): boolean => !/^[^./:]+\.(?!co$|tv$)[a-z]{2}$/i.test(raw)
