/** Cuts a text into words, the way people type: hurried, shouted, with curly quotes and clever letters. Pure and linear. */

export interface Token {
  /**
   * In small letters, plain ones, without what hangs on it: “He’s” and “he’d” are `he`, “Don’t” is `dont`,
   * “café” is `cafe`, “𝗩𝗼𝘁𝗲” is `vote`. A link is `<link>`, a mention `<mention>`.
   */
  readonly word: string
  /** UTF-16 offsets of the word as written. */
  readonly start: number
  readonly end: number
  /** Which sentence it stands in, counted from 0. */
  readonly sentence: number
  readonly isCapital: boolean
  /** Two letters or more, all of them capitals. */
  readonly isShouted: boolean
  readonly isHashtag: boolean
}

const letter = 1
const digit = 2
const blank = 3
const ends = 4

const kinds = new Uint8Array(128)
for (let code = 0; code < 128; code++) {
  const char = String.fromCharCode(code)
  if (/[a-zA-Z]/.test(char)) kinds[code] = letter
  else if (/[0-9]/.test(char)) kinds[code] = digit
  else if (/\s/.test(char)) kinds[code] = blank
  else if (/[.!?\n]/.test(char)) kinds[code] = ends
}
const newline = 10
const wordBeyondAscii = /[\p{L}\p{N}\p{M}]/u
const startsAWord = /[\p{L}\p{N}]/u
const joiner = /[\u200b-\u200d\u2060\ufeff\u00ad]/

/** After these a full stop ends no sentence. */
const abbreviations = new Set(
  'mr mrs ms dr prof st rev sr jr no tel ext approx eg ie vs etc pt pts inc ltd dept mt min mins hr hrs jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri sat sun'.split(
    ' ',
  ),
)
const hangsOn = /['’`´](?:s|d|ll|re|ve|m)$/i
const withoutApostrophe = new Map(
  Object.entries({
    im: 'i',
    ive: 'i',
    youre: 'you',
    youve: 'you',
    theyre: 'they',
    theyve: 'they',
    weve: 'we',
  }),
)
const links =
  /^(?:https?:\/\/|www\.|[\w.+-]{1,64}@[\w-]+\.|[\w-]{1,63}(?:\.[\w-]{1,63}){0,5}\.(?:com|org|uk|net|nhs|example|top|io|co|info|gov|tv|ly|me|gl|be|eu|ie|scot|wales|cymru|london|app|link|xyz|click|online|site|live|shop|club|health|help|biz|icu|vip|test|gd|gy|cc|tk|ml|gq|at|gle|win|cyou|buzz|loan|fr|de)(?![\p{L}\p{N}_]))/iu

export function tokenise(text: string): Token[] {
  const tokens: Token[] = []
  let sentence = 0
  let at = 0
  while (at < text.length) {
    const code = text.charCodeAt(at)
    const kind = code < 128 ? kinds[code] : undefined
    if (code === newline) {
      if (endsBefore(tokens, sentence)) sentence++
      at++
    } else if (kind === ends) {
      if (endsASentence(text, at, tokens.at(-1)) && endsBefore(tokens, sentence)) sentence++
      at++
    } else if (startsWord(text, at, code, kind)) {
      const token = wordAt(text, at, sentence)
      tokens.push(token)
      at = token.end
    } else at += code >= 0xd800 && code < 0xdc00 ? 2 : 1
  }
  return tokens
}

/** Whether anything was said since the last sentence ended. */
const endsBefore = (tokens: readonly Token[], sentence: number): boolean =>
  tokens.at(-1)?.sentence === sentence

function endsASentence(text: string, at: number, last: Token | undefined): boolean {
  const char = text[at]
  const next = text[at + 1]
  if (next !== undefined && /[\p{L}\p{N}.]/u.test(next)) return false
  if (char !== '.') return true
  if (text[at - 1] === '.') return false
  return !(last?.end === at && (abbreviations.has(last.word) || (last.word.length === 1 && last.isCapital)))
}

const startsWord = (text: string, at: number, code: number, kind: number | undefined): boolean => {
  if (kind === letter || kind === digit) return true
  if (code === 35 || code === 64) return wordContinues(text, at + 1) > 0
  return code >= 128 && startsAWord.test(String.fromCodePoint(text.codePointAt(at) ?? 0))
}

/** How many units of a word character stand at a place: 0, 1 or 2. */
function wordContinues(text: string, at: number): number {
  const code = text.charCodeAt(at)
  if (Number.isNaN(code)) return 0
  if (code < 128) return kinds[code] === letter || kinds[code] === digit ? 1 : 0
  const point = text.codePointAt(at) ?? 0
  const char = String.fromCodePoint(point)
  if (joiner.test(char)) return 1
  return wordBeyondAscii.test(char) ? char.length : 0
}

function wordAt(text: string, start: number, sentence: number): Token {
  const mark = text[start]
  if (mark === '@') return special(text, start, sentence, '<mention>', endOfName(text, start + 1))
  const link = linkEnd(text, start)
  if (link > start) return special(text, start, sentence, '<link>', link)
  const isHashtag = mark === '#'
  const from = isHashtag ? start + 1 : start
  const end = isHashtag ? endOfName(text, from) : endOfWord(text, from)
  const written = text.slice(from, end)
  return {
    word: plain(written),
    start,
    end,
    sentence,
    isCapital: isUpper(written),
    isShouted: written.length > 1 && written === written.toUpperCase() && written !== written.toLowerCase(),
    isHashtag,
  }
}

const special = (text: string, start: number, sentence: number, word: string, end: number): Token => ({
  word,
  start,
  end: Math.min(end, text.length),
  sentence,
  isCapital: false,
  isShouted: false,
  isHashtag: false,
})

function isUpper(written: string): boolean {
  const first = written.charCodeAt(0)
  if (first < 128) return first >= 65 && first <= 90
  return /^\p{Lu}/u.test(written.normalize('NFKC'))
}

const mostLetters = 60

function endOfWord(text: string, from: number): number {
  let at = from
  const most = from + mostLetters
  for (;;) {
    const step = at < most ? wordContinues(text, at) : 0
    if (step > 0) at += step
    else if (isApostrophe(text.charCodeAt(at)) && at > from && at < most && isLetterAt(text, at + 1)) at++
    else return at
  }
}

const isApostrophe = (code: number): boolean =>
  code === 39 || code === 0x2019 || code === 96 || code === 0xb4 || code === 0x2018
const isLetterAt = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at)
  return code < 128 ? kinds[code] === letter : wordContinues(text, at) > 0
}

function endOfName(text: string, from: number): number {
  let at = from
  for (;;) {
    const step = at < from + 140 ? wordContinues(text, at) : 0
    if (step > 0) at += step
    else if (text[at] === '_' && at < from + 140) at++
    else return at
  }
}

const longestLink = 300

/** Where the link that begins here ends, or `start` when none does. Only what can be a link is looked at. */
function linkEnd(text: string, start: number): number {
  const piece = text.slice(start, start + 90)
  const run = /^[^\s,;()"“”]*/.exec(piece)?.[0] ?? ''
  if (!/[.:@]/.test(run) || !links.test(run)) return start
  const rest = text.slice(start, start + longestLink)
  const written = /^[^\s"“”<>]*/.exec(rest)?.[0] ?? ''
  return start + written.replace(/[.,!?;:)\]’']+$/, '').length
}

/** The word as the lexicon spells it. */
export function plain(written: string): string {
  let word = written
  if (!/^[a-z]+$/.test(word)) {
    word = word.replace(hangsOn, '')
    if (/[^\0-\x7f]/.test(word))
      word = word.normalize('NFKD').replace(/[\p{M}\u200b-\u200d\u2060\ufeff\u00ad’‘´]/gu, '')
    word = word.toLowerCase().replace(/['`_]/g, '')
  }
  return withoutApostrophe.get(word) ?? word
}
