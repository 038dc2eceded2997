import { afterAll, beforeAll, expect, it } from 'vitest'
import { TestTrust } from '../../tests/trust.ts'
import type { By } from '../people/person.ts'
import type { Channel } from './channel.ts'
import * as channels from './channels.store.ts'
import { credentialsFor } from './channels.ts'
import * as connecting from './connecting.store.ts'
import * as connections from './connections.store.ts'
import { hashState } from './start-connecting.ts'
import { aChannel, connectPage, throughFacebook, tomAtFacebook, trustPage } from './testing.ts'

let trust: TestTrust
let theirs: Channel
let owner: By
let us: By
let state = ''
const soon = new Date('2027-12-01T00:00:00Z')

beforeAll(async () => {
  trust = await TestTrust.start({ practice: true })
  owner = await trust.person(await trust.organisation('Theirs'), 'Asha Verma', ['manager'])
  us = await trust.person(await trust.organisation('Ours'), 'Tom Barraclough', ['manager'])
  theirs = await aChannel(trust, owner)
  await connectPage(trust, owner, theirs.id)
  const back = await throughFacebook(trust, owner, theirs.id, { person: tomAtFacebook, pages: [trustPage] })
  state = new URLSearchParams(back.split('?')[1]).get('state') ?? ''
})
afterAll(() => trust.stop())

/** Each way of reading, asked from our organisation for what is theirs, first honestly and then naming theirs. */
const reads: Readonly<
  Record<string, (tx: Parameters<typeof channels.findChannel>[0], organisation: string) => Promise<unknown>>
> = {
  listChannels: (tx, o) => channels.listChannels(tx, o, 'active'),
  pageOfChannels: (tx, o) => channels.pageOfChannels(tx, o, { state: 'active', after: null, limit: 5 }),
  countChannels: (tx, o) => channels.countChannels(tx, o, 'active'),
  findChannel: (tx, o) => channels.findChannel(tx, o, theirs.id),
  findChannelToChange: (tx, o) => channels.findChannelToChange(tx, o, theirs.id),
  listPublic: (tx, o) => channels.listPublic(tx, o),
  listBroken: (tx, o) => channels.listBroken(tx, o),
  listEnding: (tx, o) => channels.listEnding(tx, o, soon),
  listKeptBy: (tx, o) => channels.listKeptBy(tx, o, owner.id),
  findByAddress: (tx, o) => channels.findByAddress(tx, o, 'facebook', theirs.address),
  findConnection: (tx, o) => connections.findConnection(tx, o, theirs.id),
  findConnectionToChange: (tx, o) => connections.findConnectionToChange(tx, o, theirs.id),
  listConnections: (tx, o) => connections.listConnections(tx, o),
  findHealthyConnections: (tx, o) => connections.findHealthyConnections(tx, o, [theirs.id]),
  findChannelOfAccount: (tx, o) =>
    connections.findChannelOfAccount(tx, o, {
      network: 'facebook',
      accountId: trustPage,
      exceptChannelId: owner.id,
    }),
  findToCheck: (tx) => connections.findToCheck(tx, soon, 5),
  useConnecting: (tx, o) =>
    connecting.useConnecting(tx, o, {
      stateHash: hashState(state),
      personId: owner.id,
      at: trust.clock.now(),
    }),
  findOffered: (tx, o) =>
    connecting.findOffered(tx, o, { id: theirs.id, personId: owner.id, at: trust.clock.now() }),
}

it.each(Object.keys(reads))('%s shows nothing of another organisation', async (name) => {
  const read = reads[name]
  if (!read) throw new Error(name)
  for (const organisation of [us.organisationId, owner.organisationId]) {
    const found = await trust.within(us, (tx) => read(tx, organisation))
    expect([null, 0, undefined], name).toContainEqual(Array.isArray(found) ? (found[0] ?? null) : found)
  }
})

it('changes nothing of another organisation', async () => {
  const o = owner.organisationId
  await trust.within(us, async (tx) => {
    await channels.updateChannel(tx, o, theirs.id, { name: 'Ours now' })
    await connections.updateConnection(tx, o, theirs.id, { broken: 'No' })
    await connections.deleteConnection(tx, o, theirs.id)
  })
  const after = await trust.within(owner, (tx) => channels.findChannel(tx, o, theirs.id))
  expect(after).toMatchObject({ name: 'Trust news', connection: { state: 'healthy' } })
  expect(await trust.within(owner, (tx) => credentialsFor(tx, trust.trust, o, theirs.id))).not.toBeNull()
})

it('answers as if it were not there', async () => {
  for (const path of ['', '/edit', '/close', '/disconnect', '/sign-in']) {
    expect((await trust.visit(`/channels/${theirs.id}${path}`, us)).status, path).toBe(404)
  }
  expect((await trust.submit(`/channels/${theirs.id}/connect`, {}, us)).status).toBe(404)
})

it('does not open secrets that were moved to another channel', async () => {
  const ours = await aChannel(trust, us)
  const stolen = await trust.within(owner, (tx) =>
    connections.findConnection(tx, owner.organisationId, theirs.id),
  )
  if (!stolen) throw new Error('not connected')
  await trust.within(us, (tx) =>
    connections.putConnection(tx, us.organisationId, {
      ...stolen,
      channelId: ours.id,
      connectedBy: us.id,
      at: trust.clock.now(),
    }),
  )
  expect(
    await trust.within(us, (tx) => credentialsFor(tx, trust.trust, us.organisationId, ours.id)),
  ).toBeNull()
})
