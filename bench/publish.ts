/** How fast deliveries go out: many due in the same second, to practice channels without limits, against an idle job. */
import { randomUUID } from 'node:crypto'
import { addJobs } from '@canteen/plumbing/jobs.ts'
import { sql } from 'kysely'
import { startDeliveries } from '../toolkit/deliveries/deliveries.ts'
import { emptyJob } from './empty-job.ts'
import { anOrganisation, facebookChannels, facebookLedger } from './facebook.ts'
import { table } from './table.ts'
import { startWorld, until, type World } from './world.ts'

const channelCount = 50

export async function measurePublish(options: {
  deliveries: number
  say: (text: string) => void
}): Promise<string> {
  const { deliveries, say } = options
  const world = await startWorld({ durable: true })
  try {
    say('The job runner alone, with an empty job…')
    const ceiling = await measureEmptyJobs(world, deliveries)
    say('Deliveries…')
    const sent = await measureDeliveries(world, deliveries)
    return table(`${deliveries} due in the same second, one worker process, practice network in another`, [
      ['the job runner alone, empty job', `${Math.round(ceiling)} jobs/s`],
      ['deliveries live', `${Math.round(sent.rate)} a second`],
      ['share of the ceiling', `${Math.round((100 * sent.rate) / ceiling)}%`],
      ['time to the last', `${sent.lastS.toFixed(1)} s`],
      ['lateness, median', `${sent.medianS.toFixed(2)} s`],
      ['lateness, 99th in a hundred', `${sent.p99S.toFixed(2)} s`],
      ['live in our outbox / in the network’s ledger', `${sent.live} / ${sent.published}`],
    ])
  } finally {
    await world.stop()
  }
}

async function measureEmptyJobs(world: World, count: number): Promise<number> {
  const { trust } = world
  const runAt = new Date(Date.now() + 6_000)
  await trust.db.across('the administrator counts', (tx) =>
    addJobs(
      tx,
      emptyJob,
      Array.from({ length: count }, (_, i) => ({ payload: {}, runAt, key: `empty:${i}` })),
    ),
  )
  const worker = world.startProgram('empty-worker.js', [])
  const left = async () =>
    Number((await trust.db.pool.query('select count(*) from graphile_worker._private_jobs')).rows[0]?.count)
  await until(async () => (await left()) === 0, 120_000, 20)
  const tookMs = Date.now() - runAt.getTime()
  worker.kill('SIGKILL')
  return (count * 1000) / tookMs
}

async function measureDeliveries(world: World, count: number) {
  const { trust } = world
  const by = await anOrganisation(world)
  const channels = await facebookChannels(world, by, channelCount)
  const dueAt = new Date(Date.now() + 15_000)
  for (let i = 0; i < count / 100; i++) {
    await trust.db.within(by.organisationId, async (tx) => {
      for (let j = 0; j < 100; j++) {
        const n = i * 100 + j
        const channel = channels[n % channels.length]
        if (!channel) continue
        const content = { text: `Clinic news number ${n}`, link: null, pictures: [] }
        await startDeliveries(tx, trust, by, { postId: randomUUID(), dueAt, items: [{ channel, content }] })
      }
    })
  }
  const worker = await world.startWorker()
  const settled = () =>
    trust.db.within(by.organisationId, async (tx) => {
      const row = await sql<{
        n: number
      }>`select count(*)::int as n from delivery where state = 'live'`.execute(tx)
      return row.rows[0]?.n ?? 0
    })
  await until(async () => (await settled()) === count, 180_000, 200)
  worker.kill('SIGTERM')
  const late = await trust.db.within(by.organisationId, (tx) =>
    sql<{ last: number; median: number; p99: number }>`
      select max(late) as last, percentile_cont(0.5) within group (order by late) as median,
        percentile_cont(0.99) within group (order by late) as p99
      from (select extract(epoch from settled_at - due_at)::float8 as late from delivery) l`.execute(tx),
  )
  const { last = 0, median = 0, p99 = 0 } = late.rows[0] ?? {}
  return {
    rate: count / last,
    lastS: last,
    medianS: median,
    p99S: p99,
    live: await settled(),
    published: (await facebookLedger(world)).length,
  }
}
