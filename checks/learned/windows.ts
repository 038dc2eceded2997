import type { Token } from '../language/tokens.ts'

/** Some neighbouring sentences, as places in the list of words. */
export interface Window {
  readonly from: number
  readonly to: number
}

/** A post is a post up to here; longer texts are weighed in overlapping pieces. */
const mostSentences = 12
/** No more than this is weighed: longer texts are no posts. */
const mostWords = 3_000

/** What is weighed as one: the whole post, or each piece of a longer text. */
export function windowsOf(tokens: readonly Token[]): Window[] {
  const starts: number[] = []
  const end = Math.min(tokens.length, mostWords)
  for (let at = 0; at < end; at++) {
    if (at === 0 || tokens[at]?.sentence !== tokens[at - 1]?.sentence) starts.push(at)
  }
  if (starts.length === 0) return []
  if (starts.length <= mostSentences) return [{ from: 0, to: end }]
  return Array.from({ length: starts.length - mostSentences + 1 }, (_, first) => ({
    from: starts[first] ?? 0,
    to: starts[first + mostSentences] ?? end,
  }))
}
