import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import type { StartRefusal } from '../data-folder.ts'
import { ok, type Result, refused } from '../result.ts'

/** An account of this machine. PostgreSQL refuses to run as root, so root lends it one of these. */
export interface Account {
  readonly name: string
  readonly uid: number
  readonly gid: number
}

export const weAreRoot = (): boolean => process.getuid?.() === 0

/** The account to run PostgreSQL as: null means our own. A database that is already there is run by its owner. */
export function accountFor(cluster: string | null): Result<Account | null, StartRefusal> {
  if (!weAreRoot()) return ok(null)
  const accounts = readAccounts()
  if (cluster !== null && existsSync(cluster)) {
    const { uid, gid } = statSync(cluster)
    if (uid !== 0) return ok({ name: accounts.find((a) => a.uid === uid)?.name ?? `number ${uid}`, uid, gid })
  }
  const found = ['canteen', 'nobody'].map((name) => accounts.find((a) => a.name === name)).find((a) => a?.uid)
  if (found) return ok(found)
  const says =
    'You are root, and PostgreSQL may not run as root. Make an account with the name canteen, or start as another user.'
  return refused({ kind: 'no-account', says })
}

function readAccounts(): Account[] {
  return readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'))
    .map(([name = '', , uid, gid]) => ({ name, uid: Number(uid), gid: Number(gid) }))
}

/** How to start a program as the account; from `/`, because the account may not enter the folder we stand in. */
export function runAs(account: Account | null): {
  cwd: string
  env: Record<string, string>
  uid?: number
  gid?: number
} {
  const env = { PATH: '/usr/bin:/bin', LC_ALL: 'C.UTF-8', TZ: 'UTC' }
  return account ? { cwd: '/', env, uid: account.uid, gid: account.gid } : { cwd: '/', env }
}

/** Whether the account may enter a folder, and run or read the files named in it. The system itself is asked. */
export function canReach(account: Account | null, folder: string, files: readonly string[] = []): boolean {
  const wanted = [folder, ...files.map((file) => path.join(folder, file))]
  const script = 'for f in "$@"; do test -r "$f" || test -x "$f" || exit 1; done; cd "$1"'
  return (
    spawnSync('/bin/sh', ['-c', script, 'sh', ...wanted], { ...runAs(account), stdio: 'ignore' }).status === 0
  )
}
