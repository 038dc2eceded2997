import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type FileKey, type FileStore, openFiles, readFileKey } from './files.ts'

let folder: string
let files: FileStore
beforeEach(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'canteen-files-'))
  files = await openFiles(folder)
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const bytes = (words: string) => new TextEncoder().encode(words)
const unfinished = () => readdirSync(path.join(folder, 'unfinished'))

async function kept(content: Uint8Array | AsyncIterable<Uint8Array>): Promise<FileKey> {
  const put = await files.put(content)
  if (!put.ok) throw new Error(put.why.says)
  return put.value.key
}

async function* parts(...words: string[]) {
  for (const word of words) yield bytes(word)
}

async function wholeOf(key: FileKey): Promise<string | null> {
  const stream = await files.read(key)
  if (!stream) return null
  const chunks: Buffer[] = []
  for await (const chunk of stream) chunks.push(chunk)
  return Buffer.concat(chunks).toString()
}

test('what was put is there, whole and bit by bit, after a restart too', async () => {
  const key = await kept(bytes('a poster'))
  files = await openFiles(folder)
  expect(await files.get(key)).toEqual(Buffer.from('a poster'))
  expect(await wholeOf(key)).toBe('a poster')
  expect(await files.has(key)).toBe(true)
  expect(unfinished()).toEqual([])
})

test('the same bytes have the same key, however they come, and are kept once', async () => {
  const keys = await Promise.all([
    kept(bytes('one two')),
    kept(parts('one', ' ', 'two')),
    kept(bytes('one two')),
  ])
  expect(new Set(keys).size).toBe(1)
  expect(keys[0]).toBe(readFileKey(keys[0] ?? ''))
})

test('files are for their owner alone', async () => {
  const key = await kept(bytes('x'))
  expect(statSync(path.join(folder, key.slice(0, 2), key)).mode & 0o777).toBe(0o600)
  expect(statSync(path.join(folder, key.slice(0, 2))).mode & 0o777).toBe(0o700)
})

test('what is removed is gone, and may be removed again', async () => {
  const key = await kept(bytes('x'))
  await files.remove(key)
  await files.remove(key)
  expect([await files.get(key), await files.read(key), await files.has(key)]).toEqual([null, null, false])
})

test('a file that changed on the disk is not handed out as what was put', async () => {
  const key = await kept(bytes('x'))
  writeFileSync(path.join(folder, key.slice(0, 2), key), 'y')
  expect(await files.get(key)).toBeNull()
})

test('too much is refused and leaves nothing behind', async () => {
  expect(await files.put(parts('12345', '67890'), 9)).toMatchObject({ ok: false, why: { kind: 'too-large' } })
  expect(await files.put(parts('12345', '67890'), 10)).toMatchObject({ ok: true, value: { bytes: 10 } })
  expect(unfinished()).toEqual([])
})

test('a sender that breaks off leaves nothing behind', async () => {
  async function* broken() {
    yield bytes('half')
    throw new Error('line lost')
  }
  await expect(files.put(broken())).rejects.toThrow('line lost')
  expect(unfinished()).toEqual([])
})

test('what a crash left half-written is cleared at the next start', async () => {
  writeFileSync(path.join(folder, 'unfinished', 'left'), 'half')
  await openFiles(folder)
  expect(unfinished()).toEqual([])
})

test.each([
  '',
  '..',
  '../../etc/passwd',
  '/etc/passwd',
  'a'.repeat(63),
  `${'a'.repeat(64)}/..`,
  'A'.repeat(64),
  `${'a'.repeat(64)}\n`,
])('no path is made of %j', async (text) => {
  expect(readFileKey(text)).toBeNull()
  await expect(files.get(text as FileKey)).rejects.toThrow('Not a file key')
})

const canMount =
  process.getuid?.() === 0 &&
  spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', '/mnt']).status === 0
if (canMount) execFileSync('umount', ['/mnt'])

test.skipIf(!canMount)('on a full disk a sentence says so, and nothing is left behind', async () => {
  const small = path.join(folder, 'small')
  mkdirSync(small)
  execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', small])
  try {
    const full = await openFiles(small)
    expect(await full.put(new Uint8Array(2_000_000))).toMatchObject({ ok: false, why: { kind: 'no-space' } })
    expect(await full.put(new Uint8Array(100_000))).toMatchObject({ ok: true })
  } finally {
    execFileSync('umount', [small])
  }
})
