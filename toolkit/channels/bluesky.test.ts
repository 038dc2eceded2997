import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Pds, type PdsAccount, startPds } from '../../tests/pds/start.ts'
import { TestTrust } from '../../tests/trust.ts'
import type { By } from '../people/person.ts'
import type { Channel } from './channel.ts'
import { channelById, credentialsFor, wireFor } from './channels.ts'
import { aChannel } from './testing.ts'

let pds: Pds
let account: PdsAccount
let trust: TestTrust
let asha: By
let channel: Channel

beforeAll(async () => {
  pds = await startPds()
  account = await pds.createAccount('fellside')
  trust = await TestTrust.start({
    env: { BLUESKY_SERVICE: pds.address, CANTEEN_TRUSTED_ADDRESSES: pds.address },
  })
  asha = await trust.person(await trust.organisation(), 'Asha Verma', ['manager'])
  channel = await aChannel(trust, asha, { network: 'bluesky', address: account.handle, name: 'On Bluesky' })
}, 60_000)
afterAll(async () => {
  await trust.stop()
  await pds.stop()
})

const signIn = (more: Record<string, string> = {}) =>
  trust.submit(
    `/channels/${channel.id}/sign-in`,
    { service: pds.address, identifier: account.handle, password: account.appPassword, ...more },
    asha,
  )

const stateNow = async () =>
  (await trust.within(asha, (tx) => channelById(tx, asha.organisationId, channel.id)))?.connection

it('leads to a form that knows the server and the handle, and says where an app password is made', async () => {
  const begun = await trust.submit(`/channels/${channel.id}/connect`, {}, asha)
  expect(begun.location).toBe(`/channels/${channel.id}/sign-in`)
  const form = await trust.visit(begun.location ?? '', asha)
  expect(form.text).toContain(`value="${pds.address}"`)
  expect(form.text).toContain(`value="${account.handle}"`)
  expect(form.text).toContain('App passwords')
  expect(form.text).toContain('Never type the main password')
})

it('refuses a wrong app password in plain words, keeps what was typed but the password', async () => {
  const refused = await signIn({ password: 'abcd-efgh-ijkl-mnop' })
  expect(refused.status).toBe(422)
  expect(refused.text).toContain('does not know this account name and app password')
  expect(refused.text).toContain(`value="${account.handle}"`)
  expect(refused.text).not.toContain('abcd-efgh')
  expect(await stateNow()).toMatchObject({ state: 'none' })
})

it('refuses another account than the one registered', async () => {
  const other = await pds.createAccount('elsewhere')
  const refused = await signIn({ identifier: other.handle, password: other.appPassword })
  expect(refused.status).toBe(422)
  expect(refused.text).toContain(`You signed in as ${other.handle}`)
  expect(await stateNow()).toMatchObject({ state: 'none' })
})

it('connects with the app password, which is not kept', async () => {
  expect((await signIn()).location).toBe(`/channels/${channel.id}`)
  expect(await stateNow()).toMatchObject({ state: 'healthy', accountName: account.handle })
  const kept = await trust.within(asha, (tx) =>
    credentialsFor(tx, trust.trust, asha.organisationId, channel.id),
  )
  expect(kept?.service).toBe(pds.address)
  expect(JSON.stringify(kept)).not.toContain(account.appPassword)
})

it('renews once although two ask at the same time, and both have the new one', async () => {
  const before = await trust.within(asha, (tx) =>
    credentialsFor(tx, trust.trust, asha.organisationId, channel.id),
  )
  let renewals = 0
  const renew = () =>
    wireFor(trust.trust, asha.organisationId, channel.id, 'bluesky').renewCredentials((current) => {
      if (current.secrets['accessToken'] !== before?.secrets['accessToken']) return Promise.resolve(current)
      renewals += 1
      return Promise.resolve({ ...current, secrets: { ...current.secrets, accessToken: `new ${renewals}` } })
    })
  const both = await Promise.all([renew(), renew()])
  expect(renewals).toBe(1)
  expect(both.map(({ secrets }) => secrets['accessToken'])).toEqual(['new 1', 'new 1'])
  const stored = await trust.within(asha, (tx) =>
    credentialsFor(tx, trust.trust, asha.organisationId, channel.id),
  )
  expect(stored?.secrets['accessToken']).toBe('new 1')
})
