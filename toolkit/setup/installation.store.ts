import { z } from 'zod'
import type { Tx } from '../trust.ts'

const name = 'set-up key'
const Kept = z.object({ hash: z.string() })

/** The newest key is the only one. */
export async function keepSetupKey(tx: Tx, hash: Buffer): Promise<void> {
  const value = JSON.stringify({ hash: hash.toString('base64url') })
  await tx
    .insertInto('installation')
    .values({ key: name, value })
    .onConflict((conflict) => conflict.column('key').doUpdateSet({ value }))
    .execute()
}

/** Held until the transaction ends, so that one key sets up once. */
export async function lockSetupKey(tx: Tx): Promise<Buffer | null> {
  const row = await tx
    .selectFrom('installation')
    .select('value')
    .where('key', '=', name)
    .forUpdate()
    .executeTakeFirst()
  return row ? Buffer.from(Kept.parse(row.value).hash, 'base64url') : null
}

export async function deleteSetupKey(tx: Tx): Promise<void> {
  await tx.deleteFrom('installation').where('key', '=', name).execute()
}

const backupName = 'last backup'
const KeptBackup = z.object({ at: z.coerce.date() })

export async function keepBackupTime(tx: Tx, at: Date): Promise<void> {
  const value = JSON.stringify({ at: at.toISOString() })
  await tx
    .insertInto('installation')
    .values({ key: backupName, value })
    .onConflict((conflict) => conflict.column('key').doUpdateSet({ value }))
    .execute()
}

/** Null: no backup has been made yet. */
export async function findBackupTime(tx: Tx): Promise<Date | null> {
  const row = await tx
    .selectFrom('installation')
    .select('value')
    .where('key', '=', backupName)
    .executeTakeFirst()
  return row ? KeptBackup.parse(row.value).at : null
}
