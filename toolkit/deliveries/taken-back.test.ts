/** Words that were taken back, moved, or that cannot go out: what becomes of their deliveries, and who is told. */
import { randomUUID } from 'node:crypto'
import { readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { hours, minutes } from '@canteen/plumbing/clock.ts'
import { sql } from 'kysely'
import sharp from 'sharp'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { aFacebookChannel } from '../../tests/facebook.ts'
import { TestTrust } from '../../tests/trust.ts'
import type { Channel } from '../channels/channels.ts'
import type { By } from '../people/person.ts'
import { addPicture } from '../pictures/pictures.ts'
import { sweep } from '../workers/workers.ts'
import {
  cancelDeliveries,
  deliveriesOfPosts,
  moveDeliveries,
  type StoredContent,
  sendNow,
  startDeliveries,
} from './deliveries.ts'
import { openManySends } from './open-send.ts'

let trust: TestTrust
let tom: By
let page: Channel
beforeEach(async () => {
  trust = await TestTrust.start({ practice: true })
  tom = await trust.person(await trust.organisation(), 'Tom Barraclough', ['author', 'approver', 'manager'])
  page = await aFacebookChannel(trust, tom)
})
afterEach(() => trust.stop())

const faults = (what: string): Promise<Response> =>
  fetch(`${trust.practice?.address}/_practice/faults`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ network: 'facebook', call: 'publish-text', times: 1, what }),
  })

async function due(text: string, pictures: StoredContent['pictures'] = []): Promise<string> {
  const postId = randomUUID()
  const dueAt = trust.clock.now()
  const items = [{ channel: page, content: { text, link: null, pictures } }]
  await trust.within(tom, (tx) => startDeliveries(tx, trust.trust, tom, { postId, dueAt, items }))
  return postId
}
async function only(postId: string) {
  const found = await trust.within(tom, (tx) => deliveriesOfPosts(tx, tom.organisationId, [postId]))
  const [delivery] = found.get(postId) ?? []
  if (!delivery) throw new Error('No delivery')
  return delivery
}

it('what the network refused cannot be sent any more once its post was taken back', async () => {
  await faults('F9')
  const post = await due('Taken back')
  await trust.runDueJobs()
  const { id, state } = await only(post)
  expect(state).toBe('refused')
  await trust.within(tom, (tx) => cancelDeliveries(tx, trust.trust, tom, post))
  expect((await sendNow(trust.trust, tom, id)).ok).toBe(false)
  expect((await only(post)).state).toBe('cancelled')
})

it('what waits for a new sign-in is moved with its post, and goes out at the new time', async () => {
  await faults('F1')
  const post = await due('Moved while the channel was broken')
  await trust.runDueJobs()
  expect((await only(post)).state).toBe('waiting-for-reconnection')
  const later = new Date(trust.clock.now().getTime() + hours(3))
  await trust.within(tom, (tx) => moveDeliveries(tx, trust.trust, tom, post, later))
  await trust.within(tom, (tx) => sql`update connection set state = 'healthy'`.execute(tx))
  trust.clock.moveBy(minutes(30))
  await sweep(trust.trust)
  await trust.runDueJobs()
  expect(await only(post)).toMatchObject({ state: 'due', dueAt: later, actAt: later })
  trust.clock.moveTo(later)
  await trust.runDueJobs()
  expect((await only(post)).state).toBe('live')
})

it('a picture that is lost is said at once: nothing was posted, and nothing is looked for', async () => {
  const bytes = await sharp({ create: { width: 30, height: 20, channels: 3, background: '#005eb8' } })
    .jpeg()
    .toBuffer()
  const added = await addPicture(trust.trust, tom, bytes)
  if (!added.ok) throw new Error(added.why.message)
  const store = join(trust.trust.settings.dataFolder, 'pictures')
  for (const name of await readdir(store)) {
    if (name !== 'unfinished') await rm(join(store, name), { recursive: true })
  }
  trust.trust.log.level = 'silent'
  const post = await due('With a lost picture', [{ id: added.value.id, alt: 'Blue' }])
  await trust.runDueJobs()
  expect(await only(post)).toMatchObject({ state: 'refused' })
  expect((await only(post)).reason).toContain('Nothing was posted')
})

it('whoever must act is told of what is held because Canteen was not running', async () => {
  const letters = async () =>
    (await trust.within(tom, (tx) => sql<{ body: string }>`select body from outgoing_mail`.execute(tx))).rows
  await due('Missed')
  trust.clock.moveBy(hours(2))
  const withMail = { ...trust.trust, sendMail: async () => undefined }
  const { rows } = await trust.within(tom, (tx) =>
    sql<{ delivery_id: string }>`select delivery_id from delivery`.execute(tx),
  )
  await openManySends(
    withMail,
    tom.organisationId,
    rows.map((row) => row.delivery_id),
  )
  expect((await letters()).map(({ body }) => body)).toEqual([expect.stringContaining('was not running')])
})
