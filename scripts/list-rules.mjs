// Writes docs/rules.md anew, after a change of the rules, their examples or their sources: node scripts/list-rules.mjs
import { writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { withOurs } from './bundle.mjs'

const root = dirname(dirname(fileURLToPath(import.meta.url)))

await withOurs(`export { rulesTable } from './scripts/rules-table.ts'`, ({ rulesTable }) =>
  writeFile(join(root, 'docs', 'rules.md'), rulesTable(root)),
)
