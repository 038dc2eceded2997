import { afterAll, beforeAll, expect, it } from 'vitest'
import { TestTrust } from '../../tests/trust.ts'
import { organisationOf } from '../organisations/organisations.ts'
import type { By } from '../people/person.ts'
import { readRecord } from '../record/record.ts'
import { channelById, channelsOf, closeChannel, handOverChannels, registerChannel } from './channels.ts'
import { aChannel } from './testing.ts'

let trust: TestTrust
let organisation: string
let asha: By
let tom: By

beforeAll(async () => {
  trust = await TestTrust.start()
  organisation = await trust.organisation()
  asha = await trust.person(organisation, 'Asha Verma', ['manager'])
  tom = await trust.person(organisation, 'Tom Barraclough', ['author'])
})
afterAll(() => trust.stop())

const form = (more: Record<string, string> = {}) => ({
  network: 'facebook',
  address: 'https://www.facebook.com/FellsideMain',
  name: 'Main page',
  ownerId: asha.id,
  deputyId: tom.id,
  purpose: 'News for patients',
  isPublic: 'yes',
  ...more,
})

it('says what to do when there is no channel yet', async () => {
  const empty = await trust.organisation('Empty Trust')
  const manager = await trust.person(empty, 'Grace Hill', ['manager'])
  const author = await trust.person(empty, 'Nia Evans', ['author'])
  expect((await trust.visit('/channels', manager)).text).toContain('Register your first')
  const seen = await trust.visit('/channels', author)
  expect(seen.text).toContain('A manager can register')
  expect(seen.text).not.toContain('/channels/new')
  expect((await trust.visit('/channels/new', author)).status).toBe(403)
})

it('registers a channel and writes it down', async () => {
  const done = await trust.submit('/channels', form(), asha)
  expect(done.status).toBe(303)
  const page = await trust.visit(done.location ?? '', asha)
  expect(page.text).toContain('Main page')
  expect(page.text).toContain('Tom Barraclough')
  expect(page.text).toContain('Registered')
  const id = done.location?.split('/').at(-1) ?? ''
  const { entries } = await readRecord(trust.trust, asha, { subjectId: id })
  expect(entries.map(({ act }) => act)).toEqual(['channel.registered'])
})

it('refuses the same account twice, however it is written', async () => {
  const again = await trust.submit('/channels', form({ address: '@fellsidemain', name: 'Twin' }), asha)
  expect(again.status).toBe(422)
  expect(again.text).toContain('already registered as Main page')
  expect(again.text).toContain('value="Twin"')
})

it('refuses a personal profile, says why, and leads to where a Page is made', async () => {
  const refused = await trust.submit(
    '/channels',
    form({ address: 'https://www.facebook.com/profile.php?id=100000123' }),
    asha,
  )
  expect(refused.status).toBe(422)
  expect(refused.text).toContain('own profile')
  expect(refused.text).toMatch(/<a href="https:\/\/www\.facebook\.com\/pages\/create"/)
})

it('wants two people, both of this organisation', async () => {
  const stranger = await trust.person(await trust.organisation('Elsewhere'), 'Idris Khan', ['author'])
  const one = await trust.submit('/channels', form({ address: 'One', deputyId: asha.id }), asha)
  expect(one.text).toContain('Choose another person as the deputy')
  const other = await trust.submit('/channels', form({ address: 'One', ownerId: stranger.id }), asha)
  expect(other.text).toContain('Choose an owner who works here now')
})

it('flags a channel that has no deputy', async () => {
  await aChannel(trust, asha, { address: 'NoDeputyHere', name: 'Alone' })
  expect((await trust.visit('/channels', asha)).text).toContain('No deputy')
})

it('says beside each field what is missing', async () => {
  const empty = await trust.submit('/channels', {}, asha)
  expect(empty.status).toBe(422)
  for (const field of ['network', 'address', 'name', 'purpose', 'isPublic'])
    expect(empty.text).toContain(`href="#${field}"`)
})

it('changes a channel and writes down what was different', async () => {
  const channel = await aChannel(trust, asha, { address: 'ToChange', name: 'Before' })
  const saved = await trust.submit(
    `/channels/${channel.id}/edit`,
    { name: 'After', ownerId: tom.id, deputyId: '', purpose: channel.purpose, isPublic: 'no' },
    asha,
  )
  expect(saved.status).toBe(303)
  const now = await trust.within(asha, (tx) => channelById(tx, organisation, channel.id))
  expect(now).toMatchObject({ name: 'After', ownerId: tom.id, isPublic: false, address: channel.address })
  const page = await trust.visit(`/channels/${channel.id}`, asha)
  expect(page.text).toContain('Changed the name, owner, whether it is public')
})

it('closes a channel: it takes no posts, and its address is free again', async () => {
  const channel = await aChannel(trust, asha, { address: 'ToClose', name: 'Old page' })
  expect((await trust.visit(`/channels/${channel.id}/close`, asha)).text).toContain('still goes out')
  await trust.submit(`/channels/${channel.id}/close`, {}, asha)
  const open = await trust.within(asha, (tx) => channelsOf(tx, organisation))
  expect(open.map(({ id }) => id)).not.toContain(channel.id)
  expect((await trust.visit('/channels?closed=yes', asha)).text).toContain('Old page')
  expect((await trust.visit(`/channels/${channel.id}`, asha)).text).toContain('This channel is closed')
  await aChannel(trust, asha, { address: 'ToClose', name: 'New page' })
})

it('shows fifty at a time', async () => {
  const many = await trust.organisation('Many Trust')
  const manager = await trust.person(many, 'Grace Hill', ['manager'])
  for (let n = 0; n < 51; n += 1) {
    await aChannel(trust, manager, { address: `Page${n}`, name: `Channel ${String(n).padStart(2, '0')}` })
  }
  const first = await trust.visit('/channels', manager)
  expect(first.text).toContain('Channel 49')
  expect(first.text).not.toContain('Channel 50')
  const next = /href="(\/channels\?[^"]*name=[^"]*)"/.exec(first.text)?.[1]?.replaceAll('&amp;', '&') ?? ''
  expect((await trust.visit(next, manager)).text).toContain('Channel 50')
})

it('shows the public what is theirs and public, and nothing of the inside', async () => {
  const id = await trust.organisation('Open Trust')
  const manager = await trust.person(id, 'Grace Hill', ['manager'])
  await aChannel(trust, manager, { address: 'OpenPublic', name: 'For all' })
  await aChannel(trust, manager, { address: 'OpenHidden', name: 'Hidden', isPublic: false })
  const old = await aChannel(trust, manager, { address: 'OpenOld', name: 'Old one' })
  await closeChannel(trust.trust, manager, old.id)
  const { odsCode } = await trust.within(id, (tx) => organisationOf(tx, id))
  const page = await trust.visit(`/our-accounts/${odsCode.toLowerCase()}`)
  expect(page.status).toBe(200)
  expect(page.text).toContain('Official accounts of Open Trust')
  expect(page.text).toContain('https://www.facebook.com/OpenPublic')
  expect(page.text).toMatch(/No longer in use.*OpenOld/s)
  expect(page.text).not.toContain('Hidden')
  expect(page.text).not.toContain('Grace Hill')
  expect((await trust.visit('/our-accounts/ZZZ')).status).toBe(404)
})

it('hands over what a leaver kept', async () => {
  const leaver = await trust.person(organisation, 'Leah Vale', ['author'])
  const owned = await aChannel(trust, asha, { address: 'LeahOwns', ownerId: leaver.id, deputyId: asha.id })
  const deputy = await aChannel(trust, asha, { address: 'LeahHelps', ownerId: asha.id, deputyId: leaver.id })
  const count = await trust.within(asha, (tx) => handOverChannels(tx, trust.trust, asha, leaver.id, tom.id))
  expect(count).toBe(2)
  const now = await trust.within(asha, (tx) =>
    Promise.all([owned, deputy].map(({ id }) => channelById(tx, organisation, id))),
  )
  expect(now).toMatchObject([
    { ownerId: tom.id, deputyId: asha.id },
    { ownerId: asha.id, deputyId: tom.id },
  ])
})

it('does nothing for somebody who may not', async () => {
  const refused = await registerChannel(trust.trust, tom, {
    network: 'x',
    address: '@fellside',
    name: 'X',
    ownerId: tom.id,
    deputyId: null,
    purpose: 'News',
    isPublic: true,
  })
  expect(refused).toEqual({ ok: false, why: { kind: 'not-allowed' } })
})

it('shows names that are markup as text', async () => {
  const channel = await aChannel(trust, asha, {
    address: 'Markup',
    name: '<b>bold</b>',
    purpose: '"><script>',
  })
  const page = await trust.visit(`/channels/${channel.id}`, asha)
  expect(page.text).not.toContain('<b>bold')
  expect(page.text).not.toContain('"><script>')
})
