import type { Person } from '../people/person.ts'
import type { Trust } from '../trust.ts'
import { listRecord, type RecordEntry } from './record.store.ts'

export type { RecordEntry } from './record.store.ts'

export interface RecordFilter {
  readonly subjectId?: string
  readonly act?: string
  /** Only what is older than this entry. */
  readonly before?: number
}

/** One page of the record, newest first, and where the next begins. */
export async function readRecord(
  trust: Pick<Trust, 'db'>,
  by: Person,
  filter: RecordFilter,
  pageSize = 50,
): Promise<{ entries: RecordEntry[]; next: number | null }> {
  const found = await trust.db.within(by.organisationId, (tx) =>
    listRecord(tx, by.organisationId, { ...filter, limit: pageSize + 1 }),
  )
  const entries = found.slice(0, pageSize)
  return { entries, next: found.length > pageSize ? (entries.at(-1)?.id ?? null) : null }
}
