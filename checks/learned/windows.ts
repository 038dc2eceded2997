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

/** What is weighed as one: the whole post, or each piece of a longer text; each as its sentences. */
export function windowsOf(tokens: readonly Token[]): readonly (readonly Window[])[] {
  const sentences = sentencesOf(tokens)
  if (sentences.length === 0) return []
  if (sentences.length <= mostSentences) return [sentences]
  return Array.from({ length: sentences.length - mostSentences + 1 }, (_, first) =>
    sentences.slice(first, first + mostSentences),
  )
}

function sentencesOf(tokens: readonly Token[]): Window[] {
  const end = Math.min(tokens.length, mostWords)
  const sentences: Window[] = []
  let from = 0
  for (let at = 1; at <= end; at++) {
    if (at < end && tokens[at]?.sentence === tokens[at - 1]?.sentence) continue
    sentences.push({ from, to: at })
    from = at
  }
  return sentences
}
