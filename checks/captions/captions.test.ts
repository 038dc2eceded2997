import { expect, it } from 'vitest'
import { check } from '../check.ts'
import { type Example, readExamples } from '../examples.testing.ts'

// What is found is the video, which has no place in the words, so the lists are tried without one.
const found = ({ text, context }: Example) =>
  check({ text }, context).filter(({ rule }) => rule === 'acc.captions')

it.each(readExamples(new URL('./finds.txt', import.meta.url)))('finds $line', (example) => {
  expect(found(example)).toMatchObject([{ start: 0, end: 0, severity: 'medium' }])
})

it.each(readExamples(new URL('./ignores.txt', import.meta.url)))('ignores $line', (example) => {
  expect(found(example)).toEqual([])
})

it('lets the video of the draft win over that of the context', () => {
  const context = { account: 'official', video: { captions: false } } as const
  const rules = (captions: boolean) =>
    check({ text: 'Watch our film', video: { captions } }, context).map(({ rule }) => rule)
  expect(rules(false)).toContain('acc.captions')
  expect(rules(true)).not.toContain('acc.captions')
})
