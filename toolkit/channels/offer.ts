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

type Account = Pick<Credentials, 'accountId' | 'accountName'>

/** The account that is most likely this channel: the one it had, else by number or name, else the only one. */
export function likelyAccount(channel: Channel, offered: readonly Account[]): string | null {
  const found =
    offered.find(({ accountId }) => accountId === channel.connection.accountId) ??
    offered.find(({ accountId }) => accountId === channel.handle) ??
    onlyOne(offered.filter(({ accountName }) => isNamed(accountName, channel))) ??
    onlyOne(offered)
  return found?.accountId ?? null
}

const onlyOne = (accounts: readonly Account[]): Account | undefined =>
  accounts.length === 1 ? accounts[0] : undefined

/** A handle is often the beginning of the whole name: TheTrust for The Trust Hospitals. */
const isNamed = (accountName: string, { handle, name }: Channel): boolean =>
  [handle, name].map(plain).some((mine) => mine.length > 3 && plain(accountName).startsWith(mine))
