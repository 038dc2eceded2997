import { type Result, refused } from '@canteen/plumbing/result.ts'
import type { By } from '../people/person.ts'
import type { Trust } from '../trust.ts'
import type { Channel } from './channel.ts'
import { findChannel, findChannelToChange } from './channels.store.ts'
import { mayConnect } from './may-connect.ts'
import { saveConnection } from './save-connection.ts'
import type { ConnectRefusal } from './why-not.ts'
import { wireBeforeConnection } from './wire.ts'

export interface PasswordForm {
  readonly channelId: string
  /** The account's server; empty for the usual one. */
  readonly service: string
  readonly identifier: string
  /** An app password, used once to sign in and never kept. */
  readonly password: string
}

/** Signs in with an app password and keeps what the network gives for it. */
export async function connectWithPassword(
  trust: Trust,
  by: By,
  { channelId, ...form }: PasswordForm,
): Promise<Result<{ accountName: string }, ConnectRefusal>> {
  const { organisationId } = by
  const found = await trust.db.within(organisationId, (tx) => findChannel(tx, organisationId, channelId))
  const may = mayConnect(trust, by, found, 'app-password')
  if (!may.ok) return may
  // Outside any transaction: a network may take half a minute to answer.
  const wire = wireBeforeConnection(trust, may.value.channel.network)
  const signedIn = await may.value.connect.signIn(wire, form)
  if (!signedIn.ok) return refused({ kind: 'network', why: signedIn.why })
  const given = signedIn.value
  return trust.db.within(organisationId, async (tx) => {
    const channel = await findChannelToChange(tx, organisationId, channelId)
    const still = mayConnect(trust, by, channel, 'app-password')
    if (!still.ok) return still
    const wanted = still.value.channel
    if (!isHandleOf(wanted, given.accountName)) {
      return refused({ kind: 'other-handle', wanted: wanted.handle, got: given.accountName })
    }
    return saveConnection(tx, trust, by, wanted, given)
  })
}

const isHandleOf = (channel: Channel, account: string): boolean =>
  channel.handle.replace(/^@/, '').toLowerCase() === account.replace(/^@/, '').toLowerCase()
