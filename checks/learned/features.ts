/** What a piece of a post is made of, in words that weights can be given to. Pure. */
import type { Context } from '../finding.ts'
import type { Token } from '../language/tokens.ts'
import { isIn, type WordClass } from '../language/word-class.ts'
import { job } from '../lexicon/jobs.ts'
import { treatment } from '../lexicon/medicines.ts'
import { colleague, patient, patients, relative } from '../lexicon/people.ts'
import { town } from '../lexicon/places.ts'
import { weekday } from '../lexicon/times.ts'
import { carePlace, workplace } from '../lexicon/work.ts'

const classes: readonly (readonly [string, WordClass])[] = [
  ['<patient>', patient],
  ['<patients>', patients],
  ['<relative>', relative],
  ['<colleague>', colleague],
  ['<job>', job],
  ['<treatment>', treatment],
  ['<care place>', carePlace],
  ['<workplace>', workplace],
  ['<town>', town],
  ['<weekday>', weekday],
]

const classesOfWord = new Map<string, readonly string[]>()

function classesOf(word: string): readonly string[] {
  const known = classesOfWord.get(word)
  if (known !== undefined) return known
  const found = classes.filter(([, members]) => isIn(members, word)).map(([name]) => name)
  if (classesOfWord.size < 20_000) classesOfWord.set(word, found)
  return found
}

/**
 * The features of the words from `from` to before `to`: each word, each pair of neighbours, the kinds of words, and
 * whose account it is. Each once.
 */
export function featuresOf(
  tokens: readonly Token[],
  from: number,
  to: number,
  context: Context,
): Set<string> {
  const features = new Set<string>([`@${context.account ?? 'personal'}`])
  if (context.replyTo) features.add('@reply')
  let before = '^'
  let capitals = 0
  for (let at = from; at < to; at++) {
    const token = tokens[at]
    if (token === undefined) break
    const word = wordOf(token)
    const starts = tokens[at - 1]?.sentence !== token.sentence
    if (starts) before = '^'
    features.add(word)
    features.add(`${before} ${word}`)
    for (const name of classesOf(token.word)) {
      features.add(name)
      features.add(`${before} ${name}`)
    }
    if (token.isCapital && !token.isShouted && !starts && token.word.length > 2) capitals++
    before = word
  }
  if (capitals > 0) features.add('<capital>')
  if (capitals > 1) features.add('<capitals>')
  return features
}

/** Numbers count by what they may be: an age, a great age, a time, a long number. */
function wordOf({ word }: Token): string {
  const code = word.charCodeAt(0)
  if (code < 48 || code > 57) return word
  const number = Number.parseInt(word, 10)
  if (/^\d+$/.test(word))
    return number < 5 ? '<few>' : number < 18 ? '<age under 18>' : number < 110 ? '<number>' : '<big number>'
  return /^\d{1,2}(?:am|pm)$/.test(word)
    ? '<clock>'
    : /^\d+(?:yo|y|yr|yrs)$/.test(word)
      ? '<number>'
      : '<mixed>'
}
