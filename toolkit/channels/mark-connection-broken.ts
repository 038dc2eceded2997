import type { By } from '../people/person.ts'
import { record } from '../record/record.ts'
import type { Trust, Tx } from '../trust.ts'
import { findChannel } from './channels.store.ts'
import { findConnectionToChange, updateConnection } from './connections.store.ts'
import { tellKeepers } from './tell-keepers.ts'

/**
 * The network no longer takes what it gave us. Told once to owner and deputy; saying it again changes nothing, so that
 * ten deliveries that fail together send one mail. `reason` is in plain words. `askedAt`, where the caller knows it, is
 * when the network was asked: an answer from before the last connecting says nothing about the new permission.
 */
export async function markConnectionBroken(
  tx: Tx,
  trust: Trust,
  by: By,
  organisationId: string,
  channelId: string,
  reason: string,
  askedAt: Date | null = null,
): Promise<void> {
  const connection = await findConnectionToChange(tx, organisationId, channelId)
  if (!connection || connection.state === 'broken') return
  if (askedAt && askedAt < connection.connectedAt) return
  await updateConnection(tx, organisationId, channelId, { broken: reason, checkedAt: trust.clock.now() })
  await record.connectionBroke(tx, trust, by, channelId, reason)
  const channel = await findChannel(tx, organisationId, channelId)
  if (!channel) return
  const network = trust.networks[channel.network].name
  await tellKeepers(tx, trust, channel, {
    subject: `Connect ${channel.name} again`,
    lines: [
      `Canteen can no longer post to ${channel.name} on ${network}.`,
      reason,
      'Nothing is lost. Posts for this channel wait until it is connected again, or somebody posts them by hand.',
      'To connect it again, open this page and choose “Connect again”:',
    ],
  })
}
