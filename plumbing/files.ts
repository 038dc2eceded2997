import { createHash, type Hash, randomUUID } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { access, mkdir, open, readdir, readFile, rename, rm } from 'node:fs/promises'
import path from 'node:path'
import type { Readable } from 'node:stream'
import { codeOf, plainFileProblem, syncFolder } from './atomic-write.ts'
import { ok, type Result, refused } from './result.ts'

/** Names a file by what is in it: the SHA-256 of its bytes, in hexadecimal. */
export type FileKey = string & { readonly __brand: 'FileKey' }

export interface FileRefusal {
  readonly kind: 'no-space' | 'not-writable' | 'too-large'
  readonly says: string
}

/** Keeps files until they are removed. The same bytes have the same key, and are kept once. */
export interface FileStore {
  /** Takes bytes, or a stream of them up to `maxBytes`. When it is back, the file survives a power cut. */
  readonly put: (
    bytes: Uint8Array | AsyncIterable<Uint8Array>,
    maxBytes?: number,
  ) => Promise<Result<{ key: FileKey; bytes: number }, FileRefusal>>
  /** The whole file; null when there is none, or when what is there is no longer what was put. */
  readonly get: (key: FileKey) => Promise<Uint8Array | null>
  /** The file bit by bit, for large ones; null when there is none. */
  readonly read: (key: FileKey) => Promise<Readable | null>
  readonly has: (key: FileKey) => Promise<boolean>
  readonly remove: (key: FileKey) => Promise<void>
}

const refusals = {
  'no-space': {
    kind: 'no-space',
    says: 'The disk is full, so this file was not kept. Ask whoever runs Canteen to make room.',
  },
  'not-writable': {
    kind: 'not-writable',
    says: 'Canteen may not write in its own folder. Ask whoever runs Canteen.',
  },
  'too-large': { kind: 'too-large', says: 'This file is too large. Choose a smaller one.' },
} as const satisfies Record<FileRefusal['kind'], FileRefusal>

/** Reads a key from outside: nothing but 64 hexadecimal digits ever becomes a part of a path. */
export function readFileKey(text: string): FileKey | null {
  return /^[0-9a-f]{64}$/.test(text) ? (text as FileKey) : null
}

/** A store in a folder of this machine. Half-written files from a crash are cleared away. */
export async function openFiles(folder: string): Promise<FileStore> {
  const halves = path.join(folder, 'unfinished')
  await mkdir(halves, { recursive: true, mode: 0o700 })
  for (const name of await readdir(halves)) await rm(path.join(halves, name), { force: true })
  const at = (key: FileKey): string => placeOf(folder, key)
  const has = (key: FileKey) => exists(at(key))
  return {
    has,
    put: (bytes, maxBytes = Number.POSITIVE_INFINITY) => put({ folder, halves }, bytes, maxBytes),
    get: async (key) => {
      const bytes = await readFile(at(key)).catch(nullWhenAbsent)
      return bytes && hashOf(bytes) === key ? bytes : null
    },
    read: async (key) => ((await has(key)) ? createReadStream(at(key)) : null),
    remove: (key) => rm(at(key), { force: true }),
  }
}

function placeOf(folder: string, key: FileKey): string {
  if (readFileKey(key) === null) throw new Error('Not a file key')
  // Folders with hundreds of thousands of files are slow to list, so the first two digits make 256 of them.
  return path.join(folder, key.slice(0, 2), key)
}

async function put(
  { folder, halves }: { folder: string; halves: string },
  bytes: Uint8Array | AsyncIterable<Uint8Array>,
  maxBytes: number,
): Promise<Result<{ key: FileKey; bytes: number }, FileRefusal>> {
  const half = path.join(halves, randomUUID())
  try {
    const written = await writeHalf(half, bytes instanceof Uint8Array ? [bytes] : bytes, maxBytes)
    if (written === null) return refused(refusals['too-large'])
    const place = placeOf(folder, written.key)
    await mkdir(path.dirname(place), { recursive: true, mode: 0o700 })
    await rename(half, place)
    await syncFolder(path.dirname(place))
    return ok(written)
  } catch (error) {
    const problem = plainFileProblem(error)
    if (problem) return refused(refusals[problem])
    throw error
  } finally {
    await rm(half, { force: true })
  }
}

async function writeHalf(
  half: string,
  parts: Iterable<Uint8Array> | AsyncIterable<Uint8Array>,
  maxBytes: number,
) {
  const file = await open(half, 'wx', 0o600)
  const hash: Hash = createHash('sha256')
  let bytes = 0
  try {
    for await (const part of parts) {
      bytes += part.length
      if (bytes > maxBytes) return null
      hash.update(part)
      await file.writeFile(part)
    }
    await file.sync()
  } finally {
    await file.close()
  }
  return { key: hash.digest('hex') as FileKey, bytes }
}

const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

function nullWhenAbsent(error: unknown): null {
  if (codeOf(error) === 'ENOENT') return null
  throw error
}

const exists = (place: string): Promise<boolean> =>
  access(place).then(
    () => true,
    (error: unknown) => nullWhenAbsent(error) !== null,
  )
