import { execFileSync, spawn, spawnSync } from 'node:child_process'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { build } from 'esbuild'
import pg from 'pg'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { type DataFolder, prepareDataFolder, type StartRefusal } from '../data-folder.ts'
import { isRunning } from '../processes.ts'
import type { Result } from '../result.ts'
import { startTestPostgres } from './for-tests.ts'
import { type Connection, type Postgres, type StartOptions, startPostgres } from './postgres.ts'
import { careless } from './settings.ts'

// Each test makes a database and starts it several times, beside whatever else the machine is doing.
vi.setConfig({ testTimeout: 60_000 })

const weAreRoot = process.getuid?.() === 0
let top: string
let folder: string
const open: { server: Postgres; data: DataFolder }[] = []

beforeEach(() => {
  top = mkdtempSync(path.join(tmpdir(), 'canteen-pg-'))
  if (weAreRoot) chmodSync(top, 0o755)
  folder = path.join(top, 'data')
})
afterEach(async () => {
  for (const { server, data } of open.splice(0)) {
    await server.stop()
    data.unlock()
  }
  rmSync(top, { recursive: true, force: true })
})

async function start(options: Partial<StartOptions> = {}): Promise<Result<Postgres, StartRefusal>> {
  const data = await prepareDataFolder(folder)
  if (!data.ok) return data
  const server = await startPostgres({
    folder: data.value,
    log: () => undefined,
    elsewhere: path.join(top, 'lib'),
    settings: careless,
    ...options,
  })
  if (server.ok) open.push({ server: server.value, data: data.value })
  else data.value.unlock()
  return server
}

async function started(options: Partial<StartOptions> = {}): Promise<Postgres> {
  const server = await start(options)
  if (!server.ok) throw new Error(server.why.says)
  return server.value
}

async function refusal(): Promise<StartRefusal> {
  const server = await start()
  if (server.ok) throw new Error('it started')
  return server.why
}

async function stopAll() {
  for (const { server, data } of open.splice(0)) {
    await server.stop()
    data.unlock()
  }
}

async function query(connection: Connection, text: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client(connection)
  await client.connect()
  try {
    return (await client.query(text)).rows
  } finally {
    await client.end()
  }
}

describe('starting', () => {
  test('a cold and a warm start keep what was written, and nothing is open to others', async () => {
    const first = await started()
    expect(first.adopted).toBe(false)
    await query(first.connection, 'create table leaflet (title text); insert into leaflet values ($$Flu$$)')
    await stopAll()
    const second = await started()
    expect(await query(second.connection, 'select title from leaflet')).toEqual([{ title: 'Flu' }])
    expect(statSync(path.join(folder, 'postgres')).mode & 0o777).toBe(0o700)
    expect(statSync(second.connection.host).mode & 0o777).toBe(0o700)
    expect(await query(second.superuser, 'show listen_addresses')).toEqual([{ listen_addresses: '' }])
  })

  test('the toolkit works as a role for which row rules hold', async () => {
    const { connection } = await started()
    const [role] = await query(
      connection,
      'select rolsuper, rolbypassrls, rolcreaterole from pg_roles where rolname = current_user',
    )
    expect(role).toEqual({ rolsuper: false, rolbypassrls: false, rolcreaterole: false })
    expect(await query(connection, `select upper('ä') as upper, current_database() as name`)).toEqual([
      { upper: 'Ä', name: 'canteen' },
    ])
  })

  test('a second start while one runs is told so, and the first goes on', async () => {
    const first = await started()
    expect((await refusal()).kind).toBe('in-use')
    expect(await query(first.connection, 'select 1 as one')).toEqual([{ one: 1 }])
  })

  test('a folder with a very long name works', async () => {
    folder = path.join(top, 'a'.repeat(100), 'data')
    const server = await started()
    expect(server.connection.host.length).toBeLessThan(90)
    expect(await query(server.connection, 'select 1 as one')).toEqual([{ one: 1 }])
    // Under a known name in a folder that all may write in, nothing that another put there is used.
    const { host } = server.connection
    await stopAll()
    rmSync(host, { recursive: true })
    symlinkSync(top, host)
    const why = await refusal()
    rmSync(host)
    expect(why.says).toContain('Somebody else')
  })

  test('a folder that was moved is found again', async () => {
    await query((await started()).connection, 'create table kept ()')
    await stopAll()
    const moved = path.join(top, 'moved')
    execFileSync('mv', [folder, moved])
    folder = moved
    expect(await query((await started()).connection, 'select * from kept')).toEqual([])
  })
})

describe('after a crash', () => {
  test('nothing acknowledged is lost when PostgreSQL is killed, and the next start needs no help', async () => {
    const first = await started({ settings: {}, watchEveryMs: 3_600_000 })
    await query(first.connection, 'create table proof (n int)')
    const written = await writeUntilKilled(first)
    open.splice(0).forEach(({ data }) => {
      data.unlock()
    })
    const second = await started()
    const [row] = await query(second.connection, 'select count(*)::int as n from proof')
    expect(written).toBeGreaterThan(20)
    expect(row?.['n']).toBeGreaterThanOrEqual(written)
  })

  test('a server that is killed under us is started again by itself', async () => {
    const said: string[] = []
    const server = await started({ watchEveryMs: 20, log: (sentence) => said.push(sentence) })
    const before = server.pid()
    process.kill(before, 'SIGKILL')
    await expect.poll(server.pid, { timeout: 10_000 }).not.toBe(before)
    expect(await query(server.connection, 'select 1 as one')).toEqual([{ one: 1 }])
    expect(said).toEqual(['The database had stopped and is being started again.'])
  })

  test('a server that outlived its parent is joined, with its open work', async () => {
    const parent = await startInAnotherProcess(folder)
    const exit = new Promise((resolve) => parent.child.on('exit', resolve))
    parent.child.kill('SIGKILL')
    await exit
    const joined = await started()
    expect([joined.adopted, joined.pid()]).toEqual([true, parent.pid])
    expect(await query(joined.connection, 'select n from proof')).toEqual([{ n: 7 }])
  })

  test('a note of a process that is now somebody else is not believed', async () => {
    await started()
    await stopAll()
    const note = path.join(folder, 'postgres/pg18/postmaster.pid')
    writeFileSync(note, `${process.pid}\n${folder}\n1\n5432\n${folder}\n\n\nready\n`)
    expect((await started()).adopted).toBe(false)
  })

  test('a database that was half made is made anew', async () => {
    await started()
    await stopAll()
    execFileSync('mv', [path.join(folder, 'postgres/pg18'), path.join(folder, 'postgres/pg18.part')])
    rmSync(path.join(folder, 'postgres/pg18.part/global'), { recursive: true })
    writeFileSync(path.join(folder, 'canteen.json'), '{"format":1}')
    expect((await started()).adopted).toBe(false)
    expect(existsSync(path.join(folder, 'postgres/pg18.part'))).toBe(false)
  })
})

describe('a damaged or foreign folder is refused and left as it is', () => {
  beforeEach(async () => {
    await started()
    await stopAll()
  })
  const at = (name: string) => path.join(folder, 'postgres/pg18', name)

  test.each(['PG_VERSION', 'global/pg_control'])('%s is missing', async (name) => {
    rmSync(at(name))
    const before = readdirSync(at('.')).sort()
    expect((await refusal()).kind).toBe('damaged')
    expect(readdirSync(at('.')).sort()).toEqual(before)
  })

  test('the whole database is missing', async () => {
    rmSync(at('.'), { recursive: true })
    expect((await refusal()).says).toContain('is not there')
    expect(existsSync(at('.'))).toBe(false)
  })

  test.each([
    ['99', 'newer'],
    ['15', 'damaged'],
  ])('it is of PostgreSQL %s', async (version, kind) => {
    writeFileSync(at('PG_VERSION'), `${version}\n`)
    expect((await refusal()).kind).toBe(kind)
  })

  test('its control file is rubbish', async () => {
    writeFileSync(at('global/pg_control'), Buffer.alloc(8192, 7))
    const why = await refusal()
    expect(why.kind).toBe('damaged')
    expect(why.says).not.toMatch(/\bat .*:\d+:\d+/)
  })

  test('a refused folder is free for the next start', async () => {
    renameSync(at('PG_VERSION'), path.join(top, 'aside'))
    await refusal()
    renameSync(path.join(top, 'aside'), at('PG_VERSION'))
    await started()
  })
})

describe.skipIf(!weAreRoot)('as root', () => {
  test('PostgreSQL runs as another account', async () => {
    const server = await started()
    expect(statSync(`/proc/${server.pid()}`).uid).not.toBe(0)
  })

  test('where that account cannot enter, the database goes elsewhere, and this is said and remembered', async () => {
    mkdirSync(path.join(top, 'closed'), { mode: 0o700 })
    folder = path.join(top, 'closed/data')
    const said: string[] = []
    await query(
      (await started({ log: (sentence) => said.push(sentence) })).connection,
      'create table kept ()',
    )
    expect(said).toEqual([expect.stringContaining(path.join(top, 'lib'))])
    await stopAll()
    // Remembered, not worked out again: another usual place changes nothing.
    const again = await started({ elsewhere: path.join(top, 'lib2') })
    expect(await query(again.connection, 'select * from kept')).toEqual([])
  })

  const capsh = spawnSync('capsh', ['--help']).status === 0
  test.skipIf(!capsh)(
    'in a container that keeps root from looking at other processes, it starts and stops',
    async () => {
      const { child, pid } = await startInAnotherProcess(folder, [
        'capsh',
        '--drop=cap_sys_ptrace',
        '--',
        '-c',
        'exec "$0" "$@"',
      ])
      const exit = new Promise((resolve) => child.on('exit', resolve))
      child.stdin?.end()
      await exit
      await expect.poll(() => isRunning(pid)).toBe(false)
    },
  )
})

describe('for tests', () => {
  test('a database is a copy of a template, and all is gone afterwards', async () => {
    const server = await startTestPostgres()
    const template = await server.createDatabase('template_of_tests')
    await query(template, 'create table seeded (); insert into seeded default values')
    const copy = await server.createDatabase('one test', { template: 'template_of_tests' })
    expect(await query(copy, 'select count(*)::int as n from seeded')).toEqual([{ n: 1 }])
    await server.stop()
    expect(existsSync(path.join(server.superuser.host, '../..'))).toBe(false)
  })
})

/** Commits one row after another, kills the server under it, and says how many commits were acknowledged. */
async function writeUntilKilled(server: Postgres): Promise<number> {
  const client = new pg.Client(server.connection)
  client.on('error', () => undefined)
  await client.connect()
  let acknowledged = 0
  try {
    for (;;) {
      await client.query('insert into proof values ($1)', [acknowledged])
      acknowledged += 1
      if (acknowledged === 50) process.kill(server.pid(), 'SIGKILL')
    }
  } catch {
    return acknowledged
  }
}

/** Starts it in a process of its own, which ends, and stops the server, when its input is closed. */
async function startInAnotherProcess(where: string, wrapper: string[] = []) {
  const script = path.join(top, 'starter.mjs')
  symlinkSync(path.join(import.meta.dirname, '../../node_modules'), path.join(top, 'node_modules'))
  await build({
    stdin: { contents: starter, resolveDir: import.meta.dirname, loader: 'ts' },
    outfile: script,
    bundle: true,
    format: 'esm',
    platform: 'node',
    packages: 'external',
  })
  const [command = '', ...args] = [...wrapper, process.execPath, script, where]
  const child = spawn(command, args, { stdio: ['pipe', 'pipe', 'inherit'] })
  const pid = await new Promise<number>((resolve, reject) => {
    child.stdout.once('data', (line: Buffer) => resolve(Number(line.toString())))
    child.once('exit', () => reject(new Error('the starter ended')))
  })
  return { child, pid }
}

const starter = `
import pg from 'pg'
import { prepareDataFolder } from '../data-folder.ts'
import { startPostgres } from './postgres.ts'
import { careless } from './settings.ts'
const data = await prepareDataFolder(process.argv[2])
const server = await startPostgres({ folder: data.value, log: () => undefined, settings: careless })
const client = new pg.Client(server.value.connection)
await client.connect()
await client.query('create table proof (n int)')
await client.query('insert into proof values (7)')
await client.end()
process.stdin.resume().on('end', async () => { await server.value.stop(); data.value.unlock(); process.exit() })
console.log(server.value.pid())
`
