import { ok, type Result, refused } from '@canteen/plumbing/result.ts'
import type { By } from '../people/person.ts'
import { record } from '../record/record.ts'
import type { Trust } from '../trust.ts'
import { can } from './can.ts'
import type { Channel } from './channel.ts'
import { findChannelToChange, updateChannel } from './channels.store.ts'
import { refuseKeepers } from './refuse-keepers.ts'
import type { ChannelForm } from './register-channel.ts'
import type { ChannelRefusal } from './why-not.ts'

/** Network and address stay: another account is another channel, with a history of its own. */
export type ChannelFacts = Omit<ChannelForm, 'network' | 'address'>

export async function changeChannel(
  trust: Trust,
  by: By,
  { channelId, ...to }: ChannelFacts & { readonly channelId: string },
): Promise<Result<void, ChannelRefusal>> {
  if (!can(by).register) return refused({ kind: 'not-allowed' })
  return trust.db.within(by.organisationId, async (tx) => {
    const channel = await findChannelToChange(tx, by.organisationId, channelId)
    if (!channel) return refused({ kind: 'not-found' })
    if (channel.state === 'closed') return refused({ kind: 'closed' })
    const keepers = await refuseKeepers(tx, by.organisationId, to)
    if (keepers) return refused(keepers)
    const changed = whatChanges(channel, to)
    if (Object.keys(changed).length === 0) return ok(undefined)
    await updateChannel(tx, by.organisationId, channelId, changed)
    await record.channelChanged(tx, trust, by, channelId, changed)
    return ok(undefined)
  })
}

export function whatChanges(channel: Channel, to: ChannelFacts): Partial<ChannelFacts> {
  return {
    ...(channel.name === to.name ? {} : { name: to.name }),
    ...(channel.ownerId === to.ownerId ? {} : { ownerId: to.ownerId }),
    ...(channel.deputyId === to.deputyId ? {} : { deputyId: to.deputyId }),
    ...(channel.purpose === to.purpose ? {} : { purpose: to.purpose }),
    ...(channel.isPublic === to.isPublic ? {} : { isPublic: to.isPublic }),
  }
}
