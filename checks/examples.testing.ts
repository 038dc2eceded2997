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

export function readExample(line: string): Example {
  const account = accounts.find((kind) => line.startsWith(`{${kind}} `))
  const marked = (account ? line.slice(account.length + 3) : line).replaceAll('\\n', '\n')
  const spans: Span[] = []
  let text = ''
  let start = 0
  for (const piece of marked.split(/([⟦⟧])/)) {
    if (piece === '⟦') start = text.length
    else if (piece === '⟧') spans.push({ start, end: text.length })
    else text += piece
  }
  return { line, text, spans, context: account ? { account } : {} }
}
