import type { Credentials } from '@canteen/networks/network.ts'
import { ok, type Result, refused } from '@canteen/plumbing/result.ts'
import type { By } from '../people/person.ts'
import { record } from '../record/record.ts'
import type { Trust, Tx } from '../trust.ts'
import type { Channel } from './channel.ts'
import { findChannelOfAccount, putConnection } from './connections.store.ts'
import { sealSecrets } from './credentials.ts'
import type { ConnectRefusal } from './why-not.ts'

/**
 * Keeps what the network gave. One account serves one channel, or a post to both would go out twice on it; and a channel
 * keeps its account, or Canteen would look for yesterday's posts in the wrong place.
 */
export async function saveConnection(
  tx: Tx,
  trust: Trust,
  by: By,
  channel: Channel,
  given: Credentials,
): Promise<Result<{ accountName: string }, ConnectRefusal>> {
  const { accountId, accountName, service, expiresAt } = given
  const before = channel.connection
  if (before.accountId !== null && before.accountId !== accountId) {
    return refused({
      kind: 'other-account',
      before: before.accountName ?? before.accountId,
      got: accountName,
    })
  }
  const taken = await findChannelOfAccount(tx, by.organisationId, {
    network: channel.network,
    accountId,
    exceptChannelId: channel.id,
  })
  if (taken) return refused({ kind: 'account-taken', account: accountName, channel: taken.name })
  await putConnection(tx, by.organisationId, {
    ...{ channelId: channel.id, accountId, accountName, service, expiresAt },
    secrets: sealSecrets(trust, by.organisationId, channel.id, given.secrets),
    connectedBy: by.id,
    at: trust.clock.now(),
  })
  await record.channelConnected(tx, trust, by, channel.id, accountName)
  return ok({ accountName })
}
