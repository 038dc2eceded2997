import { randomUUID } from 'node:crypto'
import type { Trust, Tx } from '../trust.ts'
import type { Organisation } from './organisation.ts'
import { insertOrganisation } from './organisations.store.ts'

/** The transaction must be for this very organisation: make the id first, and open `within` it. */
export async function createOrganisation(
  tx: Tx,
  trust: Pick<Trust, 'clock'>,
  given: Omit<Organisation, 'id'> & { readonly id?: string },
): Promise<Organisation> {
  const organisation = {
    id: given.id ?? randomUUID(),
    name: given.name,
    odsCode: given.odsCode,
    stance: given.stance,
  }
  await insertOrganisation(tx, organisation, trust.clock.now())
  return organisation
}
