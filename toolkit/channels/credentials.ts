/** Opens and seals what a network gave us. The seal names organisation and channel: moved elsewhere, it does not open. */
import type { Credentials } from '@canteen/networks/network.ts'
import { z } from 'zod'
import type { Trust, Tx } from '../trust.ts'
import { findConnection, findHealthyConnections, type StoredConnection } from './connections.store.ts'

const Secrets = z.record(z.string(), z.string())
const contextOf = (organisationId: string, channelId: string): string =>
  `connection:${organisationId}:${channelId}`

export const sealSecrets = (
  trust: Pick<Trust, 'secrets'>,
  organisationId: string,
  channelId: string,
  secrets: Credentials['secrets'],
): Buffer => trust.secrets.seal(JSON.stringify(secrets), contextOf(organisationId, channelId))

/** Null when the key it was sealed with is gone: then the channel has to be connected again. */
export function openCredentials(
  trust: Pick<Trust, 'secrets'>,
  organisationId: string,
  stored: StoredConnection,
): Credentials | null {
  const opened = trust.secrets.open(stored.secrets, contextOf(organisationId, stored.channelId))
  if (!opened.ok) return null
  return {
    accountId: stored.accountId,
    accountName: stored.accountName,
    service: stored.service,
    secrets: Secrets.parse(JSON.parse(opened.value)),
    expiresAt: stored.expiresAt,
  }
}

/** Null when the channel has no connection. A broken one still has its credentials: ask the channel's state first. */
export async function credentialsFor(
  tx: Tx,
  trust: Pick<Trust, 'secrets'>,
  organisationId: string,
  channelId: string,
): Promise<Credentials | null> {
  const stored = await findConnection(tx, organisationId, channelId)
  return stored && openCredentials(trust, organisationId, stored)
}

/** Credentials of those channels, of these, whose connection works. */
export async function healthyCredentialsOf(
  tx: Tx,
  trust: Pick<Trust, 'secrets'>,
  organisationId: string,
  channelIds: readonly string[],
): Promise<ReadonlyMap<string, Credentials>> {
  const stored = await findHealthyConnections(tx, organisationId, channelIds)
  return new Map(
    stored.flatMap((one) => {
      const credentials = openCredentials(trust, organisationId, one)
      return credentials ? [[one.channelId, credentials] as const] : []
    }),
  )
}
