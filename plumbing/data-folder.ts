import { chmod, mkdir, readFile, rm, stat, statfs } from 'node:fs/promises'
import path from 'node:path'
import { z } from 'zod'
import { codeOf, plainFileProblem, writeWhole } from './atomic-write.ts'
import { takeLock } from './folder-lock.ts'
import { ok, type Result, refused } from './result.ts'

/** Why Canteen cannot start, as a sentence for the person who starts it. */
export interface StartRefusal {
  readonly kind:
    | 'in-use'
    | 'not-writable'
    | 'no-space'
    | 'newer'
    | 'damaged'
    | 'no-account'
    | 'no-postgres'
    | 'did-not-start'
  readonly says: string
}

/** What the folder says about itself, kept in `canteen.json`. */
export interface FolderFacts {
  readonly format: number
  /** Where the database is: relative to the folder, or absolute when it had to go elsewhere. Absent until made. */
  readonly database?: string | undefined
}

/** A data folder that is private, writable, of a version we know, and locked for this process. */
export interface DataFolder {
  readonly path: string
  readonly facts: () => FolderFacts
  readonly rememberDatabase: (where: string) => Promise<void>
  /** Lets another process have the folder. */
  readonly unlock: () => void
}

const newestFormat = 1
/** PostgreSQL stops in a hard way when the disk fills, so we stop sooner and softly. */
const leastFreeBytes = 100 * 1024 * 1024

const Facts = z.object({ format: z.number().int().positive(), database: z.string().min(1).optional() })

/** Makes the folder ready to keep everything Canteen knows, or says in a sentence why it cannot be used. */
export async function prepareDataFolder(folder: string): Promise<Result<DataFolder, StartRefusal>> {
  const where = path.resolve(folder)
  try {
    await makePrivate(where)
    const room = roomProblem(where, await freeBytes(where))
    if (room) return refused(room)
    await writeWhole(path.join(where, '.can-write'), 'This file may be deleted.\n')
    await rm(path.join(where, '.can-write'), { force: true })
    return await lockAndRead(where)
  } catch (error) {
    return refused(fileRefusal(where, error))
  }
}

async function makePrivate(where: string): Promise<void> {
  await mkdir(where, { recursive: true, mode: 0o700 })
  const { mode } = await stat(where)
  // Root's own folder may let the account that runs PostgreSQL pass through to the database; nothing else stays.
  const wanted = (mode & 0o777) === 0o710 ? 0o710 : 0o700
  if ((mode & 0o777) !== wanted) await chmod(where, wanted)
}

async function lockAndRead(where: string): Promise<Result<DataFolder, StartRefusal>> {
  const lock = await takeLock(path.join(where, 'canteen.lock'))
  if (!lock.ok) {
    const { pid, host } = lock.why
    const says = `Canteen is already running with the folder ${where} (process ${pid} on ${host}). Stop it first, or choose another folder.`
    return refused({ kind: 'in-use', says })
  }
  const facts = await readFacts(where).catch((error: unknown) => {
    lock.value()
    throw error
  })
  if (!facts.ok) {
    lock.value()
    return facts
  }
  return ok(dataFolder(where, facts.value, lock.value))
}

function dataFolder(where: string, first: FolderFacts, unlock: () => void): DataFolder {
  let facts = first
  return {
    path: where,
    facts: () => facts,
    rememberDatabase: async (database) => {
      facts = { ...facts, database }
      await writeWhole(path.join(where, 'canteen.json'), `${JSON.stringify(facts)}\n`)
    },
    unlock,
  }
}

async function readFacts(where: string): Promise<Result<FolderFacts, StartRefusal>> {
  const file = path.join(where, 'canteen.json')
  const text = await readFile(file, 'utf8').catch((error: unknown) => {
    if (codeOf(error) === 'ENOENT') return null
    throw error
  })
  if (text === null) {
    const facts = { format: newestFormat }
    await writeWhole(file, `${JSON.stringify(facts)}\n`)
    return ok(facts)
  }
  return parseFacts(text, where)
}

/** Pure: what `canteen.json` says, or why we must not touch the folder. */
export function parseFacts(text: string, where: string): Result<FolderFacts, StartRefusal> {
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch {
    json = null
  }
  const facts = Facts.safeParse(json)
  if (!facts.success) {
    const says = `The file ${path.join(where, 'canteen.json')} cannot be read. Put back a backup of the folder ${where}.`
    return refused({ kind: 'damaged', says })
  }
  if (facts.data.format > newestFormat) {
    const says = `The folder ${where} was made by a newer Canteen. Start that newer one, or choose another folder.`
    return refused({ kind: 'newer', says })
  }
  return ok(facts.data)
}

async function freeBytes(where: string): Promise<number> {
  const disk = await statfs(where)
  return disk.bavail * disk.bsize
}

/** Pure: the refusal when too little room is left on the disk, else null. */
export function roomProblem(where: string, free: number): StartRefusal | null {
  if (free >= leastFreeBytes) return null
  const left = Math.floor(free / 1024 / 1024)
  return {
    kind: 'no-space',
    says: `The disk is nearly full: ${left} MB are left for the folder ${where}. Make at least 100 MB free, then start again.`,
  }
}

/** Turns what the system says about a file into a sentence; anything else is our own mistake and is thrown on. */
export function fileRefusal(where: string, error: unknown): StartRefusal {
  const problem = plainFileProblem(error)
  if (problem === 'no-space') {
    return { kind: problem, says: `The disk is full. Make room for the folder ${where}, then start again.` }
  }
  if (problem === 'not-writable') {
    const says = `This account may not write in the folder ${where}. Give it that right, or choose another folder.`
    return { kind: problem, says }
  }
  if (codeOf(error) === 'ENOENT') {
    return { kind: 'not-writable', says: `The folder ${where} cannot be made. Choose another folder.` }
  }
  if (['ENOTDIR', 'EEXIST'].includes(codeOf(error) ?? '')) {
    return { kind: 'not-writable', says: `${where} is a file, not a folder. Choose another folder.` }
  }
  throw error
}
