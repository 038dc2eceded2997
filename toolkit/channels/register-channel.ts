import { randomUUID } from 'node:crypto'
import type { NetworkId } from '@canteen/networks/network.ts'
import { ok, type Result, refused } from '@canteen/plumbing/result.ts'
import type { By } from '../people/person.ts'
import { record } from '../record/record.ts'
import type { Trust } from '../trust.ts'
import { can } from './can.ts'
import type { Channel } from './channel.ts'
import { findByAddress, findChannel, insertChannel } from './channels.store.ts'
import { refuseKeepers } from './refuse-keepers.ts'
import type { ChannelRefusal } from './why-not.ts'

export interface ChannelForm {
  readonly network: NetworkId
  /** Address or handle as a person typed it. */
  readonly address: string
  readonly name: string
  readonly ownerId: string
  readonly deputyId: string | null
  readonly purpose: string
  readonly isPublic: boolean
}

export async function registerChannel(
  trust: Trust,
  by: By,
  form: ChannelForm,
): Promise<Result<Channel, ChannelRefusal>> {
  if (!can(by).register) return refused({ kind: 'not-allowed' })
  const { organisationId } = by
  const read = trust.networks[form.network].readAddress(form.address)
  if (!read.ok) return refused({ kind: 'bad-address', reason: read.reason })
  return trust.db.within(organisationId, async (tx) => {
    const keepers = await refuseKeepers(tx, organisationId, form)
    if (keepers) return refused(keepers)
    const id = randomUUID()
    const { network, name, ownerId, deputyId, purpose, isPublic } = form
    const { address, handle } = read
    const createdAt = trust.clock.now()
    const added = await insertChannel(tx, {
      ...{
        organisationId,
        id,
        network,
        name,
        address,
        handle,
        ownerId,
        deputyId,
        purpose,
        isPublic,
        createdAt,
      },
    })
    if (!added) {
      const other = await findByAddress(tx, organisationId, network, address)
      return refused({ kind: 'duplicate', name: other?.name ?? address, id: other?.id ?? null })
    }
    await record.channelRegistered(tx, trust, by, id, network, address)
    const channel = await findChannel(tx, organisationId, id)
    if (!channel) throw new Error('The channel just registered is not there')
    return ok(channel)
  })
}
