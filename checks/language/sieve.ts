/**
 * Tells from neighbouring words alone where a phrase cannot stand, so that few need trying. Everything is packed into
 * a few lists of numbers: with thousands of phrases, what takes the time is fetching them from memory.
 */
import type { Choice, Element, Run } from './phrases.ts'
import type { Token } from './tokens.ts'

/** A word that has to stand within some places of another: `bit` of it must be set, unless it is the word `~bit`. */
interface Neighbour {
  readonly bit: number
  readonly from: number
  readonly to: number
}

type Direction = 1 | -1

const isNumber = 0
const anyNeighbour: Neighbour = { bit: isNumber, from: 0, to: -1 }
/** A trial is packed as its number and two neighbours. */
const packed = 7

export class Sieve {
  private readonly ids = new Map<string, number>()
  private readonly bitsOf: number[][] = []
  private readonly trialsOf: number[][] = []
  private readonly neighboursOf: (readonly [Neighbour, Neighbour])[] = []
  /** Beginnings by their first two letters, the longest first. */
  private readonly beginnings = new Map<number, string[]>()
  private readonly bitOf = new Map<Choice, [forwards: number | undefined, backwards: number | undefined]>()
  private bits = isNumber + 1
  private tables: Tables | undefined

  constructor() {
    this.idOf(unknown)
    this.bitsOf[this.idOf(aNumber)] = [isNumber]
  }

  /** Takes in something to try wherever `anchor` stands, with what must stand after and before it. Returns its number. */
  add(anchor: Element, after: readonly Run[], before: readonly Run[]): number {
    const trial = this.neighboursOf.length
    const both = [this.neighbour(after, 1), this.neighbour(before, -1)] as const
    this.neighboursOf.push(both[0].to - both[0].from <= both[1].to - both[1].from ? both : [both[1], both[0]])
    this.addUnder(anchor, trial)
    return trial
  }

  /** Calls `attempt` with every trial that may succeed, and the place of its anchor. */
  each(tokens: readonly Token[], attempt: (trial: number, at: number) => void): void {
    this.tables ??= this.pack()
    const { trials, starts } = this.tables
    const places = new Int32Array(tokens.length)
    for (let at = 0; at < tokens.length; at++) places[at] = this.read(tokens[at]?.word ?? '')
    for (let at = 0; at < tokens.length; at++) {
      const id = places[at] ?? 0
      const end = starts[id + 1] ?? 0
      for (let entry = starts[id] ?? 0; entry < end; entry += packed) {
        if (!stands(this.tables, entry + 1, places, at)) continue
        if (!stands(this.tables, entry + 4, places, at)) continue
        attempt(trials[entry] ?? 0, at)
      }
    }
  }

  private read(word: string): number {
    const id = this.ids.get(word)
    if (id !== undefined) return id
    const code = word.charCodeAt(0)
    if (code >= 48 && code <= 57) return 1
    if (this.beginnings.size === 0) return 0
    const begun = this.beginnings.get(firstTwo(word))?.find((beginning) => word.startsWith(beginning))
    return begun === undefined ? 0 : (this.ids.get(`${begun}*`) ?? 0)
  }

  private idOf(word: string): number {
    const known = this.ids.get(word)
    if (known !== undefined) return known
    const id = this.ids.size
    this.ids.set(word, id)
    this.bitsOf.push([])
    this.trialsOf.push([])
    return id
  }

  private idOfBeginning(beginning: string): number {
    if (beginning.length < shortestBeginning) throw new Error(`Too short a beginning: ${beginning}`)
    const alike = this.beginnings.get(firstTwo(beginning)) ?? []
    if (!alike.includes(beginning)) alike.push(beginning)
    this.beginnings.set(
      firstTwo(beginning),
      alike.sort((a, b) => b.length - a.length),
    )
    return this.idOf(`${beginning}*`)
  }

  private addUnder(anchor: Element, trial: number): void {
    if (anchor.kind === 'number') this.trialsOf[1]?.push(trial)
    else if (anchor.kind === 'choice') {
      for (const word of anchor.words) this.trialsOf[this.idOf(word)]?.push(trial)
      for (const beginning of anchor.beginnings) this.trialsOf[this.idOfBeginning(beginning)]?.push(trial)
    } else throw new Error('A phrase needs a word or a number.')
  }

  /** The first that has to stand there, going outwards from the anchor. Without one, anything may. */
  private neighbour(sequences: readonly Run[], direction: Direction): Neighbour {
    let from = 1
    let to = 1
    for (const element of sequences.flat()) {
      if (element.kind === 'gap') to += element.most
      else if (element.kind === 'any') {
        if (!element.isOptional) from++
        to++
      } else if (element.isOptional) {
        const most = mostWords(element)
        if (most > 9) return anyNeighbour
        to += most
      } else {
        const bit = element.kind === 'number' ? isNumber : this.bitFor(element, direction)
        if (bit === undefined) return anyNeighbour
        return direction === 1 ? { bit, from, to } : { bit, from: -to, to: -from }
      }
    }
    return anyNeighbour
  }

  /** What tells the words that a choice can begin with, or end with going backwards; nothing when it may be any word. */
  private bitFor(choice: Choice, direction: Direction): number | undefined {
    const edge = direction === 1 ? 0 : 1
    const bits = this.bitOf.get(choice) ?? [undefined, undefined]
    const known = bits[edge]
    if (known !== undefined) return known
    const index = direction === 1 ? choice.byFirst : choice.byLast
    if (index.others.length > 0) return undefined
    const [only] = choice.words
    const isOne = choice.words.size === 1 && choice.runs.length + choice.beginnings.length === 0
    if (isOne && only !== undefined) return ~this.idOf(only)
    const bit = this.bits++
    for (const word of choice.words) this.bitsOf[this.idOf(word)]?.push(bit)
    for (const word of index.byWord.keys()) {
      if (!choice.words.has(word)) this.bitsOf[this.idOf(word)]?.push(bit)
    }
    for (const beginning of choice.beginnings) this.bitsOf[this.idOfBeginning(beginning)]?.push(bit)
    bits[edge] = bit
    this.bitOf.set(choice, bits)
    return bit
  }

  /** A word has what its beginnings have too. */
  private inherit(): void {
    for (const [word, id] of this.ids) {
      const sources: number[] = []
      const code = word.charCodeAt(0)
      if (code >= 48 && code <= 57) sources.push(1)
      for (const beginning of this.beginnings.get(firstTwo(word)) ?? []) {
        if (word.startsWith(beginning) && word !== `${beginning}*`) sources.push(this.idOf(`${beginning}*`))
      }
      for (const source of sources) {
        this.bitsOf[id] = [...(this.bitsOf[id] ?? []), ...(this.bitsOf[source] ?? [])]
        const own = this.trialsOf[id] ?? []
        this.trialsOf[id] = [...own, ...(this.trialsOf[source] ?? []).filter((trial) => !own.includes(trial))]
      }
    }
  }

  private pack(): Tables {
    this.inherit()
    const width = (this.bits >> 5) + 1
    const starts = new Int32Array(this.ids.size + 1)
    const trials: number[] = []
    const rowOf = new Int32Array(this.ids.size)
    const rows: number[] = []
    const rowsByBits = new Map<string, number>()
    for (let id = 0; id < this.ids.size; id++) {
      starts[id] = trials.length
      for (const trial of this.trialsOf[id] ?? []) {
        const [near, far] = this.neighboursOf[trial] ?? [anyNeighbour, anyNeighbour]
        trials.push(trial, near.bit, near.from, near.to, far.bit, far.from, far.to)
      }
      const bits = this.bitsOf[id] ?? []
      const key = bits.join()
      const row = rowsByBits.get(key) ?? rows.length
      if (row === rows.length) {
        for (let at = 0; at < width; at++) rows.push(0)
        for (const bit of bits) rows[row + (bit >> 5)] = (rows[row + (bit >> 5)] ?? 0) | (1 << (bit & 31))
        rowsByBits.set(key, row)
      }
      rowOf[id] = row
    }
    starts[this.ids.size] = trials.length
    return { starts, trials: Int32Array.from(trials), rowOf, rows: Int32Array.from(rows) }
  }
}

/** Words by number: where their trials begin, and where the bits of each are. Many words have the same bits. */
interface Tables {
  readonly starts: Int32Array
  readonly trials: Int32Array
  readonly rowOf: Int32Array
  readonly rows: Int32Array
}

function stands({ trials, rows, rowOf }: Tables, entry: number, places: Int32Array, at: number): boolean {
  const bit = trials[entry] ?? 0
  const from = at + (trials[entry + 1] ?? 0)
  const to = at + (trials[entry + 2] ?? 0)
  if (to < from) return true
  const last = Math.min(to, places.length - 1)
  for (let place = Math.max(from, 0); place <= last; place++) {
    const id = places[place] ?? 0
    if (bit < 0) {
      if (id === ~bit) return true
    } else if (((rows[(rowOf[id] ?? 0) + (bit >> 5)] ?? 0) & (1 << (bit & 31))) !== 0) return true
  }
  return false
}

const unknown = ''
const aNumber = '#'
const shortestBeginning = 3

const firstTwo = (word: string): number => word.charCodeAt(0) * 0x10000 + word.charCodeAt(1)

function mostWords(element: Element): number {
  if (element.kind === 'gap') return element.most
  if (element.kind !== 'choice') return 1
  return element.runs.reduce(
    (most, run) =>
      Math.max(
        most,
        run.reduce((sum, one) => sum + mostWords(one), 0),
      ),
    1,
  )
}
