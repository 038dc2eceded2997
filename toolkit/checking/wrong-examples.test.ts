import { describe, expect, it } from 'vitest'
import type { CheckedFinding } from './checked-finding.ts'
import { exampleOf, isSameExample, lengthBucket, readExamples, reportOf } from './wrong-examples.ts'

const text = 'Thanks to Priya from Fellside for the cake on Tuesday'
const finding: CheckedFinding = {
  rule: 'conf.patient-name',
  title: 'A patient’s name',
  mustBeMended: false,
  severity: 'stop',
  start: 10,
  end: 15,
  reason: '“Priya” looks like a patient’s name.',
  source: { title: 'GMC', paraphrase: true },
  suggestion: 'Take “Priya” out.',
  rewrite: 'Thanks to [name] from Fellside',
}
const of = { text, account: 'personal', version: '1.2.3' }
const example = exampleOf(finding, of)

describe('the report', () => {
  it('says which rule, which kind, which version, whose account and about how long', () => {
    expect(reportOf(example).split('\n')).toEqual([
      'The canteen check was wrong here.',
      'Rule: conf.patient-name (A patient’s name)',
      'Kind of finding: stop, about words',
      'Version of the check: 1.2.3',
      'Account: personal',
      'Length of the text: under 100 characters',
    ])
  })

  it('has not one word of the text', () => {
    const report = reportOf(example)
    for (const word of text.split(' ').filter((word) => word.length > 4)) expect(report).not.toContain(word)
  })

  it('tells small facts and pictures from words', () => {
    const pieces = [
      { start: 0, end: 6, what: 'who' },
      { start: 10, end: 15, what: 'when' },
    ]
    expect(exampleOf({ ...finding, pieces }, of).about).toBe('several small facts')
    const picture = exampleOf({ ...finding, image: 0 }, of)
    expect([picture.about, picture.quote]).toEqual(['a picture', ''])
  })

  it.each([
    [99, 'under 100 characters'],
    [100, '100 to 279 characters'],
    [280, '280 to 999 characters'],
    [1_000, '1,000 characters or more'],
  ])('%i characters are %s', (length, bucket) => expect(lengthBucket('x'.repeat(length))).toBe(bucket))
})

describe('the example', () => {
  it('keeps the words, of a long text those around it', () => {
    expect([example.words, example.quote]).toEqual([text, 'Priya'])
    const long = `${'before '.repeat(1_000)}Priya${' after'.repeat(1_000)}`
    const start = long.indexOf('Priya')
    const around = exampleOf({ ...finding, start, end: start + 5 }, { ...of, text: long })
    expect(around.words).toContain('before Priya after')
    expect(around.words.length).toBeLessThan(2_000)
  })

  it('is known again by rule and words, wherever they stand now', () => {
    const moved = exampleOf({ ...finding, start: 15, end: 20 }, { ...of, text: `Many ${text}` })
    expect(isSameExample(example, moved)).toBe(true)
    expect(isSameExample(example, { ...moved, rule: 'other' })).toBe(false)
    expect(isSameExample({ ...example, quote: '' }, { ...moved, quote: '' })).toBe(false)
  })

  it('is read back as it was kept', () => {
    const kept = { ...example, id: 1 }
    expect(readExamples(JSON.stringify([kept]))).toEqual([kept])
  })

  it.each([null, '', '{', '{}', '[1,null,"x"]', JSON.stringify([{ ...example, id: 'one' }])])(
    'damaged storage %j is no examples, and no failure',
    (kept) => expect(readExamples(kept)).toEqual([]),
  )
})
