/** Connects channels to a real Bluesky server on this machine, the way a person does: with an app password. */
import {
  type Channel,
  channelById,
  connectWithPassword,
  registerChannel,
} from '../toolkit/channels/channels.ts'
import type { By } from '../toolkit/people/person.ts'
import type { Pds, PdsAccount } from './pds/start.ts'
import type { TestTrust } from './trust.ts'

/** Settings with which Canteen uses this server and may reach it. */
export const blueskyEnv = (pds: Pick<Pds, 'address'>): Record<string, string> => ({
  BLUESKY_SERVICE: pds.address,
  CANTEEN_TRUSTED_ADDRESSES: pds.address,
})

const must = <T>(result: { ok: true; value: T } | { ok: false; why: unknown }): T => {
  if (!result.ok) throw new Error(JSON.stringify(result.why))
  return result.value
}

/** A registered and connected channel of an account of the server. `by` must be a manager. */
export async function aBlueskyChannel(
  test: TestTrust,
  by: By,
  pds: Pick<Pds, 'address'>,
  account: PdsAccount,
): Promise<Channel> {
  const channel = must(
    await registerChannel(test.trust, by, {
      network: 'bluesky',
      address: account.handle,
      name: 'Trust on Bluesky',
      ownerId: by.id,
      deputyId: null,
      purpose: 'News for patients',
      isPublic: true,
    }),
  )
  must(
    await connectWithPassword(test.trust, by, {
      channelId: channel.id,
      service: pds.address,
      identifier: account.handle,
      password: account.appPassword,
    }),
  )
  const connected = await test.within(by, (tx) => channelById(tx, by.organisationId, channel.id))
  if (!connected) throw new Error('The channel is gone')
  return connected
}
