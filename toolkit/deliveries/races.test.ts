/** Two hands on one delivery: late answers, two workers, jobs that went missing, and one bad row among good ones. */
import { randomUUID } from 'node:crypto'
import { WireFailure } from '@canteen/networks/network.ts'
import { after, hours, minutes, seconds } from '@canteen/plumbing/clock.ts'
import { CompiledQuery, sql } from 'kysely'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { aFacebookChannel } from '../../tests/facebook.ts'
import { TestTrust } from '../../tests/trust.ts'
import type { Channel } from '../channels/channels.ts'
import type { By } from '../people/person.ts'
import { beat, sweep } from '../workers/workers.ts'
import { deliveriesOfPosts, readDueTimes, remindOverdue, startDeliveries } from './deliveries.ts'
import { type Opened, openManySends } from './open-send.ts'
import { settleMany } from './settle.ts'
import { takeOver } from './sweep.ts'
import { withinLease } from './within-lease.ts'

let trust: TestTrust
let tom: By
let page: Channel
beforeEach(async () => {
  trust = await TestTrust.start({ practice: true })
  tom = await trust.person(await trust.organisation(), 'Tom Barraclough', ['author', 'approver', 'manager'])
  page = await aFacebookChannel(trust, tom)
})
afterEach(() => trust.stop())

const faults = (fault: object): Promise<Response> =>
  fetch(`${trust.practice?.address}/_practice/faults`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ network: 'facebook', call: 'publish-text', times: 1, ...fault }),
  })
const ledger = async (): Promise<{ text: string }[]> =>
  (
    (await (await fetch(`${trust.practice?.address}/_practice/ledger`)).json()) as {
      posts: { text: string }[]
    }
  ).posts

async function due(text: string): Promise<string> {
  const postId = randomUUID()
  await trust.within(tom, (tx) =>
    startDeliveries(tx, trust.trust, tom, {
      postId,
      dueAt: trust.clock.now(),
      items: [{ channel: page, content: { text, link: null, pictures: [] } }],
    }),
  )
  return (await state(postId)).id && postId
}
async function state(postId: string) {
  const found = await trust.within(tom, (tx) => deliveriesOfPosts(tx, tom.organisationId, [postId]))
  const [delivery] = found.get(postId) ?? []
  if (!delivery) throw new Error('No delivery')
  return delivery
}
async function open(postId: string, workerId: string = trust.trust.workerId): Promise<Opened> {
  const [opened] = await openManySends({ ...trust.trust, workerId }, tom.organisationId, [
    (await state(postId)).id,
  ])
  if (!opened) throw new Error('It could not be begun')
  return opened
}
const live = (n: number) =>
  ({ kind: 'live', networkPostId: `1_${n}`, link: `https://fb.example/1_${n}` }) as const
const settle = (...ended: Parameters<typeof settleMany>[2]) =>
  settleMany(trust.trust, tom.organisationId, ended)
const forgetJobs = () => trust.trust.db.pool.query('delete from graphile_worker._private_jobs')
const jobs = async (): Promise<number> =>
  (await trust.trust.db.pool.query<{ n: number }>('select count(*)::int as n from graphile_worker.jobs'))
    .rows[0]?.n ?? -1

describe('an answer that comes after the send was given up', () => {
  it('is believed when it says that the post is live', async () => {
    const post = await due('Answered late')
    const slow = await open(post)
    trust.clock.moveBy(minutes(3))
    await takeOver(trust.trust, [])
    expect((await state(post)).state).toBe('unconfirmed')
    await settle({ ...slow, outcome: live(1) })
    expect(await state(post)).toMatchObject({ state: 'live', link: live(1).link })
    trust.clock.moveBy(minutes(1))
    await trust.runDueJobs()
    expect(await ledger()).toEqual([])
  })

  it('does not end the send that another worker has begun since', async () => {
    const post = await due('Two workers')
    const first = await open(post)
    trust.clock.moveBy(minutes(3))
    await takeOver(trust.trust, [])
    await trust.within(tom, (tx) => sql`update delivery set state = 'due'`.execute(tx))
    const second = await open(post, randomUUID())
    const refused = { kind: 'rejected', code: '1', reason: 'No.', whatToDo: 'Nothing.' } as const
    await settle({ ...first, outcome: refused })
    expect((await state(post)).state).toBe('sending')
    await settle({ ...second, outcome: live(2) })
    expect((await state(post)).state).toBe('live')
  })
})

describe('one that cannot be settled', () => {
  it('because another took its proof, is looked for, and keeps nobody else waiting', async () => {
    const [a, b, c] = [await due('Same words'), await due('Same words'), await due('Other words')]
    const [first, second, third] = [await open(a), await open(b), await open(c)]
    await settle({ ...first, outcome: live(7) })
    await settle({ ...second, outcome: live(7) }, { ...third, outcome: live(8) })
    expect((await state(b)).state).toBe('unconfirmed')
    expect((await state(c)).state).toBe('live')
  })

  it('in one organisation, keeps no other organisation’s sends from being taken over', async () => {
    const post = await due('Left by a dead worker')
    await open(post)
    const others = await trust.person(await trust.organisation('Another Trust'), 'Ana Reid', ['manager'])
    const broken = await aFacebookChannel(trust, others)
    await trust.within(others, (tx) =>
      startDeliveries(tx, trust.trust, others, {
        postId: randomUUID(),
        dueAt: trust.clock.now(),
        items: [{ channel: broken, content: { text: 'x', link: null, pictures: [] } }],
      }),
    )
    const { rows } = await trust.within(others, (tx) =>
      tx.executeQuery<{ delivery_id: string }>(CompiledQuery.raw('select delivery_id from delivery')),
    )
    await openManySends(
      trust.trust,
      others.organisationId,
      rows.map((row) => row.delivery_id),
    )
    for (const who of [others, tom]) {
      await trust.within(who, (tx) =>
        sql`update delivery set content = '{}' where content->>'text' = 'x'`.execute(tx),
      )
    }
    trust.clock.moveBy(minutes(3))
    trust.trust.log.level = 'silent'
    await sweep(trust.trust)
    expect((await state(post)).state).toBe('unconfirmed')
  })
})

it('deliveries that wait for a channel go on, whatever is wrong with another channel', async () => {
  const post = await due('Waits for the channel')
  await trust.within(tom, (tx) =>
    sql`update delivery set state = 'waiting-for-reconnection', act_at = null`.execute(tx),
  )
  for (const name of ['Another Trust', 'A third Trust']) {
    const other = await trust.person(await trust.organisation(name), 'Ana Reid', ['manager'])
    const channel = await aFacebookChannel(trust, other)
    const content = { text: 'x', link: null, pictures: [] }
    const dueAt = trust.clock.now()
    await trust.within(other, async (tx) => {
      await startDeliveries(tx, trust.trust, other, {
        postId: randomUUID(),
        dueAt,
        items: [{ channel, content }],
      })
      await sql`update delivery set state = 'waiting-for-reconnection', act_at = null, content = '{}'`.execute(
        tx,
      )
    })
  }
  trust.trust.log.level = 'silent'
  await sweep(trust.trust)
  await trust.runDueJobs()
  expect((await state(post)).state).toBe('live')
})

describe('a job that went missing', () => {
  it('is asked for again, for a delivery that was begun before too', async () => {
    await faults({ what: 'F8' })
    const post = await due('Slowed down, then forgotten')
    await trust.runDueJobs()
    expect((await state(post)).state).toBe('due')
    await forgetJobs()
    trust.clock.moveBy(minutes(18))
    expect(await remindOverdue(trust.trust)).toBe(1)
    await trust.runDueJobs()
    expect((await state(post)).state).toBe('live')
  })

  it('is told from one that waits its turn, whose place and time are left alone', async () => {
    const post = await due('In a long queue')
    const { actAt } = await state(post)
    trust.clock.moveBy(minutes(5))
    expect(await remindOverdue(trust.trust)).toBe(0)
    expect(await jobs()).toBe(1)
    expect((await state(post)).actAt).toEqual(actAt)
    const now = trust.clock.now()
    const times = await trust.trust.db.across('the administrator counts', (tx) =>
      readDueTimes(tx, now, after(now, -minutes(2))),
    )
    expect(times.overdue, 'whoever looks after the installation is told').toBe(1)
  })

  it('is found behind any number that wait their turn', async () => {
    const postId = randomUUID()
    await trust.within(tom, (tx) =>
      startDeliveries(tx, trust.trust, tom, {
        postId,
        dueAt: trust.clock.now(),
        items: Array.from({ length: 600 }, (_, n) => ({
          channel: page,
          content: { text: `Number ${n}`, link: null, pictures: [] },
        })),
      }),
    )
    trust.clock.moveBy(1)
    await due('Behind them all')
    await trust.trust.db.pool.query(
      'delete from graphile_worker._private_jobs where run_at = (select max(run_at) from graphile_worker._private_jobs)',
    )
    trust.clock.moveBy(minutes(1))
    expect(await remindOverdue(trust.trust)).toBe(0)
    expect(await remindOverdue(trust.trust)).toBe(1)
    expect(await remindOverdue(trust.trust)).toBe(0)
  })
})

it('a process that was paused does not take itself for dead', async () => {
  const post = await due('Paused for a while')
  await beat(trust.trust, 'pool-own')
  await open(post)
  await trust.trust.db.pool.query("update worker set beat_at = clock_timestamp() - interval '10 seconds'")
  await sweep(trust.trust)
  expect((await state(post)).state).toBe('sending')
})

describe('the time for one send', () => {
  const asked: (number | undefined)[] = []
  const wire = (now: Date) => ({
    fetch: async (_: string, request?: { timeoutMs?: number }) => {
      asked.push(request?.timeoutMs)
      return new Response()
    },
    now: () => now,
    settings: { apiBase: '', authBase: '', version: '', clientId: '', clientSecret: '' },
    renewCredentials: () => Promise.reject(new Error('Not asked for')),
  })
  const end = new Date('2026-11-23T09:02:00Z')

  it('bounds every call in it', async () => {
    await withinLease(wire(after(end, -minutes(2))), end).fetch('https://x.example', {
      timeoutMs: seconds(120),
    })
    await withinLease(wire(after(end, -minutes(1))), end).fetch('https://x.example', {
      timeoutMs: seconds(30),
    })
    await withinLease(wire(after(end, -minutes(1))), end).fetch('https://x.example')
    expect(asked).toEqual([seconds(115), seconds(30), seconds(55)])
  })

  it('begins no call near its end, nor after it: nothing was sent then', async () => {
    for (const now of [after(end, -seconds(19)), end, after(end, hours(9))]) {
      const call = withinLease(wire(now), end).fetch('https://x.example')
      await expect(call).rejects.toMatchObject({ sent: 'not-sent' })
      await expect(call).rejects.toBeInstanceOf(WireFailure)
    }
  })
})
