import { createHash } from 'node:crypto'
import { createWriteStream, existsSync } from 'node:fs'
import { readdir, readFile, rename, rm, stat } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import { codeOf, plainFileProblem, syncFolder } from '@canteen/plumbing/atomic-write.ts'
import type { Clock } from '@canteen/plumbing/clock.ts'
import { ok, type Result, refused } from '@canteen/plumbing/result.ts'
import type { Settings } from '@canteen/plumbing/settings.ts'
import { listOrganisations } from '../organisations/organisations.ts'
import { canteenItself } from '../people/person.ts'
import { record } from '../record/record.ts'
import { keepBackupTime } from '../setup/setup.ts'
import type { Tx } from '../trust.ts'
import { holdSnapshot, listMigrations, readRows, tablesInOrder } from './backup.store.ts'
import {
  countIn,
  firstName,
  keysName,
  type Listed,
  lastName,
  type Manifest,
  newestFormat,
  pictureName,
  tablePart,
} from './manifest.ts'
import { type Opened, openInstallation } from './open-database.ts'
import { type Entry, packTar } from './tar.ts'

export interface Made {
  readonly file: string
  readonly bytes: number
  readonly rows: number
  readonly pictures: number
}

export interface Asked {
  readonly settings: Settings
  readonly clock: Clock
  readonly file: string
}

/** Everything in one file, as it was at one moment; Canteen may go on running. */
export async function makeBackup(asked: Asked): Promise<Result<Made, string>> {
  const file = resolve(asked.file)
  if (existsSync(file))
    return refused(`${file} is there already. Choose another name: a backup is never written over.`)
  if (!existsSync(dirname(file))) return refused(`There is no folder ${dirname(file)}. Make it first.`)
  if (!asked.settings.databaseUrl && !existsSync(join(asked.settings.dataFolder, 'canteen.json'))) {
    return refused(
      `There is nothing of Canteen in ${asked.settings.dataFolder}. Set CANTEEN_DATA to its folder.`,
    )
  }
  const opened = await openInstallation(asked.settings)
  if (!opened.ok) return opened
  try {
    const manifest = await writeFileOf(opened.value, asked, file)
    await remember(opened.value, asked.clock)
    return ok({ file, bytes: (await stat(file)).size, ...countIn(manifest) })
  } catch (error) {
    const problem = plainFileProblem(error)
    if (!problem) throw error
    return refused(
      problem === 'no-space'
        ? `The disk is full, so no backup was made. Make room for ${file}.`
        : `This account may not write ${file}, or may not read all of Canteen’s folder. Use the account that Canteen runs as.`,
    )
  } finally {
    await opened.value.close()
  }
}

/** Under another name until it is whole, so that a half backup is never taken for one. */
async function writeFileOf({ db }: Opened, asked: Asked, file: string): Promise<Manifest> {
  const part = `${file}.part`
  await rm(part, { force: true })
  const listed: Listed[] = []
  const at = asked.clock.now()
  try {
    const manifest = await db.across('a backup is made or restored', async (tx) => {
      await holdSnapshot(tx)
      const made = { format: newestFormat, madeAt: at, migrations: await listMigrations(tx), entries: listed }
      const packed = Readable.from(packTar(entriesOf(tx, asked.settings, made), at))
      const out = createWriteStream(part, { flags: 'wx', mode: 0o600, flush: true })
      await pipeline(packed, createGzip({ level: 5 }), out)
      return made
    })
    await rename(part, file)
    await syncFolder(dirname(file))
    return manifest
  } finally {
    await rm(part, { force: true })
  }
}

async function* entriesOf(tx: Tx, settings: Settings, manifest: Manifest): AsyncGenerator<Entry> {
  const { format, madeAt } = manifest
  yield { name: firstName, bytes: json({ format, madeAt }) }
  for await (const { rows, ...entry } of contentsOf(tx, settings)) {
    const sha256 = createHash('sha256').update(entry.bytes).digest('hex')
    const facts = { name: entry.name, bytes: entry.bytes.byteLength, sha256 }
    manifest.entries.push(rows === null ? facts : { ...facts, rows })
    yield entry
  }
  yield { name: lastName, bytes: json(manifest) }
}

const json = (value: unknown): Buffer => Buffer.from(`${JSON.stringify(value, null, 1)}\n`)

type Content = Entry & { readonly rows: number | null }

async function* contentsOf(tx: Tx, settings: Settings): AsyncGenerator<Content> {
  for (const table of await tablesInOrder(tx)) {
    let part = 0
    for await (const lines of readRows(tx, table)) {
      part += 1
      yield { name: tablePart(table, part), bytes: Buffer.from(`${lines.join('\n')}\n`), rows: lines.length }
    }
  }
  // After the rows: a picture is kept before the row that names it, so none can be missing.
  yield* picturesIn(join(settings.dataFolder, 'pictures'))
  const keys = await readIfThere(settings.keyFile ?? join(settings.dataFolder, 'keys'))
  if (keys) yield { name: keysName, bytes: keys, rows: null }
}

async function* picturesIn(folder: string): AsyncGenerator<Content> {
  const shelves = existsSync(folder)
    ? (await readdir(folder)).filter((name) => /^[0-9a-f]{2}$/.test(name))
    : []
  for (const shelf of shelves.sort()) {
    for (const key of (await readdir(join(folder, shelf))).sort()) {
      const bytes = await readIfThere(join(folder, shelf, key))
      if (bytes) yield { name: pictureName(key), bytes, rows: null }
    }
  }
}

async function readIfThere(file: string): Promise<Buffer | null> {
  try {
    return await readFile(file)
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null
    throw error
  }
}

async function remember({ db }: Opened, clock: Clock): Promise<void> {
  const organisations = await db.across('a backup is made or restored', async (tx) => {
    await keepBackupTime(tx, clock.now())
    return listOrganisations(tx)
  })
  for (const { id } of organisations) {
    await db.within(id, (tx) =>
      record.backupMade(tx, { clock }, { ...canteenItself(id), way: 'command line' }),
    )
  }
}
