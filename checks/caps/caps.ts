import type { Finding } from '../finding.ts'
import type { Rule } from '../rule.ts'
import { quote, replaceSpans, type Span } from '../words.ts'
import { couldBeEither, isAcronym, properNames } from './acronyms.ts'

interface Word extends Span {
  readonly written: string
  readonly isShouted: boolean
}

const aWord =
  /(?<![\p{L}\p{N}_#@&/.’'-])\p{L}[\p{L}’']*(?![\p{L}\p{N}_@/&]|[.’'-]\p{L})|(?<![\p{L}\p{N}_#@&/.’'])\p{L}+(?:-\p{L}+)+(?![\p{L}\p{N}_@/])/gu

/** Words in capitals that are not acronyms: three or more, or most of the post. */
export const caps: Rule = {
  id: 'acc.caps',
  title: 'Words in capitals',
  severity: 'advice',
  officialOnly: true,
  source: {
    title: 'NHS digital service manual: formatting and punctuation',
    address: 'https://service-manual.nhs.uk/content/formatting-and-punctuation',
    paraphrase: true,
  },
  find: ({ text }) => {
    if (!mayShout(text)) return []
    const words = readWords(text)
    const shouted = words.filter((word) => word.isShouted)
    if (!isTooMuch(words, shouted)) return []
    return [toFinding(text, shouted)]
  },
}

/** Most posts hold fewer than two runs of capitals that are no acronyms: no need to read them word by word. */
function mayShout(text: string): boolean {
  let shouts = 0
  for (const [run] of text.matchAll(/\p{Lu}[\p{Lu}’']+/gu)) {
    if (!isAcronym(run)) shouts += 1
    if (shouts === 2) return true
  }
  return false
}

function readWords(text: string): Word[] {
  const words: Word[] = []
  for (const { index, 0: written } of text.matchAll(aWord)) {
    const end = index + written.length
    if (/^(?:https?|www)$/i.test(written)) continue
    words.push({ start: index, end, written, isShouted: isShouting(written) })
  }
  return words.map((word, place) => (isDraggedAlong(words, place) ? { ...word, isShouted: true } : word))
}

/** “MEAN IT”, “BREAKING NEWS”: next to a shouted word, a word that may be an acronym is shouted too. */
const isDraggedAlong = (words: readonly Word[], place: number): boolean =>
  couldBeEither.has(words[place]?.written ?? '') &&
  [words[place - 1], words[place + 1]].some((next) => next?.isShouted === true)

const isShouting = (written: string): boolean =>
  written.length > 1 &&
  written === written.toUpperCase() &&
  written !== written.toLowerCase() &&
  !isAcronym(written)

/** Three shouted words, or two that are more than six letters in ten. */
function isTooMuch(words: readonly Word[], shouted: readonly Word[]): boolean {
  if (shouted.length >= 3) return true
  const letters = (some: readonly Word[]) => some.reduce((sum, { written }) => sum + written.length, 0)
  return shouted.length === 2 && letters(shouted) > 0.6 * letters(words)
}

function toFinding(text: string, shouted: readonly Word[]): Finding {
  const run = longestRun(text, shouted)
  return {
    rule: caps.id,
    severity: caps.severity,
    ...run,
    reason: `${quote(text.slice(run.start, run.end))} is in capitals, which are harder to read and can sound like shouting.`,
    source: caps.source,
    suggestion: 'Use capitals only where a sentence or a name needs them.',
    rewrite: replaceSpans(text, shouted, (written, { start }) => quietly(written, text, start)),
  }
}

/** Shouted words that follow one another, acronyms, numbers and punctuation between them included. */
function longestRun(text: string, shouted: readonly Word[]): Span {
  let best = { start: 0, end: 0, count: 0 }
  let run = best
  for (const { start, end } of shouted) {
    const joins = run.count > 0 && start - run.end < 40 && !/[\p{Ll}\n]/u.test(text.slice(run.end, start))
    run = joins ? { start: run.start, end, count: run.count + 1 } : { start, end, count: 1 }
    if (run.count > best.count) best = run
  }
  return { start: best.start, end: best.end }
}

function quietly(written: string, text: string, start: number): string {
  const quiet = written.toLowerCase()
  const known = properNames.get(quiet.replace(/[’']s$/, ''))
  if (known !== undefined) return known + quiet.slice(known.length)
  return startsSentence(text, start) || /^i[’']/.test(quiet)
    ? quiet.charAt(0).toUpperCase() + quiet.slice(1)
    : quiet
}

const startsSentence = (text: string, start: number): boolean =>
  /(?:^|[.!?…]["”’)]?\s{1,3}|\n\s{0,3}|\p{Extended_Pictographic}\uFE0F?\s{0,2})["“‘(]?$/u.test(
    text.slice(Math.max(0, start - 12), start),
  ) &&
  (start <= 12 || !/^\s+$/.test(text.slice(start - 12, start)))
