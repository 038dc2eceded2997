/** The types of the tables are those of the schema: whoever changes a migration runs `npm run tables`. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, inject, it } from 'vitest'
import { generateTables } from '../scripts/tables.ts'

const root = join(import.meta.dirname, '..')

it('toolkit/tables.ts is what the migrations make', async () => {
  const fresh = await generateTables(inject('postgres'), join(root, 'toolkit/migrations'), 'tables_test')
  expect(await readFile(join(root, 'toolkit/tables.ts'), 'utf8')).toBe(fresh)
})
