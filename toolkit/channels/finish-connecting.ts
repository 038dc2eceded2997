import type { ConnectFailure } from '@canteen/networks/network.ts'
import { ok, type Result, refused } from '@canteen/plumbing/result.ts'
import type { By } from '../people/person.ts'
import type { Trust } from '../trust.ts'
import type { Channel } from './channel.ts'
import { findChannel } from './channels.store.ts'
import { offerAccounts, useConnecting } from './connecting.store.ts'
import { mayConnect } from './may-connect.ts'
import { sealOffer } from './offer.ts'
import { hashState, returnAddress } from './start-connecting.ts'
import type { ConnectRefusal } from './why-not.ts'
import { wireBeforeConnection } from './wire.ts'

/** What came back in the address from the network. */
export interface CameBack {
  readonly state: string
  /** Null when the person said no, or the network did. */
  readonly code: string | null
}

export interface Offered {
  readonly connectingId: string
  readonly channel: Channel
}

/** A refusal that knows the channel lets its page offer the way to try again. */
export type FinishRefusal = { readonly why: ConnectRefusal; readonly channel: Channel | null }

const saidNo: ConnectFailure = {
  code: 'access-denied',
  reason: 'You did not give permission, so nothing was connected.',
  whatToDo: 'If that was not what you meant, connect again and agree to what the network asks.',
}

/** Changes the code for permissions, and keeps them sealed until the person has chosen an account. */
export async function finishConnecting(
  trust: Trust,
  by: By,
  back: CameBack,
): Promise<Result<Offered, FinishRefusal>> {
  const started = await claim(trust, by, back.state)
  if (!started.ok) return started
  const { channel, connectingId } = started.value
  const no = (why: ConnectRefusal) => refused({ why, channel })
  const may = mayConnect(trust, by, channel, 'oauth')
  if (!may.ok) return no(may.why)
  if (back.code === null) return no({ kind: 'network', why: saidNo })
  // Outside any transaction: a network may take half a minute to answer.
  const wire = wireBeforeConnection(trust, channel.network)
  const finished = await may.value.connect.finish(wire, returnAddress(trust), back.code)
  if (!finished.ok) return no({ kind: 'network', why: finished.why })
  const offer = { accounts: finished.value, leftOut: finished.leftOut ?? [] }
  const sealed = sealOffer(trust, by.organisationId, connectingId, offer)
  await trust.db.within(by.organisationId, (tx) => offerAccounts(tx, by.organisationId, connectingId, sealed))
  return ok({ connectingId, channel })
}

async function claim(
  trust: Trust,
  by: By,
  state: string,
): Promise<Result<{ channel: Channel; connectingId: string }, FinishRefusal>> {
  return trust.db.within(by.organisationId, async (tx) => {
    const used = await useConnecting(tx, by.organisationId, {
      stateHash: hashState(state),
      personId: by.id,
      at: trust.clock.now(),
    })
    const channel = used && (await findChannel(tx, by.organisationId, used.channelId))
    return used && channel
      ? ok({ channel, connectingId: used.id })
      : refused({ why: { kind: 'not-started' }, channel: null })
  })
}
