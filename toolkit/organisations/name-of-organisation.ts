import { after, minutes } from '@canteen/plumbing/clock.ts'
import type { Trust } from '../trust.ts'
import { findOrganisation } from './organisations.store.ts'

interface Known {
  readonly name: string
  readonly until: Date
}

/** Every page shows the name, and it hardly ever changes: one look a minute is enough. */
const known = new WeakMap<Trust['db'], Map<string, Known>>()

export async function nameOfOrganisation(
  trust: Pick<Trust, 'db' | 'clock'>,
  organisationId: string,
): Promise<string> {
  const names = known.get(trust.db) ?? new Map<string, Known>()
  known.set(trust.db, names)
  const kept = names.get(organisationId)
  const now = trust.clock.now()
  if (kept && now < kept.until) return kept.name
  const found = await trust.db.within(organisationId, (tx) => findOrganisation(tx, organisationId))
  if (!found) return ''
  names.set(organisationId, { name: found.name, until: after(now, minutes(1)) })
  return found.name
}

export const forgetName = (trust: Pick<Trust, 'db'>, organisationId: string): void => {
  known.get(trust.db)?.delete(organisationId)
}
