/** The database of an installation, whether Canteen runs or not. */
import { prepareDataFolder } from '@canteen/plumbing/data-folder.ts'
import { type Database, type DatabaseAddress, openDatabase } from '@canteen/plumbing/database.ts'
import { startPostgres } from '@canteen/plumbing/postgres/postgres.ts'
import { runningPostgres } from '@canteen/plumbing/postgres/running.ts'
import { ok, type Result, refused } from '@canteen/plumbing/result.ts'
import type { Settings } from '@canteen/plumbing/settings.ts'
import type { DB } from '../tables.ts'

export interface Opened {
  readonly db: Database<DB>
  readonly close: () => Promise<void>
}

export async function openInstallation(settings: Settings): Promise<Result<Opened, string>> {
  const there = settings.databaseUrl
    ? { connectionString: settings.databaseUrl }
    : runningPostgres(settings.dataFolder)
  return there ? ok(open(there, async () => undefined)) : startOwn(settings)
}

/** Starts the database of a data folder where nobody has started it, and stops it afterwards. */
async function startOwn(settings: Settings): Promise<Result<Opened, string>> {
  const folder = await prepareDataFolder(settings.dataFolder)
  if (!folder.ok) return refused(folder.why.says)
  const postgres = await startPostgres({ folder: folder.value, log: () => undefined })
  if (!postgres.ok) {
    folder.value.unlock()
    return refused(postgres.why.says)
  }
  return ok(
    open(postgres.value.connection, async () => {
      await postgres.value.stop()
      folder.value.unlock()
    }),
  )
}

function open(address: DatabaseAddress, afterwards: () => Promise<void>): Opened {
  // A connection that ends between two questions makes the next one fail, and that is said.
  const db = openDatabase<DB>(address, { connections: 3, onIdleError: () => undefined })
  return {
    db,
    close: async () => {
      await db.close()
      await afterwards()
    },
  }
}
