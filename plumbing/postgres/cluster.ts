import { spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import path from 'node:path'
import { syncFolder } from '../atomic-write.ts'
import type { StartRefusal } from '../data-folder.ts'
import { ok, type Result, refused } from '../result.ts'
import { runAs } from './account.ts'
import { type Home, major } from './home.ts'

/** The role the toolkit works as. It is no superuser, so that the database's row rules hold for it. */
export const appRole = 'canteen'
export const superRole = 'postgres'

const firstStatements = [`create role ${appRole} login`, `create database ${appRole} owner ${appRole}`]

/** Makes the files of an empty database with our role in it. Half-made files never get the final name. */
export async function makeCluster(
  home: Home,
  binaries: string,
  careful: boolean,
): Promise<Result<void, StartRefusal>> {
  const half = `${home.cluster}.part`
  await rm(half, { recursive: true, force: true })
  const made = await run(home, path.join(binaries, 'bin/initdb'), [
    ...['-D', half, '-U', superRole, '--auth=trust', '-E', 'UTF8', '--no-instructions', '--data-checksums'],
    ...[
      '--locale-provider=builtin',
      '--builtin-locale=C.UTF-8',
      `--locale=${libcLocale}`,
      ...(careful ? [] : ['--no-sync']),
    ],
  ])
  if (made.code !== 0) return refused(whyNotMade(home, made.said))
  const single = ['--single', '-j', ...(careful ? [] : ['-F']), '-D', half, 'postgres']
  const input = firstStatements.map((statement) => `${statement};\n\n`).join('')
  const filled = await run(home, path.join(binaries, 'bin/postgres'), single, input)
  if (filled.code !== 0 || /\b(ERROR|FATAL|PANIC):/.test(filled.said))
    return refused(whyNotMade(home, filled.said))
  await rename(half, home.cluster)
  await syncFolder(home.folder)
  return ok(undefined)
}

/** macOS has no C.UTF-8 of its own; sorting and upper case come from PostgreSQL's built-in one either way. */
const libcLocale = process.platform === 'darwin' ? 'C' : 'C.UTF-8'

function run(
  home: Home,
  program: string,
  args: string[],
  input = '',
): Promise<{ code: number | null; said: string }> {
  return new Promise((resolve) => {
    const child = spawn(program, args, { ...runAs(home.account), stdio: ['pipe', 'ignore', 'pipe'] })
    let said = ''
    child.stderr.on('data', (chunk: Buffer) => {
      said += chunk.toString()
    })
    child.on('error', (error) => resolve({ code: null, said: error.message }))
    // A program that ends early closes its end first; its exit code and last words tell more than the broken pipe.
    child.stdin.on('error', (error) => {
      said += `\n${error.message}`
    })
    child.on('close', (code) => resolve({ code, said }))
    child.stdin.end(input)
  })
}

function whyNotMade(home: Home, said: string): StartRefusal {
  if (/no space left|disk quota/i.test(said)) {
    return {
      kind: 'no-space',
      says: `The disk is full. Make room for the folder ${home.folder}, then start again.`,
    }
  }
  const last = said.trim().split('\n').at(-1) ?? ''
  return { kind: 'did-not-start', says: `The database could not be made in ${home.folder}: ${last}` }
}

/** Looks at what is there: files we can open, nothing yet, or a reason to leave them alone. */
export function lookAtCluster({ cluster }: Home): Result<'there' | 'absent', StartRefusal> {
  if (!existsSync(cluster)) return ok('absent')
  const version = path.join(cluster, 'PG_VERSION')
  if (!existsSync(version) || !existsSync(path.join(cluster, 'global/pg_control'))) {
    const says = `The database in ${cluster} is damaged: files are missing. Put it back from a backup.`
    return refused({ kind: 'damaged', says })
  }
  const found = readFileSync(version, 'utf8').trim()
  if (found === String(major)) return ok('there')
  const says = `The database in ${cluster} is of PostgreSQL ${found}, and this Canteen brings PostgreSQL ${major}. Start the Canteen that made it.`
  return refused({ kind: Number(found) > major ? 'newer' : 'damaged', says })
}
