import type { Span } from '../words.ts'
import type { Hit, Matcher } from './matcher.ts'
import type { Phrases } from './phrases.ts'
import { type Token, tokenise } from './tokens.ts'
import { isIn, type WordClass } from './word-class.ts'

/** A text as the rules read it: its words, sentences and quotations, and where each set of phrases was found. */
export class Reading {
  readonly tokens: readonly Token[]
  private found: ReadonlyMap<Phrases, readonly Hit[]> | undefined
  private quotedSpans: readonly Span[] | undefined

  constructor(
    readonly text: string,
    private readonly matcher: Matcher,
    private readonly before?: Reading,
  ) {
    this.tokens = before?.tokens ?? tokenise(text)
  }

  /** The same text, with what another matcher finds besides, if it is asked. */
  lookAgain(matcher: Matcher): Reading {
    return new Reading(this.text, matcher, this)
  }

  /** Where phrases of the set stand. At most 60 are given. */
  hits(set: Phrases): readonly Hit[] {
    if (this.before !== undefined && !this.matcher.knows(set)) return this.before.hits(set)
    this.found ??= this.matcher.find(this.tokens)
    return this.found.get(set) ?? []
  }

  has(set: Phrases): boolean {
    return this.hits(set).length > 0
  }

  /** The same rules for another text, such as the post this one answers. */
  another(text: string): Reading {
    return this.before === undefined
      ? new Reading(text, this.matcher)
      : this.before.another(text).lookAgain(this.matcher)
  }

  /** Whether the set was found in the same sentence as the hit. */
  hasNear(set: Phrases, { sentence }: Pick<Hit, 'sentence'>): boolean {
    return this.hits(set).some((hit) => hit.sentence === sentence)
  }

  /** What stands between double quotation marks: somebody else's words. */
  isQuoted({ start, end }: Span): boolean {
    this.quotedSpans ??= quotations(this.text)
    return this.quotedSpans.some((quoted) => quoted.start <= start && end <= quoted.end)
  }

  /** Whether a word that denies stands in the five words before, in the same sentence. */
  isDenied({ first, sentence }: Pick<Hit, 'first' | 'sentence'>, within = 5): boolean {
    for (let at = first - 1; at >= Math.max(0, first - within); at--) {
      const token = this.tokens[at]
      if (token === undefined || token.sentence !== sentence) return false
      if (denials.has(token.word)) return true
    }
    return false
  }

  /** The words of the class, as places in `tokens`. */
  *wordsOf(members: WordClass): Iterable<number> {
    for (const [at, token] of this.tokens.entries()) if (isIn(members, token.word)) yield at
  }

  /** The span of a sentence, from its first word to its last. */
  sentence(number: number): Span {
    let start = -1
    let end = 0
    for (const token of this.tokens) {
      if (token.sentence < number) continue
      if (token.sentence > number) break
      if (start < 0) start = token.start
      end = token.end
    }
    return { start: Math.max(start, 0), end }
  }

  /** Whether the sentence ends in a question mark. */
  isQuestion(sentence: number): boolean {
    return /^["”’')\s]*\?/.test(this.text.slice(this.sentence(sentence).end, this.sentence(sentence).end + 6))
  }
}

const denials = new Set(
  'not no never nobody none nor neither without dont doesnt didnt isnt arent wasnt werent wont wouldnt cant cannot couldnt shouldnt havent hasnt hadnt aint nowt false myth myths untrue'.split(
    ' ',
  ),
)

const longestQuotation = 600

function quotations(text: string): Span[] {
  const spans: Span[] = []
  const pattern = /["“”«»„]/g
  let open = -1
  for (const match of text.matchAll(pattern)) {
    if (open >= 0 && match.index - open <= longestQuotation) {
      spans.push({ start: open, end: match.index + 1 })
      open = -1
    } else open = match.index
  }
  return spans
}
