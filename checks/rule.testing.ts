import { describe, expect, it } from 'vitest'
import { checkBy } from './check.ts'
import { type Example, readExamples } from './examples.testing.ts'
import type { Context, Finding } from './finding.ts'
import type { Rule } from './rule.ts'

/** What every rule about words must keep: it finds what finds.txt marks, and nothing in ignores.txt. */
export function keepsItsExamples(rule: Rule, folder: string): void {
  const finds = readExamples(new URL('./finds.txt', folder))
  const ignores = readExamples(new URL('./ignores.txt', folder))

  describe(`${rule.id} and its examples`, () => {
    it('has dozens of both', () => {
      expect(finds.length).toBeGreaterThanOrEqual(24)
      expect(ignores.length).toBeGreaterThanOrEqual(24)
      expect(new Set([...finds, ...ignores].map(({ line }) => line)).size).toBe(finds.length + ignores.length)
    })

    it.each(finds)('finds $line', (example) => {
      const found = findingsOf(rule, example)
      expect(found.length).toBeGreaterThan(0)
      if (example.spans.length > 0) {
        const expected = example.spans.map(({ start, end }) => example.text.slice(start, end))
        expect(found.map(({ start, end }) => example.text.slice(start, end))).toEqual(expected)
      }
      for (const { start, end, image, reason, suggestion } of found) {
        if (image === undefined) expect(example.text.slice(start, end)).not.toBe('')
        expect(reason).toMatch(/[.?]$/)
        expect(suggestion).not.toBe('')
      }
    })

    it.each(ignores)('ignores $line', (example) => {
      expect(findingsOf(rule, example).map(({ start, end }) => example.text.slice(start, end))).toEqual([])
    })

    it('is content with its own rewrites', () => {
      for (const example of finds) {
        const rewrite = findingsOf(rule, example)[0]?.rewrite
        if (rewrite === undefined) continue
        expect(rewrite).not.toBe(example.text)
        const again = findingsOf(rule, { ...example, text: rewrite })
        expect(
          again.filter((finding) => finding.rewrite !== undefined),
          rewrite,
        ).toEqual([])
      }
    })
  })
}

export function findingsOf(
  rule: Rule,
  { text, context }: Pick<Example, 'text' | 'context'>,
): readonly Finding[] {
  const asked: Context = rule.officialOnly ? { account: 'official', ...context } : context
  return checkBy([rule])({ text }, asked).filter((finding) => finding.rule === rule.id)
}
