import { readFileSync } from 'node:fs'
import type { Context } from './finding.ts'
import type { Span } from './words.ts'

/** One line of finds.txt or ignores.txt. README.md says how they are written. */
export interface Example {
  readonly line: string
  readonly text: string
  readonly context: Context
  /** What stood between ⟦ and ⟧, as places in `text`. */
  readonly spans: readonly Span[]
}

export const readExamples = (file: URL): Example[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('# '))
    .map(readExample)

const accounts = ['personal', 'professional', 'official'] as const

/** Reads `{official; reply=Any news?; role=nurse} words with ⟦what must be found⟧`. */
export function readExample(line: string): Example {
  const lead = /^\{([^}]*)\} ?/.exec(line)
  const marked = line.slice(lead?.[0].length ?? 0).replaceAll('\\n', '\n')
  const spans: Span[] = []
  let text = ''
  let start = 0
  for (const piece of marked.split(/([⟦⟧])/)) {
    if (piece === '⟦') start = text.length
    else if (piece === '⟧') spans.push({ start, end: text.length })
    else text += piece
  }
  return { line, text, spans, context: lead ? contextOf(lead[1] ?? '') : {} }
}

function contextOf(said: string): Context {
  const picture: Record<string, unknown> = {}
  let context: Context = {}
  for (const part of said.split(';').map((word) => word.trim())) {
    const [key = '', ...rest] = part.split('=')
    const value = rest.join('=')
    const account = accounts.find((kind) => kind === key)
    if (account) context = { ...context, account }
    else if (key === 'role') context = { ...context, role: value }
    else if (key === 'platform') context = { ...context, platform: value }
    else if (key === 'reply') context = { ...context, replyTo: value }
    else if (key === 'closed-group') context = { ...context, audience: 'closed-group' }
    else if (key === 'consent') context = { ...context, consent: true }
    else if (key === 'pre-election') context = { ...context, preElection: true }
    else if (key === 'captions') context = { ...context, video: { captions: value === 'yes' } }
    else if (key === 'place') context = { ...context, local: { places: [value], words: [], asAdvice: [] } }
    else if (key === 'alt' || key === 'ocr') picture[key] = value
    else if (key === 'faces') picture['faces'] = Number(value)
    else if (key === 'gps') picture['gps'] = true
    else if (key === 'picture-consent') picture['consent'] = value !== 'no'
    else throw new Error(`What is “${part}” in an example?`)
  }
  return Object.keys(picture).length === 0 ? context : { ...context, images: [{ alt: '', ...picture }] }
}
