import type { Finding } from '../finding.ts'
import type { Rule } from '../rule.ts'
import { quote, replaceSpans, type Span } from '../words.ts'

/** One emoji as a reader counts it: a flag, a family or a skin tone is one. ©, ™ and arrows are text unless made emoji. */
const oneEmoji =
  /\p{Regional_Indicator}{2}|[0-9#*]\uFE0F?\u20E3|(?:\p{Emoji_Presentation}|(?![©®™‼⁉ℹ↔-↪▪▫▶◀◻-◾✔✖〰〽])\p{Extended_Pictographic}|\p{Extended_Pictographic}\uFE0F)(?:\uFE0F|\p{Emoji_Modifier}|[\u{E0020}-\u{E007F}])*(?:\u200D\p{Extended_Pictographic}(?:\uFE0F|\p{Emoji_Modifier})*)*/gu
const mayHold = /\p{Extended_Pictographic}|\p{Regional_Indicator}|\u20E3/u
const enough = 4

const bulletAt = /(?:^|\n)[ \t]{0,8}$/
const nounWanted = /(?:^|[\s“"(])(?:a|an|the|your|our|my|their|this|these|those|every|any|free|another)\s$/i
const verbWanted = /(?:^|[\s“"(])(?:i|we|to|please|they|you)\s$/i
const goesOn = /^\s\p{Ll}/u
const wordEnds = /^(?:\s\p{Ll}|[.,;:?!]|\s?$)/u

const suggestions = {
  many: 'Keep one or two, and put them at the end.',
  bullets: 'Start each line with a word, a number or a dash.',
  word: 'Write the word. An emoji can come after it.',
} as const

/** More emoji than a listener can bear, or emoji that stand for words or bullets. */
export const emoji: Rule = {
  id: 'acc.emoji',
  title: 'Too many emoji',
  severity: 'advice',
  officialOnly: true,
  source: {
    title: 'Government Communications: planning, creating and publishing accessible social media campaigns',
    address:
      'https://gcs.civilservice.gov.uk/guidance/digital-communication/planning-creating-and-publishing-accessible-social-media-campaigns/',
    paraphrase: true,
  },
  find: ({ text }) => {
    if (!mayHold.test(text)) return []
    const all = findEmoji(text)
    const bullets = all.filter((one) => isBullet(text, one, all))
    if (all.length - (bullets.length > 1 ? bullets.length : 0) > enough) return [tooMany(text, all)]
    if (bullets.length > 1) return asBullets(text, all, bullets)
    return all.filter((one) => isWord(text, one)).map((one) => asWord(text, one))
  },
}

function findEmoji(text: string): Span[] {
  return Array.from(text.matchAll(oneEmoji), ({ index, 0: written }) => ({
    start: index,
    end: index + written.length,
  }))
}

/** It starts a line, something follows on that line, and another such line exists. */
const isBullet = (text: string, { start, end }: Span, all: readonly Span[]): boolean =>
  all.length > 1 &&
  bulletAt.test(text.slice(Math.max(0, start - 9), start)) &&
  /^[ \t:.)-]{0,3}[\p{L}\p{N}"“'£@#]/u.test(text.slice(end, end + 5))

function isWord(text: string, { start, end }: Span): boolean {
  const lead = text.slice(Math.max(0, start - 12), start)
  const tail = text.slice(end, end + 3)
  return (nounWanted.test(lead) && wordEnds.test(tail)) || (verbWanted.test(lead) && goesOn.test(tail))
}

function tooMany(text: string, all: readonly Span[]): Finding {
  const run = longestRun(text, all)
  const found = text.slice(run.start, run.end)
  return {
    ...aFinding(run),
    reason: `This post has ${all.length} emoji, such as ${quote(found)}, and a screen reader says the name of every one.`,
    suggestion: suggestions.many,
    rewrite: withTwoAtTheEnd(text, all),
  }
}

function asBullets(text: string, all: readonly Span[], bullets: readonly Span[]): Finding[] {
  const rewrite = replaceSpans(text, bullets, () => '-').replace(/^([ \t]*-)[ \t]?(?=\S)/gm, '$1 ')
  const [first] = bullets
  if (first === undefined) return []
  const found = quote(text.slice(first.start, first.end))
  return [
    {
      ...aFinding(first),
      reason: `${found} starts a line as a bullet, as ${all.length > 2 ? 'other emoji do' : 'another emoji does'}, and a screen reader says its name each time.`,
      suggestion: suggestions.bullets,
      rewrite,
    },
  ]
}

const asWord = (text: string, one: Span): Finding => ({
  ...aFinding(one),
  reason: `${quote(text.slice(one.start, one.end))} stands in for a word, and a screen reader says its name there instead.`,
  suggestion: suggestions.word,
})

const aFinding = ({ start, end }: Span) => ({
  rule: emoji.id,
  severity: emoji.severity,
  start,
  end,
  source: emoji.source,
})

/** Emoji with nothing but spaces between them; the first longest such run, at most ten of them. */
function longestRun(text: string, all: readonly Span[]): Span {
  let best = { start: 0, end: 0, count: 0 }
  let run = best
  for (const one of all) {
    const joins =
      run.count > 0 &&
      run.count < 10 &&
      one.start - run.end < 3 &&
      text.slice(run.end, one.start).trim() === ''
    run = joins ? { start: run.start, end: one.end, count: run.count + 1 } : { ...one, count: 1 }
    if (run.count > best.count) best = run
  }
  return { start: best.start, end: best.end }
}

function withTwoAtTheEnd(text: string, all: readonly Span[]): string {
  const kept = [...new Set(all.map(({ start, end }) => text.slice(start, end)))].slice(0, 2)
  const bare = replaceSpans(text, all, () => '')
    .replace(/[ \t]{2,}/g, ' ')
    .replace(/[ \t]+(?=\n)|(?<=\n)[ \t]+|[ \t]+(?=[.,;:!?](?:\s|$))/g, '')
    .trim()
  return `${bare} ${kept.join('')}`.trim()
}
