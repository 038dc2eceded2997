import { ok, type Result, refused } from '@canteen/plumbing/result.ts'
import type { By } from '../people/person.ts'
import { record } from '../record/record.ts'
import type { Trust } from '../trust.ts'
import { can } from './can.ts'
import { findChannelToChange } from './channels.store.ts'
import { deleteConnection } from './connections.store.ts'
import type { ChannelRefusal } from './why-not.ts'

/** Forgets what the network gave us. From then on posts go out by hand. */
export async function disconnectChannel(
  trust: Trust,
  by: By,
  channelId: string,
): Promise<Result<void, ChannelRefusal>> {
  return trust.db.within(by.organisationId, async (tx) => {
    const channel = await findChannelToChange(tx, by.organisationId, channelId)
    if (!channel) return refused({ kind: 'not-found' })
    if (!can(by).connect(channel)) return refused({ kind: 'not-allowed' })
    if (channel.connection.state === 'none') return ok(undefined)
    await deleteConnection(tx, by.organisationId, channelId)
    await record.channelDisconnected(tx, trust, by, channelId)
    return ok(undefined)
  })
}
