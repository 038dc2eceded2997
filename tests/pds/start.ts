/** A real Bluesky server (the one Bluesky itself publishes) on this machine, for tests. */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { AtpAgent } from '@atproto/api'

export interface PdsAccount {
  did: string
  handle: string
  password: string
  /** What a person would give to Canteen: it can post, but cannot change the account. */
  appPassword: string
}

export interface PdsRecord {
  uri: string
  cid: string
  rkey: string
  value: Record<string, unknown>
}

export interface Pds {
  /** Such as `http://127.0.0.1:4321`, without a slash at the end. */
  address: string
  /** @param name a handle ending in `.test`, or its first part alone. */
  createAccount(name: string): Promise<PdsAccount>
  /** Every record of one kind that the server holds for a person, newest first. Posts unless told. */
  records(did: string, collection?: string): Promise<PdsRecord[]>
  /** The bytes of an uploaded picture; null when the server has none by that id. */
  blob(did: string, cid: string): Promise<Buffer | null>
  stop(): Promise<void>
  [Symbol.asyncDispose](): Promise<void>
}

export async function startPds(options: { rateLimits?: boolean } = {}): Promise<Pds> {
  const child = spawn(process.execPath, [fileURLToPath(new URL('./server.cjs', import.meta.url))], {
    env: { ...process.env, LOG_ENABLED: '0', RATE_LIMITS: options.rateLimits ? '1' : '0' },
    // The channel is also the leash: when this process ends, however it ends, the server ends.
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  })
  const address = await ready(child)
  const stop = () => stopped(child)
  return {
    address,
    createAccount: (name) => createAccount(address, name),
    records: (did, collection = 'app.bsky.feed.post') => records(address, did, collection),
    blob: (did, cid) => blob(address, did, cid),
    stop,
    [Symbol.asyncDispose]: stop,
  }
}

/** @returns the server's address, once it answers there. */
async function ready(child: ChildProcess): Promise<string> {
  let complaint = ''
  child.stderr?.on('data', (bytes: Buffer) => {
    complaint = (complaint + bytes.toString()).slice(-2000)
  })
  const said = await Promise.race([once(child, 'message'), once(child, 'exit').then(() => [])])
  const first: unknown = said[0]
  if (typeof first === 'object' && first !== null && 'address' in first) return String(first.address)
  throw new Error(`The Bluesky server did not start. It said:\n${complaint}`)
}

async function stopped(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const exit = once(child, 'exit')
  child.kill('SIGTERM')
  const lastResort = setTimeout(() => child.kill('SIGKILL'), 5000)
  await exit
  clearTimeout(lastResort)
}

async function createAccount(address: string, name: string): Promise<PdsAccount> {
  const handle = name.includes('.') ? name : `${name}.test`
  const password = `password-of-${handle}`
  const agent = new AtpAgent({ service: address })
  const made = await agent.createAccount({
    handle,
    email: `${handle.split('.')[0]}@people.example`,
    password,
  })
  const app = await agent.com.atproto.server.createAppPassword({ name: 'canteen' })
  return { did: made.data.did, handle: made.data.handle, password, appPassword: app.data.password }
}

async function records(address: string, did: string, collection: string): Promise<PdsRecord[]> {
  const agent = new AtpAgent({ service: address })
  const found: PdsRecord[] = []
  let cursor: string | undefined
  do {
    const at = { repo: did, collection, limit: 100, ...(cursor ? { cursor } : {}) }
    const page = await agent.com.atproto.repo.listRecords(at)
    for (const { uri, cid, value } of page.data.records) {
      found.push({ uri, cid, value, rkey: uri.slice(uri.lastIndexOf('/') + 1) })
    }
    cursor = page.data.cursor
  } while (cursor !== undefined)
  return found
}

async function blob(address: string, did: string, cid: string): Promise<Buffer | null> {
  const query = new URLSearchParams({ did, cid })
  const response = await fetch(`${address}/xrpc/com.atproto.sync.getBlob?${query}`)
  return response.ok ? Buffer.from(await response.arrayBuffer()) : null
}
