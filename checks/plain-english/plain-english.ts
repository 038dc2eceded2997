import { phrases } from '../language/phrases.ts'
import type { Reading } from '../language/reading.ts'
import { wordClass } from '../language/word-class.ts'
import { type Found, type Rule, rule } from '../rule.ts'
import { quote, replaceSpans, type Span } from '../words.ts'
import { type PlainWord, plainWords } from './jargon.ts'

const jargon = wordClass([...plainWords.keys()].join(', '))
const anyJargon = phrases`${jargon}`

/** The NHS manual asks for sentences of up to twenty words. A post is forgiven a few more. */
const longSentence = 24
const veryLongSentence = 34

interface Said extends Span {
  readonly sentence: number
  readonly plain: PlainWord
}

/** Long sentences with hard words in them. Either alone is forgiven, unless there is a lot of it. */
export const plainEnglish: Rule = rule({
  id: 'acc.plain-english',
  title: 'Words that are hard to read',
  severity: 'advice',
  officialOnly: true,
  source: {
    title: 'NHS digital service manual: how we write',
    address: 'https://service-manual.nhs.uk/content/how-we-write',
    paraphrase: true,
  },
  suggestion: 'Use shorter sentences, of up to 20 words, and words that people say.',
  triggers: [anyJargon],
  find: ({ text }, _, reading) => {
    const said = hardWords(text, reading)
    const hard = sentencesOf(reading).filter(({ number, words }) => {
      const inIt = said.filter(({ sentence }) => sentence === number).length
      return (
        inIt >= 3 ||
        (inIt >= 2 && words >= 12) ||
        (inIt >= 1 && words >= longSentence) ||
        words >= veryLongSentence + 10
      )
    })
    if (hard.length === 0) return []
    const fitting = said.filter(({ plain }) => plain.fits)
    const rewrite =
      fitting.length > 0
        ? replaceSpans(text, fitting, (written, { plain }) => likeWritten(written, plain.say))
        : undefined
    return hard.map(({ number }) => findingOf(text, reading.sentence(number), said, number, rewrite))
  },
})

function findingOf(text: string, span: Span, said: readonly Said[], number: number, rewrite?: string): Found {
  const inIt = said.filter(({ sentence }) => sentence === number).slice(0, 4)
  const instead = inIt.map(({ start, end, plain }) => `${quote(text.slice(start, end))}: ${plain.say}`)
  return {
    ...span,
    reason: `${quote(text.slice(span.start, span.end))} is hard to read for many people.`,
    ...(instead.length > 0 && {
      suggestion: `Shorter sentences and plain words help. Say instead of ${instead.join('; ')}.`,
    }),
    rewrite,
  }
}

const hardWords = (text: string, reading: Reading): Said[] =>
  reading
    .hits(anyJargon)
    .flatMap(({ start, end, sentence }) => {
      const plain = plainWords.get(text.slice(start, end).toLowerCase().replace(/\s+/g, ' '))
      return plain === undefined ? [] : [{ start, end, sentence, plain }]
    })
    .sort((a, b) => a.start - b.start)
    .filter((one, place, all) => place === 0 || one.start >= (all[place - 1]?.end ?? 0))

function sentencesOf(reading: Reading): { readonly number: number; readonly words: number }[] {
  const counts = new Map<number, number>()
  for (const { sentence, word, isHashtag } of reading.tokens) {
    if (!isHashtag && !word.startsWith('<')) counts.set(sentence, (counts.get(sentence) ?? 0) + 1)
  }
  return [...counts].map(([number, words]) => ({ number, words }))
}

const likeWritten = (written: string, say: string): string =>
  /^\p{Lu}/u.test(written) ? say.charAt(0).toUpperCase() + say.slice(1) : say
