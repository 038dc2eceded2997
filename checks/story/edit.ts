import type { Span } from '../words.ts'

/** Words to put in place of others; none at all takes them out. */
export interface Edit extends Span {
  readonly by: string
}

const endsSentence = /(?:^|[.!?\n])["“”’')\s]*$/

/** The text with the edits made, spaces, commas, capitals and “a” or “an” put right around each. The first of two that overlap wins. */
export function edited(text: string, edits: readonly Edit[]): string {
  let out = ''
  let from = 0
  for (const { start, end, by } of [...edits].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (start < from) continue
    out += text.slice(from, start)
    from = end
    if (by === '') {
      const joined = withoutGap(out, text, from)
      out = joined.out
      from = joined.from
    } else out = replaced(out, by)
  }
  return (out + text.slice(from)).replace(/[ \t]+$/, '')
}

function replaced(out: string, by: string): string {
  const word = endsSentence.test(out) ? by.charAt(0).toUpperCase() + by.slice(1) : by
  return (
    out.replace(
      /\b(a)n?( )$/i,
      (_, a: string, space: string) => (/^[aeiou]/i.test(by) ? `${a}n` : a) + space,
    ) + word
  )
}

/** Joins what was left and right of words taken out. */
function withoutGap(so: string, text: string, at: number): { out: string; from: number } {
  let out = so.replace(/[ \t]+$/, '')
  let from = at + blanksAt(text, at)
  if (out.endsWith('(') && text[from] === ')') {
    out = out.slice(0, -1).replace(/[ \t]+$/, '')
    from += 1 + blanksAt(text, from + 1)
  }
  if (endsSentence.test(out)) {
    const rest = /^[\s,;:–—.!-]*(?:(?:and|but|so|then|too) )?/.exec(text.slice(from, from + 40))?.[0] ?? ''
    from += rest.length
    const next = text[from] ?? ''
    const kept =
      rest.includes('\n') && out !== '' && !out.endsWith('\n')
        ? '\n'
        : out === '' || out.endsWith('\n')
          ? ''
          : ' '
    return { out: out + kept + next.toUpperCase(), from: from + next.length }
  }
  const next = text[from] ?? ''
  if (next === '' || /[.,;:!?)\n]/.test(next))
    return { out: out.replace(/[ \t]*(?:[,;:–—-]|\b(?:and|but|cos|because|at|near|from))$/, ''), from }
  return { out: `${out} `, from }
}

const blanksAt = (text: string, at: number): number =>
  /^[ \t]*/.exec(text.slice(at, at + 20))?.[0].length ?? 0
