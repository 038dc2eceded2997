import type { Context } from '../finding.ts'
import type { Reading } from '../language/reading.ts'
import type { Story } from './weigh.ts'

export function rewriteOf(
  _reading: Reading,
  _stories: readonly Story[],
  _context: Context,
): string | undefined {
  return undefined
}
