/** Brings a database to the newest schema: numbered .sql files, forward only, one at a time under a lock. */
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type pg from 'pg'
import { ok, type Result, refused } from './result.ts'

/** Any number will do, so long as every copy of Canteen uses the same one. */
const migrationLock = 7_426_091

export type MigrationRefusal = { readonly kind: 'newer-than-this-version'; readonly found: string }

export async function migrate(
  pool: pg.Pool,
  folder: string,
): Promise<Result<{ applied: string[] }, MigrationRefusal>> {
  const files = (await readdir(folder)).filter((name) => /^\d{4}-.*\.sql$/.test(name)).sort()
  const client = await pool.connect()
  try {
    await client.query('select pg_advisory_lock($1)', [migrationLock])
    await client.query(
      'create table if not exists migration (name text primary key, applied_at timestamptz not null default now())',
    )
    const done = new Set(
      (await client.query<{ name: string }>('select name from migration')).rows.map((r) => r.name),
    )
    const unknown = [...done].find((name) => !files.includes(name))
    if (unknown) return refused({ kind: 'newer-than-this-version', found: unknown })
    const applied: string[] = []
    for (const file of files.filter((name) => !done.has(name))) {
      await applyOne(client, file, await readFile(join(folder, file), 'utf8'))
      applied.push(file)
    }
    return ok({ applied })
  } finally {
    await client.query('select pg_advisory_unlock($1)', [migrationLock])
    client.release()
  }
}

async function applyOne(client: pg.PoolClient, file: string, text: string): Promise<void> {
  await client.query('begin')
  try {
    await client.query(text)
    await client.query('insert into migration (name) values ($1)', [file])
    await client.query('commit')
  } catch (error) {
    await client.query('rollback')
    throw new Error(`Migration ${file} failed`, { cause: error })
  }
}
