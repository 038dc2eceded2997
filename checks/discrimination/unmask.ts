/**
 * The words of a text with their disguises taken off: “w0men”, “w o m e n”, “Ihatewomen”, “wmoen”. Looking costs
 * next to nothing where nobody hides anything.
 */
import type { Token } from '../language/tokens.ts'
import { hintOf, namesAt, tellingWords } from './lexicon.ts'

/** Longer texts are no posts, and nobody spells one so. */
const mostWords = 20_000

/** The words, plain ones wherever a disguise was seen through. Undefined when nothing here can be abuse of a group. */
export function unmasked(text: string, tokens: readonly Token[]): readonly Token[] | undefined {
  let seen = 0
  let letters = 0
  for (const { word } of tokens) {
    seen |= lookOf(word)
    if (word.length === 1) letters++
  }
  const isJoined = (seen & joinedWord) !== 0
  const isMasked = /[a-z][0-9@$!|*]{1,4}[a-z]|(?:^|\s)[013457$][a-z]{3}/i.test(text)
  if ((seen & (named | joinedWord | slip)) === 0 && letters < 3 && !isMasked) return undefined
  let words = tokens
  if (isMasked && tokens.length < mostWords) words = withoutMasks(text, words)
  if (letters >= 3 && tokens.length < mostWords) words = withoutSpaces(words)
  for (const { word } of words) seen |= hintOf(word)
  if (seen === 0) return undefined
  if (isJoined) seen |= 1
  words = withoutGaps(
    text,
    words.flatMap((token) => splitOrMended(token, seen)),
  )
  return words.some(({ word }) => (hintOf(word) & 1) !== 0) ? words : undefined
}

const plainLetters: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '8': 'b',
  '9': 'g',
  '@': 'a',
  $: 's',
  '!': 'i',
  '|': 'i',
  '+': 't',
}

/** Words written with digits and signs for letters. */
function withoutMasks(text: string, tokens: readonly Token[]): readonly Token[] {
  const mended: Token[] = []
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]
    if (token === undefined) break
    if (token.word === '1') {
      mended.push({ ...token, word: 'i' })
      continue
    }
    let end = at
    let next = tokens[end + 1]
    while (
      next !== undefined &&
      end - at < 4 &&
      /^[@$!|*#_-]{0,2}$/.test(text.slice(tokens[end]?.end, next.start)) &&
      next.end - token.start <= 30
    )
      next = tokens[++end + 1]
    for (let last = end; last >= at; last--) {
      const stop = tokens[last]?.end ?? token.end
      const word = unmaskedWord(
        text.slice(text[token.start - 1] === '$' ? token.start - 1 : token.start, stop).toLowerCase(),
      )
      if (word === undefined) continue
      mended.push({ ...token, word, end: stop })
      at = last
      break
    }
    if (mended.at(-1)?.start !== token.start) mended.push(token)
  }
  return mended
}

function unmaskedWord(written: string): string | undefined {
  if (written.length < 3 || written.length > 30 || !/[0-9@$!|*+]/.test(written) || !/[a-z]/.test(written))
    return undefined
  const word = written.replace(/[0-9@$!|+]/g, (sign) => plainLetters[sign] ?? sign)
  for (const one of [
    word,
    written.replace(/1/g, 'l').replace(/[0-9@$!|+]/g, (sign) => plainLetters[sign] ?? sign),
  ])
    if (hintOf(one) !== 0 || little.has(one) || (one.length >= 7 && parts(one) !== undefined)) return one
  if (!word.includes('*')) return undefined
  if (word.replace(/\*/g, '').length < 2) return undefined
  const known = starred.get(word)
  if (known !== undefined) return known === '' ? undefined : known
  const pattern = new RegExp(`^${word.replace(/\*+/g, '[a-z]{1,4}').replace(/[^a-z[\]{},1-4^$-]/g, '')}$`)
  const found = maskedOften.find((one) => pattern.test(one))
  if (starred.size < 1000) starred.set(word, found ?? '')
  return found
}

const starred = new Map<string, string>()

/** What people write with stars. */
const maskedOften =
  'nigger niggers nigga niggas paki pakis faggot faggots tranny trannies retard retards retarded spastic spastics bitch bitches cunt cunts whore whores slut sluts chink chinks muslim muslims women jews jew kill fuck fucking fucked fuckers shit hate scum gypsy gypsies'.split(
    ' ',
  )

/** “w o m e n” as one word, if it is one. */
function withoutSpaces(tokens: readonly Token[]): readonly Token[] {
  const joined: Token[] = []
  for (let at = 0; at < tokens.length; ) {
    let end = at
    while (tokens[end]?.word.length === 1 && end - at < 40) end++
    const from = isSpelt(tokens, at, end) ? at : at + 1
    const token = tokens[from]
    if (end - at < 3 || token === undefined || !isSpelt(tokens, from, end)) {
      const rest = tokens.slice(at, Math.max(end, at + 1))
      joined.push(...rest)
      at += rest.length
      continue
    }
    joined.push(...tokens.slice(at, from), {
      ...token,
      word: spelt(tokens, from, end),
      end: tokens[end - 1]?.end ?? token.end,
    })
    at = end
  }
  return joined
}

const spelt = (tokens: readonly Token[], from: number, end: number): string =>
  tokens
    .slice(from, end)
    .map(({ word }) => word)
    .join('')
const isSpelt = (tokens: readonly Token[], from: number, end: number): boolean => {
  if (end - from < 3) return false
  const word = spelt(tokens, from, end)
  return hintOf(word) !== 0 || parts(word) !== undefined
}

function splitOrMended(token: Token, seen: number): readonly Token[] {
  const { word, start, end } = token
  if (hintOf(word) !== 0 || word.length < 4 || word.length > 40) return [token]
  const mended = misspellings().get(word)
  if (mended !== undefined) return [{ ...token, word: mended }]
  const pieces = word.length >= 5 ? parts(word, seen) : undefined
  if (pieces === undefined) return [token]
  let at = start
  return pieces.map((piece, place) => {
    const from = at
    at = place === pieces.length - 1 ? end : Math.min(at + piece.length, end)
    return { ...token, word: piece, start: from, end: at }
  })
}

/** “im migrants” as one word. */
function withoutGaps(text: string, tokens: readonly Token[]): readonly Token[] {
  const joined: Token[] = []
  for (const token of tokens) {
    const last = joined.at(-1)
    const both =
      last === undefined
        ? ''
        : (text.slice(last.start, last.end) + text.slice(token.start, token.end)).toLowerCase()
    const isTorn =
      last !== undefined &&
      both.length >= 5 &&
      hintOf(both) !== 0 &&
      last.sentence === token.sentence &&
      text.slice(last.end, token.start) === ' '
    if (isTorn) joined[joined.length - 1] = { ...last, word: both, end: token.end }
    else joined.push(token)
  }
  return joined
}

const little = new Set(
  'i we you they all are is the these those should must be so fucking fuck bloody hate hates love kill ban deport the no to of out back go home send them every dirty stupid my our this that and not cant stand im u r really just people im'.split(
    ' ',
  ),
)
/** Little words that hate nobody by themselves. */
const functional = new Set('with back here them that they this there from your'.split(' '))
const isPiece = (word: string): boolean =>
  little.has(word) ||
  (word.length >= 4 && hintOf(word) !== 0) ||
  word === 'men' ||
  word === 'gay' ||
  word === 'gays' ||
  word === 'jews'

/** The words that were run together, when one of them names a group, or hates where a group is named elsewhere. */
function parts(joined: string, seen = 0): readonly string[] | undefined {
  const found = pieces(joined, 0, 0)
  if (found === undefined || found.length < 2) return undefined
  const names = found.some((word) => word.length >= 3 && (hintOf(word) & 1) !== 0)
  const hates = found.some((word) => word.length >= 4 && (hintOf(word) & 2) !== 0 && !functional.has(word))
  const isSmall = seen !== 0 && joined.length >= 6 && found.every((word) => little.has(word))
  return names || isSmall || (hates && seen !== 0) || /^i(?:fucking|really)?hate/.test(joined)
    ? found
    : undefined
}

function pieces(joined: string, from: number, depth: number): readonly string[] | undefined {
  if (from === joined.length) return []
  if (depth > 6) return undefined
  for (let length = Math.min(14, joined.length - from); length >= 1; length--) {
    const piece = joined.slice(from, from + length)
    if (!isPiece(piece)) continue
    const rest = pieces(joined, from + length, depth + 1)
    if (rest !== undefined) return [piece, ...rest]
  }
  return undefined
}

const named = 1
const joinedWord = 4
const slip = 8
const looks = new Map<string, number>()
/** What a word may be, slips and joins seen through; remembered, for people use few words. */
function lookOf(word: string): number {
  const known = looks.get(word)
  if (known !== undefined) return known
  let look = hintOf(word)
  if (look === 0 && word.length >= 4) look = slipOf(word)
  if (look === 0 && word.length >= 8 && word.length <= 40 && parts(word) !== undefined) look = joinedWord
  if (looks.size >= 20_000) looks.clear()
  looks.set(word, look)
  return look
}

/** A slur is told by itself; another name only beside something hostile. */
function slipOf(word: string): number {
  const names = namesAt(misspellings().get(word) ?? '')
  if (names.some(({ means, words }) => means === 'slur' && (words[0]?.length ?? 0) >= 6)) return named
  return names.length > 0 ? slip : 0
}

let known: Map<string, string> | undefined
/** Words of the lists with two neighbouring letters swapped or one letter, not the first, left out or doubled. */
function misspellings(): ReadonlyMap<string, string> {
  if (known !== undefined) return known
  known = new Map()
  const words = tellingWords()
  for (const word of words) {
    if (word.length < 4 || !/^[a-z]+$/.test(word)) continue
    for (let at = 0; at < word.length - 1; at++) {
      known.set(word.slice(0, at) + word[at + 1] + word[at] + word.slice(at + 2), word)
      if (at > 0 && word.length >= 5 && !isShortSlur(word))
        known.set(word.slice(0, at) + word.slice(at + 1), word)
      if (word.length >= 5) known.set(word.slice(0, at) + word[at] + word.slice(at), word)
    }
    if (word.length >= 6 && !word.endsWith('s')) known.set(word.slice(0, -1), word)
  }
  for (const word of words) known.delete(word)
  for (const word of realWords) known.delete(word)
  return known
}

const isShortSlur = (word: string): boolean =>
  word.length < 6 && namesAt(word).some(({ means }) => means === 'slur')

/** Good words that look like slips of the lists’ words. */
const realWords =
  `acre africa america apse arts avid back backs bast batch beats believe best bests beta bight bind bits body
boners brais breath bred broke cabby caner caners canned carp chances chancres chat chats chines chins chris
civilise clan cleans cling coke cooked cooks creep crepes crinkles crumbles cruse cure cured cures cuts damage
dead defies delude demo demos dens depot derange disable dive dons down drives dunes ease entitle ethic ethics
exit exits fault finis garage geek geeks gems greed hats hatted hatting hijab hijabs hinds hones honor hose inane
inbreed incomes india insets invade invades iris jihads kenya lades lair lairs lars lathe latin lech leches lief
lira loath looser loses many mary metal millennia mining money moneys mood moon moons morn morns mouth need needs
nigeria none noting pets picks pikes pollack pollacks pols pure refuge refuges reset roam romaines roman rued
sack sacker sackers sades sake sallow salve salves same sapper sappers sash satin saves scoots scrounge scrounges
scruff seep senors shot sicks side sine sinking site sits smell snaky sneak sols soot sots sottish sous spacer
spacers sponge sponges stare stared stave stink strange syria tags tail tans tarns tats tech thins tick tics
tings tolerate tolls trad treat twas uganda unhinge unit vales veil violet waned wastes waters weasel weaselly
weds wees whinny winging wining winy wort wrinkles wroth`.split(/\s/)
