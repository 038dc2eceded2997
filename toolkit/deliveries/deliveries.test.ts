/** Deliveries end to end: real database, real practice Facebook over HTTP, the test holds the clock. */
import { randomUUID } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { aFacebookChannel } from '../../tests/facebook.ts'
import { TestTrust } from '../../tests/trust.ts'
import type { Channel } from '../channels/channels.ts'
import type { By } from '../people/person.ts'
import { beat, sweep } from '../workers/workers.ts'
import {
  cancelDeliveries,
  deliveriesOfPosts,
  moveDeliveries,
  proveLive,
  readDelivery,
  sayNotThere,
  sendNow,
  startDeliveries,
} from './deliveries.ts'
import { openManySends } from './open-send.ts'

let trust: TestTrust
let tom: By
let page: Channel

beforeEach(async () => {
  trust = await TestTrust.start({ practice: true })
  const organisation = await trust.organisation()
  tom = await trust.person(organisation, 'Tom Barraclough', ['author', 'approver', 'on-duty', 'manager'])
  page = await aFacebookChannel(trust, tom)
})
afterEach(() => trust.stop())

const ledger = async (): Promise<{ text: string; link: string | null }[]> => {
  const answer = await fetch(`${trust.practice?.address}/_practice/ledger`)
  return ((await answer.json()) as { posts: { text: string; link: string | null }[] }).posts
}
const faults = (fault: object): Promise<Response> =>
  fetch(`${trust.practice?.address}/_practice/faults`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ network: 'facebook', call: 'publish-text', times: 1, ...fault }),
  })

async function schedule(text: string, minutesAhead = 10): Promise<string> {
  const postId = randomUUID()
  const dueAt = new Date(trust.clock.now().getTime() + minutesAhead * 60_000)
  await trust.within(tom, (tx) =>
    startDeliveries(tx, trust.trust, tom, {
      postId,
      dueAt,
      items: [{ channel: page, content: { text, link: null, pictures: [] } }],
    }),
  )
  return postId
}

async function only(postId: string) {
  const found = await trust.within(tom, (tx) => deliveriesOfPosts(tx, tom.organisationId, [postId]))
  const [delivery] = found.get(postId) ?? []
  if (!delivery) throw new Error('No delivery')
  return delivery
}

/** Lets the network have its time, looking whenever a look is due. */
async function lookUntilSettled(postId: string) {
  for (let i = 0; i < 20; i++) {
    await trust.runDueJobs()
    const { state } = await only(postId)
    if (state === 'live' || state === 'refused') break
    trust.clock.moveBy(5_000)
  }
  return only(postId)
}

describe('a delivery to a Facebook Page', () => {
  it('goes out at its time and not before, once, with the link to the very post', async () => {
    const post = await schedule('Flu clinic on Saturday')
    await trust.runDueJobs()
    expect((await only(post)).state).toBe('due')
    expect(await ledger()).toEqual([])
    trust.clock.moveBy(10 * 60_000)
    await trust.runDueJobs()
    const delivery = await only(post)
    expect(delivery).toMatchObject({ state: 'live' })
    expect((await ledger()).map((p) => p.text)).toEqual(['Flu clinic on Saturday'])
    expect(await (await fetch(delivery.link ?? '')).text()).toContain('Flu clinic on Saturday')
  })

  it.each(['accept-then-drop', 'drop-before-accepting', 'garbage', 'server-error', 'html-page'])(
    'is neither lost nor sent twice when the network answers with “%s”',
    async (what) => {
      await faults({ what })
      const post = await schedule('The walk-in centre is open', 0)
      await trust.runDueJobs()
      const delivery = await lookUntilSettled(post)
      expect(delivery.state).toBe('live')
      expect((await ledger()).map((p) => p.text)).toEqual(['The walk-in centre is open'])
    },
  )

  it('gives two posts with the same words a proof each', async () => {
    await faults({ what: 'accept-then-drop', times: 1 })
    const first = await schedule('Same words', 0)
    await trust.runDueJobs()
    await lookUntilSettled(first)
    await schedule('Other words between', 0)
    await trust.runDueJobs()
    await faults({ what: 'accept-then-drop', times: 1 })
    const second = await schedule('Same words', 0)
    await trust.runDueJobs()
    const [a, b] = [await lookUntilSettled(first), await lookUntilSettled(second)]
    expect([a.state, b.state]).toEqual(['live', 'live'])
    expect(a.link).not.toBe(b.link)
    expect((await ledger()).filter((p) => p.text === 'Same words')).toHaveLength(2)
  })

  it('waits for a new sign-in when the token has died, and tells nobody it failed', async () => {
    await faults({ what: 'F1' })
    const post = await schedule('Closed on Monday', 0)
    await trust.runDueJobs()
    expect((await only(post)).state).toBe('waiting-for-reconnection')
    expect(await ledger()).toEqual([])
  })

  it('waits as long as the network asks', async () => {
    await faults({ what: 'F8' })
    const post = await schedule('Blood donors wanted', 0)
    await trust.runDueJobs()
    const waiting = await only(post)
    expect(waiting.state).toBe('due')
    expect(waiting.actAt?.getTime()).toBe(trust.clock.now().getTime() + 17 * 60_000)
    trust.clock.moveBy(17 * 60_000)
    await trust.runDueJobs()
    expect((await only(post)).state).toBe('live')
    expect(await ledger()).toHaveLength(1)
  })

  it('is refused with a reason and something to do, and can be sent again by a person', async () => {
    await faults({ what: 'F9' })
    const post = await schedule('A post that is refused', 0)
    await trust.runDueJobs()
    const refusedOne = await only(post)
    expect(refusedOne).toMatchObject({ state: 'refused' })
    expect(refusedOne.reason).not.toBe('')
    expect((await sendNow(trust.trust, tom, refusedOne.id)).ok).toBe(true)
    await trust.runDueJobs()
    expect((await only(post)).state).toBe('live')
  })

  it('is held, not fired, when it missed its time by more than an hour', async () => {
    const post = await schedule('Yesterday’s news', 0)
    trust.clock.moveBy(2 * 3_600_000)
    await trust.runDueJobs()
    const held = await only(post)
    expect(held.state).toBe('held')
    expect(await ledger()).toEqual([])
    await sendNow(trust.trust, tom, held.id)
    await trust.runDueJobs()
    expect((await only(post)).state).toBe('live')
  })
})

describe('a dead worker', () => {
  it('leaves sends that another worker looks for before anybody sends again', async () => {
    const post = await schedule('Sent by a worker that died', 0)
    const { id } = await only(post)
    const dead = { ...trust.trust, workerId: randomUUID() }
    await beat(dead, 'pool-dead')
    const [opened] = await openManySends(dead, tom.organisationId, [id])
    expect(opened).not.toBeNull()
    expect((await only(post)).state).toBe('sending')
    await sweep(trust.trust)
    expect((await only(post)).state, 'a living worker is left alone').toBe('sending')
    await trust.trust.db.pool.query("update worker set beat_at = clock_timestamp() - interval '6 seconds'")
    await sweep(trust.trust)
    expect((await only(post)).state).toBe('unconfirmed')
    const delivery = await lookUntilSettled(post)
    expect(delivery.state).toBe('live')
    expect(await ledger()).toHaveLength(1)
  })

  it('cannot open a second attempt while one is open', async () => {
    const post = await schedule('Only once', 0)
    const { id } = await only(post)
    const both = await Promise.all([
      openManySends(trust.trust, tom.organisationId, [id]),
      openManySends({ ...trust.trust, workerId: randomUUID() }, tom.organisationId, [id]),
    ])
    expect(both.flat().filter((opened) => opened !== null)).toHaveLength(1)
  })
})

describe('plans', () => {
  it('move and are cancelled until sending begins', async () => {
    const post = await schedule('Moved', 10)
    const later = new Date(trust.clock.now().getTime() + 3_600_000)
    await trust.within(tom, (tx) => moveDeliveries(tx, trust.trust, tom, post, later))
    trust.clock.moveBy(10 * 60_000)
    await trust.runDueJobs()
    expect((await only(post)).state).toBe('due')
    const cancelled = await trust.within(tom, (tx) => cancelDeliveries(tx, trust.trust, tom, post))
    expect(cancelled).toEqual({ ok: true, value: 1 })
    trust.clock.moveBy(3_600_000)
    await trust.runDueJobs()
    expect((await only(post)).state).toBe('cancelled')
    expect(await ledger()).toEqual([])
  })

  it('are refused while a post is being sent', async () => {
    const post = await schedule('On its way', 0)
    const { id } = await only(post)
    await openManySends(trust.trust, tom.organisationId, [id])
    const cancelled = await trust.within(tom, (tx) => cancelDeliveries(tx, trust.trust, tom, post))
    expect(cancelled).toEqual({ ok: false, why: { kind: 'sending' } })
  })
})

describe('a person’s decision', () => {
  it('is not asked for, nor taken, while Canteen is still looking', async () => {
    await faults({ what: 'accept-then-drop' })
    await faults({ call: 'list-posts', what: 'server-error', times: 'always' })
    const post = await schedule('Nobody knows', 0)
    await trust.runDueJobs()
    const unsure = await only(post)
    expect(unsure.state).toBe('unconfirmed')
    expect((await sayNotThere(trust.trust, tom, unsure.id)).ok).toBe(false)
    expect((await sendNow(trust.trust, tom, unsure.id)).ok).toBe(false)
    for (let i = 0; i < 40; i++) {
      trust.clock.moveBy(60_000)
      await trust.runDueJobs()
    }
    const undecided = await only(post)
    expect(undecided).toMatchObject({ state: 'unconfirmed', actAt: null })
    const [live] = await ledger()
    const proof = await proveLive(trust.trust, tom, undecided.id, 'https://www.bluesky.example/x')
    expect(proof.ok, 'a link to somewhere else is no proof').toBe(false)
    expect(live?.text).toBe('Nobody knows')
  })

  it('of another organisation changes nothing and learns nothing', async () => {
    const post = await schedule('Ours', 0)
    const { id } = await only(post)
    const stranger = await trust.person(await trust.organisation('Another Trust'), 'Sam Stranger', [
      'manager',
    ])
    expect(await sendNow(trust.trust, stranger, id)).toEqual({ ok: false, why: { kind: 'not-found' } })
    expect(await readDelivery(trust.trust, stranger, id)).toBeNull()
    expect((await trust.visit(`/outbox/${id}`, stranger)).status).toBe(404)
  })
})
