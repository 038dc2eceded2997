import { days, hours } from '@canteen/plumbing/clock.ts'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { TestTrust } from '../../tests/trust.ts'
import type { By } from '../people/person.ts'
import type { Letter } from '../trust.ts'
import type { Channel } from './channel.ts'
import { channelById, channelDuties, credentialsFor, markConnectionBroken } from './channels.ts'
import { aChannel, connectPage, control } from './testing.ts'

let trust: TestTrust
let asha: By
let tom: By
let channel: Channel
const letters: Letter[] = []

beforeAll(async () => {
  trust = await TestTrust.start({ practice: true })
  Object.assign(trust.trust, { sendMail: (letter: Letter) => Promise.resolve(void letters.push(letter)) })
  const organisation = await trust.organisation()
  asha = await trust.person(organisation, 'Asha Verma', ['manager'])
  tom = await trust.person(organisation, 'Tom Barraclough', ['author'])
  channel = await aChannel(trust, asha, { deputyId: tom.id })
  await connectPage(trust, asha, channel.id)
})
afterAll(() => trust.stop())

async function watch(): Promise<Letter[]> {
  letters.length = 0
  for (const duty of channelDuties) await duty.run(trust.trust)
  await trust.runDueJobs()
  await trust.runDueJobs()
  return [...letters]
}

/** By then the first sign-ins of this test are months old. */
const lateManager = () => trust.person(asha.organisationId, 'Grace Hill', ['manager'])

const connectionNow = async () =>
  (await trust.within(asha, (tx) => channelById(tx, asha.organisationId, channel.id)))?.connection

const endsIn = (n: number) => trust.clock.moveTo(new Date((endsAt?.getTime() ?? 0) - days(n)))
let endsAt: Date | null | undefined

it('asks the network only once six hours have gone by', async () => {
  const before = await connectionNow()
  endsAt = before?.expiresAt
  expect(endsAt).toBeInstanceOf(Date)
  trust.clock.moveBy(hours(5))
  await watch()
  expect((await connectionNow())?.checkedAt).toEqual(before?.checkedAt)
  trust.clock.moveBy(hours(2))
  await watch()
  expect((await connectionNow())?.checkedAt).toEqual(trust.clock.now())
})

it('warns owner and deputy 14, 7 and 2 days before the end, once each', async () => {
  endsIn(15)
  expect(await watch()).toEqual([])
  for (const left of [13.5, 6.5, 1.5]) {
    endsIn(left)
    const sent = await watch()
    expect(sent.map(({ to }) => to).sort()).toEqual([asha.email, tom.email].sort())
    expect(sent[0]?.body).toContain(`/channels/${channel.id}`)
    trust.clock.moveBy(hours(7))
    expect(await watch()).toEqual([])
  }
  expect((await trust.visit('/channels', await lateManager())).text).toContain('Ends soon')
})

it('does not call a connection broken because the network cannot be asked', async () => {
  await control(trust, 'faults', { call: 'any', what: 'server-error', times: 'always' })
  const before = await connectionNow()
  trust.clock.moveBy(hours(7))
  expect(await watch()).toEqual([])
  expect(await connectionNow()).toEqual(before)
  await fetch(`${trust.practice?.address}/_practice/faults`, { method: 'DELETE' })
})

it('calls it broken with the reason once the password was changed, and tells each once', async () => {
  await control(trust, 'people', { person: 'Tom Barraclough', what: 'password-changed' })
  trust.clock.moveBy(hours(7))
  const sent = await watch()
  expect(sent).toHaveLength(2)
  expect(sent[0]?.subject).toBe('Connect Trust news again')
  expect(await connectionNow()).toMatchObject({ state: 'broken' })
  trust.clock.moveBy(hours(7))
  expect(await watch()).toEqual([])
  await trust.within(asha, (tx) =>
    markConnectionBroken(tx, trust.trust, asha, asha.organisationId, channel.id, 'Again.'),
  )
  expect((await connectionNow())?.brokenReason).not.toBe('Again.')
})

it('calls it broken when the key that sealed it is gone', async () => {
  await connectPage(trust, await lateManager(), channel.id)
  expect(await connectionNow()).toMatchObject({ state: 'healthy' })
  await trust.within(asha, (tx) =>
    tx
      .updateTable('connection')
      .set({ secrets: Buffer.from('of another key') })
      .where('channel_id', '=', channel.id)
      .execute(),
  )
  expect(
    await trust.within(asha, (tx) => credentialsFor(tx, trust.trust, asha.organisationId, channel.id)),
  ).toBeNull()
  trust.clock.moveBy(hours(7))
  await watch()
  expect((await connectionNow())?.brokenReason).toContain('key')
})
