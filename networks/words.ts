import { linksIn } from './counting.ts'
import type { Content } from './network.ts'

/** A network that shows pictures or a link card shows never both: with pictures, a link the words do not hold goes on its own line. */
export function wordsOf({ text, link, pictures }: Content): string {
  if (link === null || pictures.length === 0) return text
  if (linksIn(text).some((found) => sameAddress(found.url, link))) return text
  return text === '' ? link : `${text}\n\n${link}`
}

export function sameAddress(one: string, other: string): boolean {
  const left = plain(one)
  return left !== null && left === plain(other)
}

function plain(address: string): string | null {
  if (!URL.canParse(address)) return null
  const url = new URL(address)
  const path = url.pathname.replace(/\/+$/, '')
  return `${url.hostname.replace(/^www\./, '')}${path}${url.search}`
}
