import type { Tx } from '../trust.ts'
import { isStance, type Organisation } from './organisation.ts'

const columns = ['organisation_id', 'name', 'ods_code', 'stance'] as const

interface Row {
  readonly organisation_id: string
  readonly name: string
  readonly ods_code: string
  readonly stance: string
}

function asOrganisation(row: Row): Organisation {
  if (!isStance(row.stance)) throw new Error(`Not a stance: ${row.stance}`)
  return { id: row.organisation_id, name: row.name, odsCode: row.ods_code, stance: row.stance }
}

export async function insertOrganisation(tx: Tx, organisation: Organisation, at: Date): Promise<void> {
  await tx
    .insertInto('organisation')
    .values({
      organisation_id: organisation.id,
      name: organisation.name,
      ods_code: organisation.odsCode,
      stance: organisation.stance,
      created_at: at,
    })
    .execute()
}

export async function findOrganisation(tx: Tx, organisationId: string): Promise<Organisation | undefined> {
  const row = await tx
    .selectFrom('organisation')
    .select(columns)
    .where('organisation_id', '=', organisationId)
    .executeTakeFirst()
  return row && asOrganisation(row)
}

/** Nearly always one; nothing stops two organisations of an installation from naming the same code. */
export async function findWithOdsCode(tx: Tx, odsCode: string): Promise<Organisation[]> {
  const rows = await tx
    .selectFrom('organisation')
    .select(columns)
    .where('ods_code', '=', odsCode)
    .orderBy('created_at')
    .limit(5)
    .execute()
  return rows.map(asOrganisation)
}

export async function lockOrganisation(tx: Tx, organisationId: string): Promise<Organisation | undefined> {
  const row = await tx
    .selectFrom('organisation')
    .select(columns)
    .where('organisation_id', '=', organisationId)
    .forUpdate()
    .executeTakeFirst()
  return row && asOrganisation(row)
}

export async function updateOrganisation(tx: Tx, organisation: Organisation): Promise<void> {
  await tx
    .updateTable('organisation')
    .set({ name: organisation.name, ods_code: organisation.odsCode, stance: organisation.stance })
    .where('organisation_id', '=', organisation.id)
    .execute()
}

export async function hasAnyOrganisation(tx: Tx): Promise<boolean> {
  return (
    (await tx.selectFrom('organisation').select('organisation_id').limit(1).executeTakeFirst()) !== undefined
  )
}

/** Names and ODS codes only: all that an administrator sees of other organisations. */
export async function listOrganisations(tx: Tx): Promise<Organisation[]> {
  const rows = await tx.selectFrom('organisation').select(columns).orderBy('name').limit(500).execute()
  return rows.map(asOrganisation)
}
