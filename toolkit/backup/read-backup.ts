/** Reads a backup from beginning to end and believes nothing in it before everything in it has been looked at. */
import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { createGunzip } from 'node:zlib'
import { codeOf } from '@canteen/plumbing/atomic-write.ts'
import { ok, type Result, refused } from '@canteen/plumbing/result.ts'
import { z } from 'zod'
import { FirstWords, firstName, kindOf, type Listed, lastName, Manifest, newestFormat } from './manifest.ts'
import { DamagedTar, type Entry, unpackTar } from './tar.ts'

/** Whether the whole file is as it was written; else a sentence. Nothing is changed by looking. */
export async function inspectBackup(
  file: string,
  knownMigrations: readonly string[],
): Promise<Result<Manifest, string>> {
  let begun = false
  const found: Listed[] = []
  try {
    for await (const entry of entriesIn(file)) {
      if (!begun) {
        const refusal = refuseFirst(file, entry)
        if (refusal) return refused(refusal)
        begun = true
      } else if (entry.name === lastName) {
        return judge(file, Manifest.parse(JSON.parse(textOf(entry))), found, knownMigrations)
      } else {
        const sha256 = createHash('sha256').update(entry.bytes).digest('hex')
        found.push({ name: entry.name, bytes: entry.bytes.byteLength, sha256 })
      }
    }
  } catch (error) {
    return refused(whyUnread(file, error, begun))
  }
  return refused(begun ? damaged(file) : notABackup(file))
}

/** Only of a file that was inspected: what it holds, in its order, its own words about itself left out. */
export async function* contentsIn(file: string): AsyncGenerator<Entry> {
  for await (const entry of entriesIn(file)) {
    if (entry.name !== firstName && entry.name !== lastName) yield entry
  }
}

export const textOf = (entry: Entry): string => Buffer.from(entry.bytes).toString('utf8')

async function* entriesIn(file: string): AsyncGenerator<Entry> {
  const source = createReadStream(file)
  const plain = createGunzip()
  source.on('error', (error) => plain.destroy(error))
  source.pipe(plain)
  try {
    yield* unpackTar(plain)
  } finally {
    source.destroy()
    plain.destroy()
  }
}

const notABackup = (file: string): string => `${file} is not a backup of Canteen. Nothing was changed.`
const damaged = (file: string): string =>
  `The backup ${file} is damaged: it was cut short or changed. Use another copy of it. Nothing was changed.`
const newer = (file: string): string =>
  `The backup ${file} was made by a newer Canteen. Restore it with that version. Nothing was changed.`

function refuseFirst(file: string, entry: Entry): string | null {
  if (entry.name !== firstName) return notABackup(file)
  const { format } = FirstWords.parse(JSON.parse(textOf(entry)))
  return format > newestFormat ? newer(file) : null
}

function judge(
  file: string,
  manifest: Manifest,
  found: readonly Listed[],
  knownMigrations: readonly string[],
): Result<Manifest, string> {
  const same =
    found.length === manifest.entries.length &&
    found.every((entry, n) => {
      const listed = manifest.entries[n]
      return listed?.name === entry.name && listed.sha256 === entry.sha256 && isWhatItSays(entry)
    })
  if (!same) return refused(damaged(file))
  const known = manifest.migrations.every((name) => knownMigrations.includes(name))
  return known ? ok(manifest) : refused(newer(file))
}

function isWhatItSays({ name, sha256 }: Listed): boolean {
  const kind = kindOf(name)
  return kind !== null && (kind.kind !== 'picture' || kind.key === sha256)
}

function whyUnread(file: string, error: unknown, begun: boolean): string {
  const code = codeOf(error) ?? ''
  if (code === 'ENOENT') return `There is no file ${file}.`
  if (code === 'EISDIR') return `${file} is a folder, not a backup.`
  if (code === 'EACCES' || code === 'EPERM') return `This account may not read ${file}.`
  const unreadable =
    code.startsWith('Z_') ||
    error instanceof DamagedTar ||
    error instanceof SyntaxError ||
    error instanceof z.ZodError
  if (!unreadable) throw error
  // What does not even unpack is more often the wrong file than a spoilt one.
  return begun || code === 'Z_BUF_ERROR' ? damaged(file) : notABackup(file)
}
