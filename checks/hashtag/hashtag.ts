import type { Finding } from '../finding.ts'
import type { Rule } from '../rule.ts'
import { isInLink, quote, replaceSpans, type Span } from '../words.ts'
import { endsLikeOneWord, splitWords } from './split-words.ts'
import { acronyms } from './word-list.ts'

interface Found extends Span {
  /** As it should be written; undefined where we could not tell the words apart. */
  readonly better: string | undefined
}

const aHashtag = /(?<![\p{L}\p{N}_&/#])[#＃]([\p{L}\p{N}_]{2,139})(?![\p{L}\p{N}_])/gu
const tooLongForOneWord = 18

/** Hashtags of several words with nothing to show where one word ends. */
export const hashtag: Rule = {
  id: 'acc.hashtag',
  title: 'A hashtag that runs words together',
  severity: 'advice',
  officialOnly: true,
  source: {
    title: 'Government Communications: planning, creating and publishing accessible social media campaigns',
    address:
      'https://gcs.civilservice.gov.uk/guidance/digital-communication/planning-creating-and-publishing-accessible-social-media-campaigns/',
    paraphrase: true,
  },
  find: ({ text }) => {
    const found = Array.from(text.matchAll(aHashtag)).flatMap((match) => look(text, match))
    if (found.length === 0) return []
    const canRewrite = found.some(({ better }) => better !== undefined)
    const rewrite = canRewrite
      ? replaceSpans(text, found, (written, { better }) => better ?? written)
      : undefined
    return found.map((one) => toFinding(text, one, rewrite))
  },
}

function look(text: string, { index, 0: written, 1: name = '' }: RegExpExecArray): Found[] {
  const span = { start: index, end: index + written.length }
  if (hasMarks(name) || isInLink(text, index)) return []
  const runs = name.split(/(\d+)/)
  const split = runs.map((run) => splitWords(run))
  if (split.some((words) => words !== undefined)) {
    const better = runs.map((run, place) => inCapitals(split[place] ?? [run])).join('')
    return [{ ...span, better: `#${better}` }]
  }
  const isLong = runs.some((run) => run.length >= tooLongForOneWord && !endsLikeOneWord(run))
  return isLong ? [{ ...span, better: undefined }] : []
}

/** A capital after a small letter, or an underscore, shows where words begin. */
const hasMarks = (name: string): boolean => /\p{Ll}\p{Lu}|_|\p{Lu}\p{Lu}\p{Ll}/u.test(name)

const inCapitals = (words: readonly string[]): string =>
  words
    .map((word) => {
      if (acronyms.has(word.toLowerCase())) return word.toUpperCase()
      return word.charAt(0).toUpperCase() + word.slice(1)
    })
    .join('')

function toFinding(text: string, { start, end, better }: Found, rewrite: string | undefined): Finding {
  return {
    rule: hashtag.id,
    severity: hashtag.severity,
    start,
    end,
    reason: `${quote(text.slice(start, end))} runs words together, so a screen reader cannot say it properly and it is hard to read.`,
    source: hashtag.source,
    suggestion:
      better === undefined
        ? 'Start each word in it with a capital letter, or make it shorter.'
        : `Write it as ${better}.`,
    ...(rewrite !== undefined && { rewrite }),
  }
}
