/** Finds every phrase of many sets in one pass over the words. Each phrase is tried only where its rarest word stands. */
import type { Element, Phrase, Phrases, Run } from './phrases.ts'
import { Sieve } from './sieve.ts'
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

/** One way to begin trying a phrase: at one word of it that is seldom met. */
interface Candidate {
  readonly set: Phrases
  readonly phrase: number
  readonly elements: Run
  /** Which of the elements the word stands in. */
  readonly place: number
  /** The run of that element in which it stands, if it is in one, and where in the run. */
  readonly run: Run
  readonly inRun: number
  /** Whether what comes before is sooner told than what comes after. */
  readonly looksBack: boolean
}

/** So that a text of one word said a million times stays cheap. */
const mostHitsOfASet = 60

export class Matcher {
  private readonly sieve = new Sieve()
  private readonly candidates: Candidate[] = []
  private readonly sets: ReadonlySet<Phrases>

  constructor(sets: readonly Phrases[]) {
    this.sets = new Set(sets)
    for (const set of this.sets)
      for (const [place, phrase] of set.phrases.entries()) this.add(set, phrase, place)
  }

  /** Whether it looks for the set at all. */
  knows(set: Phrases): boolean {
    return this.sets.has(set)
  }

  find(tokens: readonly Token[]): Map<Phrases, Hit[]> {
    const found = new Map<Phrases, Hit[]>()
    this.sieve.each(tokens, (trial, at) => {
      const candidate = this.candidates[trial]
      if (candidate !== undefined) attempt(candidate, tokens, at, found)
    })
    return found
  }

  private add(set: Phrases, phrase: Phrase, number: number): void {
    const { elements } = phrase
    const place = rarestOf(elements)
    const element = elements[place]
    if (element === undefined) throw new Error(`A phrase needs a word or a number: ${phrase.line}`)
    const candidate = { set, phrase: number, elements, place, run: none, inRun: 0 }
    this.addUnder(element, sided(candidate))
    if (element.kind !== 'choice') return
    for (const run of element.runs) {
      const inRun = rarestOf(run)
      const rarest = run[inRun]
      if (rarest === undefined) throw new Error(`A run needs a word or a number: ${phrase.line}`)
      this.addUnder(rarest, sided({ ...candidate, run, inRun }))
    }
  }

  /** `rest` is what of a run within the element has to follow the word. */
  private addUnder(element: Element, candidate: Candidate, rest: Run = none): void {
    const { elements, place, run, inRun } = candidate
    const after = [rest, run.slice(inRun + 1), elements.slice(place + 1)]
    const before = [run.slice(0, inRun).toReversed(), elements.slice(0, place).toReversed()]
    const trial = this.sieve.add(element, after, before)
    this.candidates[trial] = candidate
    if (run.length === 0 || element.kind !== 'choice') return
    for (const [first, ...others] of element.runs) {
      if (first !== undefined) this.addUnder(first, candidate, [...others, ...rest])
    }
  }
}

function sided(candidate: Omit<Candidate, 'looksBack'>): Candidate {
  const { elements, place, run, inRun } = candidate
  const next = run[inRun + 1] ?? elements[place + 1]
  const last = run[inRun - 1] ?? elements[place - 1]
  return { ...candidate, looksBack: last !== undefined && (next === undefined || cost(last) < cost(next)) }
}

/** How long it takes, roughly, to tell that an element does not stand beside a word. */
function cost(element: Element): number {
  if (element.kind === 'gap') return 100 + element.most
  if (element.kind === 'any' || element.isOptional) return 50
  return element.kind === 'number' ? 0 : element.runs.length > 0 ? 2 : 1
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
  for (let place = 0; place < elements.length; place++) {
    const element = elements[place]
    const weight = element === undefined ? least : weightOf(element)
    if (weight < least) {
      best = place
      least = weight
    }
  }
  return best
}

const weights = new WeakMap<Element, number>()

function weightOf(element: Element): number {
  const known = weights.get(element)
  if (known !== undefined) return known
  const weight = weigh(element)
  weights.set(element, weight)
  return weight
}

function weigh(element: Element): number {
  if (element.kind === 'number') return element.isOptional ? Number.POSITIVE_INFINITY : 400
  if (element.kind !== 'choice' || element.isOptional) return Number.POSITIVE_INFINITY
  let weight = element.beginnings.length * 3
  for (const word of element.words) weight += common.has(word) ? 100 : oftenMet.has(word) ? 25 : 1
  for (const run of element.runs) {
    let least = Number.POSITIVE_INFINITY
    for (const one of run) least = Math.min(least, weightOf(one))
    weight += least
  }
  return weight
}

function attempt(
  candidate: Candidate,
  tokens: readonly Token[],
  at: number,
  found: Map<Phrases, Hit[]>,
): void {
  if ((found.get(candidate.set)?.length ?? 0) >= mostHitsOfASet) return
  const sentence = tokens[at]?.sentence ?? 0
  const before = candidate.looksBack ? begins(candidate, tokens, at, sentence) : 0
  if (before < 0) return
  const after = ends(candidate, tokens, at, sentence)
  if (after < 0) return
  const first = candidate.looksBack ? before : begins(candidate, tokens, at, sentence)
  if (first >= 0) keep(candidate, { first, after, sentence }, tokens, found)
}

function keep(
  { set, phrase }: Candidate,
  { first, after, sentence }: Pick<Hit, 'first' | 'after' | 'sentence'>,
  tokens: readonly Token[],
  found: Map<Phrases, Hit[]>,
): void {
  const hits = found.get(set)
  if (hits?.some((one) => one.first === first && one.after === after)) return
  const hit = {
    start: tokens[first]?.start ?? 0,
    end: tokens[after - 1]?.end ?? 0,
    first,
    after,
    sentence,
    phrase,
  }
  if (hits === undefined) found.set(set, [hit])
  else hits.push(hit)
}

const none: Run = []

/** The word after the match of the candidate, of which the word at `at` is the rarest; or -1. */
function ends(
  { elements, place, run, inRun }: Candidate,
  tokens: readonly Token[],
  at: number,
  sentence: number,
): number {
  if (run.length === 0) return forward(elements, place, tokens, at, sentence)
  const inner = forward(run, inRun, tokens, at, sentence)
  return inner < 0 ? -1 : forward(elements, place + 1, tokens, inner, sentence)
}

/** The first word of it, or -1. */
function begins(
  { elements, place, run, inRun }: Candidate,
  tokens: readonly Token[],
  at: number,
  sentence: number,
): number {
  const inner = run.length === 0 ? at : backward(run, inRun - 1, tokens, at, sentence)
  return inner < 0 ? -1 : backward(elements, place - 1, tokens, inner, sentence)
}

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
    if (element.kind === 'choice' && element.runs.length > 0) {
      const { byWord, others } = element.byFirst
      const begun = byWord.get(token.word)
      const end = begun === undefined ? -1 : runsForward(begun, elements, place, tokens, at, sentence)
      if (end >= 0) return end
      const other = others.length === 0 ? -1 : runsForward(others, elements, place, tokens, at, sentence)
      if (other >= 0) return other
    }
  }
  return element.isOptional ? forward(elements, place + 1, tokens, at, sentence) : -1
}

function runsForward(
  runs: readonly Run[],
  elements: readonly Element[],
  place: number,
  tokens: readonly Token[],
  at: number,
  sentence: number,
): number {
  for (const run of runs) {
    const inner = forward(run, 0, tokens, at, sentence)
    const end = inner < 0 ? -1 : forward(elements, place + 1, tokens, inner, sentence)
    if (end >= 0) return end
  }
  return -1
}

/** The first word of the match of all elements from `place` back, which ends before `at`; or -1. */
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
      const first = backward(elements, place - 1, tokens, next, sentence)
      if (first >= 0) return first
      if (tokens[next - 1]?.sentence !== sentence) return -1
    }
    return -1
  }
  const token = tokens[at - 1]
  if (token !== undefined && token.sentence === sentence) {
    if (fitsOne(element, token.word)) {
      const first = backward(elements, place - 1, tokens, at - 1, sentence)
      if (first >= 0) return first
    }
    if (element.kind === 'choice' && element.runs.length > 0) {
      const { byWord, others } = element.byLast
      const ended = byWord.get(token.word)
      const first = ended === undefined ? -1 : runsBackward(ended, elements, place, tokens, at, sentence)
      if (first >= 0) return first
      const other = others.length === 0 ? -1 : runsBackward(others, elements, place, tokens, at, sentence)
      if (other >= 0) return other
    }
  }
  return element.isOptional ? backward(elements, place - 1, tokens, at, sentence) : -1
}

function runsBackward(
  runs: readonly Run[],
  elements: readonly Element[],
  place: number,
  tokens: readonly Token[],
  at: number,
  sentence: number,
): number {
  for (const run of runs) {
    const inner = backward(run, run.length - 1, tokens, at, sentence)
    const first = inner < 0 ? -1 : backward(elements, place - 1, tokens, inner, sentence)
    if (first >= 0) return first
  }
  return -1
}

function fitsOne(element: Exclude<Element, { kind: 'gap' }>, word: string): boolean {
  if (element.kind === 'any') return true
  if (element.kind === 'number') return isNumber(word)
  if (element.words.has(word)) return true
  for (const beginning of element.beginnings) if (word.startsWith(beginning)) return true
  return false
}
