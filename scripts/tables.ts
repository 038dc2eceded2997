/** Writes the types of the tables from the schema itself: a database is made, migrated, and read back. */
import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { migrate } from '@canteen/plumbing/migrate.ts'
import { createDatabase } from '@canteen/plumbing/postgres/for-tests.ts'
import type { Connection } from '@canteen/plumbing/postgres/postgres.ts'
import pg from 'pg'

const require = createRequire(import.meta.url)
const run = promisify(execFile)

/** The text of `toolkit/tables.ts` as it should be. `name` is a database that is not there yet. */
export async function generateTables(
  superuser: Connection,
  migrations: string,
  name: string,
): Promise<string> {
  const address = await createDatabase(superuser, name)
  const pool = new pg.Pool(address)
  try {
    const migrated = await migrate(pool, migrations)
    if (!migrated.ok) throw new Error(`The schema could not be made: ${migrated.why.kind}`)
  } finally {
    await pool.end()
  }
  return asWeReadThem(await readBack(address))
}

async function readBack(address: Connection): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'canteen-tables-'))
  try {
    const out = join(folder, 'tables.ts')
    const program = join(dirname(require.resolve('kysely-codegen/package.json')), 'dist/cli/bin.js')
    const host = encodeURIComponent(address.host)
    const url = `postgres://${address.user}@localhost:${address.port}/${address.database}?host=${host}`
    const options = ['--dialect', 'postgres', '--camel-case=false', '--exclude-pattern', 'migration']
    await run(process.execPath, [program, ...options, '--url', url, '--out-file', out], { cwd: folder })
    return await readFile(out, 'utf8')
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** Our connections hand big numbers over as numbers (`plumbing/database.ts`), not as text. */
function asWeReadThem(text: string): string {
  const ours = text.replace(
    /^export type Int8 = .*$/m,
    'export type Int8 = ColumnType<number, number, number>;',
  )
  if (ours === text && /^export type Int8/m.test(text)) throw new Error('The type Int8 was not found')
  return ours
}
