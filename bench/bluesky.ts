/** A real Bluesky server as benches use it. */
import type { Pds } from '../tests/pds/start.ts'
import { channelById, connectWithPassword, registerChannel } from '../toolkit/channels/channels.ts'
import type { By } from '../toolkit/people/person.ts'
import type { Lane } from './schedule-now.ts'
import type { World } from './world.ts'

export async function blueskyChannel({ trust }: World, by: By, pds: Pds) {
  const account = await pds.createAccount('fellside')
  const registered = await registerChannel(trust, by, {
    network: 'bluesky',
    address: account.handle,
    name: 'Trust on Bluesky',
    ownerId: by.id,
    deputyId: null,
    purpose: 'News for patients',
    isPublic: true,
  })
  if (!registered.ok) throw new Error(JSON.stringify(registered.why))
  const connected = await connectWithPassword(trust, by, {
    channelId: registered.value.id,
    service: pds.address,
    identifier: account.handle,
    password: account.appPassword,
  })
  if (!connected.ok) throw new Error(JSON.stringify(connected.why))
  const channel = await trust.db.within(by.organisationId, (tx) =>
    channelById(tx, by.organisationId, registered.value.id),
  )
  return { channel: channel ?? undefined, did: account.did }
}

export async function blueskyTexts(pds: Pds, lanes: readonly Lane[]): Promise<string[]> {
  const texts: string[] = []
  for (const { did } of lanes) {
    if (did) texts.push(...(await pds.records(did)).map((record) => String(record.value['text'])))
  }
  return texts
}
