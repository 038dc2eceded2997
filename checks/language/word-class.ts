import { plain } from './tokens.ts'

/** Words of one kind: `patient`, `relative`. A member may be several words, or end in `*` for any ending. */
export interface WordClass {
  readonly words: ReadonlySet<string>
  /** Beginnings: `vaccin` stands for every word that begins so. */
  readonly beginnings: readonly string[]
  /** Members of several words. */
  readonly runs: readonly (readonly string[])[]
}

/** A class from its members, which stand apart by commas or lines: `wordClass('patient, service user, vaccin*')`. */
export function wordClass(members: string, ...others: readonly WordClass[]): WordClass {
  const words = new Set<string>()
  const beginnings: string[] = []
  const runs: string[][] = []
  for (const other of others) {
    for (const word of other.words) words.add(word)
    beginnings.push(...other.beginnings)
    for (const run of other.runs) runs.push([...run])
  }
  for (const member of members.split(/[,\n]/)) {
    const parts = member
      .trim()
      .split(/[\s-]+/)
      .filter(Boolean)
    const [only] = parts
    if (only === undefined) continue
    if (parts.length > 1) runs.push(parts.map(plain))
    else if (only.endsWith('*')) beginnings.push(plain(only.slice(0, -1)))
    else words.add(plain(only))
  }
  return { words, beginnings, runs }
}

/** Whether the single word is a member. */
export const isIn = ({ words, beginnings }: WordClass, word: string): boolean =>
  words.has(word) || beginnings.some((beginning) => word.startsWith(beginning))
