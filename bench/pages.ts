/** How fast pages are drawn with a full database behind them, and how much script each of them loads. */
import { once } from 'node:events'
import { Agent, get } from 'node:http'
import { Socket } from 'node:net'
import { startSession } from '../toolkit/people/people.ts'
import type { By } from '../toolkit/people/person.ts'
import { routes } from '../toolkit/routes.ts'
import { sessionCookie } from '../toolkit/web/cookies.ts'
import { anOrganisation, facebookChannels } from './facebook.ts'
import { type Found, fillOrganisation } from './fill.ts'
import { freePort } from './free-port.ts'
import { table } from './table.ts'
import { startWorld, until, type World } from './world.ts'

const loadForMs = 10_000
const connections = 8
const measured = ['/outbox', '/posts', '/calendar']

export async function measurePages(options: { posts: number; say: (text: string) => void }): Promise<string> {
  const { posts, say } = options
  const world = await startWorld({ durable: true })
  try {
    const by = await anOrganisation(world)
    const channels = await facebookChannels(world, by, 4)
    say(`${posts} posts…`)
    const found = await fillOrganisation(world, by, { posts, channels })
    const site = await openSite(world, by)
    const rows: [string, string][] = []
    for (const path of measured) {
      say(`${path}…`)
      rows.push([path, sayLoad(await load(site, path))])
    }
    say('Scripts…')
    const scripts = await scriptsOfPages(site, found)
    return [
      table(
        `Pages of an organisation with ${posts} posts, ${connections} connections, one web process`,
        rows,
      ),
      table('Script of each page as it travels, packed with Brotli', scripts),
    ].join('\n')
  } finally {
    await world.stop()
  }
}

interface Site {
  readonly port: number
  readonly agent: Agent
  readonly cookie: string
}

interface Reply {
  readonly status: number
  readonly bytes: number
  readonly text: string
}

async function openSite(world: World, by: By): Promise<Site> {
  const { trust } = world
  const port = await freePort()
  const cookie = await trust.db.within(by.organisationId, (tx) => startSession(tx, trust, by, 'A bench'))
  world.startProgram('start.js', [], {
    CANTEEN_ROLE: 'web',
    CANTEEN_PORT: String(port),
    CANTEEN_PRACTICE_ADDRESS: world.practiceAddress,
  })
  await until(() => answers(port), 60_000)
  const agent = new Agent({ keepAlive: true, maxSockets: connections })
  return { port, agent, cookie: `${sessionCookie}=${cookie}` }
}

const answers = async (port: number): Promise<boolean> => {
  const socket = new Socket()
  const [event] = await Promise.race([
    once(socket.connect(port, '127.0.0.1'), 'connect').then(() => ['connect']),
    once(socket, 'error').then(() => ['error']),
  ]).catch(() => ['error'])
  socket.destroy()
  return event === 'connect'
}

function ask({ port, agent, cookie }: Site, path: string): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const headers = { cookie, 'accept-encoding': 'br' }
    get({ host: '127.0.0.1', port, path, agent, headers }, (response) => {
      const parts: Buffer[] = []
      response.on('data', (part: Buffer) => parts.push(part))
      response.on('end', () => {
        const body = Buffer.concat(parts)
        resolve({ status: response.statusCode ?? 0, bytes: body.length, text: body.toString('utf8') })
      })
      response.on('error', reject)
    }).on('error', reject)
  })
}

interface Load {
  readonly perSecond: number
  readonly medianMs: number
  readonly p99Ms: number
  readonly kilobytes: number
}

async function load(site: Site, path: string): Promise<Load> {
  const times: number[] = []
  let bytes = 0
  const asker = async (until: number, keep: boolean): Promise<void> => {
    while (performance.now() < until) {
      const from = performance.now()
      const reply = await ask(site, path)
      if (reply.status !== 200) throw new Error(`${path} answered ${reply.status}`)
      bytes = reply.bytes
      if (keep) times.push(performance.now() - from)
    }
  }
  const many = async (forMs: number, keep: boolean): Promise<void> => {
    const end = performance.now() + forMs
    await Promise.all(Array.from({ length: connections }, () => asker(end, keep)))
  }
  await many(2_000, false)
  await many(loadForMs, true)
  times.sort((a, b) => a - b)
  const at = (share: number) => times[Math.floor(times.length * share)] ?? 0
  return {
    perSecond: (times.length * 1_000) / loadForMs,
    medianMs: at(0.5),
    p99Ms: at(0.99),
    kilobytes: bytes / 1_000,
  }
}

const sayLoad = ({ perSecond, medianMs, p99Ms, kilobytes }: Load): string =>
  `${Math.round(perSecond)} a second, median ${medianMs.toFixed(0)} ms, 99th in a hundred ${p99Ms.toFixed(0)} ms, ${kilobytes.toFixed(0)} KB of HTML`

/** Every page that a person with every role can open here, and what its scripts weigh. */
async function scriptsOfPages(site: Site, found: Found): Promise<[string, string][]> {
  const rows: [string, string][] = []
  for (const { method, path } of routes) {
    const address = path.replace(/:(\w+)/g, (all, name: string) => found[name] ?? all)
    if (method !== 'get' || address.includes(':')) continue
    const reply = await ask(site, address)
    if (reply.status !== 200 || !reply.text.startsWith('<!doctype html>')) continue
    const first = [...reply.text.matchAll(/<script type="module" src="([^"]+)"/g)].map(([, src = '']) => src)
    const all = await withImports(site, first)
    rows.push([path, `${(all.reduce((sum, { bytes }) => sum + bytes, 0) / 1_000).toFixed(1)} KB`])
  }
  return rows
}

/** Scripts and what they import straight away; what is imported later, when somebody needs it, is not counted. */
async function withImports(site: Site, first: readonly string[]): Promise<Reply[]> {
  const seen = new Map<string, Reply>()
  const waiting = [...first]
  for (let src = waiting.pop(); src !== undefined; src = waiting.pop()) {
    if (seen.has(src)) continue
    seen.set(src, await ask(site, src))
    const text = await (await fetch(`http://127.0.0.1:${site.port}${src}`)).text()
    for (const [, name = ''] of text.matchAll(/(?:from|import)\s*"\.\/([^"]+)"/g))
      waiting.push(`/assets/${name}`)
  }
  return [...seen.values()]
}
