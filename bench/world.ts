/** A database, practice networks and a Bluesky server of a bench's own, and workers that can be killed. */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { systemClock } from '@canteen/plumbing/clock.ts'
import { prepareJobs } from '@canteen/plumbing/jobs.ts'
import { migrate } from '@canteen/plumbing/migrate.ts'
import { startTestPostgres } from '@canteen/plumbing/postgres/for-tests.ts'
import { readSettings } from '@canteen/plumbing/settings.ts'
import { openTrust } from '../toolkit/open-trust.ts'
import type { Trust } from '../toolkit/trust.ts'

const root = join(import.meta.dirname, '..')
const dist = join(root, 'dist')

export interface World {
  readonly trust: Trust
  readonly practiceAddress: string
  readonly folder: string
  /** Starts a process that runs jobs, and waits until it does. */
  readonly startWorker: (options?: { readonly concurrency?: number }) => Promise<ChildProcess>
  readonly startProgram: (name: string, args: readonly string[], env?: Record<string, string>) => ChildProcess
  readonly stop: () => Promise<void>
}

const env = (extra: Record<string, string>): Record<string, string> => ({
  PATH: process.env['PATH'] ?? '',
  HOME: process.env['HOME'] ?? '',
  ...extra,
})

/** `trustedAddresses`: a Bluesky server on this machine. `durable`: the disk is really waited for, as in use. */
export async function startWorld(options: {
  trustedAddresses?: readonly string[]
  durable: boolean
}): Promise<World> {
  const folder = await mkdtemp(join(tmpdir(), 'canteen-bench-'))
  const server = await startTestPostgres({ durable: options.durable })
  const database = await server.createDatabase('bench')
  const url = `postgres://${database.user}@localhost:${database.port}/${database.database}?host=${encodeURIComponent(database.host)}`
  const children = new Set<ChildProcess>()

  const startProgram = (
    name: string,
    args: readonly string[],
    extra: Record<string, string> = {},
  ): ChildProcess => {
    const child = spawn(process.execPath, [join(dist, name), ...args], {
      env: env({
        CANTEEN_DATA: folder,
        DATABASE_URL: url,
        CANTEEN_TRUSTED_ADDRESSES: options.trustedAddresses?.join(' ') ?? '',
        CANTEEN_LOG: 'error',
        ...extra,
      }),
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    children.add(child)
    child.once('exit', () => children.delete(child))
    return child
  }

  const practice = startProgram('practice.js', ['--port', '0', '--folder', join(folder, 'practice')])
  const practiceAddress = /http:\S+/.exec(await firstLine(practice))?.[0] ?? ''

  const settings = readSettings({
    CANTEEN_DATA: folder,
    CANTEEN_LOG: 'error',
    CANTEEN_TRUSTED_ADDRESSES: options.trustedAddresses?.join(' '),
  })
  if (!settings.ok) throw new Error(JSON.stringify(settings.why))
  const opened = await openTrust(settings.value, {
    clock: systemClock,
    database,
    practiceAddress,
    address: 'http://localhost:3000',
  })
  if (!opened.ok) throw new Error(opened.why.says)
  const trust = opened.value
  const migrated = await migrate(trust.db.pool, join(root, 'toolkit/migrations'))
  if (!migrated.ok) throw new Error('The schema could not be made')
  await prepareJobs(trust.db.pool)

  return {
    trust,
    practiceAddress,
    folder,
    startProgram,
    startWorker: async ({ concurrency = 200 } = {}) => {
      const child = startProgram('start.js', [], {
        CANTEEN_ROLE: 'worker',
        CANTEEN_PRACTICE_ADDRESS: practiceAddress,
        CANTEEN_WORKER_CONCURRENCY: String(concurrency),
      })
      await firstLine(child)
      return child
    },
    stop: async () => {
      for (const child of children) {
        child.kill('SIGKILL')
        await once(child, 'exit')
      }
      await trust.db.close()
      await server.stop()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

async function firstLine(child: ChildProcess): Promise<string> {
  const out = child.stdout
  if (!out) throw new Error('Nothing to read from')
  const [first] = await Promise.race([
    once(out, 'data'),
    once(child, 'exit').then(() => {
      throw new Error('A program ended before it was ready')
    }),
  ])
  out.resume()
  return String(first)
}

/** Ends a process without any warning, and waits until it is gone. */
export async function kill9(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const gone = once(child, 'exit')
  child.kill('SIGKILL')
  await gone
}

/** Polls until it is so; answers how long that took, in milliseconds. */
export async function until(isSo: () => Promise<boolean>, forMs: number, everyMs = 50): Promise<number> {
  const from = performance.now()
  while (!(await isSo())) {
    if (performance.now() - from > forMs) throw new Error(`Not so within ${forMs} ms`)
    await new Promise((resolve) => setTimeout(resolve, everyMs))
  }
  return performance.now() - from
}
