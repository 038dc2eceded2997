import { createHash, randomUUID } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { gunzipSync, gzipSync } from 'node:zlib'
import { openDatabase } from '@canteen/plumbing/database.ts'
import { prepareJobs } from '@canteen/plumbing/jobs.ts'
import { createDatabase } from '@canteen/plumbing/postgres/for-tests.ts'
import { openSecretBox } from '@canteen/plumbing/secret-box.ts'
import type pg from 'pg'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { TestTrust } from '../../tests/trust.ts'
import { remindOverdue } from '../deliveries/deliveries.ts'
import { setUpDemo } from '../demo/demo.ts'
import { migrationsFolder } from '../migrations-folder.ts'
import type { DB } from '../tables.ts'
import { makeBackup } from './make-backup.ts'
import { lastName, Manifest } from './manifest.ts'
import { inspectBackup } from './read-backup.ts'
import { restoreBackup } from './restore-backup.ts'
import { type Entry, packTar, unpackTar } from './tar.ts'
import { unfinishedRestore } from './unfinished.ts'

const urlOf = ({ host, port, user, database }: pg.PoolConfig): string =>
  `postgres://${user}@localhost:${port}/${database}?host=${encodeURIComponent(host ?? '')}`

const known = async () => (await readdir(migrationsFolder())).filter((name) => name.endsWith('.sql'))

describe('a backup', () => {
  let test: TestTrust
  let folder: string
  let file: string
  const settingsOf = (dataFolder: string, database: pg.PoolConfig) => ({
    ...test.trust.settings,
    dataFolder,
    databaseUrl: urlOf(database),
  })
  const emptyDatabase = () => createDatabase(inject('postgres'), `t_${randomUUID().replaceAll('-', '')}`)
  const restore = async (from: string, into: string, database: pg.PoolConfig) =>
    restoreBackup({
      settings: settingsOf(into, database),
      clock: test.clock,
      file: from,
      migrations: migrationsFolder(),
    })
  const everything = async (database: pg.PoolConfig): Promise<Map<string, string>> => {
    const db = openDatabase<DB>(
      { connectionString: urlOf(database) },
      { connections: 1, onIdleError: () => undefined },
    )
    const tables = ['organisation', 'person', 'channel', 'connection', 'picture', 'post', 'post_version']
    const more = [
      'post_picture',
      'attempt',
      'installation',
      "delivery t where state in ('live', 'by-hand', 'refused')",
    ]
    const client = await db.pool.connect()
    await client.query("set canteen.across = 'on'")
    const rows = new Map<string, string>()
    for (const table of [...tables, ...more]) {
      const found = await client.query(
        `select coalesce(string_agg(t::text, '|' order by t::text), '') as all from ${table.includes(' ') ? table : `${table} t`}`,
      )
      rows.set(table, found.rows[0].all)
    }
    client.release()
    await db.close()
    return rows
  }

  beforeAll(async () => {
    test = await TestTrust.start({ practice: true })
    await setUpDemo(test.trust)
    folder = await mkdtemp(join(tmpdir(), 'canteen-backup-'))
    file = join(folder, 'canteen.tar.gz')
    const made = await makeBackup({
      settings: settingsOf(test.trust.settings.dataFolder, test.database),
      clock: test.clock,
      file,
    })
    expect(made).toMatchObject({ ok: true, value: { pictures: 6 } })
  })
  afterAll(async () => {
    await test.stop()
    await rm(folder, { recursive: true, force: true })
  })

  it('is one private file, made while Canteen runs', async () => {
    expect((await stat(file)).mode & 0o777).toBe(0o600)
    expect(await readdir(folder)).toEqual(['canteen.tar.gz'])
    const row = await test.trust.db.pool.query("select value from installation where key = 'last backup'")
    expect(row.rows).toHaveLength(1)
  })

  it('is never written over', async () => {
    const settings = settingsOf(test.trust.settings.dataFolder, test.database)
    const again = await makeBackup({ settings, clock: test.clock, file })
    expect(again).toMatchObject({ ok: false, why: expect.stringContaining('is there already') })
  })

  it('comes back whole in an empty place: rows, pictures, and secrets that open', async () => {
    const database = await emptyDatabase()
    const into = join(folder, 'whole')
    const restored = await restore(file, into, database)
    expect(restored).toMatchObject({ ok: true, value: { held: 1 } })
    const [before, after] = [await everything(test.database), await everything(database)]
    // The last backup is noted after it was made, so it is not in it.
    for (const [table, rows] of before)
      if (table !== 'installation') expect(after.get(table), table).toBe(rows)
    expect(await picturesIn(into)).toEqual(await picturesIn(test.trust.settings.dataFolder))
    expect(unfinishedRestore(into)).toBeNull()
    const db = openDatabase<DB>(database, { connections: 1, onIdleError: () => undefined })
    const box = await openSecretBox(join(into, 'keys'))
    await db.across('a backup is made or restored', async (tx) => {
      const [one] = await tx.selectFrom('connection').selectAll().limit(1).execute()
      expect(box.ok && one && !box.value.isOld(one.secrets)).toBe(true)
    })
    await db.close()
  })

  it('holds what may have gone out since, keeps what is planned, and goes on counting', async () => {
    const database = await emptyDatabase()
    test.clock.moveBy(26 * 3_600_000)
    const restored = await restore(file, join(folder, 'later'), database)
    test.clock.moveBy(-26 * 3_600_000)
    if (!restored.ok) throw new Error(restored.why)
    expect(restored.value).toMatchObject({ held: 2, planned: 3 })
    const db = openDatabase<DB>(database, { connections: 2, onIdleError: () => undefined })
    await prepareJobs(db.pool)
    const trust = { ...test.trust, db }
    expect(await remindOverdue(trust)).toBe(0)
    const seen = await db.across('a backup is made or restored', async (tx) => ({
      held: await tx.selectFrom('delivery').select(['reason']).where('state', '=', 'held').execute(),
      last: await tx.selectFrom('record').select('act').orderBy('record_id', 'desc').limit(1).execute(),
    }))
    expect(seen.held.map(({ reason }) => reason).join(' ')).toContain('may have gone out already')
    expect(seen.last).toEqual([{ act: 'installation.restored' }])
    await db.close()
  })

  it('is not put where something is already', async () => {
    const into = join(folder, 'full')
    await mkdir(into)
    await writeFile(join(into, 'canteen.json'), '{}')
    const folderFull = await restore(file, into, await emptyDatabase())
    expect(folderFull).toMatchObject({ ok: false, why: expect.stringContaining('is not empty') })
    expect(await readdir(into)).toEqual(['canteen.json'])
    const databaseFull = await restore(file, join(folder, 'other'), test.database)
    expect(databaseFull).toMatchObject({ ok: false, why: expect.stringContaining('not empty') })
  })

  it('is refused with a sentence when it is cut short, changed, newer, or something else', async () => {
    const bytes = await readFile(file)
    const bad = async (content: Uint8Array) => {
      const path = join(folder, 'bad')
      await writeFile(path, content)
      const into = join(folder, 'never')
      const refusal = await restore(path, into, test.database)
      expect(existsSync(into)).toBe(false)
      return refusal.ok ? '' : refusal.why
    }
    expect(await bad(bytes.subarray(0, bytes.length / 2))).toContain('damaged')
    const flipped = Buffer.from(bytes)
    flipped[Math.floor(bytes.length / 2)] = (flipped[Math.floor(bytes.length / 2)] ?? 0) ^ 0xff
    expect(await bad(flipped)).toContain('damaged')
    const plain = gunzipSync(bytes)
    const at = plain.indexOf('Fellside and Rivers')
    plain.write('Fallside', at)
    expect(await bad(gzipSync(plain))).toContain('damaged')
    expect(
      await bad(await retold(bytes, (manifest) => ({ ...manifest, migrations: ['9999-later.sql'] }))),
    ).toContain('newer')
    expect(await bad(Buffer.from('Dear Tom, here are the minutes.'))).toContain('is not a backup')
    expect(await bad(gzipSync(Buffer.alloc(1024)))).toContain('is not a backup')
    expect(await bad(new Uint8Array())).not.toBe('')
    expect(await inspectBackup(join(folder, 'nowhere'), await known())).toMatchObject({
      ok: false,
      why: expect.stringContaining('There is no file'),
    })
  })

  it('leaves a place that says it is unfinished when the restore fails in the middle', async () => {
    const path = join(folder, 'poisoned')
    await writeFile(path, await poisoned(await readFile(file)))
    const into = join(folder, 'half')
    const database = await emptyDatabase()
    await expect(restore(path, into, database)).rejects.toThrow('delivery_state_check')
    expect(unfinishedRestore(into)).toContain('cut short')
    expect((await everything(database)).get('organisation')).toBe('')
    expect(await restore(file, into, database)).toMatchObject({
      ok: false,
      why: expect.stringContaining('cut short'),
    })
  })
})

async function picturesIn(dataFolder: string): Promise<string[]> {
  const all = await readdir(join(dataFolder, 'pictures'), { recursive: true })
  return all.filter((name) => /[0-9a-f]{64}$/.test(name)).sort()
}

async function entriesOf(bytes: Uint8Array): Promise<Entry[]> {
  const entries: Entry[] = []
  for await (const entry of unpackTar(Readable.from([gunzipSync(bytes)]))) entries.push(entry)
  return entries
}

async function packed(entries: readonly Entry[]): Promise<Buffer> {
  const parts: Uint8Array[] = []
  for await (const part of packTar(Readable.from(entries), new Date(0))) parts.push(part)
  return gzipSync(Buffer.concat(parts))
}

const manifestOf = (entries: readonly Entry[]): Manifest =>
  Manifest.parse(JSON.parse(Buffer.from(entries.at(-1)?.bytes ?? []).toString()))

async function retold(bytes: Uint8Array, change: (manifest: Manifest) => Manifest): Promise<Buffer> {
  const entries = await entriesOf(bytes)
  const manifest = Buffer.from(JSON.stringify(change(manifestOf(entries))))
  return packed([...entries.slice(0, -1), { name: lastName, bytes: manifest }])
}

/** A backup that is sound as a file, and whose last rows the database will not take. */
async function poisoned(bytes: Uint8Array): Promise<Buffer> {
  const entries = await entriesOf(bytes)
  const spoilt = entries.map((entry) =>
    entry.name.startsWith('tables/delivery/')
      ? { ...entry, bytes: Buffer.from(Buffer.from(entry.bytes).toString().replaceAll('"live"', '"lost"')) }
      : entry,
  )
  const shaOf = (name: string) =>
    createHash('sha256')
      .update(spoilt.find((entry) => entry.name === name)?.bytes ?? '')
      .digest('hex')
  const manifest = manifestOf(entries)
  const told = {
    ...manifest,
    entries: manifest.entries.map((entry) => ({ ...entry, sha256: shaOf(entry.name) })),
  }
  return packed([...spoilt.slice(0, -1), { name: lastName, bytes: Buffer.from(JSON.stringify(told)) }])
}
