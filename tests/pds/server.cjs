'use strict'
// Runs one Bluesky server and the directory of identities it needs, on this machine alone, and says where.
// Started by start.ts. It ends when asked, and also when its parent is gone, and takes its data with it.
const crypto = require('node:crypto')
const fs = require('node:fs')
const net = require('node:net')
const os = require('node:os')
const path = require('node:path')

/** Ports are taken when they are chosen, so that nobody can take them between choosing and use. */
const taken = new Map()

async function takePort() {
  const holder = net.createServer()
  await new Promise((resolve, reject) => {
    holder.once('error', reject).listen(0, '127.0.0.1', resolve)
  })
  const { port } = holder.address()
  taken.set(port, holder)
  return port
}

// Both servers would listen on every address of the machine. They are handed the loopback port we hold instead.
const listen = net.Server.prototype.listen
net.Server.prototype.listen = function (...args) {
  const holder = taken.get(args[0])
  if (holder) taken.delete(args[0])
  return listen.apply(this, holder ? [holder, ...args.slice(1)] : args)
}

const secret = () => crypto.randomBytes(32).toString('hex')

function pdsEnv({ data, port, plcPort, readEnv }) {
  const nowhere = 'http://127.0.0.1:9'
  return {
    ...readEnv(),
    devMode: true,
    port,
    hostname: 'localhost',
    dataDirectory: data,
    blobstoreDiskLocation: path.join(data, 'blobs'),
    didPlcUrl: `http://127.0.0.1:${plcPort}`,
    serviceHandleDomains: ['.test'],
    jwtSecret: secret(),
    adminPassword: secret(),
    dpopSecret: secret(),
    plcRotationKeyK256PrivateKeyHex: secret(),
    inviteRequired: false,
    disableSsrfProtection: true,
    crawlers: [],
    rateLimitsEnabled: process.env.RATE_LIMITS === '1',
    blobUploadLimit: 5 * 1024 * 1024,
    bskyAppViewUrl: nowhere,
    bskyAppViewDid: 'did:example:nowhere',
    bskyAppViewCdnUrlPattern: `${nowhere}/%s/%s/%s`,
    modServiceUrl: nowhere,
    modServiceDid: 'did:example:nowhere',
  }
}

async function main() {
  const data = fs.mkdtempSync(path.join(os.tmpdir(), 'canteen-pds-'))
  process.on('exit', () => fs.rmSync(data, { recursive: true, force: true }))
  fs.mkdirSync(path.join(data, 'blobs'))
  const { PDS, envToCfg, envToSecrets, readEnv } = require('@atproto/pds')
  const { Database, PlcServer } = require('@did-plc/server')

  const [port, plcPort] = [await takePort(), await takePort()]
  const plc = PlcServer.create({ db: Database.mock(), port: plcPort })
  await plc.start()
  const env = pdsEnv({ data, port, plcPort, readEnv })
  const pds = await PDS.create(envToCfg(env), envToSecrets(env))
  await pds.start()

  let stopping = false
  const stop = async () => {
    if (stopping) return
    stopping = true
    // A connection that a test left open must not keep us alive.
    setTimeout(() => process.exit(0), 3000).unref()
    await pds.destroy()
    await plc.destroy()
    process.exit(0)
  }
  for (const sign of ['SIGTERM', 'SIGINT', 'disconnect']) process.on(sign, stop)
  const say = { address: `http://127.0.0.1:${port}`, plc: `http://127.0.0.1:${plcPort}` }
  if (process.send) process.send(say)
  else console.log(JSON.stringify(say))
}

main().catch((error) => {
  console.error(error)
  process.exit(1)
})
