import type { AddressInfo } from 'node:net'
import { createAdaptorServer, type HttpBindings } from '@hono/node-server'
import { Hono } from 'hono'
import { CallLog } from './call-log.ts'
import { PracticeClock } from './clock.ts'
import { mountControls } from './control.ts'
import { practiceFacebook } from './facebook/facebook.ts'
import { Faults } from './faults.ts'
import { homePage } from './home.ts'
import { pageHeaders } from './html.ts'
import { Journal } from './journal.ts'
import { Ledger, type LedgerPost, type LedgerQuestion } from './ledger.ts'
import type { PracticeApp, PracticeNetwork, PracticeRoom } from './network.ts'
import { PictureShelf } from './pictures.ts'
import { type PracticeSeed, usualSeed } from './seed.ts'
import { style } from './style.ts'

export { facebookSettings } from './facebook/app.ts'
export type { FaultOrder } from './faults.ts'
export type { LedgerPost, LedgerQuestion, PublicPicture } from './ledger.ts'
export type { PracticeKey } from './network.ts'
export type { PracticeSeed } from './seed.ts'

export interface PracticeOptions {
  /** 0 for any free one. */
  readonly port?: number
  readonly host?: string
  /** Where everything is kept over a restart; null keeps it in memory. One running practice per folder. */
  readonly folder?: string | null
  readonly now?: () => Date
  readonly seed?: PracticeSeed
}

export interface Practice {
  /** Where it answers, without a slash at the end. */
  readonly address: string
  readonly stop: () => Promise<void>
  /** What the public saw, asked without going through HTTP. */
  readonly ledger: (question?: LedgerQuestion) => LedgerPost[]
}

/** Starts the practice networks on this machine. */
export async function startPractice(options: PracticeOptions = {}): Promise<Practice> {
  const { port = 0, host = '127.0.0.1', folder = null, now = () => new Date(), seed = usualSeed } = options
  const ledger = new Ledger()
  const journal = new Journal(folder, ledger)
  let address = ''
  const room: PracticeRoom = {
    clock: new PracticeClock(now),
    journal,
    pictures: new PictureShelf(folder),
    faults: new Faults(),
    calls: new CallLog(),
    address: () => address,
  }
  const networks = [practiceFacebook(room, seed)]
  wake(journal, networks)
  const server = createAdaptorServer({ fetch: buildApp(room, networks, ledger).fetch })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, resolve)
  })
  address = `http://${host}:${(server.address() as AddressInfo).port}`
  const stop = async () => {
    const closed = new Promise<void>((resolve) => server.close(() => resolve()))
    if ('closeAllConnections' in server) server.closeAllConnections()
    await closed
    journal.close()
  }
  return { address, stop, ledger: (question = {}) => ledger.list(question) }
}

/** Remembers what the folder tells; on the very first start the invented people move in. */
function wake(journal: Journal, networks: readonly PracticeNetwork[]): void {
  const lines = journal.open()
  const byId = new Map(networks.map((network) => [network.id, network]))
  for (const { network, event } of lines) byId.get(network)?.replay(event)
  for (const network of networks) if (network.accounts().length === 0) network.seed()
}

function buildApp(room: PracticeRoom, networks: readonly PracticeNetwork[], ledger: Ledger): PracticeApp {
  const app: PracticeApp = new Hono<{ Bindings: HttpBindings }>()
  const reset = () => {
    room.journal.clear()
    room.faults.clear()
    room.calls.clear()
    room.clock.runFreely()
    for (const network of networks) network.forget()
    for (const network of networks) network.seed()
  }
  app.get('/', async (c) => c.body((await homePage(networks)).toString(), 200, pageHeaders()))
  app.get('/_practice/style.css', (c) => c.body(style, 200, { 'content-type': 'text/css; charset=utf-8' }))
  mountControls(app, { networks, reset, ledger, clock: room.clock, faults: room.faults, calls: room.calls })
  for (const network of networks) network.mount(app)
  return app
}
