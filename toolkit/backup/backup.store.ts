/** Every table as rows of JSON, without knowing any of them: a backup leaves out nothing that a slice adds later. */
import { sql } from 'kysely'
import type { Tx } from '../trust.ts'

/** Of a moment, worthless the next: who is signed in where, counts of tries, mail on its way, who works. */
const passing = ['migration', 'session', 'throttle', 'worker', 'connecting', 'outgoing_mail']
const rowsAtOnce = 2_000

export const holdSnapshot = async (tx: Tx): Promise<void> => {
  await sql`set transaction isolation level repeatable read, read only`.execute(tx)
}

/** Those that others point to come first, so that they can be filled in this order. */
export async function tablesInOrder(tx: Tx): Promise<string[]> {
  const tables = await sql<{ name: string }>`
    select tablename::text as name from pg_tables where schemaname = current_schema() order by 1`.execute(tx)
  const links = await sql<{ from: string; to: string }>`
    select c.relname::text as from, p.relname::text as to from pg_constraint k
    join pg_class c on c.oid = k.conrelid join pg_class p on p.oid = k.confrelid
    where k.contype = 'f' and c.relnamespace = current_schema()::regnamespace and c.oid <> p.oid`.execute(tx)
  const left = new Set(tables.rows.map(({ name }) => name).filter((name) => !passing.includes(name)))
  const ordered: string[] = []
  while (left.size > 0) {
    const free = [...left].filter((name) => !links.rows.some(({ from, to }) => from === name && left.has(to)))
    if (free.length === 0) throw new Error('Tables point to one another in a circle')
    for (const name of free) left.delete(name)
    ordered.push(...free)
  }
  return ordered
}

/** Groups of rows, each row a line of JSON as the database writes it. */
export async function* readRows(tx: Tx, table: string): AsyncGenerator<string[]> {
  await sql`declare all_rows no scroll cursor for select to_jsonb(t)::text as line from ${sql.table(table)} t`.execute(
    tx,
  )
  for (;;) {
    const { rows } = await sql<{ line: string }>`fetch ${sql.lit(rowsAtOnce)} from all_rows`.execute(tx)
    if (rows.length === 0) break
    yield rows.map(({ line }) => line)
  }
  await sql`close all_rows`.execute(tx)
}

export async function writeRows(tx: Tx, table: string, lines: readonly string[]): Promise<void> {
  // The row type is asked of the table itself: a type of the same name may mean something else to the database.
  await sql`insert into ${sql.table(table)} overriding system value
    select * from jsonb_populate_recordset((select t from ${sql.table(table)} t where false),
      ${`[${lines.join(',')}]`}::jsonb)`.execute(tx)
}

/** Numbers that the database gives out go on after the highest that is there. */
export async function goOnCounting(tx: Tx): Promise<void> {
  const counted = await sql<{ name: string; column: string }>`
    select table_name::text as name, column_name::text as column from information_schema.columns
    where table_schema = current_schema() and is_identity = 'YES'`.execute(tx)
  for (const { name, column } of counted.rows) {
    await sql`select setval(pg_get_serial_sequence(${name}, ${column}),
      (select coalesce(max(${sql.ref(column)}), 0) + 1 from ${sql.table(name)}), false)`.execute(tx)
  }
}

export async function hasRows(tx: Tx): Promise<boolean> {
  for (const table of await tablesInOrder(tx)) {
    const { rows } = await sql`select 1 from ${sql.table(table)} limit 1`.execute(tx)
    if (rows.length > 0) return true
  }
  return false
}

export async function listMigrations(tx: Tx): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`select name from migration order by name`.execute(tx)
  return rows.map(({ name }) => name)
}
