/** What the database says about itself. Touches no table of any slice. */
import { sql } from 'kysely'
import type { Tx } from '../trust.ts'

export interface DatabaseFacts {
  readonly now: Date
  readonly version: string
  readonly bytes: number
  /** True when the database's row rules do not bind this role, so that only our own `where` keeps organisations apart. */
  readonly rulesDoNotBind: boolean
  readonly tablesWithoutRules: readonly string[]
}

export async function readDatabase(tx: Tx): Promise<DatabaseFacts> {
  const { rows } = await sql<{ now: Date; version: string; bytes: string; free: boolean; bare: string[] }>`
    select clock_timestamp() as now,
      current_setting('server_version') as version,
      pg_database_size(current_database())::text as bytes,
      (select rolsuper or rolbypassrls from pg_roles where rolname = current_user) as free,
      array(select c.relname::text from pg_class c join pg_attribute a on a.attrelid = c.oid
        where c.relkind in ('r', 'p') and c.relnamespace = current_schema()::regnamespace
          and a.attname = 'organisation_id' and not a.attisdropped
          and not (c.relrowsecurity and c.relforcerowsecurity
            and exists (select 1 from pg_policy p where p.polrelid = c.oid))
        order by 1) as bare`.execute(tx)
  const [row] = rows
  if (!row) throw new Error('The database said nothing about itself')
  return {
    now: row.now,
    version: row.version,
    bytes: Number(row.bytes),
    rulesDoNotBind: row.free,
    tablesWithoutRules: row.bare,
  }
}

export async function readMigrations(tx: Tx): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`select name from migration order by name`.execute(tx)
  return rows.map(({ name }) => name)
}
