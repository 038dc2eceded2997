/** Looks at the whole installation. What cannot be looked at is said, never left out. */
import { statfs } from 'node:fs/promises'
import { after, minutes } from '@canteen/plumbing/clock.ts'
import { type Channel, channelsOf } from '../channels/channels.ts'
import { readDueTimes } from '../deliveries/deliveries.ts'
import { countStuckMail } from '../mail/mail.ts'
import { listOrganisations } from '../organisations/organisations.ts'
import { findBackupTime } from '../setup/setup.ts'
import type { Trust, Tx } from '../trust.ts'
import { deadAfterMs, listWorkers } from '../workers/workers.ts'
import { readDatabase, readMigrations } from './doctor.store.ts'
import {
  type Connections,
  type Item,
  type ItemState,
  judgeBackup,
  judgeClock,
  judgeConnections,
  judgeDatabase,
  judgeDisk,
  judgeDue,
  judgeMail,
  judgeMigrations,
  judgeRules,
  judgeWorkers,
  unreachable,
} from './judge.ts'

export interface Checkup {
  readonly at: Date
  /** The worst of its items. */
  readonly state: ItemState
  readonly items: readonly Item[]
}

/** What the doctor needs of an installation: a tool beside the running Canteen has no more. */
export type Patient = Pick<Trust, 'db' | 'clock' | 'settings'>

/** `known`: names of the migrations this version brings; null: the running Canteen has seen to them at its start. */
export async function examine(trust: Patient, known: readonly string[] | null = null): Promise<Checkup> {
  const disk = await examineDisk(trust)
  try {
    return checkup(trust, [...(await examineDatabase(trust, known)), disk, ...(await examineWork(trust))])
  } catch (error) {
    const why = error instanceof Error ? error.message : 'it gave no reason.'
    return checkup(trust, [{ name: 'Database', ...unreachable(why) }, disk])
  }
}

export function checkup(trust: Pick<Trust, 'clock'>, items: readonly Item[]): Checkup {
  const worst = (['bad', 'look'] as const).find((state) => items.some((item) => item.state === state))
  return { at: trust.clock.now(), state: worst ?? 'ok', items }
}

const across = <T>(trust: Patient, run: (tx: Tx) => Promise<T>): Promise<T> =>
  trust.db.across('the administrator counts', run)

async function examineDatabase(trust: Patient, known: readonly string[] | null): Promise<Item[]> {
  const before = trust.clock.now().getTime()
  const { facts, after: later } = await across(trust, async (tx) => ({
    facts: await readDatabase(tx),
    after: trust.clock.now().getTime(),
  }))
  const done = await across(trust, readMigrations)
  return [
    { name: 'Database', ...judgeDatabase(facts.version, facts.bytes) },
    { name: 'Tables', ...judgeMigrations(done, known) },
    { name: 'Organisations kept apart', ...judgeRules(facts) },
    { name: 'Clock', ...judgeClock((before + later) / 2 - facts.now.getTime()) },
  ]
}

export async function examineDisk({ settings }: Pick<Trust, 'settings'>): Promise<Item> {
  const disk = await statfs(settings.dataFolder)
  return { name: 'Disk', ...judgeDisk(disk.bavail * disk.bsize, settings.dataFolder) }
}

async function examineWork(trust: Patient): Promise<Item[]> {
  const now = trust.clock.now()
  const workers = await listWorkers(trust)
  const due = await across(trust, (tx) => readDueTimes(tx, now, after(now, -minutes(2))))
  const stuck = await across(trust, (tx) => countStuckMail(tx, after(now, -minutes(10))))
  const last = await across(trust, findBackupTime)
  const silent = workers.map(({ silentForMs }) => silentForMs)
  return [
    { name: 'Workers', ...judgeWorkers(silent, deadAfterMs) },
    { name: 'Deliveries', ...judgeDue(due, now) },
    { name: 'Connections', ...judgeConnections(await countConnections(trust), now) },
    { name: 'Mail', ...judgeMail({ on: trust.settings.mail.server !== null, stuck }) },
    { name: 'Backup', ...judgeBackup(last, now) },
  ]
}

/** Counts only: which channels another organisation has is its own business. */
async function countConnections(trust: Patient): Promise<Connections> {
  const organisations = await across(trust, listOrganisations)
  const all: Channel[] = []
  for (const { id } of organisations) all.push(...(await trust.db.within(id, (tx) => channelsOf(tx, id))))
  const count = (state: string) => all.filter(({ connection }) => connection.state === state).length
  const ends = all.flatMap(({ connection }) =>
    connection.state === 'healthy' && connection.expiresAt ? [connection.expiresAt] : [],
  )
  return {
    healthy: count('healthy'),
    broken: count('broken'),
    byHand: count('none'),
    ends: ends.sort((a, b) => a.getTime() - b.getTime()),
  }
}
