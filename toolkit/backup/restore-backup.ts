import { existsSync } from 'node:fs'
import { copyFile, mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { writeWhole } from '@canteen/plumbing/atomic-write.ts'
import { openFiles } from '@canteen/plumbing/files.ts'
import { sayLondon } from '@canteen/plumbing/london.ts'
import { migrate } from '@canteen/plumbing/migrate.ts'
import { ok, type Result, refused } from '@canteen/plumbing/result.ts'
import type { Settings } from '@canteen/plumbing/settings.ts'
import { countPlanned, holdAfterRestore } from '../deliveries/deliveries.ts'
import { listOrganisations } from '../organisations/organisations.ts'
import { canteenItself } from '../people/person.ts'
import { record } from '../record/record.ts'
import type { Tx } from '../trust.ts'
import { goOnCounting, hasRows, writeRows } from './backup.store.ts'
import type { Asked } from './make-backup.ts'
import { countIn, kindOf, type Manifest } from './manifest.ts'
import { type Opened, openInstallation } from './open-database.ts'
import { contentsIn, inspectBackup, textOf } from './read-backup.ts'
import { markFinished, markUnfinished, whyNotEmpty } from './unfinished.ts'

export interface Restored {
  readonly madeAt: Date
  readonly rows: number
  readonly pictures: number
  /** Deliveries that wait for a person now, and those still planned. */
  readonly held: number
  readonly planned: number
}

/** Into an empty place only, and only once the whole file has been found sound. */
export async function restoreBackup(
  asked: Asked & { readonly migrations: string },
): Promise<Result<Restored, string>> {
  const { settings, file, migrations } = asked
  const known = (await readdir(migrations)).filter((name) => name.endsWith('.sql'))
  const inspected = await inspectBackup(file, known)
  if (!inspected.ok) return inspected
  const taken = (await whyNotEmpty(settings.dataFolder)) ?? whyNotKeys(settings)
  if (taken) return refused(taken)
  await markUnfinished(settings.dataFolder)
  const opened = await openInstallation(settings)
  if (!opened.ok) {
    await markFinished(settings.dataFolder)
    return opened
  }
  try {
    const done = await fill(opened.value, asked, inspected.value)
    if (done.ok || done.why.nothingWritten) await markFinished(settings.dataFolder)
    return done.ok ? done : refused(done.why.says)
  } finally {
    await opened.value.close()
  }
}

function whyNotKeys({ keyFile }: Settings): string | null {
  return keyFile && existsSync(keyFile)
    ? `There is a key file at ${keyFile} already, so nothing was restored. Move it away, or set CANTEEN_KEY_FILE to a new place.`
    : null
}

type NotFilled = { readonly says: string; readonly nothingWritten: boolean }

async function fill(
  { db }: Opened,
  asked: Asked & { readonly migrations: string },
  manifest: Manifest,
): Promise<Result<Restored, NotFilled>> {
  const no = (says: string) => refused({ says, nothingWritten: true })
  const migrated = await makeTables({ db }, asked.migrations, manifest.migrations)
  if (!migrated)
    return no('This database was made by a newer Canteen. Restore into an empty one. Nothing was changed.')
  const reason = 'a backup is made or restored'
  if (await db.across(reason, hasRows))
    return no('The database of DATABASE_URL is not empty, so nothing was restored. Make a new one.')
  // Files first and rows last, in one transaction: until that is done, there is nothing to start with.
  await restoreFiles(asked)
  const counts = await db.across(reason, async (tx) => {
    await restoreRows(tx, asked.file)
    await goOnCounting(tx)
    const now = asked.clock.now()
    const held = await holdAfterRestore(tx, `at ${sayLondon(manifest.madeAt)}`, now)
    for (const { organisationId, id, reason: why } of held)
      await record.deliveryHeld(tx, asked, canteenItself(organisationId), id, why)
    for (const { id } of await listOrganisations(tx))
      await record.backupRestored(
        tx,
        asked,
        { ...canteenItself(id), way: 'command line' },
        manifest.madeAt.toISOString(),
      )
    return { held: held.length, planned: await countPlanned(tx) }
  })
  return ok({ madeAt: manifest.madeAt, ...countIn(manifest), ...counts })
}

/** The tables as they were when the backup was made; the next start brings them up to date. */
async function makeTables(
  { db }: Pick<Opened, 'db'>,
  folder: string,
  names: readonly string[],
): Promise<boolean> {
  const then = await mkdtemp(join(tmpdir(), 'canteen-restore-'))
  try {
    for (const name of names) await copyFile(join(folder, name), join(then, name))
    return (await migrate(db.pool, then)).ok
  } finally {
    await rm(then, { recursive: true, force: true })
  }
}

async function restoreFiles({ settings, file }: Asked): Promise<void> {
  const files = await openFiles(join(settings.dataFolder, 'pictures'))
  for await (const entry of contentsIn(file)) {
    const kind = kindOf(entry.name)?.kind
    if (kind === 'keys') await writeWhole(settings.keyFile ?? join(settings.dataFolder, 'keys'), entry.bytes)
    if (kind !== 'picture') continue
    const kept = await files.put(entry.bytes)
    if (!kept.ok) throw new Error(kept.why.says)
  }
}

async function restoreRows(tx: Tx, file: string): Promise<void> {
  for await (const entry of contentsIn(file)) {
    const kind = kindOf(entry.name)
    if (kind?.kind !== 'rows') continue
    await writeRows(tx, kind.table, textOf(entry).trimEnd().split('\n'))
  }
}
