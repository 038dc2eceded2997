import { execFileSync, spawn, spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { hostname, tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { parseFacts, prepareDataFolder, roomProblem } from './data-folder.ts'
import { takeLock } from './folder-lock.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'canteen-folder-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const inside = (name: string) => path.join(folder, name)
const weAreRoot = process.getuid?.() === 0

async function open(where: string) {
  const data = await prepareDataFolder(where)
  if (!data.ok) throw new Error(data.why.says)
  return data.value
}

async function refusal(where: string) {
  const data = await prepareDataFolder(where)
  if (data.ok) throw new Error('the folder was taken')
  return data.why
}

test('a new folder is closed to everybody else', async () => {
  const data = await open(inside('new/data'))
  expect(statSync(data.path).mode & 0o777).toBe(0o700)
  data.unlock()
})

test('a folder that was open to all is closed', async () => {
  mkdirSync(inside('data'), { mode: 0o777 })
  const data = await open(inside('data'))
  expect(statSync(data.path).mode & 0o077).toBe(0)
  data.unlock()
})

test('a second start is told which process has the folder', async () => {
  const data = await open(inside('data'))
  const why = await refusal(inside('data'))
  expect(why.kind).toBe('in-use')
  expect(why.says).toContain(`process ${process.pid}`)
  data.unlock()
  const again = await open(inside('data'))
  again.unlock()
})

test('the lock of a process that was killed is taken over', async () => {
  const holder = spawn('sleep', ['60'])
  const { beganAt } = await import('./processes.ts')
  const began = beganAt(holder.pid ?? 0)
  const lock = inside('canteen.lock')
  writeFileSync(lock, JSON.stringify({ pid: holder.pid, began, host: hostname() }))
  expect((await refusal(folder)).kind).toBe('in-use')
  const gone = new Promise((resolve) => holder.on('exit', resolve))
  holder.kill('SIGKILL')
  await gone
  const data = await open(folder)
  expect(JSON.parse(readFileSync(lock, 'utf8')).pid).toBe(process.pid)
  data.unlock()
})

test('a process number that is used again by another program does not keep the lock', async () => {
  writeFileSync(
    inside('canteen.lock'),
    JSON.stringify({ pid: process.pid, began: 'long ago', host: hostname() }),
  )
  const data = await open(folder)
  data.unlock()
})

test('a lock cut short by a crash is cleared', async () => {
  writeFileSync(inside('canteen.lock'), '')
  const data = await open(folder)
  data.unlock()
})

test('on another machine, a silent holder is waited out and a living one is not disturbed', async () => {
  const lock = inside('lock')
  const elsewhere = JSON.stringify({ pid: 1, began: 'then', host: 'another-machine' })
  writeFileSync(lock, elsewhere)
  const beating = setInterval(() => writeFileSync(lock, elsewhere), 10)
  const refused = await takeLock(lock, { beatMs: 30, patienceMs: 5_000 })
  clearInterval(beating)
  expect(refused).toMatchObject({ ok: false, why: { host: 'another-machine' } })
  const taken = await takeLock(lock, { beatMs: 20, patienceMs: 100 })
  expect(taken.ok).toBe(true)
  if (taken.ok) taken.value()
})

test('of many that start at once, one gets the folder', async () => {
  const all = await Promise.all(Array.from({ length: 8 }, () => prepareDataFolder(inside('data'))))
  expect(all.filter((data) => data.ok)).toHaveLength(1)
  for (const data of all) if (data.ok) data.value.unlock()
})

test('a folder of a newer Canteen is left alone', async () => {
  writeFileSync(inside('canteen.json'), '{"format":99}')
  const why = await refusal(folder)
  expect(why.kind).toBe('newer')
  expect(readFileSync(inside('canteen.json'), 'utf8')).toBe('{"format":99}')
})

test('a folder whose own note is damaged is left alone, and unlocked', async () => {
  writeFileSync(inside('canteen.json'), '{"form')
  expect((await refusal(folder)).kind).toBe('damaged')
  rmSync(inside('canteen.json'))
  const data = await open(folder)
  data.unlock()
})

test('a file is not a folder', async () => {
  writeFileSync(inside('file'), '')
  expect((await refusal(inside('file'))).says).toContain('is a file')
  expect((await refusal(inside('file/data'))).says).toContain('is a file')
})

test('a disk with little room is refused, and the sentence says how much is left', () => {
  expect(roomProblem('/srv/data', 100 * 1024 * 1024)).toBeNull()
  expect(roomProblem('/srv/data', 3 * 1024 * 1024)).toMatchObject({
    kind: 'no-space',
    says: expect.stringContaining('3 MB'),
  })
})

const canMount =
  weAreRoot && spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', '/mnt']).status === 0
if (canMount) execFileSync('umount', ['/mnt'])

test.skipIf(!canMount)('a really full disk is refused', async () => {
  execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', folder])
  try {
    expect((await refusal(folder)).kind).toBe('no-space')
  } finally {
    execFileSync('umount', [folder])
  }
})

// Root may write everywhere but on a disk that takes no writing.
test.skipIf(weAreRoot && !canMount)('a folder that may not be written is refused', async () => {
  if (weAreRoot) execFileSync('mount', ['-t', 'tmpfs', '-o', 'ro', 'tmpfs', folder])
  else chmodSync(folder, 0o500)
  try {
    expect((await refusal(path.join(folder, 'data'))).kind).toBe('not-writable')
  } finally {
    if (weAreRoot) execFileSync('umount', [folder])
  }
})

test('what the folder says about itself is read strictly', () => {
  expect(parseFacts('{"format":1,"database":"postgres"}', '/data')).toEqual({
    ok: true,
    value: { format: 1, database: 'postgres' },
  })
  for (const text of ['', 'null', '[]', '{"format":"1"}', '{"format":0}', '{"format":1,"database":""}']) {
    expect(parseFacts(text, '/data')).toMatchObject({ ok: false, why: { kind: 'damaged' } })
  }
})
