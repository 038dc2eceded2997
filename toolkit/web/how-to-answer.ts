/** What the service worker does with a request. Pure. */
import { keptPages, sharePath } from './kept.ts'

export type HowToAnswer =
  /** The browser goes on as if there were no worker. */
  | 'leave'
  | 'asset'
  /** A page that is kept on the device: from the server if it answers soon, else as it was kept. */
  | 'kept-page'
  /** Any other page: always from the server, and never kept. */
  | 'page'
  /** Words shared by another app: taken here, so that they never travel. */
  | 'take-shared'
  /** Somebody signs out. */
  | 'forget'

export interface Asked {
  readonly method: string
  readonly mode: string
  readonly url: string
}

export function howToAnswer({ method, mode, url }: Asked, ownOrigin: string): HowToAnswer {
  const { origin, pathname } = new URL(url)
  if (origin !== ownOrigin) return 'leave'
  if (method === 'POST') {
    if (pathname === sharePath) return 'take-shared'
    return pathname === '/sign-out' ? 'forget' : 'leave'
  }
  if (method !== 'GET') return 'leave'
  if (pathname.startsWith('/assets/')) return 'asset'
  if (mode !== 'navigate') return 'leave'
  return keptPages.includes(pathname) ? 'kept-page' : 'page'
}

/** Assets by name, each with the assets it asks for in turn; what is too large to fetch unasked is left out. */
export type Parts = Readonly<Record<string, readonly string[]>>

export const assetsNamedIn = (html: string): string[] =>
  [...html.matchAll(/["'(]\/assets\/([\w.-]+)/g)].flatMap(([, name]) => (name ? [name] : []))

/** These assets, and all that they need, as far as it is to be fetched unasked. */
export function withTheirParts(names: readonly string[], parts: Parts): string[] {
  const all = new Set<string>()
  const next = [...names]
  for (let name = next.pop(); name !== undefined; name = next.pop()) {
    const itsParts = parts[name]
    if (!itsParts || all.has(name)) continue
    all.add(name)
    next.push(...itsParts)
  }
  return [...all]
}

/** One line each for what another app's share sheet gave: some give a page's address as its text too. */
export function wordsOfShare(fields: readonly (string | null)[]): string {
  const lines = fields.map((field) => (field ?? '').trim()).filter((field) => field !== '')
  return lines.filter((line, i) => !lines.some((other, j) => i !== j && covers(other, j, line, i))).join('\n')
}

const covers = (other: string, j: number, line: string, i: number): boolean =>
  other === line ? j < i : other.includes(line)
