/** Joins the parts by hand, from settings: the same for the running toolkit, its tools and its tests. */
import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { networks } from '@canteen/networks/index.ts'
import type { NetworkId, NetworkSettings } from '@canteen/networks/network.ts'
import type { Clock } from '@canteen/plumbing/clock.ts'
import { type DatabaseAddress, openDatabase } from '@canteen/plumbing/database.ts'
import { openFiles } from '@canteen/plumbing/files.ts'
import { guardedFetch } from '@canteen/plumbing/guarded-fetch.ts'
import { openLog } from '@canteen/plumbing/log.ts'
import { openMail } from '@canteen/plumbing/mail.ts'
import { ok, type Result } from '@canteen/plumbing/result.ts'
import { type KeyFileRefusal, openSecretBox } from '@canteen/plumbing/secret-box.ts'
import type { Settings } from '@canteen/plumbing/settings.ts'
import type { DB } from './tables.ts'
import type { Trust } from './trust.ts'

/** What practice networks answer to: made up, the same on every installation, and of no use anywhere else. */
const practiceKeys = { clientId: 'practice-app', clientSecret: 'practice-secret' }

export function networkSettingsFrom(
  settings: Settings,
  practiceAddress: string | null,
): (network: NetworkId) => NetworkSettings | null {
  const { facebook } = settings
  const known: Partial<Record<NetworkId, NetworkSettings | null>> = {
    facebook:
      facebook.appId && facebook.appSecret
        ? { ...facebook, clientId: facebook.appId, clientSecret: facebook.appSecret }
        : practiceAddress
          ? {
              ...practiceKeys,
              apiBase: `${practiceAddress}/facebook/graph`,
              authBase: `${practiceAddress}/facebook/www`,
              version: facebook.version,
            }
          : null,
    bluesky: {
      apiBase: settings.blueskyService,
      authBase: settings.blueskyService,
      version: '',
      clientId: '',
      clientSecret: '',
    },
  }
  return (network) => known[network] ?? null
}

export async function openTrust(
  settings: Settings,
  parts: {
    readonly clock: Clock
    readonly database: DatabaseAddress
    readonly practiceAddress: string | null
    readonly address: string
  },
): Promise<Result<Trust, KeyFileRefusal>> {
  const secrets = await openSecretBox(settings.keyFile ?? join(settings.dataFolder, 'keys'))
  if (!secrets.ok) return secrets
  const log = openLog(settings.logLevel)
  const practice = parts.practiceAddress ? [new URL(parts.practiceAddress).origin] : []
  return ok({
    settings,
    clock: parts.clock,
    log,
    db: openDatabase<DB>(parts.database, {
      connections: 12,
      onIdleError: (error) => log.warn({ err: error }, 'An idle database connection ended'),
    }),
    secrets: secrets.value,
    files: await openFiles(join(settings.dataFolder, 'pictures')),
    networks,
    networkSettings: networkSettingsFrom(settings, parts.practiceAddress),
    fetch: guardedFetch({
      trustedOrigins: [...practice, ...settings.trustedAddresses.map((a) => new URL(a).origin)],
    }),
    sendMail: settings.mail.server ? openMail(settings.mail.server, settings.mail.from) : null,
    workerId: randomUUID(),
    address: parts.address,
  })
}
