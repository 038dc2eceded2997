/** Reads a pasted list, one name a line, as forgivingly as can be. Pure. */
import { ok, type Result, refused } from '@canteen/plumbing/result.ts'

export const mostLines = 500
export const mostOfALine = 80
/** One letter alone would be found in every sentence. */
const fewest = 2

/** Blank lines, doubles, spaces, and the bullets and commas of lists copied from elsewhere all go. In the order of names. */
export function readLines(typed: string): Result<readonly string[], string> {
  const lines = typed.split('\n').map(tidy).filter(Boolean)
  // Of two ways to write one name, the first stays.
  const byName = new Map(lines.map((line) => [line.toLowerCase(), line] as const).reverse())
  const names = [...byName.values()].sort(new Intl.Collator('en-GB', { numeric: true }).compare)
  if (names.length > mostLines) {
    return refused(
      `There are ${names.length.toLocaleString('en-GB')} lines here. The most is ${mostLines}. Take some out.`,
    )
  }
  const long = names.find((name) => name.length > mostOfALine)
  if (long)
    return refused(`“${long.slice(0, 40)}…” is too long. The most is ${mostOfALine} characters a line.`)
  const short = names.find((name) => name.length < fewest)
  if (short)
    return refused(`“${short}” is too short: the check would find it everywhere. Write the whole name.`)
  return ok(names)
}

const tidy = (line: string): string =>
  line
    .replace(/^[\s\u00a0]*[-*•·–]\s+/u, '')
    .replace(/[\s,;]+$/u, '')
    .replace(/\s+/gu, ' ')
    .trim()
