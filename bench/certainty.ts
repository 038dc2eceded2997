/**
 * Certainty: workers are killed without warning at every step of publishing, and every fault is injected, on each network;
 * then what the networks themselves made public is compared with what we say. The only good answer is nothing lost,
 * nothing twice, nothing called failed while it is live.
 */
import type { ChildProcess } from 'node:child_process'
import { sql } from 'kysely'
import { type Pds, startPds } from '../tests/pds/start.ts'
import type { By } from '../toolkit/people/person.ts'
import { blueskyChannel, blueskyTexts } from './bluesky.ts'
import { compare, type Verdict } from './compare.ts'
import { anOrganisation, clearFaults, facebookChannels, facebookLedger } from './facebook.ts'
import { moments } from './moments.ts'
import { type Lane, scheduleNow } from './schedule-now.ts'
import { table } from './table.ts'
import { kill9, startWorld, until, type World } from './world.ts'

/** The issue of it all, in milliseconds: settled this soon after the restart. */
const settleWithinMs = 60_000
const usuallyAtOnce = 10

export interface CertaintyOptions {
  readonly deliveries: number
  /** How many at a time; ten unless said. */
  readonly atOnce?: number
  /** Only moments with these names; all unless said. */
  readonly only?: readonly string[]
  readonly say: (text: string) => void
}

export interface Certainty extends Verdict {
  readonly deliveries: number
  readonly kills: number
  readonly rows: readonly (readonly [string, string])[]
  readonly slowestTakeOverMs: number
  readonly settledAfterMs: number
}

export async function measureCertainty(options: CertaintyOptions): Promise<string> {
  const found = await runCertainty(options)
  return table(`${found.deliveries} deliveries, ${found.kills} workers killed`, [
    ...found.rows,
    ['lost', String(found.lost)],
    ['twice', String(found.twice)],
    ['called failed while live', String(found.false)],
    ['unsettled', String(found.unsettled)],
    ['slowest take-over of a killed worker’s work', `${(found.slowestTakeOverMs / 1000).toFixed(1)} s`],
    ['everything settled after the last restart', `${(found.settledAfterMs / 1000).toFixed(1)} s`],
  ])
}

export async function runCertainty(options: CertaintyOptions): Promise<Certainty> {
  await using pds = await startPds()
  const world = await startWorld({ trustedAddresses: [pds.address], durable: false })
  try {
    const by = await anOrganisation(world)
    const lanes: Lane[] = [
      { name: 'Facebook', channel: (await facebookChannels(world, by, 1))[0] },
      { name: 'Bluesky', ...(await blueskyChannel(world, by, pds)) },
    ].flatMap((lane) => (lane.channel ? [{ ...lane, channel: lane.channel }] : []))
    return await killAndCompare(world, by, pds, lanes, options)
  } finally {
    await world.stop()
  }
}

async function killAndCompare(
  world: World,
  by: By,
  pds: Pds,
  lanes: readonly Lane[],
  { deliveries, say, only, atOnce = usuallyAtOnce }: CertaintyOptions,
): Promise<Certainty> {
  const chosen = moments.filter((moment) => only?.includes(moment.name) ?? true)
  let worker: ChildProcess = await world.startWorker()
  let kills = 0
  let made = 0
  let slowestTakeOverMs = 0
  const counts = new Map<string, number>()
  while (made < deliveries) {
    for (const moment of chosen) {
      if (made >= deliveries) break
      for (const lane of lanes) {
        const pictures = moment.pictures ? 2 : 0
        await moment.prepare(world, lane)
        const ids = await scheduleNow(world, by, lane, atOnce, {
          pictures,
          label: `${moment.name} ${made}`,
        })
        made += ids.length
        await moment.wait(world, by, ids)
        if (moment.kills) {
          await kill9(worker)
          kills += 1
        }
        await moment.release(world)
        if (moment.kills) worker = await world.startWorker()
        slowestTakeOverMs = Math.max(slowestTakeOverMs, await takenOver(world, by))
        const name = `${lane.name}: ${moment.name}`
        counts.set(name, (counts.get(name) ?? 0) + ids.length)
        say(`${made} of ${deliveries}: ${name}`)
      }
    }
  }
  await clearFaults(world)
  const settledAfterMs = await until(async () => (await unsettled(world, by)) === 0, settleWithinMs * 3, 250)
  const published = [...(await facebookLedger(world)).map((p) => p.text), ...(await blueskyTexts(pds, lanes))]
  const verdict = await compare(world, by, published)
  await kill9(worker)
  const rows = [...counts].map(([name, n]) => [name, `${n} deliveries`] as const)
  return { ...verdict, deliveries: made, kills, rows, slowestTakeOverMs, settledAfterMs }
}

const count = (world: World, by: By, where: ReturnType<typeof sql<boolean>>): Promise<number> =>
  world.trust.db.within(by.organisationId, async (tx) => {
    const found = await sql<{ n: number }>`select count(*)::int as n from delivery where ${where}`.execute(tx)
    return found.rows[0]?.n ?? 0
  })

/** Those that wait for a person are settled too: nothing more happens to them by itself. */
const unsettled = (world: World, by: By): Promise<number> =>
  count(
    world,
    by,
    sql<boolean>`state in ('due', 'sending') or (state = 'unconfirmed' and act_at is not null)`,
  )

/** Until nothing is left in the hands of a process that no longer lives. */
const takenOver = (world: World, by: By): Promise<number> =>
  until(
    async () =>
      (await world.trust.db.within(by.organisationId, async (tx) => {
        const open = await sql<{
          n: number
        }>`select count(*)::int as n from attempt a where a.closed_at is null
          and not exists (select 1 from worker w where w.worker_id = a.worker_id
            and w.beat_at > clock_timestamp() - interval '3 seconds')`.execute(tx)
        return open.rows[0]?.n ?? 0
      })) === 0,
    30_000,
    100,
  )
