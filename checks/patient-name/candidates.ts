/** Where names of people may stand. Pure; what they mean is decided elsewhere. */
import type { Reading } from '../language/reading.ts'
import type { Token } from '../language/tokens.ts'
import { isIn } from '../language/word-class.ts'
import { firstName, titleOfPerson, wordyFirstName } from '../lexicon/names.ts'
import type { Span } from '../words.ts'
import { isOrdinary } from './ordinary.ts'

/** How sure it is that this is one person: “Mr Khan”, “Doreen Akhtar” or “D. Akhtar”, “Doreen”, “Hope”, two words with capitals. */
export type Kind = 'titled' | 'full' | 'first' | 'wordy' | 'capitals'

export interface Name extends Span {
  readonly kind: Kind
  /** Its first word, and the one after its last, counted in words of the text. */
  readonly first: number
  readonly after: number
  readonly sentence: number
}

const mostNames = 200

/** Every name in the text, in order; at most 200. */
export function findNames(reading: Reading): Name[] {
  const { tokens } = reading
  const written = new Writing(reading.text, tokens)
  const names: Name[] = []
  for (let at = 0; at < tokens.length && names.length < mostNames; at++) {
    const found = written.nameAt(at)
    if (found === undefined) continue
    names.push(found)
    at = found.after - 1
  }
  return names
}

/** A span of the text as a name, for names that somebody else found. */
export function nameOver({ text, tokens }: Reading, { start, end }: Span): Name | undefined {
  const first = tokens.findIndex((token) => token.end > start)
  if (first < 0) return undefined
  let after = first
  while ((tokens[after]?.start ?? end) < end) after++
  return after === first
    ? undefined
    : nameOf(text, tokens, after - first > 1 ? 'full' : 'first', first, after)
}

function nameOf(text: string, tokens: readonly Token[], kind: Kind, first: number, after: number): Name {
  return {
    kind,
    first,
    after,
    start: tokens[first]?.start ?? 0,
    end: endOfName(text, tokens[after - 1]),
    sentence: tokens[first]?.sentence ?? 0,
  }
}

/** Without the “’s” that hangs on it. */
function endOfName(text: string, last: Token | undefined): number {
  if (last === undefined) return 0
  const hanging = /['’`´]s?$/i.exec(text.slice(last.start, last.end))?.[0] ?? ''
  return last.end - hanging.length
}

/** The words, and whether their capitals tell us anything. */
class Writing {
  private readonly capitalsTell: boolean

  constructor(
    private readonly text: string,
    private readonly tokens: readonly Token[],
  ) {
    let small = 0
    let large = 0
    for (const { isShouted, isCapital, word } of tokens.slice(0, 400)) {
      if (isShouted || word.length < 2) continue
      if (isCapital) large++
      else small++
    }
    this.capitalsTell = large > 0 && small > 2
  }

  nameAt(at: number): Name | undefined {
    const token = this.tokens[at]
    if (token === undefined || token.isHashtag) return undefined
    if (isIn(titleOfPerson, token.word)) return this.titled(at)
    if (isIn(firstName, token.word)) return this.withSurname(at, 'first')
    if (this.isWordyName(at)) return this.withSurname(at, 'wordy')
    if (token.word.length === 1 && token.isCapital) return this.initial(at)
    return this.capitals(at)
  }

  /** “Mr Khan”, “mrs patel”, “Mrs T. Farquharson”, “Ms Doreen Akhtar-Lowe”. */
  private titled(at: number): Name | undefined {
    const title = this.tokens[at]?.word ?? ''
    let next = at + 1
    if (
      /^(?:and|n)$/.test(this.tokens[next]?.word ?? '') &&
      isIn(titleOfPerson, this.tokens[next + 1]?.word ?? '')
    )
      next += 2
    while (this.isInitial(next)) next++
    if (!this.isSurname(next, title === 'miss' || title === 'ms')) return undefined
    next++
    while (next < at + 5 && this.goesOn(next)) next++
    return nameOf(this.text, this.tokens, 'titled', at, next)
  }

  private withSurname(at: number, alone: Kind): Name {
    let next = at + 1
    while (next < at + 3 && (this.isInitial(next) || this.goesOn(next))) next++
    if (!this.capitalsTell && alone === 'first' && next === at + 1 && this.mayBeSurname(next)) next++
    return nameOf(this.text, this.tokens, next > at + 1 ? 'full' : alone, at, next)
  }

  private initial(at: number): Name | undefined {
    const isName =
      this.capitalsTell &&
      this.sharesSentence(at + 1) &&
      this.isProper(at + 1) &&
      !this.tokens[at + 1]?.isShouted
    return isName && this.tokens[at]?.word !== 'i' && this.tokens[at]?.word !== 'a'
      ? nameOf(this.text, this.tokens, 'full', at, at + 2)
      : undefined
  }

  /** Two words with capitals, neither of them ordinary. */
  private capitals(at: number): Name | undefined {
    if (!this.capitalsTell || !this.isProper(at) || !this.sharesSentence(at + 1) || !this.isProper(at + 1))
      return undefined
    if (this.tokens[at]?.isShouted || this.tokens[at + 1]?.isShouted) return undefined
    let next = at + 2
    while (this.sharesSentence(next) && this.isProper(next)) next++
    return next - at > 3 ? undefined : nameOf(this.text, this.tokens, 'capitals', at, next)
  }

  private isWordyName(at: number): boolean {
    const token = this.tokens[at]
    if (token === undefined || !isIn(wordyFirstName, token.word)) return false
    return !this.capitalsTell || token.isCapital
  }

  /** A surname after a title. Without capitals to go by, any word that is not an ordinary one. */
  private isSurname(at: number, needsCare: boolean): boolean {
    const token = this.tokens[at]
    if (token === undefined || !this.sharesSentence(at) || token.word.length < 2) return false
    if (/^[\d<]/.test(token.word)) return false
    if (isOrdinary(token.word)) return this.capitalsTell && token.isCapital && !token.isShouted && !needsCare
    return !needsCare || !this.capitalsTell || token.isCapital || isIn(firstName, token.word)
  }

  /** The rest of a name: a word with a capital where those tell, else nothing ordinary. */
  private goesOn(at: number): boolean {
    return this.sharesSentence(at) && this.capitalsTell && this.isProper(at)
  }

  /** In a text all in small letters, or all in capitals. */
  private mayBeSurname(at: number): boolean {
    const word = this.tokens[at]?.word ?? ''
    return this.sharesSentence(at) && /^[a-z]{4,}$/.test(word) && !isOrdinary(word)
  }

  private isInitial(at: number): boolean {
    const token = this.tokens[at]
    return token !== undefined && token.word.length === 1 && token.isCapital && token.word !== 'i'
  }

  private isProper(at: number): boolean {
    const token = this.tokens[at]
    return token?.isCapital === true && !token.isHashtag && token.word.length > 1 && !isOrdinary(token.word)
  }

  private sharesSentence(at: number): boolean {
    return at > 0 && this.tokens[at]?.sentence === this.tokens[at - 1]?.sentence
  }
}
