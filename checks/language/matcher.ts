/** Finds every phrase of many sets in one pass over the words. Each phrase is tried only where its rarest word stands. */
import type { Choice, Element, Phrase, Phrases, Run } from './phrases.ts'
import type { Token } from './tokens.ts'

/** Where a phrase was found. */
export interface Hit {
  /** UTF-16 offsets in the text. */
  readonly start: number
  readonly end: number
  /** The first word of it, and the one after its last, counted in words of the text. */
  readonly first: number
  readonly after: number
  readonly sentence: number
  /** Which phrase of the set, counted from 0. */
  readonly phrase: number
}

interface Candidate {
  readonly set: Phrases
  readonly phrase: number
  /** From the rarest word on, and what comes before it, backwards. */
  readonly onwards: readonly Element[]
  readonly backwards: readonly Element[]
}

/** So that a text of one word said a million times stays cheap. */
const mostHitsOfASet = 60

export class Matcher {
  private readonly byWord = new Map<string, Candidate[]>()
  private readonly byBeginning = new Map<string, Candidate[]>()
  private readonly anyBeginning = new Set<string>()
  private readonly byNumber: Candidate[] = []
  private readonly lengths: readonly number[]
  private readonly sets: ReadonlySet<Phrases>

  constructor(sets: readonly Phrases[]) {
    this.sets = new Set(sets)
    for (const set of this.sets)
      for (const [place, phrase] of set.phrases.entries()) this.add(set, phrase, place)
    this.lengths = [...new Set([...this.byBeginning.keys()].map((beginning) => beginning.length))]
  }

  /** Whether it looks for the set at all. */
  knows(set: Phrases): boolean {
    return this.sets.has(set)
  }

  find(tokens: readonly Token[]): Map<Phrases, Hit[]> {
    const found = new Map<Phrases, Hit[]>()
    for (let at = 0; at < tokens.length; at++) {
      const word = tokens[at]?.word ?? ''
      const candidates = this.byWord.get(word)
      if (candidates) tryAll(candidates, tokens, at, found)
      if (isNumber(word)) tryAll(this.byNumber, tokens, at, found)
      else if (word.length >= shortestBeginning && this.anyBeginning.has(word.slice(0, shortestBeginning))) {
        for (const length of this.lengths) {
          const begun = length <= word.length ? this.byBeginning.get(word.slice(0, length)) : undefined
          if (begun) tryAll(begun, tokens, at, found)
        }
      }
    }
    return found
  }

  private add(set: Phrases, phrase: Phrase, place: number): void {
    const rarest = rarestOf(phrase.elements)
    const candidate = {
      set,
      phrase: place,
      onwards: phrase.elements.slice(rarest),
      backwards: phrase.elements.slice(0, rarest).toReversed(),
    }
    const element = phrase.elements[rarest]
    if (element?.kind === 'number') this.byNumber.push(candidate)
    else if (element?.kind === 'choice') this.addUnder(element, candidate)
    else throw new Error(`A phrase needs a word or a number: ${phrase.line}`)
  }

  private addUnder(choice: Choice, candidate: Candidate): void {
    for (const word of choice.words) push(this.byWord, word, candidate)
    for (const beginning of choice.beginnings) {
      if (beginning.length < shortestBeginning) throw new Error(`Too short a beginning: ${beginning}`)
      push(this.byBeginning, beginning, candidate)
      this.anyBeginning.add(beginning.slice(0, shortestBeginning))
    }
    for (const run of choice.runs) {
      const [first] = run
      if (first?.kind === 'choice') this.addUnder(first, candidate)
      else throw new Error('A run of words must begin with a word.')
    }
  }
}

const shortestBeginning = 3

function push(map: Map<string, Candidate[]>, key: string, candidate: Candidate): void {
  const there = map.get(key)
  if (there === undefined) map.set(key, [candidate])
  else if (there.at(-1) !== candidate) there.push(candidate)
}

const isNumber = (word: string): boolean => {
  const code = word.charCodeAt(0)
  return code >= 48 && code <= 57
}

const common = new Set(
  'a an the and or but of to in on at for with from by as is are was were be been am has have had do did does not no it its this that these those i you he she we they me him her us them my your his our their who what when if so just all any some one up out off down over back go going got get if then there here can will would'.split(
    ' ',
  ),
)

/** Words that posts about health are full of. */
const oftenMet = new Set(
  'patient patients nhs hospital hospitals nurse nurses doctor doctors gp gps staff ward wards health care team shift night nights trust work day days today tonight week time people man woman women men child children baby family mum dad son daughter help new call cancer blood heart death deaths dead died drug drugs test case free pay home life surgery clinic service services need like love good great best thank thanks know make made take see come came first last right well really please never always bed'.split(
    ' ',
  ),
)

/** Where trying is cheapest: the part whose words are met least often. */
function rarestOf(elements: readonly Element[]): number {
  let best = -1
  let least = Number.POSITIVE_INFINITY
  for (const [place, element] of elements.entries()) {
    const weight = weightOf(element)
    if (weight < least) {
      best = place
      least = weight
    }
  }
  return best
}

function weightOf(element: Element): number {
  if (element.kind === 'number') return element.isOptional ? Number.POSITIVE_INFINITY : 400
  if (element.kind !== 'choice' || element.isOptional) return Number.POSITIVE_INFINITY
  let weight = element.beginnings.length * 3
  for (const word of element.words) weight += common.has(word) ? 100 : oftenMet.has(word) ? 25 : 1
  for (const run of element.runs) {
    const [first] = run
    weight += first === undefined ? Number.POSITIVE_INFINITY : weightOf(first)
  }
  return weight
}

function tryAll(
  candidates: readonly Candidate[],
  tokens: readonly Token[],
  at: number,
  found: Map<Phrases, Hit[]>,
): void {
  for (const { set, phrase, onwards, backwards } of candidates) {
    const hits = found.get(set)
    if (hits !== undefined && hits.length >= mostHitsOfASet) continue
    const sentence = tokens[at]?.sentence ?? 0
    const after = forward(onwards, 0, tokens, at, sentence)
    if (after < 0) continue
    const first = backward(backwards, 0, tokens, at, sentence)
    if (first < 0) continue
    const hit = {
      start: tokens[first]?.start ?? 0,
      end: tokens[after - 1]?.end ?? 0,
      first,
      after,
      sentence,
      phrase,
    }
    if (hits === undefined) found.set(set, [hit])
    else if (!hits.some((one) => one.first === hit.first && one.after === hit.after)) hits.push(hit)
  }
}

const none: readonly Run[] = []

/** The word after the match of all elements from `place` on, or -1. */
function forward(
  elements: readonly Element[],
  place: number,
  tokens: readonly Token[],
  at: number,
  sentence: number,
): number {
  const element = elements[place]
  if (element === undefined) return at
  if (element.kind === 'gap') {
    for (let next = at; next <= at + element.most; next++) {
      const end = forward(elements, place + 1, tokens, next, sentence)
      if (end >= 0) return end
      if (tokens[next]?.sentence !== sentence) return -1
    }
    return -1
  }
  const token = tokens[at]
  if (token !== undefined && token.sentence === sentence) {
    if (fitsOne(element, token.word)) {
      const end = forward(elements, place + 1, tokens, at + 1, sentence)
      if (end >= 0) return end
    }
    if (element.kind === 'choice') {
      for (const runs of [element.byFirst.byWord.get(token.word) ?? none, element.byFirst.others]) {
        for (const run of runs) {
          const inner = forward(run, 0, tokens, at, sentence)
          const end = inner < 0 ? -1 : forward(elements, place + 1, tokens, inner, sentence)
          if (end >= 0) return end
        }
      }
    }
  }
  return element.isOptional ? forward(elements, place + 1, tokens, at, sentence) : -1
}

/** The first word of the match of all elements, which are in backward order and end before `at`; or -1. */
function backward(
  elements: readonly Element[],
  place: number,
  tokens: readonly Token[],
  at: number,
  sentence: number,
): number {
  const element = elements[place]
  if (element === undefined) return at
  if (element.kind === 'gap') {
    for (let next = at; next >= at - element.most; next--) {
      const first = backward(elements, place + 1, tokens, next, sentence)
      if (first >= 0) return first
      if (tokens[next - 1]?.sentence !== sentence) return -1
    }
    return -1
  }
  const token = tokens[at - 1]
  if (token !== undefined && token.sentence === sentence) {
    if (fitsOne(element, token.word)) {
      const first = backward(elements, place + 1, tokens, at - 1, sentence)
      if (first >= 0) return first
    }
    if (element.kind === 'choice') {
      for (const runs of [element.byLast.byWord.get(token.word) ?? none, element.byLast.others]) {
        for (const run of runs) {
          const inner = backward(run.toReversed(), 0, tokens, at, sentence)
          const first = inner < 0 ? -1 : backward(elements, place + 1, tokens, inner, sentence)
          if (first >= 0) return first
        }
      }
    }
  }
  return element.isOptional ? backward(elements, place + 1, tokens, at, sentence) : -1
}

function fitsOne(element: Exclude<Element, { kind: 'gap' }>, word: string): boolean {
  if (element.kind === 'any') return true
  if (element.kind === 'number') return isNumber(word)
  if (element.words.has(word)) return true
  for (const beginning of element.beginnings) if (word.startsWith(beginning)) return true
  return false
}
