import { type ChildProcess, spawn } from 'node:child_process'
import {
  closeSync,
  existsSync,
  openSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { codeOf } from '../atomic-write.ts'
import type { StartRefusal } from '../data-folder.ts'
import { isRunning, readProc } from '../processes.ts'
import { ok, type Result, refused } from '../result.ts'
import { runAs } from './account.ts'
import { type Home, socketFolder } from './home.ts'
import { settingsFor } from './settings.ts'

/** A crash in the middle of much writing is repaired at the next start, which may take minutes on a slow disk. */
const longestStartMs = 300_000
const longestStopMs = 60_000
const pollMs = 10
const largestLogBytes = 1024 * 1024

export interface Server {
  readonly pid: number
  readonly socketFolder: string
  /** True when it already ran: whoever started it died without stopping it. */
  readonly adopted: boolean
}

/** Starts the server, or joins the one that already runs in this folder; back when it takes connections. */
export async function startServer(
  home: Home,
  binaries: string,
  extra: Record<string, string>,
): Promise<Result<Server, StartRefusal>> {
  const folder = socketFolder(home)
  if (folder === null) {
    const says =
      'Somebody else has made the folder for the way to the database. Choose a data folder with a shorter name.'
    return refused({ kind: 'not-writable', says })
  }
  const deadline = performance.now() + longestStartMs
  let child: ChildProcess | null = null
  while (performance.now() < deadline) {
    const found = readPidFile(home)
    if (found && worksIn(found.pid, home)) {
      if (found.ready)
        return ok({ pid: found.pid, socketFolder: found.socketFolder, adopted: child === null })
    } else if (child === null) {
      // Helpers that outlived a killed server end by themselves; until then the files are theirs.
      if (!anyWorksIn(home)) {
        rmSync(pidFile(home), { force: true })
        child = launch(home, binaries, folder, extra)
      }
    } else if (child.exitCode !== null || child.signalCode !== null) {
      const why = whyEnded(home)
      if (why !== 'busy') return refused(why)
      child = null
      await wait(pollMs * 10)
    }
    await wait(pollMs)
  }
  return refused({
    kind: 'did-not-start',
    says: `The database was not ready in time. ${home.log} says more.`,
  })
}

/** PostgreSQL's "fast" way to stop: open work is rolled back, everything is written, connections end. */
export async function stopServer(home: Home, pid: number): Promise<'stopped' | 'still-running'> {
  if (worksIn(pid, home)) process.kill(pid, 'SIGINT')
  const deadline = performance.now() + longestStopMs
  while (worksIn(pid, home) && performance.now() < deadline) await wait(pollMs)
  return worksIn(pid, home) ? 'still-running' : 'stopped'
}

function launch(home: Home, binaries: string, folder: string, extra: Record<string, string>): ChildProcess {
  if (existsSync(home.log) && statSync(home.log).size > largestLogBytes)
    renameSync(home.log, `${home.log}.old`)
  const log = openSync(home.log, 'a', 0o600)
  const settings = Object.entries({ ...settingsFor(folder), ...extra })
  const args = ['-D', home.cluster, ...settings.flatMap(([name, value]) => ['-c', `${name}=${value}`])]
  // Detached, so that Ctrl-C reaches us alone and we stop it in order.
  const child = spawn(path.join(binaries, 'bin/postgres'), args, {
    ...runAs(home.account),
    detached: true,
    stdio: ['ignore', log, log],
  })
  closeSync(log)
  child.unref()
  return child
}

type Where = Pick<Home, 'cluster'>

const pidFile = (home: Where): string => path.join(home.cluster, 'postmaster.pid')

/** Lines of the file: process, folder, start time, port, socket folder, address, shared memory, state. */
export function readPidFile(home: Where): { pid: number; socketFolder: string; ready: boolean } | null {
  try {
    const lines = readFileSync(pidFile(home), 'utf8').split('\n')
    return { pid: Number(lines[0]), socketFolder: lines[4] ?? '', ready: lines[7]?.trim() === 'ready' }
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null
    throw error
  }
}

/** Whether the process is a living server of this very database: its number alone may by now be another's. */
export function worksIn(pid: number, home: Where): boolean {
  if (!(pid > 0) || !isRunning(pid)) return false
  if (process.platform !== 'linux') return true
  try {
    return readlinkSync(`/proc/${pid}/cwd`) === realpathSync(home.cluster)
  } catch (error) {
    // In a container root may be kept from looking at other accounts' processes; how it was called stays readable.
    if (!['EACCES', 'EPERM', 'ENOENT', 'ESRCH'].includes(codeOf(error) ?? '')) throw error
    return readProc(pid, 'cmdline')?.split('\0').includes(home.cluster) ?? false
  }
}

function anyWorksIn(home: Home): boolean {
  if (process.platform !== 'linux') return false
  return readdirSync('/proc').some((name) => /^\d+$/.test(name) && worksIn(Number(name), home))
}

function whyEnded(home: Home): StartRefusal | 'busy' {
  const tail = readFileSync(home.log, 'utf8').trim().split('\n').slice(-8)
  const said = tail.join('\n')
  if (/pre-existing shared memory block|lock file "postmaster\.pid" already exists/.test(said)) return 'busy'
  if (/no space left|disk quota/i.test(said)) {
    return {
      kind: 'no-space',
      says: `The disk is full. Make room for the folder ${home.folder}, then start again.`,
    }
  }
  if (/permission denied|wrong ownership/i.test(said)) {
    const who = home.account?.name ?? 'this account'
    const says = `PostgreSQL runs as ${who}, which may not use every file in ${home.cluster}. Give the files to that account.`
    return { kind: 'not-writable', says }
  }
  const last = tail.findLast((line) => /FATAL|PANIC|could not/.test(line)) ?? tail.at(-1) ?? ''
  if (/checkpoint|pg_control|data directory|checksum|incompatible|could not open file/i.test(last)) {
    const says = `The database in ${home.cluster} is damaged and does not start. Put it back from a backup. ${home.log} says more.`
    return { kind: 'damaged', says }
  }
  return {
    kind: 'did-not-start',
    says: `The database did not start. ${home.log} says more; it ends with: ${last}`,
  }
}
