/** Starts the toolkit from its settings and hands back how to stop it. Refusals are sentences for whoever starts it. */
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Clock } from '@canteen/plumbing/clock.ts'
import { prepareDataFolder } from '@canteen/plumbing/data-folder.ts'
import type { DatabaseAddress } from '@canteen/plumbing/database.ts'
import { prepareJobs } from '@canteen/plumbing/jobs.ts'
import { migrate } from '@canteen/plumbing/migrate.ts'
import { startPostgres } from '@canteen/plumbing/postgres/postgres.ts'
import { ok, type Result, refused } from '@canteen/plumbing/result.ts'
import type { Settings } from '@canteen/plumbing/settings.ts'
import { unfinishedRestore } from '../backup/backup.ts'
import { openTrust } from '../open-trust.ts'
import type { Trust } from '../trust.ts'
import { startWeb } from './start-web.ts'
import { startWorker } from './start-worker.ts'
import { Stops } from './stops.ts'

export interface Places {
  readonly migrations: string
  readonly assets: string
}

export interface StartOptions {
  readonly settings: Settings
  readonly clock: Clock
  readonly places: Places
  readonly say: (sentence: string) => void
  /** Practice networks, which the toolkit itself does not know: whoever starts it hands them in. */
  readonly startPractice: (at: {
    readonly port: number
    readonly folder: string
  }) => Promise<PracticeNetworks>
}

export interface PracticeNetworks {
  readonly address: string
  readonly stop: () => Promise<void>
}

export interface Running {
  readonly trust: Trust
  readonly address: string
  readonly stop: () => Promise<void>
}

export { prepareFirstUse } from './first-use.ts'

export async function startCanteen(options: StartOptions): Promise<Result<Running, string>> {
  const stops = new Stops()
  const started = await startParts(options, stops)
  if (!started.ok) await stops.all()
  return started
}

async function startParts(options: StartOptions, stops: Stops): Promise<Result<Running, string>> {
  const { settings, clock, say } = options
  const database = await findDatabase(settings, say, stops)
  if (!database.ok) return database
  const practice = await startPracticeNetworks(options, stops)
  if (!practice.ok) return practice
  const opened = await openTrust(settings, {
    clock,
    database: database.value,
    practiceAddress: practice.value,
    address: publicAddress(settings),
  })
  if (!opened.ok) return refused(opened.why.says)
  const trust = opened.value
  stops.add(() => trust.db.close())
  const ready = await prepareDatabase(trust, options.places.migrations)
  if (!ready.ok) return ready
  if (settings.runJobs) stops.add(await startWorker(trust))
  if (settings.serveWeb) {
    const web = await startWeb(trust, options.places.assets)
    if (!web.ok) return web
    stops.add(web.value)
  }
  return ok({ trust, address: trust.address, stop: () => stops.all() })
}

const publicAddress = (settings: Settings): string => {
  const host = ['0.0.0.0', '::', '127.0.0.1', '::1'].includes(settings.host) ? 'localhost' : settings.host
  return settings.publicAddress ?? `http://${host}:${settings.port}`
}

async function findDatabase(
  settings: Settings,
  say: (sentence: string) => void,
  stops: Stops,
): Promise<Result<DatabaseAddress, string>> {
  const unfinished = unfinishedRestore(settings.dataFolder)
  if (unfinished) return refused(unfinished)
  if (settings.databaseUrl) {
    await mkdir(settings.dataFolder, { recursive: true, mode: 0o700 })
    return ok({ connectionString: settings.databaseUrl })
  }
  if (!(settings.serveWeb && settings.runJobs)) {
    return refused('To run the web and the worker apart, give both the same database: set DATABASE_URL.')
  }
  const folder = await prepareDataFolder(settings.dataFolder)
  if (!folder.ok) return refused(folder.why.says)
  stops.add(async () => folder.value.unlock())
  const postgres = await startPostgres({ folder: folder.value, log: say })
  if (!postgres.ok) return refused(postgres.why.says)
  stops.add(async () => {
    if ((await postgres.value.stop()) === 'still-running')
      say('The database did not stop in time. It keeps its data.')
  })
  return ok(postgres.value.connection)
}

/** Null when practice networks are off. A worker of its own is told where the web's practice networks are. */
async function startPracticeNetworks(
  options: StartOptions,
  stops: Stops,
): Promise<Result<string | null, string>> {
  const { settings, startPractice } = options
  const { practice, dataFolder } = settings
  if (!practice.on) return ok(null)
  if (practice.address) return ok(practice.address)
  if (!settings.serveWeb) return ok(`http://127.0.0.1:${practice.port}`)
  try {
    const folder = join(dataFolder, 'practice')
    await mkdir(folder, { recursive: true, mode: 0o700 })
    const started = await startPractice({ port: practice.port, folder })
    stops.add(() => started.stop())
    return ok(started.address)
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EADDRINUSE')) throw error
    return refused(
      `Port ${practice.port}, for the practice networks, is used by another program. End it, or choose another port: CANTEEN_PRACTICE_PORT=3011 npm start`,
    )
  }
}

async function prepareDatabase(trust: Trust, migrations: string): Promise<Result<null, string>> {
  try {
    const migrated = await migrate(trust.db.pool, migrations)
    if (!migrated.ok) {
      return refused(
        `This database was made by a newer Canteen (it knows ${migrated.why.found}). Start that version, or restore a backup. Nothing was changed.`,
      )
    }
    await prepareJobs(trust.db.pool)
    return ok(null)
  } catch (error) {
    if (!trust.settings.databaseUrl || !isConnectionProblem(error)) throw error
    return refused(
      'The database in DATABASE_URL cannot be reached. Check the address, the name and the password.',
    )
  }
}

const connectionProblems = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  '28P01',
  '28000',
  '3D000',
])
const isConnectionProblem = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && connectionProblems.has(String(error.code))
