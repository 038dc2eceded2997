/** From what the reader saw to words that may be relied on. Pure. */

export interface Word {
  readonly text: string
  /** How sure the reader is, 0 to 100. */
  readonly sure: number
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
  /** Words with the same line stand beside each other. */
  readonly line: string
}

/** A word that is read so surely counts as read. */
const sureWord = 60
/** One long word read so surely vouches for the short ones on its line: “8” alone may be a scratch, “Ward 8” is not. */
const sureLine = 70
/** A text read less surely than this has more in it than was read. */
const sureText = 80
/** Below this the reader is guessing at leaves and curtains. */
const atLeastSeen = 35

/** The reader's own table: level, page, block, paragraph, line, word, left, top, width, height, sureness, text. */
export function wordsIn(table: string, pass: number): Word[] {
  const words: Word[] = []
  for (const row of table.split('\n')) {
    const [level, page, block, paragraph, line, , left, top, width, height, sure, text = ''] = row.split('\t')
    if (level !== '5' || text.trim() === '') continue
    words.push({
      text: text.trim(),
      sure: Number(sure),
      left: Number(left),
      top: Number(top),
      width: Number(width),
      height: Number(height),
      line: [pass, page, block, paragraph, line].join(' '),
    })
  }
  return words
}

const signs = (word: Word): number => word.text.replace(/[^\p{L}\p{N}]/gu, '').length

/** What was read surely, in reading order. */
export function sureWords(words: readonly Word[]): Word[] {
  const lines = new Set(
    words.filter((word) => word.sure >= sureLine && signs(word) >= 3).map(({ line }) => line),
  )
  return words.filter(({ sure, line }) => sure >= sureWord && lines.has(line))
}

/** True when something looks like writing and was not read surely: handwriting, or print that is blurred. */
export const unsureOf = (words: readonly Word[], sure: readonly Word[]): boolean =>
  words.some((word) => !sure.includes(word) && word.sure >= atLeastSeen && signs(word) >= 4) ||
  (sure.length > 0 && sureness(sure) < sureText)

/** How sure the reader is of all of them together, 0 to 100; 0 of none. */
export const sureness = (words: readonly Word[]): number =>
  words.length === 0 ? 0 : Math.round(words.reduce((sum, word) => sum + word.sure, 0) / words.length)

/** The words of a second look that the first did not see: their middle lies in none of its words. */
export const newTo = (first: readonly Word[], second: readonly Word[]): Word[] =>
  second.filter((word) => {
    const x = word.left + word.width / 2
    const y = word.top + word.height / 2
    return !first.some(
      ({ left, top, width, height }) => x >= left && x <= left + width && y >= top && y <= top + height,
    )
  })

export function asText(words: readonly Word[]): string {
  const lines = new Map<string, string[]>()
  for (const { line, text } of words) lines.set(line, [...(lines.get(line) ?? []), text])
  return [...lines.values()].map((line) => line.join(' ')).join('\n')
}
