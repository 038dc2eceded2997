/** The word lists of this rule in the shape its reader needs: one look at a word says what it may be. */
import { plain } from '../language/tokens.ts'
import { isIn, type WordClass, wordClass } from '../language/word-class.ts'
import { conditions, identities, personNouns } from '../lexicon/identities.ts'
import {
  badQuality,
  badThing,
  goodThing,
  harmed,
  harms,
  hates,
  offends,
  perishes,
} from '../lexicon/insults.ts'
import { doubtfulSlurs, slurs } from '../lexicon/slurs.ts'

/** What a run of words names: several people, one person, or a quality of people. */
export interface Name {
  readonly words: readonly string[]
  readonly means: 'them' | 'one' | 'kind' | 'slur'
  /** The protected characteristic. */
  readonly whom: string
  /** For a slur with another meaning: words that show the other meaning. */
  readonly harmless?: ReadonlySet<string>
}

const members = (list: string): string[][] =>
  list
    .split(/[,\n]/)
    .map((member) =>
      member
        .trim()
        .split(/[\s-]+/)
        .filter(Boolean)
        .map(plain),
    )
    .filter((words) => words.length > 0)

const names = new Map<string, Name[]>()

function name(list: string, means: Name['means'], whom: string, harmless?: ReadonlySet<string>): void {
  for (const words of members(list)) {
    const first = words[0] ?? ''
    const there = names.get(first)
    const one = { words, means, whom, ...(harmless && { harmless }) }
    if (there === undefined) names.set(first, [one])
    else there.push(one)
  }
}

for (const [whom, { several, one, kind }] of Object.entries(identities)) {
  name(several, 'them', whom)
  name(one, 'one', whom)
  name(kind, 'kind', whom)
}
for (const [whom, list] of Object.entries(slurs)) name(list, 'slur', whom)
for (const { words, whom, harmless } of doubtfulSlurs)
  name(words, 'slur', whom, new Set(members(harmless).flat()))
for (const list of names.values()) list.sort((a, b) => b.words.length - a.words.length)

/** What may begin at a word, the longest first. */
export const namesAt = (word: string): readonly Name[] => names.get(word) ?? none
const none: readonly Name[] = []

/** Looks for members of a class, of one word or several, at a place. */
export class Lookup {
  private readonly runs = new Map<string, (readonly string[])[]>()
  constructor(readonly members: WordClass) {
    for (const run of members.runs) {
      const [first = ''] = run
      const there = this.runs.get(first)
      if (there === undefined) this.runs.set(first, [run])
      else there.push(run)
    }
  }

  /** How many words the longest member there has; 0 when none begins there. */
  lengthAt(words: readonly { readonly word: string; readonly sentence: number }[], at: number): number {
    const here = words[at]
    if (here === undefined) return 0
    let length = isIn(this.members, here.word) ? 1 : 0
    for (const run of this.runs.get(here.word) ?? []) {
      const fits = run.length > length && run.every((word, place) => words[at + place]?.word === word)
      if (fits && words[at + run.length - 1]?.sentence === here.sentence) length = run.length
    }
    return length
  }

  /** The sentences it stands in. */
  sentences(words: readonly { readonly word: string; readonly sentence: number }[]): ReadonlySet<number> {
    return new Set(words.filter((_, at) => this.lengthAt(words, at) > 0).map(({ sentence }) => sentence))
  }

  isAnywhere(words: readonly { readonly word: string; readonly sentence: number }[]): boolean {
    return words.some((_, at) => this.lengthAt(words, at) > 0)
  }
}

export const severalPeople = wordClass(personNouns.several)
export const onePerson = wordClass(personNouns.one)
const condition = wordClass(conditions)
export const conditionAt = new Lookup(condition)

const cruel = wordClass('', badQuality, badThing, hates, harms)
const telling = wordClass('', cruel, goodThing)
const hostile = wordClass('', cruel, offends, harmed, perishes)

/** 1: a group or a slur may be named here. 2: something hostile may be said here. */
const hints = new Map<string, number>()
const hint = (word: string, bit: number): void => void hints.set(word, (hints.get(word) ?? 0) | bit)
const longest = (words: readonly string[]): string =>
  words.reduce((so, word) => (word.length > so.length ? word : so), '')
for (const list of names.values()) for (const { words } of list) hint(longest(words), 1)
for (const run of [...condition.runs, ...[...condition.words].map((word) => [word])]) hint(longest(run), 1)
for (const word of hostile.words) hint(word, 2)
for (const run of hostile.runs) hint(longest(run), 2)

export const hintOf = (word: string): number => hints.get(word) ?? 0

/** Words worth recognising though they are misspelt. */
export function tellingWords(): ReadonlySet<string> {
  const words = new Set<string>()
  for (const list of names.values())
    for (const { words: run } of list) if (run.length === 1) for (const word of run) words.add(word)
  for (const word of telling.words) words.add(word)
  return words
}
