import { createHash, randomBytes, randomUUID } from 'node:crypto'
import { after, minutes } from '@canteen/plumbing/clock.ts'
import { ok, type Result, refused } from '@canteen/plumbing/result.ts'
import type { By } from '../people/person.ts'
import type { Trust } from '../trust.ts'
import { findChannel } from './channels.store.ts'
import { insertConnecting } from './connecting.store.ts'
import { mayConnect } from './may-connect.ts'
import type { ConnectRefusal } from './why-not.ts'

export const hashState = (state: string): Buffer => createHash('sha256').update(state).digest()

/** Where the network sends the person back to; registered with the network, so one address for all channels. */
export const returnAddress = (trust: Pick<Trust, 'address'>): string => `${trust.address}/channels/connected`

/** Answers the network's sign-in page to go to. Only this person can use what comes back, once, for 15 minutes. */
export async function startConnecting(
  trust: Trust,
  by: By,
  channelId: string,
): Promise<Result<{ address: string }, ConnectRefusal>> {
  return trust.db.within(by.organisationId, async (tx) => {
    const found = await findChannel(tx, by.organisationId, channelId)
    const may = mayConnect(trust, by, found, 'oauth')
    if (!may.ok) return may
    const { channel, connect } = may.value
    const settings = trust.networkSettings(channel.network)
    if (!settings) return refused({ kind: 'by-hand-only' })
    const state = randomBytes(32).toString('base64url')
    const at = trust.clock.now()
    await insertConnecting(tx, by.organisationId, {
      id: randomUUID(),
      channelId,
      personId: by.id,
      stateHash: hashState(state),
      at,
      expiresAt: after(at, minutes(15)),
    })
    return ok({ address: connect.startAddress(settings, returnAddress(trust), state) })
  })
}
