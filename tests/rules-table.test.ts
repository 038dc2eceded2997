/** The table of rules in the documents is what the code says. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { rules } from '@canteen/checks'
import { describe, expect, it } from 'vitest'
import { rulesTable } from '../scripts/rules-table.ts'

const root = join(import.meta.dirname, '..')
const read = (file: string): string => readFileSync(join(root, file), 'utf8')

describe('docs/rules.md', () => {
  const rows = read('docs/rules.md')
    .split('\n')
    .filter((line) => line.startsWith('| [`'))

  it('is current: if not, run node scripts/list-rules.mjs', () => {
    expect(read('docs/rules.md')).toBe(rulesTable(root))
  })

  it('has every rule once, with an example of both kinds and a source', () => {
    expect(rows.map((row) => /`([^`]+)`/.exec(row)?.[1]).sort()).toEqual(rules.map(({ id }) => id).sort())
    for (const row of rows) {
      const cells = row.split(/(?<!\\)\|/).map((cell) => cell.trim())
      expect(cells).toHaveLength(10)
      for (const place of [1, 2, 3, 6, 7, 8]) expect(cells[place], row).not.toBe('')
    }
  })
})

describe('docs/sources.md', () => {
  it('says of every source whether it was checked', () => {
    const text = read('docs/sources.md')
    const rows = text.split('\n').filter((line) => line.startsWith('| '))
    for (const { id, source } of rules) {
      const row = rows.find((line) => line.split(' | ')[0]?.includes(`\`${id}\``))
      expect(row, id).toBeDefined()
      expect(row, id).toContain(`[${source.title}](${source.address})`)
    }
  })

  it('and of none that there is not', () => {
    const named = [...read('docs/sources.md').matchAll(/`([a-z]+\.[a-z-]+)`/g)].map(([, id]) => id)
    expect(named.filter((id) => !rules.some((rule) => rule.id === id))).toEqual([])
  })
})
