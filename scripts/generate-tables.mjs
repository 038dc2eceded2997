// Writes toolkit/tables.ts anew, after a change of the migrations: `npm run tables`.
import { writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { withOurs } from './bundle.mjs'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const ours = `
  export { startTestPostgres } from '@canteen/plumbing/postgres/for-tests.ts'
  export { generateTables } from './scripts/tables.ts'
`

await withOurs(ours, async ({ generateTables, startTestPostgres }) => {
  const server = await startTestPostgres()
  try {
    const text = await generateTables(server.superuser, join(root, 'toolkit/migrations'), 'tables')
    await writeFile(join(root, 'toolkit/tables.ts'), text)
  } finally {
    await server.stop()
  }
})
