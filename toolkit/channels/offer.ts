/** The accounts a sign-in offered, sealed until somebody chooses: they hold permissions for all of them. */
import type { ConnectFailure, Credentials } from '@canteen/networks/network.ts'
import { z } from 'zod'
import type { Trust } from '../trust.ts'
import type { Channel } from './channel.ts'

const Offer = z.object({
  accounts: z.array(
    z.object({
      accountId: z.string(),
      accountName: z.string(),
      service: z.string().nullable(),
      secrets: z.record(z.string(), z.string()),
      expiresAt: z.coerce.date().nullable(),
    }),
  ),
  leftOut: z.array(z.object({ code: z.string(), reason: z.string(), whatToDo: z.string() })),
})

export interface Offer {
  readonly accounts: readonly Credentials[]
  /** Accounts the network named that cannot be used, and why. */
  readonly leftOut: readonly ConnectFailure[]
}

const contextOf = (organisationId: string, connectingId: string): string =>
  `connecting:${organisationId}:${connectingId}`

export const sealOffer = (
  trust: Pick<Trust, 'secrets'>,
  organisationId: string,
  connectingId: string,
  offer: Offer,
): Buffer => trust.secrets.seal(JSON.stringify(offer), contextOf(organisationId, connectingId))

/** Null when the key it was sealed with is gone. */
export function openOffer(
  trust: Pick<Trust, 'secrets'>,
  organisationId: string,
  connectingId: string,
  sealed: Buffer,
): Offer | null {
  const opened = trust.secrets.open(sealed, contextOf(organisationId, connectingId))
  return opened.ok ? Offer.parse(JSON.parse(opened.value)) : null
}

const plain = (name: string): string => name.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '')

/** The account that is most likely this channel: the one it had, else by number or name, else the only one. */
export function likelyAccount(
  channel: Channel,
  offered: readonly Pick<Credentials, 'accountId' | 'accountName'>[],
): string | null {
  const wanted = [channel.handle, channel.name, ...channel.handle.split('/')].map(plain)
  const found =
    offered.find(({ accountId }) => accountId === channel.connection.accountId) ??
    offered.find(({ accountId }) => accountId === channel.handle) ??
    offered.find(({ accountName }) => wanted.includes(plain(accountName)))
  return found?.accountId ?? (offered.length === 1 ? (offered[0]?.accountId ?? null) : null)
}
