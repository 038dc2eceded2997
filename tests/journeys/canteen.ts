/** Canteen as it runs in use: started whole, on this machine, on the system's clock, with a database of its own. */
import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { type AddressInfo, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { systemClock } from '@canteen/plumbing/clock.ts'
import { createDatabase } from '@canteen/plumbing/postgres/for-tests.ts'
import { readSettings } from '@canteen/plumbing/settings.ts'
import { type Practice, startPractice } from '@canteen/practice/index.ts'
import { inject } from 'vitest'
import { prepareFirstUse, startCanteen } from '../../toolkit/start/start.ts'

export interface RunningCanteen {
  readonly address: string
  /** What the console says to whoever starts it the first time. */
  readonly setUpLink: string
  readonly practice: Practice
  readonly stop: () => Promise<void>
}

export async function runCanteen(env: Record<string, string> = {}): Promise<RunningCanteen> {
  const folder = await mkdtemp(join(tmpdir(), 'canteen-journey-'))
  const database = await createDatabase(inject('postgres'), `j_${randomUUID().replaceAll('-', '')}`, {
    template: 'canteen_template',
  })
  const settings = readSettings({
    CANTEEN_DATA: folder,
    CANTEEN_LOG: 'error',
    CANTEEN_PORT: String(await freePort()),
    CANTEEN_PRACTICE_PORT: '0',
    DATABASE_URL: `postgresql://${database.user}@localhost/${database.database}?host=${encodeURIComponent(database.host)}`,
    ...env,
  })
  if (!settings.ok) throw new Error(JSON.stringify(settings.why))
  const practices: Practice[] = []
  const running = await startCanteen({
    settings: settings.value,
    clock: systemClock,
    places: {
      migrations: join(import.meta.dirname, '../../toolkit/migrations'),
      assets: join(import.meta.dirname, '../../dist/assets'),
    },
    say: () => undefined,
    startPractice: async (at) => {
      const started = await startPractice(at)
      practices.push(started)
      return started
    },
  })
  if (!running.ok) throw new Error(running.why)
  const [practice] = practices
  if (!practice) throw new Error('No practice networks were started')
  const said = await prepareFirstUse(running.value.trust, { demo: false })
  return {
    address: running.value.address,
    setUpLink: /http\S+/.exec(said.join(' '))?.[0] ?? '',
    practice,
    stop: async () => {
      await running.value.stop()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return port
}
