/** The program itself, started as people start it: what it says when something is in its way, and that nothing is lost. */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createDatabase } from '@canteen/plumbing/postgres/for-tests.ts'
import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest'

const program = join(import.meta.dirname, '../dist/start.js')
const generous = { timeout: 60_000 }

let folder: string
let children: ChildProcess[]

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'canteen-start-'))
  children = []
})
afterEach(async () => {
  for (const child of children) await end(child, 'SIGTERM')
  await rm(folder, { recursive: true, force: true })
})

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  if (address === null || typeof address === 'string') throw new Error('No port')
  return address.port
}

async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<number | null> {
  if (child.exitCode === null && child.signalCode === null) {
    const gone = once(child, 'exit')
    child.kill(signal)
    await gone
  }
  return child.exitCode
}

interface Started {
  readonly child: ChildProcess
  readonly said: () => string
  /** Until it says this, or ends. */
  readonly says: (words: string) => Promise<string>
}

function start(env: Record<string, string>): Started {
  const child = spawn(process.execPath, [program], {
    env: { PATH: process.env['PATH'] ?? '', HOME: process.env['HOME'] ?? '', CANTEEN_DATA: folder, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  children.push(child)
  let text = ''
  const said = () => text
  const waiting: (() => void)[] = []
  const more = (bytes: Buffer) => {
    text += bytes.toString()
    for (const wake of waiting.splice(0)) wake()
  }
  child.stdout?.on('data', more)
  child.stderr?.on('data', more)
  child.once('exit', () => more(Buffer.from('')))
  return {
    child,
    said,
    says: async (words) => {
      while (!text.includes(words)) {
        if (child.exitCode !== null) throw new Error(`It ended and said: ${text}`)
        await new Promise<void>((resolve) => waiting.push(resolve))
      }
      return text
    },
  }
}

const ports = async () => ({
  CANTEEN_PORT: String(await freePort()),
  CANTEEN_PRACTICE_PORT: String(await freePort()),
})

/** What it said before giving up, and that it gave up with an error code and no stack trace. */
async function refusal(started: Started): Promise<string> {
  if (started.child.exitCode === null) await once(started.child, 'exit')
  expect(started.child.exitCode).toBe(1)
  expect(started.said()).not.toMatch(/\n\s+at /)
  return started.said()
}

describe('npm start', generous, () => {
  it('serves a page, gives the set-up link, stops cleanly, and starts again on the same data', async () => {
    const env = await ports()
    const first = start(env)
    await first.says('Canteen is ready at')
    expect(first.said()).toContain(`http://localhost:${env.CANTEEN_PORT}/set-up?key=`)
    expect((await fetch(`http://127.0.0.1:${env.CANTEEN_PORT}/`)).status).toBe(200)
    expect(await end(first.child, 'SIGINT')).toBe(0)
    const again = start(env)
    await again.says('Canteen is ready at')
    expect(await end(again.child, 'SIGTERM')).toBe(0)
  })

  it('says so when it runs already, and leaves the running one alone', async () => {
    const env = await ports()
    await start(env).says('Canteen is ready at')
    expect(await refusal(start(await ports()))).toMatch(/already (runs|running)|in use|another Canteen/i)
    expect((await fetch(`http://127.0.0.1:${env.CANTEEN_PORT}/`)).status).toBe(200)
  })

  it('clears what a killed one left behind, and goes on', async () => {
    const env = await ports()
    const killed = start(env)
    await killed.says('Canteen is ready at')
    await end(killed.child, 'SIGKILL')
    const next = start(env)
    await next.says('Canteen is ready at')
    expect((await fetch(`http://127.0.0.1:${env.CANTEEN_PORT}/`)).status).toBe(200)
  })

  it('names the port that is taken, and how to choose another', async () => {
    const taken = createServer().listen(0, '127.0.0.1')
    await once(taken, 'listening')
    const address = taken.address()
    const port = typeof address === 'object' && address ? String(address.port) : ''
    try {
      const said = await refusal(start({ ...(await ports()), CANTEEN_PORT: port }))
      expect(said).toContain(`Port ${port} is used by another program`)
      expect(said).toContain('CANTEEN_PORT=')
    } finally {
      taken.close()
    }
  })

  it('does not touch data of a newer Canteen', async () => {
    await writeFile(join(folder, 'canteen.json'), JSON.stringify({ format: 99 }))
    expect(await refusal(start(await ports()))).toMatch(/newer/i)
    expect(await readFile(join(folder, 'canteen.json'), 'utf8')).toContain('99')
  })

  it('says which setting is wrong', async () => {
    expect(await refusal(start({ CANTEEN_PORT: 'eighty' }))).toContain('CANTEEN_PORT')
  })
})

describe('with a database of one’s own', generous, () => {
  const urlOf = async () => {
    const database = await createDatabase(
      inject('postgres'),
      `own_${Date.now().toString(36)}${Math.floor(Math.random() * 1e6)}`,
    )
    return `postgres://${database.user}@localhost:${database.port}/${database.database}?host=${encodeURIComponent(database.host)}`
  }

  it('runs web and worker apart', async () => {
    const env = { ...(await ports()), DATABASE_URL: await urlOf() }
    const web = start({ ...env, CANTEEN_ROLE: 'web' })
    await web.says('Canteen is ready at')
    const worker = start({ ...env, CANTEEN_ROLE: 'worker' })
    await worker.says('Canteen is ready at')
    expect((await fetch(`http://127.0.0.1:${env.CANTEEN_PORT}/`)).status).toBe(200)
    expect(await end(worker.child, 'SIGTERM')).toBe(0)
    expect(await end(web.child, 'SIGTERM')).toBe(0)
  })

  it('says so when that database cannot be reached', async () => {
    const port = await freePort()
    const said = await refusal(
      start({ ...(await ports()), DATABASE_URL: `postgres://nobody@127.0.0.1:${port}/none` }),
    )
    expect(said).toContain('DATABASE_URL')
  })

  it('asks for it when web and worker should run apart without one', async () => {
    expect(await refusal(start({ ...(await ports()), CANTEEN_ROLE: 'web' }))).toContain('DATABASE_URL')
  })
})
