import { randomBytes } from 'node:crypto'
import { secretBox } from '@canteen/plumbing/secret-box.ts'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { TestTrust } from '../../tests/trust.ts'
import type { By } from '../people/person.ts'
import type { Channel } from './channel.ts'
import { channelById, credentialsFor, markConnectionBroken, sealConnectionsAnew } from './channels.ts'
import {
  aChannel,
  connectPage,
  control,
  maternityPage,
  niaAtFacebook,
  throughFacebook,
  tomAtFacebook,
  trustPage,
} from './testing.ts'

let trust: TestTrust
let asha: By
let channel: Channel

beforeAll(async () => {
  trust = await TestTrust.start({ practice: true })
})
afterAll(() => trust.stop())
beforeEach(async () => {
  const organisation = await trust.organisation()
  asha = await trust.person(organisation, 'Asha Verma', ['manager'])
  channel = await aChannel(trust, asha)
})

const connectionNow = async (by = asha, id = channel.id) =>
  (await trust.within(by, (tx) => channelById(tx, by.organisationId, id)))?.connection

it('connects the Page that was chosen and keeps its permission sealed', async () => {
  const connected = await connectPage(trust, asha, channel.id)
  expect(connected.location).toBe(`/channels/${channel.id}`)
  expect(await connectionNow()).toMatchObject({ state: 'healthy', accountId: trustPage })
  const credentials = await trust.within(asha, (tx) =>
    credentialsFor(tx, trust.trust, asha.organisationId, channel.id),
  )
  const token = credentials?.secrets['pageToken'] ?? ''
  expect(token.length).toBeGreaterThan(10)
  const { rows } = await trust.trust.db.pool.query('select secrets from connection where channel_id = $1', [
    channel.id,
  ])
  const sealed = await trust.within(asha, (tx) =>
    tx
      .selectFrom('connection')
      .select('secrets')
      .where('channel_id', '=', channel.id)
      .executeTakeFirstOrThrow(),
  )
  expect(rows).toEqual([])
  expect(sealed.secrets.toString('latin1')).not.toContain(token)
  const page = await trust.visit(`/channels/${channel.id}`, asha)
  expect(page.text).toContain('Connected')
  expect(page.text).not.toContain(token)
})

it('offers the Pages with the likely one chosen, and shows no secret', async () => {
  const back = await throughFacebook(trust, asha, channel.id, {
    person: tomAtFacebook,
    pages: [trustPage, maternityPage],
  })
  const offered = await trust.visit(back, asha)
  const choice = await trust.visit(offered.location ?? '', asha)
  expect(choice.text).toContain('Fellside Maternity')
  expect(choice.text).toMatch(
    new RegExp(`<input[^>]*checked=""[^>]*value="${trustPage}"|value="${trustPage}"[^>]*checked`),
  )
})

it('does not take what came back a second time', async () => {
  const back = await throughFacebook(trust, asha, channel.id, { person: tomAtFacebook, pages: [trustPage] })
  expect((await trust.visit(back, asha)).status).toBe(303)
  const again = await trust.visit(back, asha)
  expect(again.status).toBe(422)
  expect(again.text).toContain('used already')
})

it('does not take what somebody else began, nor what is too old', async () => {
  const other = await trust.person(asha.organisationId, 'Tom Barraclough', ['manager'])
  const back = await throughFacebook(trust, asha, channel.id, { person: tomAtFacebook, pages: [trustPage] })
  expect((await trust.visit(back, other)).status).toBe(422)
  trust.clock.moveBy(16 * 60_000)
  expect((await trust.visit(back, asha)).status).toBe(422)
  expect(await connectionNow()).toMatchObject({ state: 'none' })
})

it('says what to do when the person said no', async () => {
  const back = await throughFacebook(trust, asha, channel.id, {
    person: tomAtFacebook,
    pages: [],
    answer: 'cancel',
  })
  const page = await trust.visit(back, asha)
  expect(page.status).toBe(422)
  expect(page.text).toContain('You did not give permission')
  expect(page.text).toContain(`/channels/${channel.id}/connect`)
})

it('says what to do when Facebook names no Page, and saves nothing', async () => {
  const back = await throughFacebook(trust, asha, channel.id, { person: niaAtFacebook, pages: [] })
  const page = await trust.visit(back, asha)
  expect(page.text).toContain('Facebook named no Pages that you run')
  expect(await connectionNow()).toMatchObject({ state: 'none' })
})

it('connects again to the same Page, and refuses another', async () => {
  await connectPage(trust, asha, channel.id)
  const other = await connectPage(trust, asha, channel.id, maternityPage)
  expect(other.status).toBe(422)
  expect(other.text).toContain('you chose Fellside Maternity')
  await trust.within(asha, (tx) =>
    markConnectionBroken(tx, trust.trust, asha, asha.organisationId, channel.id, 'The password was changed.'),
  )
  expect(await connectionNow()).toMatchObject({ state: 'broken', brokenReason: 'The password was changed.' })
  expect((await trust.visit('/channels', asha)).text).toContain('must be connected again')
  await connectPage(trust, asha, channel.id)
  expect(await connectionNow()).toMatchObject({ state: 'healthy', brokenReason: null })
})

it('refuses a Page that another channel has', async () => {
  await connectPage(trust, asha, channel.id)
  const second = await aChannel(trust, asha, { name: 'Second', address: 'FellsideSecond' })
  const refused = await connectPage(trust, asha, second.id)
  expect(refused.status).toBe(422)
  expect(refused.text).toContain('already connected to the channel Trust news')
})

it('lets the owner connect without being a manager, and nobody else', async () => {
  const owner = await trust.person(asha.organisationId, 'Nia Evans', ['author'])
  const stranger = await trust.person(asha.organisationId, 'Grace Hill', ['author'])
  const hers = await aChannel(trust, asha, { name: 'Ward', address: 'FellsideWard', ownerId: owner.id })
  expect((await trust.submit(`/channels/${hers.id}/connect`, {}, stranger)).status).toBe(403)
  expect((await trust.submit(`/channels/${hers.id}/connect`, {}, owner)).status).toBe(303)
})

it('goes by hand after disconnecting', async () => {
  await connectPage(trust, asha, channel.id)
  await trust.submit(`/channels/${channel.id}/disconnect`, {}, asha)
  expect(await connectionNow()).toMatchObject({ state: 'none' })
  const page = await trust.visit(`/channels/${channel.id}`, asha)
  expect(page.text).toContain('by hand, with proof')
  expect(page.text).toContain('Disconnected')
})

it('keeps nothing when Facebook gives no permission to post to the Page', async () => {
  await control(trust, 'people', { person: 'Tom Barraclough', what: 'permission-removed' })
  await control(trust, 'faults', { call: 'any', what: 'F4', times: 'always' })
  const back = await throughFacebook(trust, asha, channel.id, { person: tomAtFacebook, pages: [trustPage] })
  const page = await trust.visit(back, asha)
  expect(page.status).toBe(422)
  expect(await connectionNow()).toMatchObject({ state: 'none' })
  await fetch(`${trust.practice?.address}/_practice/faults`, { method: 'DELETE' })
})

it('does not call a new connection broken for what the network said about the one before', async () => {
  const asked = trust.clock.now()
  trust.clock.moveBy(1_000)
  await connectPage(trust, asha, channel.id)
  await trust.within(asha, (tx) =>
    markConnectionBroken(tx, trust.trust, asha, asha.organisationId, channel.id, 'Old news.', asked),
  )
  expect(await connectionNow()).toMatchObject({ state: 'healthy' })
})

it('seals with a new key what the old one sealed, so that the old one can be forgotten', async () => {
  await connectPage(trust, asha, channel.id)
  const [newer, older] = [randomBytes(32), randomBytes(32)]
  const { organisationId } = asha
  const before = await trust.within(asha, (tx) => credentialsFor(tx, trust.trust, organisationId, channel.id))
  const context = `connection:${organisationId}:${channel.id}`
  await trust.within(asha, (tx) =>
    tx
      .updateTable('connection')
      .set({ secrets: secretBox([older]).seal(JSON.stringify(before?.secrets), context) })
      .where('channel_id', '=', channel.id)
      .execute(),
  )
  const both = { db: trust.trust.db, secrets: secretBox([newer, older]) }
  expect(await sealConnectionsAnew(both, organisationId)).toEqual({ sealed: 1, lost: 0 })
  expect(await sealConnectionsAnew(both, organisationId)).toEqual({ sealed: 0, lost: 0 })
  const newest = { secrets: secretBox([newer]) }
  expect(await trust.within(asha, (tx) => credentialsFor(tx, newest, organisationId, channel.id))).toEqual(
    before,
  )
  const stranger = { db: trust.trust.db, secrets: secretBox([randomBytes(32)]) }
  expect(await sealConnectionsAnew(stranger, organisationId)).toEqual({ sealed: 0, lost: 1 })
})
