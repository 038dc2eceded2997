import { expect, it } from 'vitest'
import { putInto } from './into.ts'

const document = 'Before\n<!-- figures: begin -->\nold\n<!-- figures: end -->\nAfter\n'

it('puts figures between the marks, and new ones in place of old ones', () => {
  const once = putInto(document, '\n  a  1\n')
  expect(once).toBe('Before\n<!-- figures: begin -->\n```text\na  1\n```\n<!-- figures: end -->\nAfter\n')
  expect(putInto(once, 'a  1')).toBe(once)
  expect(putInto(once, 'b  2')).not.toContain('a  1')
})

it('changes nothing where there are no marks', () => {
  expect(() => putInto('Before', 'x')).toThrow('no place for figures')
})
