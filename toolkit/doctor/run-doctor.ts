/** `canteen doctor`: looks from beside the running Canteen, without stopping or starting anything. */
import { existsSync } from 'node:fs'
import type { Clock } from '@canteen/plumbing/clock.ts'
import { openDatabase } from '@canteen/plumbing/database.ts'
import { runningPostgres } from '@canteen/plumbing/postgres/running.ts'
import type { Settings } from '@canteen/plumbing/settings.ts'
import type { DB } from '../tables.ts'
import { type Checkup, checkup, examine, examineDisk } from './examine.ts'
import { type ItemState, notRunning } from './judge.ts'

export async function runDoctor(
  settings: Settings,
  clock: Clock,
  known: readonly string[] | null,
): Promise<Checkup> {
  const address = settings.databaseUrl
    ? { connectionString: settings.databaseUrl }
    : runningPostgres(settings.dataFolder)
  if (!address) {
    const disk = existsSync(settings.dataFolder) ? [await examineDisk({ settings })] : []
    return checkup({ clock }, [{ name: 'Canteen', ...notRunning }, ...disk])
  }
  // A connection that ends between two questions makes the next one fail, and that is said.
  const db = openDatabase<DB>(address, { connections: 2, onIdleError: () => undefined })
  try {
    return await examine({ db, clock, settings }, known)
  } finally {
    await db.close()
  }
}

const marks: Readonly<Record<ItemState, string>> = { ok: 'well', look: 'LOOK', bad: 'BAD ' }

/** One line for each, and under it what to do. */
export const describeCheckup = ({ items }: Checkup): string =>
  items
    .map(({ name, state, sentence, whatToDo }) => {
      const todo = whatToDo ? `      What to do: ${whatToDo}\n` : ''
      return `${marks[state]}  ${name}: ${sentence}\n${todo}`
    })
    .join('')
