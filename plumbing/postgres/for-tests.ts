import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import pg from 'pg'
import { prepareDataFolder, type StartRefusal } from '../data-folder.ts'
import type { Result } from '../result.ts'
import { type Connection, startPostgres } from './postgres.ts'
import { careless } from './settings.ts'

export interface TestPostgres {
  /** May make databases; hand it to the processes that run the tests. It is plain data. */
  readonly superuser: Connection
  readonly createDatabase: (name: string, from?: { template?: string }) => Promise<Connection>
  readonly stop: () => Promise<void>
}

/**
 * One server for a whole run of tests, in a folder that goes away with it, even when the run is killed. `durable` waits for
 * the disk as in use, for figures that should say something.
 */
export async function startTestPostgres({ durable = false } = {}): Promise<TestPostgres> {
  const folder = await mkdtemp(path.join(tmpdir(), 'canteen-test-'))
  const watcher = cleanUpAfterUs(folder)
  const data = must(await prepareDataFolder(folder))
  const settings = { ...(durable ? {} : careless), max_connections: '300' }
  const server = must(await startPostgres({ folder: data, log: () => undefined, settings }))
  return {
    superuser: server.superuser,
    createDatabase: (name, from) => createDatabase(server.superuser, name, from),
    stop: async () => {
      watcher.kill()
      await server.stop()
      data.unlock()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

/** Makes a database owned by the toolkit's role; a copy of a template is a matter of a few hundredths of a second. */
export async function createDatabase(
  superuser: Connection,
  name: string,
  { template = 'template1' }: { template?: string } = {},
): Promise<Connection> {
  const client = new pg.Client(superuser)
  await client.connect()
  try {
    const [database, from] = [client.escapeIdentifier(name), client.escapeIdentifier(template)]
    await client.query(`create database ${database} owner canteen template ${from}`)
  } finally {
    await client.end()
  }
  return { ...superuser, user: 'canteen', database: name }
}

const cleaner = `
read -r _
note="$1/postgres/pg18/postmaster.pid"
if [ -s "$note" ]; then
  read -r pid < "$note"
  kill -INT "$pid"
  while kill -0 "$pid"; do sleep 0.1; done
fi
until rm -rf "$1"; do sleep 1; done
`

/** Waits for the pipe from us to close, which happens however we end; then stops the server and clears up. */
function cleanUpAfterUs(folder: string): ChildProcess {
  const args = ['-c', cleaner, 'sh', folder]
  const watcher = spawn('/bin/sh', args, { detached: true, stdio: ['pipe', 'ignore', 'ignore'] })
  watcher.unref()
  // The pipe must not keep the tests' process alive.
  if ('unref' in watcher.stdin && typeof watcher.stdin.unref === 'function') watcher.stdin.unref()
  return watcher
}

function must<T>(result: Result<T, StartRefusal>): T {
  if (!result.ok) throw new Error(result.why.says)
  return result.value
}
