/** Opens and seals what a network gave us. The seal names organisation and channel: moved elsewhere, it does not open. */
import type { Credentials } from '@canteen/networks/network.ts'
import { z } from 'zod'
import type { Trust, Tx } from '../trust.ts'
import { findConnection, type StoredConnection } from './connections.store.ts'

const Secrets = z.record(z.string(), z.string())
const contextOf = (organisationId: string, channelId: string): string =>
  `connection:${organisationId}:${channelId}`

export const sealSecrets = (
  trust: Pick<Trust, 'secrets'>,
  organisationId: string,
  channelId: string,
  secrets: Credentials['secrets'],
): Buffer => trust.secrets.seal(JSON.stringify(secrets), contextOf(organisationId, channelId))

export const openCredentials = (
  trust: Pick<Trust, 'secrets'>,
  organisationId: string,
  stored: StoredConnection,
): Credentials => ({
  accountId: stored.accountId,
  accountName: stored.accountName,
  service: stored.service,
  secrets: Secrets.parse(
    JSON.parse(trust.secrets.open(stored.secrets, contextOf(organisationId, stored.channelId))),
  ),
  expiresAt: stored.expiresAt,
})

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
