import { createHash } from 'node:crypto'
import { chmodSync, chownSync, existsSync, lstatSync, mkdirSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { DataFolder, StartRefusal } from '../data-folder.ts'
import { ok, type Result, refused } from '../result.ts'
import { type Account, accountFor, canReach } from './account.ts'

/** The one major version of PostgreSQL whose files we can open. */
export const major = 18
/** A path to a socket may have 104 bytes on macOS and 108 on Linux, with its final zero. */
const longestSocketPath = 100

/** Where one database lives, and as whom it runs. */
export interface Home {
  readonly folder: string
  readonly cluster: string
  readonly log: string
  readonly account: Account | null
}

const homeAt = (folder: string, account: Account | null): Home => ({
  folder,
  cluster: path.join(folder, `pg${major}`),
  log: path.join(folder, 'postgres.log'),
  account,
})

/**
 * Finds or chooses the folder of the database: in the data folder, or, where the account that PostgreSQL runs as
 * cannot get in there (a folder under /root, say), in one of our own under `elsewhere`.
 */
export function findHome(data: DataFolder, elsewhere: string): Result<Home, StartRefusal> {
  const recorded = data.facts().database
  const known = recorded === undefined ? null : path.resolve(data.path, recorded)
  const account = accountFor(known === null ? null : path.join(known, `pg${major}`))
  if (!account.ok) return account
  if (account.value !== null) letThrough(data.path, account.value)
  if (known !== null) return openKnown(homeAt(known, account.value))
  const inside = path.join(data.path, 'postgres')
  makeOwned(inside, account.value)
  if (canReach(account.value, inside)) return ok(homeAt(inside, account.value))
  return ok(homeAt(makeElsewhere(data.path, elsewhere, account.value), account.value))
}

/** Root's data folder stays closed to all, but the account's group may pass through to the database. */
function letThrough(folder: string, account: Account): void {
  if (canReach(account, folder)) return
  chownSync(folder, statSync(folder).uid, account.gid)
  chmodSync(folder, 0o710)
}

function openKnown(home: Home): Result<Home, StartRefusal> {
  if (!existsSync(home.cluster)) {
    const says = `The database is missing: ${home.cluster} is not there. Put it back from a backup, or start with an empty folder.`
    return refused({ kind: 'damaged', says })
  }
  if (!canReach(home.account, home.folder)) {
    const who = home.account?.name ?? 'this account'
    const says = `The database is in ${home.folder}, which ${who} may not enter. Give it that right, or move the folder.`
    return refused({ kind: 'not-writable', says })
  }
  return ok(home)
}

function makeElsewhere(data: string, elsewhere: string, account: Account | null): string {
  mkdirSync(elsewhere, { recursive: true, mode: 0o711 })
  const home = path.join(elsewhere, createHash('sha256').update(data).digest('hex').slice(0, 16))
  makeOwned(home, account)
  return home
}

function makeOwned(folder: string, account: Account | null): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  if (account) chownSync(folder, account.uid, account.gid)
}

/**
 * A private folder for the socket, close to the root of the disk when the usual one has too long a name. Null when
 * somebody else made a folder or a link of that name first: then whoever it was could stand between us and the
 * database.
 */
export function socketFolder(home: Home): string | null {
  const usual = path.join(home.folder, 'run')
  const short = path.join(
    tmpdir(),
    `canteen-${createHash('sha256').update(home.folder).digest('hex').slice(0, 16)}`,
  )
  const folder = Buffer.byteLength(path.join(usual, '.s.PGSQL.5432')) <= longestSocketPath ? usual : short
  if (!existsSync(folder)) mkdirSync(folder, { mode: 0o700 })
  const found = lstatSync(folder)
  const allowed = [process.getuid?.(), home.account?.uid]
  if (!found.isDirectory() || !allowed.includes(found.uid)) return null
  if (home.account && found.uid !== home.account.uid) chownSync(folder, home.account.uid, home.account.gid)
  if ((found.mode & 0o777) !== 0o700) chmodSync(folder, 0o700)
  return folder
}
