import type { By } from '../people/person.ts'
import { record } from '../record/record.ts'
import type { Trust, Tx } from '../trust.ts'
import type { Channel } from './channel.ts'
import { type ChannelChange, listKeptBy, updateChannel } from './channels.store.ts'

/** Gives every channel somebody owns, or is the deputy of, to another person. Answers how many changed hands. */
export async function handOverChannels(
  tx: Tx,
  trust: Trust,
  by: By,
  fromPersonId: string,
  toPersonId: string,
): Promise<number> {
  if (fromPersonId === toPersonId) return 0
  const kept = await listKeptBy(tx, by.organisationId, fromPersonId)
  for (const channel of kept) {
    const keepers = handedOver(channel, fromPersonId, toPersonId)
    await updateChannel(tx, by.organisationId, channel.id, keepers)
    await record.channelChanged(tx, trust, by, channel.id, keepers)
  }
  return kept.length
}

/** Owner and deputy are two people, so a deputy who becomes the owner leaves the deputy's place open. */
export function handedOver(
  channel: Pick<Channel, 'ownerId' | 'deputyId'>,
  from: string,
  to: string,
): Required<Pick<ChannelChange, 'ownerId' | 'deputyId'>> {
  const ownerId = channel.ownerId === from ? to : channel.ownerId
  const deputyId = channel.deputyId === from ? to : channel.deputyId
  return { ownerId, deputyId: deputyId === ownerId ? null : deputyId }
}
