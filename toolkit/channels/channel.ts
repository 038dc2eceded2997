/** An official account on a network: who answers for it, and the permission we hold for it. Pure. */
import type { NetworkId } from '@canteen/networks/network.ts'

export interface ChannelConnection {
  /** `none`: posts go out by hand. */
  readonly state: 'healthy' | 'broken' | 'none'
  readonly accountId: string | null
  readonly accountName: string | null
  readonly expiresAt: Date | null
  readonly brokenReason: string | null
  /** When the network was last asked whether the permission still holds. */
  readonly checkedAt: Date | null
}

export interface Channel {
  readonly organisationId: string
  readonly id: string
  readonly network: NetworkId
  readonly name: string
  readonly address: string
  readonly handle: string
  readonly ownerId: string
  readonly deputyId: string | null
  readonly purpose: string
  readonly isPublic: boolean
  readonly state: 'active' | 'closed'
  readonly connection: ChannelConnection
}

export const noConnection: ChannelConnection = {
  state: 'none',
  accountId: null,
  accountName: null,
  expiresAt: null,
  brokenReason: null,
  checkedAt: null,
}

/** The people who answer for the channel, the owner first, nobody twice. */
export const keepersOf = (channel: Pick<Channel, 'ownerId' | 'deputyId'>): string[] =>
  channel.deputyId === null || channel.deputyId === channel.ownerId
    ? [channel.ownerId]
    : [channel.ownerId, channel.deputyId]
