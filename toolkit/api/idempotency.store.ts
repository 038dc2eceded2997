/** Answers already given, by the key that came with the request, so that asking twice does it once. */
import type { Person } from '../people/person.ts'
import type { Tx } from '../trust.ts'

export interface Remembered {
  readonly requestHash: Buffer
  /** Null: the first asking is still being worked on, or was cut off. */
  readonly status: number | null
  readonly response: unknown
  readonly createdAt: Date
}

type Owner = Pick<Person, 'organisationId' | 'id'>

const ofKey = (owner: Owner, key: string) => ({
  organisation_id: owner.organisationId,
  person_id: owner.id,
  key,
})

/** False: the key is there already. */
export async function beginKey(
  tx: Tx,
  owner: Owner,
  key: string,
  of: { readonly requestHash: Buffer; readonly response: object; readonly now: Date },
): Promise<boolean> {
  const made = await tx
    .insertInto('idempotency')
    .values({
      ...ofKey(owner, key),
      request_hash: of.requestHash,
      response: JSON.stringify(of.response),
      created_at: of.now,
    })
    .onConflict((conflict) => conflict.columns(['organisation_id', 'person_id', 'key']).doNothing())
    .executeTakeFirst()
  return made.numInsertedOrUpdatedRows === 1n
}

export async function findKey(tx: Tx, owner: Owner, key: string): Promise<Remembered | null> {
  const row = await tx
    .selectFrom('idempotency')
    .select(['request_hash', 'status', 'response', 'created_at'])
    .where('organisation_id', '=', owner.organisationId)
    .where('person_id', '=', owner.id)
    .where('key', '=', key)
    .executeTakeFirst()
  return row
    ? {
        requestHash: row.request_hash,
        status: row.status,
        response: row.response,
        createdAt: row.created_at,
      }
    : null
}

/** For a request whose work was cut off: only one of several that try gets it. */
export async function takeKeyOver(
  tx: Tx,
  owner: Owner,
  key: string,
  of: { readonly begunAt: Date; readonly now: Date },
): Promise<boolean> {
  const taken = await tx
    .updateTable('idempotency')
    .set({ created_at: of.now })
    .where('organisation_id', '=', owner.organisationId)
    .where('person_id', '=', owner.id)
    .where('key', '=', key)
    .where('status', 'is', null)
    .where('created_at', '=', of.begunAt)
    .executeTakeFirst()
  return taken.numUpdatedRows === 1n
}

export async function finishKey(
  tx: Tx,
  owner: Owner,
  key: string,
  answer: { readonly status: number; readonly response: object },
): Promise<void> {
  await tx
    .updateTable('idempotency')
    .set({ status: answer.status, response: JSON.stringify(answer.response) })
    .where('organisation_id', '=', owner.organisationId)
    .where('person_id', '=', owner.id)
    .where('key', '=', key)
    .execute()
}

/** Its work failed: the same request may be tried again at once, and goes on as the one begun at `begunAt`. */
export async function letGoOfKey(tx: Tx, owner: Owner, key: string, begunAt: Date): Promise<void> {
  await tx
    .updateTable('idempotency')
    .set({ created_at: begunAt })
    .where('organisation_id', '=', owner.organisationId)
    .where('person_id', '=', owner.id)
    .where('key', '=', key)
    .where('status', 'is', null)
    .execute()
}

export async function forgetKeysBefore(tx: Tx, organisationId: string, before: Date): Promise<void> {
  await tx
    .deleteFrom('idempotency')
    .where('organisation_id', '=', organisationId)
    .where('created_at', '<=', before)
    .execute()
}
