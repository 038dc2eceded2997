import type { Tx } from '../trust.ts'
import type { Organisation } from './organisation.ts'
import { findOrganisation } from './organisations.store.ts'

export async function organisationOf(tx: Tx, organisationId: string): Promise<Organisation> {
  const found = await findOrganisation(tx, organisationId)
  if (!found) throw new Error('There is no such organisation, or this transaction is for another one')
  return found
}
