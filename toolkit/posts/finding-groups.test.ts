import type { Finding } from '@canteen/checks/finding.ts'
import { expect, it } from 'vitest'
import { groupsOf, sayCount } from './finding-groups.ts'

const finding = (rule: string, image?: number): Finding => ({
  rule,
  severity: 'medium',
  start: 0,
  end: 0,
  reason: 'Because',
  source: { title: 'A source', paraphrase: true },
  suggestion: 'Do it',
  ...(image === undefined ? {} : { image }),
})
const version = (channel: string, ...findings: Finding[]) => ({
  text: channel,
  channels: [channel],
  findings,
})

it('needs no heading for one set of words', () => {
  const findings = [finding('a'), finding('b', 0)]
  expect(groupsOf([version('Facebook', ...findings)])).toEqual([
    { heading: null, text: 'Facebook', findings },
  ])
})

it('says once what is about the pictures of every version', () => {
  const groups = groupsOf([
    version('Facebook', finding('a'), finding('b', 0)),
    version('X', finding('b', 0), finding('b', 1)),
  ])
  expect(
    groups.map(({ heading, findings }) => [heading, findings.map(({ rule, image }) => [rule, image])]),
  ).toEqual([
    ['The words for Facebook', [['a', undefined]]],
    ['The words for X', []],
    [
      'The pictures',
      [
        ['b', 0],
        ['b', 1],
      ],
    ],
  ])
})

it('has no heading about pictures that nothing was found in', () =>
  expect(groupsOf([version('Facebook'), version('X')])).toHaveLength(2))

it('is nothing for nothing', () => expect(groupsOf([])).toEqual([]))

it.each([
  ['The check found nothing to say.', [version('Facebook')]],
  ['1 thing to think about', [version('Facebook', finding('b', 0)), version('X', finding('b', 0))]],
  ['1 thing to think about', [version('Facebook', finding('a'), finding('a'))]],
  ['2 things to think about', [version('Facebook', finding('a'), finding('b', 0))]],
])('says “%s”', (words, checked) => expect(sayCount(checked)).toBe(words))
