import type { ConnectFailure } from '@canteen/networks/network.ts'
import { ok, type Result, refused } from '@canteen/plumbing/result.ts'
import type { By } from '../people/person.ts'
import type { Trust, Tx } from '../trust.ts'
import type { Channel } from './channel.ts'
import { findChannelToChange } from './channels.store.ts'
import { deleteConnecting, findOffered } from './connecting.store.ts'
import { mayConnect } from './may-connect.ts'
import { likelyAccount, type Offer, openOffer } from './offer.ts'
import { saveConnection } from './save-connection.ts'
import type { ConnectRefusal } from './why-not.ts'

export interface Choice {
  readonly channel: Channel
  readonly accounts: readonly { readonly id: string; readonly name: string }[]
  readonly likely: string | null
  readonly leftOut: readonly ConnectFailure[]
}

interface Open {
  readonly channel: Channel
  readonly offer: Offer
}

async function openChoice(
  tx: Tx,
  trust: Trust,
  by: By,
  connectingId: string,
): Promise<Result<Open, ConnectRefusal>> {
  const at = trust.clock.now()
  const waiting = await findOffered(tx, by.organisationId, { id: connectingId, personId: by.id, at })
  if (!waiting?.offered) return refused({ kind: 'not-started' })
  const found = await findChannelToChange(tx, by.organisationId, waiting.channelId)
  const may = mayConnect(trust, by, found, 'oauth')
  if (!may.ok) return may
  const offer = openOffer(trust, by.organisationId, connectingId, waiting.offered)
  return offer ? ok({ channel: may.value.channel, offer }) : refused({ kind: 'not-started' })
}

/** The accounts to choose from, without anything secret. */
export async function readChoice(
  trust: Trust,
  by: By,
  connectingId: string,
): Promise<Result<Choice, ConnectRefusal>> {
  const opened = await trust.db.within(by.organisationId, (tx) => openChoice(tx, trust, by, connectingId))
  if (!opened.ok) return opened
  const { channel, offer } = opened.value
  const accounts = offer.accounts.map(({ accountId, accountName }) => ({ id: accountId, name: accountName }))
  return ok({ channel, accounts, likely: likelyAccount(channel, offer.accounts), leftOut: offer.leftOut })
}

/** Connects the channel to one of them; the permissions for the others are forgotten. */
export async function chooseAccount(
  trust: Trust,
  by: By,
  { connectingId, accountId }: { readonly connectingId: string; readonly accountId: string },
): Promise<Result<{ channel: Channel; accountName: string }, ConnectRefusal>> {
  return trust.db.within(by.organisationId, async (tx) => {
    const opened = await openChoice(tx, trust, by, connectingId)
    if (!opened.ok) return opened
    const { channel, offer } = opened.value
    const chosen = offer.accounts.find((account) => account.accountId === accountId)
    if (!chosen) return refused({ kind: 'no-choice' })
    const saved = await saveConnection(tx, trust, by, channel, chosen)
    if (!saved.ok) return saved
    await deleteConnecting(tx, by.organisationId, connectingId)
    return ok({ channel, accountName: saved.value.accountName })
  })
}
