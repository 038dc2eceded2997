/** The moments at which a worker dies or a network misbehaves, each held still by a lock or a fault so that it is sure. */
import type { PoolClient } from 'pg'
import type { By } from '../toolkit/people/person.ts'
import { clearFaults, orderFault } from './facebook.ts'
import type { Lane } from './schedule-now.ts'
import { until, type World } from './world.ts'

export interface Moment {
  readonly name: string
  readonly kills: boolean
  readonly pictures?: boolean
  readonly prepare: (world: World, lane: Lane) => Promise<void>
  /** Until the deliveries have come to this moment. */
  readonly wait: (world: World, by: By, ids: readonly string[]) => Promise<void>
  readonly release: (world: World) => Promise<void>
}

const nothing = async (): Promise<void> => undefined
const anyMs = (most: number) => () =>
  new Promise<void>((resolve) => setTimeout(resolve, Math.random() * most))

/** Holds every row of a table still, so that whoever wants to write it waits; then lets go. */
function frozen(table: string, name: string): Moment {
  let client: PoolClient | null = null
  return {
    name,
    kills: true,
    prepare: nothing,
    wait: async ({ trust }, _by, ids) => {
      client = await trust.db.pool.connect()
      await client.query('begin')
      await client.query("set local canteen.across = 'on'")
      await client.query(`select 1 from ${table} where delivery_id = any($1::uuid[]) for update`, [ids])
      await anyMs(400)()
    },
    release: async () => {
      await client?.query('rollback')
      client?.release()
      client = null
    },
  }
}

const fault = (
  name: string,
  what: string,
  options: { kills: boolean; ms?: number; times?: number },
): Moment => ({
  name,
  kills: options.kills,
  prepare: async (world, lane) => {
    if (lane.name !== 'Facebook') return
    await orderFault(world, { call: 'publish', what, times: options.times ?? 5, ms: options.ms ?? 0 })
  },
  wait: options.kills ? anyMs(600) : anyMs(300),
  release: clearFaults,
})

const settled = async ({ trust }: World, by: By, ids: readonly string[]): Promise<void> => {
  await until(
    async () => {
      const sending = await trust.db.within(by.organisationId, (tx) =>
        tx
          .selectFrom('delivery')
          .select('state')
          .where('delivery_id', 'in', [...ids])
          .execute(),
      )
      return sending.some((d) => d.state !== 'due')
    },
    20_000,
    5,
  )
}

export const moments: readonly Moment[] = [
  {
    name: 'killed before or while attempts are opened',
    kills: true,
    prepare: nothing,
    wait: nothing,
    release: nothing,
  },
  frozen('delivery', 'killed with the attempt not yet written'),
  { name: 'killed just after sending began', kills: true, prepare: nothing, wait: settled, release: nothing },
  fault('killed while the network takes its time, which then accepts', 'delay', {
    kills: true,
    ms: 1_500,
    times: 10,
  }),
  frozen('attempt', 'killed with the answer not yet written'),
  { name: 'killed at any time', kills: true, prepare: nothing, wait: anyMs(1_500), release: nothing },
  {
    name: 'killed between pictures',
    kills: true,
    pictures: true,
    prepare: nothing,
    wait: anyMs(900),
    release: nothing,
  },
  fault('accepted, then the line dropped', 'accept-then-drop', { kills: false }),
  fault('the line dropped before accepting', 'drop-before-accepting', { kills: false }),
  fault('an answer nobody can read', 'garbage', { kills: false }),
  fault('a web page instead of an answer', 'html-page', { kills: false }),
  fault('the network’s own error', 'server-error', { kills: false }),
  fault('accepted, line dropped, and killed', 'accept-then-drop', { kills: true }),
]
