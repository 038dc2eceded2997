import { ok, type Result, refused } from '@canteen/plumbing/result.ts'
import type { By } from '../people/person.ts'
import { record } from '../record/record.ts'
import type { Trust } from '../trust.ts'
import { can } from './can.ts'
import { findChannelToChange, updateChannel } from './channels.store.ts'
import type { ChannelRefusal } from './why-not.ts'

/**
 * A closed channel takes no new posts. What is scheduled for it already still goes out, so its connection stays until
 * somebody disconnects it; its posts and their proofs stay for good.
 */
export async function closeChannel(
  trust: Trust,
  by: By,
  channelId: string,
): Promise<Result<void, ChannelRefusal>> {
  if (!can(by).register) return refused({ kind: 'not-allowed' })
  return trust.db.within(by.organisationId, async (tx) => {
    const channel = await findChannelToChange(tx, by.organisationId, channelId)
    if (!channel) return refused({ kind: 'not-found' })
    if (channel.state === 'closed') return ok(undefined)
    await updateChannel(tx, by.organisationId, channelId, { state: 'closed' })
    await record.channelClosed(tx, trust, by, channelId)
    return ok(undefined)
  })
}
