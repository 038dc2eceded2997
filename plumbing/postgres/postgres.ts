import { type DataFolder, fileRefusal, type StartRefusal } from '../data-folder.ts'
import { ok, type Result } from '../result.ts'
import { usableBinaries } from './binaries.ts'
import { appRole, lookAtCluster, makeCluster, superRole } from './cluster.ts'
import { findHome, type Home } from './home.ts'
import { type Kept, keepRunning } from './keep-running.ts'
import { type Server, startServer } from './server.ts'

/** As `pg` wants it: a host that is a folder means the socket in it. */
export interface Connection {
  readonly host: string
  readonly port: number
  readonly user: string
  readonly database: string
}

export interface Postgres {
  /** As the role of the toolkit, in its own database. */
  readonly connection: Connection
  /** May do everything: only for making databases in tests, and for backups. */
  readonly superuser: Connection
  /** Of the main process of PostgreSQL; another one after it had to be started again. */
  readonly pid: () => number
  /** True when it already ran, because whoever started it died. Nothing is lost by that. */
  readonly adopted: boolean
  readonly stop: () => Promise<'stopped' | 'still-running'>
}

export interface StartOptions {
  readonly folder: DataFolder
  /** Takes one sentence at a time, for the person who starts Canteen. */
  readonly log: (sentence: string) => void
  /** Where root's databases go when PostgreSQL's account cannot get into the data folder. */
  readonly elsewhere?: string
  /** PostgreSQL's own settings, over ours. */
  readonly settings?: Record<string, string>
  /** How often to look whether PostgreSQL still runs, in milliseconds; every two seconds if not said. */
  readonly watchEveryMs?: number
}

/** Makes the database if there is none, starts PostgreSQL or joins the running one, and hands back the way in. */
export async function startPostgres(options: StartOptions): Promise<Result<Postgres, StartRefusal>> {
  const { folder, log, elsewhere = '/var/lib/canteen', settings = {}, watchEveryMs = 2_000 } = options
  try {
    const home = findHome(folder, elsewhere)
    if (!home.ok) return home
    const binaries = await usableBinaries(home.value.account, home.value.folder)
    if (!binaries.ok) return binaries
    const made = await makeOnce(home.value, binaries.value, options)
    if (!made.ok) return made
    if (!home.value.folder.startsWith(folder.path)) log(`The database is kept in ${home.value.folder}.`)
    const start = () => startServer(home.value, binaries.value, settings)
    const server = await start()
    if (!server.ok) return server
    if (server.value.adopted) log('The database was still running and is used as it is.')
    const kept = keepRunning(home.value, server.value, start, { everyMs: watchEveryMs, log })
    return ok(handOut(server.value, kept))
  } catch (error) {
    return { ok: false, why: fileRefusal(folder.path, error) }
  }
}

function handOut({ socketFolder, adopted }: Server, kept: Kept): Postgres {
  const way = (user: string, database: string) => ({ host: socketFolder, port: 5432, user, database })
  return {
    connection: way(appRole, appRole),
    superuser: way(superRole, 'postgres'),
    pid: kept.pid,
    adopted,
    stop: kept.stop,
  }
}

async function makeOnce(
  home: Home,
  binaries: string,
  { folder, settings }: StartOptions,
): Promise<Result<void, StartRefusal>> {
  const found = lookAtCluster(home)
  if (!found.ok) return found
  if (found.value === 'absent') {
    const made = await makeCluster(home, binaries, settings?.['fsync'] !== 'off')
    if (!made.ok) return made
  }
  const where = home.folder.startsWith(`${folder.path}/`)
    ? home.folder.slice(folder.path.length + 1)
    : home.folder
  if (folder.facts().database !== where) await folder.rememberDatabase(where)
  return ok(undefined)
}
