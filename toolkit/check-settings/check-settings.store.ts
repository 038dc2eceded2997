import { sql } from 'kysely'
import type { Tx } from '../trust.ts'
import { type CheckSettings, isSwitchable } from './settings.ts'

const found = (tx: Tx, organisationId: string) =>
  tx
    .selectFrom('check_settings')
    .select([
      'places',
      'words',
      'as_advice',
      'edit',
      'changed_by',
      'changed_at',
      // As text: a day has no zone, and must not get one on its way.
      sql<string | null>`pre_election_from::text`.as('from_day'),
      sql<string | null>`pre_election_until::text`.as('until_day'),
    ])
    .where('organisation_id', '=', organisationId)

type Row = NonNullable<Awaited<ReturnType<ReturnType<typeof found>['executeTakeFirst']>>>

export interface StoredCheckSettings extends CheckSettings {
  readonly changedBy: string
  readonly changedAt: Date
}

const asSettings = (row: Row): StoredCheckSettings => ({
  places: row.places,
  words: row.words,
  // A rule that must be mended today may have been switched when it was another.
  asAdvice: row.as_advice.filter(isSwitchable),
  preElection: row.from_day && row.until_day ? { from: row.from_day, until: row.until_day } : null,
  edit: row.edit,
  changedBy: row.changed_by,
  changedAt: row.changed_at,
})

/** Null: this organisation has never set anything. */
export async function findCheckSettings(tx: Tx, organisationId: string): Promise<StoredCheckSettings | null> {
  const row = await found(tx, organisationId).executeTakeFirst()
  return row ? asSettings(row) : null
}

export async function lockCheckSettings(tx: Tx, organisationId: string): Promise<StoredCheckSettings | null> {
  const row = await found(tx, organisationId).forUpdate().executeTakeFirst()
  return row ? asSettings(row) : null
}

/** False when somebody else wrote the first settings in the same moment. */
export async function writeCheckSettings(
  tx: Tx,
  organisationId: string,
  settings: StoredCheckSettings,
): Promise<boolean> {
  const values = {
    places: [...settings.places],
    words: [...settings.words],
    as_advice: [...settings.asAdvice],
    pre_election_from: settings.preElection?.from ?? null,
    pre_election_until: settings.preElection?.until ?? null,
    edit: settings.edit,
    changed_by: settings.changedBy,
    changed_at: settings.changedAt,
  }
  if (settings.edit > 1) {
    await tx
      .updateTable('check_settings')
      .set(values)
      .where('organisation_id', '=', organisationId)
      .executeTakeFirstOrThrow()
    return true
  }
  const made = await tx
    .insertInto('check_settings')
    .values({ organisation_id: organisationId, ...values })
    .onConflict((conflict) => conflict.column('organisation_id').doNothing())
    .executeTakeFirst()
  return made.numInsertedOrUpdatedRows === 1n
}
