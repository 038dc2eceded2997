/** Sign-ins at a network that are on their way. */
import type { Tx } from '../trust.ts'

export interface StoredConnecting {
  readonly id: string
  readonly channelId: string
  readonly offered: Buffer | null
}

export interface NewConnecting {
  readonly id: string
  readonly channelId: string
  readonly personId: string
  readonly stateHash: Buffer
  readonly at: Date
  readonly expiresAt: Date
}

/** Starting again replaces what the same person had begun for the channel; what has run out is swept with it. */
export async function insertConnecting(tx: Tx, organisationId: string, made: NewConnecting): Promise<void> {
  await tx
    .deleteFrom('connecting')
    .where('organisation_id', '=', organisationId)
    .where((e) =>
      e.or([
        e('expires_at', '<=', made.at),
        e.and([e('channel_id', '=', made.channelId), e('person_id', '=', made.personId)]),
      ]),
    )
    .execute()
  await tx
    .insertInto('connecting')
    .values({
      organisation_id: organisationId,
      connecting_id: made.id,
      channel_id: made.channelId,
      person_id: made.personId,
      state_hash: made.stateHash,
      created_at: made.at,
      expires_at: made.expiresAt,
    })
    .execute()
}

/** Takes the one use a sign-in has: null when this person did not start it, or it has run out or was used. */
export async function useConnecting(
  tx: Tx,
  organisationId: string,
  of: { readonly stateHash: Buffer; readonly personId: string; readonly at: Date },
): Promise<StoredConnecting | null> {
  const row = await tx
    .updateTable('connecting')
    .set({ used_at: of.at })
    .where('organisation_id', '=', organisationId)
    .where('state_hash', '=', of.stateHash)
    .where('person_id', '=', of.personId)
    .where('used_at', 'is', null)
    .where('expires_at', '>', of.at)
    .returning(['connecting_id', 'channel_id', 'offered'])
    .executeTakeFirst()
  return row ? { id: row.connecting_id, channelId: row.channel_id, offered: row.offered } : null
}

export async function offerAccounts(
  tx: Tx,
  organisationId: string,
  id: string,
  offered: Buffer,
): Promise<void> {
  await tx
    .updateTable('connecting')
    .set({ offered })
    .where('organisation_id', '=', organisationId)
    .where('connecting_id', '=', id)
    .execute()
}

/** A sign-in that came back with accounts and waits for this person to choose one. */
export async function findOffered(
  tx: Tx,
  organisationId: string,
  of: { readonly id: string; readonly personId: string; readonly at: Date },
): Promise<StoredConnecting | null> {
  const row = await tx
    .selectFrom('connecting')
    .select(['connecting_id', 'channel_id', 'offered'])
    .where('organisation_id', '=', organisationId)
    .where('connecting_id', '=', of.id)
    .where('person_id', '=', of.personId)
    .where('offered', 'is not', null)
    .where('expires_at', '>', of.at)
    .forUpdate()
    .executeTakeFirst()
  return row ? { id: row.connecting_id, channelId: row.channel_id, offered: row.offered } : null
}

export async function deleteConnecting(tx: Tx, organisationId: string, id: string): Promise<void> {
  await tx
    .deleteFrom('connecting')
    .where('organisation_id', '=', organisationId)
    .where('connecting_id', '=', id)
    .execute()
}
