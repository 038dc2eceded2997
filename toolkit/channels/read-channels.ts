/** Reading channels for other slices, in their own transaction. */
import type { Tx } from '../trust.ts'
import type { Channel } from './channel.ts'
import { findChannel, listChannels, listEnding } from './channels.store.ts'

/** Every channel that can take posts, by name. */
export const channelsOf = (tx: Tx, organisationId: string): Promise<Channel[]> =>
  listChannels(tx, organisationId, 'active')

/** Closed channels too: their posts and proofs stay. */
export const channelById = (tx: Tx, organisationId: string, id: string): Promise<Channel | null> =>
  findChannel(tx, organisationId, id)

/** Channels whose connection works today and ends before this moment, the soonest first. */
export const connectionsEnding = (tx: Tx, organisationId: string, before: Date): Promise<Channel[]> =>
  listEnding(tx, organisationId, before)
