import type { By } from '../people/person.ts'
import { record } from '../record/record.ts'
import type { Trust } from '../trust.ts'
import { forgetName } from './name-of-organisation.ts'
import type { Organisation } from './organisation.ts'
import { lockOrganisation, updateOrganisation } from './organisations.store.ts'

/** Writes only what is new, and the record holds what it was before. */
export async function changeOrganisation(
  trust: Trust,
  by: By,
  to: Omit<Organisation, 'id'>,
): Promise<{ readonly changed: boolean }> {
  const changed = await trust.db.within(by.organisationId, async (tx) => {
    const now = await lockOrganisation(tx, by.organisationId)
    if (!now) throw new Error('The organisation of somebody who is signed in is not there')
    const details = differences(now, to)
    if (Object.keys(details).length === 0) return false
    await updateOrganisation(tx, { ...to, id: now.id })
    await record.organisationChanged(tx, trust, by, now.id, details)
    return true
  })
  forgetName(trust, by.organisationId)
  return { changed }
}

export function differences(
  from: Omit<Organisation, 'id'>,
  to: Omit<Organisation, 'id'>,
): Readonly<Record<string, readonly string[]>> {
  const names = ['name', 'odsCode', 'stance'] as const
  return Object.fromEntries(names.filter((n) => from[n] !== to[n]).map((n) => [n, [from[n], to[n]]]))
}
