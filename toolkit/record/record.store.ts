import type { Tx } from '../trust.ts'

export interface NewRecord {
  readonly organisationId: string
  readonly at: Date
  readonly byId: string | null
  readonly byName: string
  readonly act: string
  readonly subject: string
  readonly subjectId: string | null
  readonly details: Readonly<Record<string, unknown>>
  readonly way: string
}

export async function appendRecords(tx: Tx, entries: readonly NewRecord[]): Promise<void> {
  if (entries.length === 0) return
  await tx
    .insertInto('record')
    .values(
      entries.map((entry) => ({
        organisation_id: entry.organisationId,
        at: entry.at,
        by_id: entry.byId,
        by_name: entry.byName,
        act: entry.act,
        subject: entry.subject,
        subject_id: entry.subjectId,
        details: JSON.stringify(entry.details),
        way: entry.way,
      })),
    )
    .execute()
}

export interface RecordEntry extends NewRecord {
  readonly id: number
}

/** Newest first; `before` is the id of the last entry of the page above. */
export async function listRecord(
  tx: Tx,
  organisationId: string,
  filter: {
    readonly subjectId?: string
    readonly act?: string
    readonly before?: number
    readonly limit: number
  },
): Promise<RecordEntry[]> {
  let query = tx.selectFrom('record').selectAll().where('organisation_id', '=', organisationId)
  if (filter.subjectId) query = query.where('subject_id', '=', filter.subjectId)
  if (filter.act) query = query.where('act', '=', filter.act)
  if (filter.before) query = query.where('record_id', '<', filter.before)
  const rows = await query.orderBy('record_id', 'desc').limit(filter.limit).execute()
  return rows.map((row) => ({
    id: row.record_id,
    organisationId: row.organisation_id,
    at: row.at,
    byId: row.by_id,
    byName: row.by_name,
    act: row.act,
    subject: row.subject,
    subjectId: row.subject_id,
    details: asDetails(row.details),
    way: row.way,
  }))
}

const asDetails = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {}
