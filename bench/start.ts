/** How long Canteen takes to start, and what it keeps in memory when nothing happens. */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { freePort } from './free-port.ts'
import { table } from './table.ts'
import { until } from './world.ts'

const root = join(import.meta.dirname, '..')
const runs = 3
const idleMs = 20_000

export async function measureStart({ say }: { say: (text: string) => void }): Promise<string> {
  const cold: number[] = []
  const warm: number[] = []
  let memory: Memory | null = null
  for (let run = 1; run <= runs; run++) {
    say(`Run ${run} of ${runs}…`)
    const folder = await mkdtemp(join(tmpdir(), 'canteen-start-'))
    try {
      cold.push((await startOnce(folder, async () => null)).tookMs)
      const second = await startOnce(folder, (program) =>
        run === runs ? rest(program) : Promise.resolve(null),
      )
      warm.push(second.tookMs)
      memory = second.found ?? memory
    } finally {
      await rm(folder, { recursive: true, force: true })
    }
  }
  return table('From `npm start` to the first page, in a checkout that is installed and built', [
    ['empty data folder, median', `${seconds(middle(cold))}`],
    ['same folder again, median', `${seconds(middle(warm))}`],
    ...(memory ? sayMemory(memory) : []),
  ])
}

const middle = (all: readonly number[]): number =>
  all.toSorted((a, b) => a - b)[Math.floor(all.length / 2)] ?? 0
const seconds = (ms: number): string => `${(ms / 1_000).toFixed(1)} s`

/** Starts as anybody would, and waits for a page; `then` is done while it runs. */
async function startOnce<T>(folder: string, then: (program: ChildProcess) => Promise<T>) {
  const port = await freePort()
  const env = {
    PATH: process.env['PATH'] ?? '',
    HOME: process.env['HOME'] ?? '',
    CANTEEN_DATA: folder,
    CANTEEN_PORT: String(port),
    CANTEEN_PRACTICE_PORT: String(await freePort()),
  }
  const from = performance.now()
  const program = spawn('npm', ['start'], {
    cwd: root,
    env,
    stdio: ['ignore', 'ignore', 'inherit'],
    detached: true,
  })
  try {
    await until(() => answersOk(`http://127.0.0.1:${port}/sign-in`), 120_000, 20)
    const tookMs = performance.now() - from
    return { tookMs, found: await then(program) }
  } finally {
    const gone = once(program, 'exit')
    if (program.pid) process.kill(-program.pid, 'SIGTERM')
    await gone
    // npm does not wait for what it started; the folder's lock is the last thing to go.
    await until(async () => !existsSync(join(folder, 'canteen.lock')), 30_000)
  }
}

const answersOk = (address: string): Promise<boolean> =>
  fetch(address).then(
    async (response) => {
      await response.arrayBuffer()
      return response.ok
    },
    () => false,
  )

/** Megabytes, each shared page counted once: PSS. */
interface Memory {
  readonly node: number
  readonly postgres: number
}

async function rest(program: ChildProcess): Promise<Memory | null> {
  if (process.platform !== 'linux' || !program.pid) return null
  await new Promise((resolve) => setTimeout(resolve, idleMs))
  const memory = { node: 0, postgres: 0 }
  for (const { pid, name } of await processesUnder(program.pid)) {
    const pss = Number(/^Pss:\s+(\d+)/m.exec(await readFile(`/proc/${pid}/smaps_rollup`, 'utf8'))?.[1]) / 1024
    if (name === 'postgres') memory.postgres += pss
    // npm, and the shell it starts things with, only wait.
    else if (!/^(npm|sh$|dash$|bash$)/.test(name)) memory.node += pss
  }
  return memory
}

interface Running {
  readonly pid: number
  readonly name: string
  readonly parent: number
}

async function processesUnder(top: number): Promise<Running[]> {
  const pids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name))
  const all = (await Promise.all(pids.map(readProcess))).filter((one) => one !== null)
  const found: Running[] = all.filter(({ pid }) => pid === top)
  for (const one of found) found.push(...all.filter(({ parent }) => parent === one.pid))
  return found
}

async function readProcess(pid: string): Promise<Running | null> {
  try {
    const stat = await readFile(`/proc/${pid}/stat`, 'utf8')
    const [, name = '', parent = ''] = /\((.*)\) \S (\d+)/s.exec(stat) ?? []
    return { pid: Number(pid), name, parent: Number(parent) }
  } catch {
    // It ended meanwhile.
    return null
  }
}

const sayMemory = ({ node, postgres }: Memory): [string, string][] => [
  ['at rest for 20 s, Node', `${Math.round(node)} MB`],
  ['at rest for 20 s, PostgreSQL', `${Math.round(postgres)} MB`],
]
