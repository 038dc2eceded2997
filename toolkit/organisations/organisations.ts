/** Organisations: who uses this installation. */
import type { Trust } from '../trust.ts'
import { organisationPageRoutes } from './organisation.page.tsx'
import type { Organisation } from './organisation.ts'
import { findWithOdsCode, hasAnyOrganisation } from './organisations.store.ts'

export { createOrganisation } from './create-organisation.ts'
export { nameOfOrganisation } from './name-of-organisation.ts'
export type { Organisation, Stance } from './organisation.ts'
export { OrganisationFields, organisationForm } from './organisation-form.tsx'
export { organisationOf } from './organisation-of.ts'
export { listOrganisations } from './organisations.store.ts'

export const organisationsWithOdsCode = (
  trust: Pick<Trust, 'db'>,
  odsCode: string,
): Promise<Organisation[]> =>
  trust.db.across('a public page names an ODS code', (tx) => findWithOdsCode(tx, odsCode.toUpperCase()))

export const isSetUp = (trust: Pick<Trust, 'db'>): Promise<boolean> =>
  trust.db.across('setting up an organisation', hasAnyOrganisation)

export const organisationRoutes = [...organisationPageRoutes]
