import type { Finding } from '@canteen/checks/finding.ts'
import { expect, it } from 'vitest'
import { score, share } from './score.ts'

const finding = (rule: string, severity: Finding['severity']): Finding => ({
  rule,
  severity,
  start: 0,
  end: 1,
  reason: 'Because.',
  suggestion: 'Do.',
  source: { title: 'x', paraphrase: true },
})
const says: Record<string, readonly Finding[]> = {
  a: [finding('conf.place', 'high')],
  b: [finding('acc.caps', 'advice')],
  c: [],
}
const check = ({ text }: { readonly text: string }): readonly Finding[] => says[text] ?? []
const post = (id: string, text: string, labels: string[]) => ({ id, draft: { text }, context: {}, labels })

it('counts what was caught, what was wrongly flagged, and each rule', () => {
  const counted = score(
    [
      post('1', 'a', ['conf.place', 'dignity.patient']),
      post('2', 'b', ['acc.caps']),
      post('3', 'c', ['conf.story']),
      post('4', 'a', []),
      post('5', 'b', []),
    ],
    check,
  )
  expect(counted).toMatchObject({
    breaking: 3,
    noticed: 2,
    caught: 1,
    nearMisses: 2,
    falseAlarms: 1,
    confidential: 2,
    confidentialCaught: 1,
  })
  expect(counted.perRule.get('acc.caps')).toEqual({ given: 1, found: 1 })
  expect(counted.perRule.get('dignity.patient')).toEqual({ given: 1, found: 0 })
})

it('says a share with its interval', () => {
  expect(share(8, 10)).toBe('8/10 = 0.800 [0.49–0.94]')
  expect(share(0, 0)).toBe('none')
})
