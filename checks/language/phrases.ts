/**
 * The small language in which rules say what they look for, one phrase a line:
 *
 *   bin|ditch|chuck your|the|all? inhaler|inhalers     either word; `?` may be missing
 *   stop taking ... ${medicine}                        `...` up to four words in between; `..2` up to two
 *   (had enough / sick) of # ${patient}                `( / )` runs of words; `#` a number; `*` any one word
 *   vaccin* cause|causes autism                        `vaccin*` any word that begins so
 *
 * Words are compared as `Token.word` spells them, so shouting, curly quotes, accents and “’s” make no difference.
 * A phrase stays within one sentence. A line that starts with `# ` is a remark.
 */
import { plain } from './tokens.ts'
import type { WordClass } from './word-class.ts'

export type Element = Choice | Gap | AnyWord | AnyNumber

export interface Choice {
  readonly kind: 'choice'
  readonly words: ReadonlySet<string>
  readonly beginnings: readonly string[]
  readonly runs: readonly Run[]
  /** The runs by the word they begin and end with, so that few need trying. */
  readonly byFirst: RunIndex
  readonly byLast: RunIndex
  readonly isOptional: boolean
}
export type Run = readonly Element[]
export interface RunIndex {
  readonly byWord: ReadonlyMap<string, readonly Run[]>
  /** Those that do not begin, or end, with plain words. */
  readonly others: readonly Run[]
}
export interface Gap {
  readonly kind: 'gap'
  /** How many words may stand in it. */
  readonly most: number
}
export interface AnyWord {
  readonly kind: 'any'
  readonly isOptional: boolean
}
export interface AnyNumber {
  readonly kind: 'number'
  readonly isOptional: boolean
}

export interface Phrase {
  /** As the rule wrote it, for whoever reads a failing test. */
  readonly line: string
  readonly elements: readonly Element[]
}

/** A set of phrases that mean the same to a rule. */
export interface Phrases {
  readonly phrases: readonly Phrase[]
}

export function phrases(written: TemplateStringsArray, ...classes: readonly WordClass[]): Phrases {
  const text = written.reduce((so, part, place) => `${so}\ue000${place - 1}\ue000${part}`)
  const lines = text.split('\n').map((line) => line.trim())
  const said = lines.filter((line) => line !== '' && !line.startsWith('# '))
  return { phrases: said.map((line) => ({ line, elements: new Reader(line, classes).sequence() })) }
}

/** Reads one line. Mistakes in it are ours, so it throws. */
class Reader {
  private at = 0
  private readonly parts: readonly string[]
  constructor(
    private readonly line: string,
    private readonly classes: readonly WordClass[],
  ) {
    this.parts =
      line.match(/[()|/]|\?|\.\.\.|\.\.\d+|#(?![^\s)?])|\*(?![^\s)?])|\ue000\d+\ue000|[^\s()|/?\ue000]+/g) ??
      []
  }

  sequence(): Element[] {
    const elements: Element[] = []
    while (this.at < this.parts.length && this.parts[this.at] !== ')' && this.parts[this.at] !== '/') {
      elements.push(this.element())
    }
    if (elements.length === 0) throw new Error(`An empty phrase: ${this.line}`)
    return elements
  }

  private element(): Element {
    const part = this.parts[this.at] ?? ''
    if (part.startsWith('..')) {
      this.at++
      return { kind: 'gap', most: part === '...' ? 4 : Number(part.slice(2)) }
    }
    if (part === '*' || part === '#') {
      this.at++
      return { kind: part === '*' ? 'any' : 'number', isOptional: this.takeOptional() }
    }
    return this.choice()
  }

  private choice(): Choice {
    return this.onlyClass() ?? this.anyChoice()
  }

  /** Many phrases name the same class, and some classes are long: each is read once. */
  private onlyClass(): Choice | undefined {
    const part = this.parts[this.at] ?? ''
    if (!part.startsWith('\ue000') || this.parts[this.at + 1] === '|') return undefined
    const members = this.classes[Number(part.slice(1, -1))]
    if (members === undefined) throw new Error(`No such class: ${this.line}`)
    this.at++
    const choice = choices.get(members) ?? choiceOf(members)
    choices.set(members, choice)
    return this.takeOptional() ? { ...choice, isOptional: true } : choice
  }

  private anyChoice(): Choice {
    const words = new Set<string>()
    const beginnings: string[] = []
    const runs: Run[] = []
    do {
      const part = this.parts[this.at++] ?? ''
      if (part === '(') {
        do {
          runs.push(this.sequence())
        } while (this.take('/'))
        if (!this.take(')')) throw new Error(`A bracket stays open: ${this.line}`)
      } else if (part.startsWith('\ue000')) {
        const members = this.classes[Number(part.slice(1, -1))]
        if (members === undefined) throw new Error(`No such class: ${this.line}`)
        for (const word of members.words) words.add(word)
        beginnings.push(...members.beginnings)
        for (const run of members.runs) runs.push(run.map(oneWord))
      } else if (part.endsWith('*')) beginnings.push(plain(part.slice(0, -1)))
      else {
        const run = part.split('-').filter(Boolean).map(plain)
        if (run.length > 1) runs.push(run.map(oneWord))
        else if (run[0] !== undefined) words.add(run[0])
        else throw new Error(`Not a word: “${part}” in ${this.line}`)
      }
    } while (this.take('|'))
    const isOptional = this.takeOptional()
    const [only] = words
    if (!isOptional && only !== undefined && words.size + beginnings.length + runs.length === 1)
      return oneWord(only)
    const byFirst = indexRuns(runs, 0)
    const byLast = indexRuns(runs, -1)
    return { kind: 'choice', words, beginnings, runs, byFirst, byLast, isOptional }
  }

  private take(part: string): boolean {
    if (this.parts[this.at] !== part) return false
    this.at++
    return true
  }

  private takeOptional(): boolean {
    return this.take('?')
  }
}

const choices = new WeakMap<WordClass, Choice>()

function choiceOf({ words, beginnings, runs: members }: WordClass): Choice {
  const runs = members.map((run) => run.map(oneWord))
  const [byFirst, byLast] = [indexRuns(runs, 0), indexRuns(runs, -1)]
  return { kind: 'choice', words, beginnings, runs, byFirst, byLast, isOptional: false }
}

function indexRuns(runs: readonly Run[], end: 0 | -1): RunIndex {
  if (runs.length === 0) return nothing
  const byWord = new Map<string, Run[]>()
  const others: Run[] = []
  for (const run of runs) {
    const edge = run.at(end)
    const isPlain =
      edge?.kind === 'choice' && !edge.isOptional && edge.runs.length === 0 && edge.beginnings.length === 0
    if (!isPlain) others.push(run)
    else {
      for (const word of edge.words) {
        const alike = byWord.get(word)
        if (alike === undefined) byWord.set(word, [run])
        else alike.push(run)
      }
    }
  }
  return { byWord, others }
}

const nothing: RunIndex = { byWord: new Map(), others: [] }

const singles = new Map<string, Choice>()

/** The same choice each time, for the same words come in many runs. */
function oneWord(word: string): Choice {
  const known = singles.get(word)
  if (known !== undefined) return known
  const choice: Choice = {
    kind: 'choice',
    words: new Set([word]),
    beginnings: [],
    runs: [],
    byFirst: nothing,
    byLast: nothing,
    isOptional: false,
  }
  singles.set(word, choice)
  return choice
}
