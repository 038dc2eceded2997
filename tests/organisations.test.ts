/**
 * No organisation sees another's rows: not when a query forgets to say whose, and not when a store is asked for an id
 * that it should not know.
 */
import { CompiledQuery } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { filesUnder } from './imports.ts'
import { readers } from './organisations/readers.ts'
import { asSuperuser, type Everything, seedEverything, tablesOfOrganisations } from './seeds/everything.ts'
import { TestTrust } from './trust.ts'

let test: TestTrust
let ours: Everything
let theirs: Everything
beforeAll(async () => {
  test = await TestTrust.start({ practice: true })
  ours = await seedEverything(test, 'Fellside and Rivers NHS Trust')
  theirs = await seedEverything(test, 'Another NHS Trust')
}, 120_000)
afterAll(() => test.stop())

const count = async (within: string, query: string, values: unknown[] = []): Promise<number> => {
  const found = await test.within(within, (tx) =>
    tx.executeQuery<{ n: number }>(CompiledQuery.raw(query, values)),
  )
  return Number(found.rows[0]?.n)
}

/** What nothing of a seeded organisation is in, because no page or use case of the seed writes it. */
const emptyInSeed = ['idempotency', 'outgoing_mail']

describe('every table', () => {
  it('that belongs to organisations is held to it by the database', async () => {
    const { rows } = await asSuperuser(
      test,
      `select relname as name from pg_class where relnamespace = current_schema()::regnamespace and relkind = 'r'
        and relrowsecurity and relforcerowsecurity order by 1`,
    )
    expect(rows.map(({ name }) => name)).toEqual(await tablesOfOrganisations(test))
  })

  it('has a key that begins with the organisation', async () => {
    const { rows } = await asSuperuser(
      test,
      `select c.relname as name, a.attname as first from pg_index i
        join pg_class c on c.oid = i.indrelid join pg_attribute a on a.attrelid = c.oid and a.attnum = i.indkey[0]
        where i.indisprimary and c.relname = any($1)`,
      [await tablesOfOrganisations(test)],
    )
    expect(rows.filter(({ first }) => first !== 'organisation_id')).toEqual([])
    expect(rows).toHaveLength((await tablesOfOrganisations(test)).length)
  })

  it('shows an organisation its own rows alone, with no where at all', async () => {
    for (const table of await tablesOfOrganisations(test)) {
      const all = `select count(*) as n from "${table}"`
      const [mine, yours] = [ours, theirs].map(({ organisationId }) => organisationId)
      const foreign = await count(mine ?? '', `${all} where organisation_id <> $1`, [mine])
      expect(foreign, table).toBe(0)
      const there = await asSuperuser(test, `${all} where organisation_id = $1`, [yours])
      if (!emptyInSeed.includes(table))
        expect(there.rows[0]?.['n'], `${table} was tried without a row`).toBeGreaterThan(0)
    }
  })

  it('shows nothing to a transaction that has not said whose it is', async () => {
    for (const table of await tablesOfOrganisations(test)) {
      const { rows } = await test.trust.db.pool.query(`select 1 from "${table}" limit 1`)
      expect(rows, table).toEqual([])
    }
  })

  it('takes no row for another organisation, changes none and deletes none', async () => {
    const { organisationId } = ours
    for (const table of await tablesOfOrganisations(test)) {
      const as = (query: string) =>
        test.within(organisationId, (tx) =>
          tx.executeQuery(CompiledQuery.raw(query, [theirs.organisationId])),
        )
      const changed = await as(
        `update "${table}" set organisation_id = organisation_id where organisation_id = $1`,
      )
      expect(changed.numAffectedRows, table).toBe(0n)
      const deleted = await as(`delete from "${table}" where organisation_id = $1`)
      expect(deleted.numAffectedRows, table).toBe(0n)
    }
    await expect(
      test.within(organisationId, (tx) =>
        tx.executeQuery(
          CompiledQuery.raw(
            "insert into organisation values ($1, 'Ours in theirs', 'R99', 'permissive', now())",
            [crypto.randomUUID()],
          ),
        ),
      ),
    ).rejects.toThrow('row-level security')
  })
})

describe('every store', () => {
  const reads = Object.entries(readers).flatMap(([file, functions]) =>
    Object.keys(functions).map((name) => ({ file, name })),
  )

  it.each(reads)(
    '$name of $file finds nothing of theirs, whoever it is told to look for',
    async ({ file, name }) => {
      const read = readers[file]?.[name]
      if (!read) throw new Error(name)
      const own = await test.within(theirs.organisationId, (tx) => read(tx, theirs.organisationId, theirs))
      expect(nothing(own), 'The test must ask for something that is there').toBe(false)
      for (const said of [ours.organisationId, theirs.organisationId]) {
        const found = await test.within(ours.organisationId, (tx) => read(tx, said, theirs))
        expect(
          nothing(found) || !JSON.stringify(found).includes(theirs.organisationId),
          JSON.stringify(found),
        ).toBe(true)
        expect(JSON.stringify(found ?? null)).not.toContain('Another NHS Trust')
      }
    },
  )

  it('is tried, or has a test of its own', async () => {
    const stores = filesUnder('toolkit').filter((path) => path.endsWith('.store.ts'))
    const missing: string[] = []
    for (const path of stores) {
      const functions = Object.keys(await import(`../${path}`)).filter((name) =>
        /^(find|list|count|page|post[sB]|last|owned)/.test(name),
      )
      for (const name of functions) {
        if (!readers[path]?.[name] && !triedElsewhere.has(name)) missing.push(`${path} ${name}`)
      }
    }
    expect(missing).toEqual([])
  })
})

/** Channels, connections and the API's keys have tests beside them; the rest look across organisations on purpose. */
const triedElsewhere = new Set([
  ...['listChannels', 'pageOfChannels', 'countChannels', 'findChannel', 'findChannelToChange', 'listBroken'],
  ...[
    'listEnding',
    'listKeptBy',
    'findByAddress',
    'findConnection',
    'findConnectionToChange',
    'findHealthyConnections',
  ],
  ...['findChannelOfAccount', 'findToCheck', 'findOffered', 'listPublic', 'listConnections', 'findKey'],
  ...['findByEmail', 'listOrganisations', 'findWithOdsCode', 'findAbandoned', 'findOverdue', 'findWaiting'],
  ...['findUnsentMail', 'countStuckMail', 'countOne', 'countPlanned', 'listMigrations', 'findBackupTime'],
])

const nothing = (found: unknown): boolean =>
  found === null ||
  found === undefined ||
  found === 0 ||
  (Array.isArray(found) && found.length === 0) ||
  (found instanceof Map && [...found.values()].every(nothing))
