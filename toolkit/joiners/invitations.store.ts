import type { Person } from '../people/person.ts'
import type { Tx } from '../trust.ts'

export interface Invitation {
  readonly id: string
  readonly personId: string
  readonly tokenHash: Buffer
  readonly expiresAt: Date
  readonly acceptedAt: Date | null
}

type Owner = Pick<Person, 'organisationId' | 'id'>

export async function insertInvitation(
  tx: Tx,
  person: Owner,
  invitation: {
    readonly id: string
    readonly tokenHash: Buffer
    readonly by: string
    readonly at: Date
    readonly expiresAt: Date
  },
): Promise<void> {
  await tx
    .insertInto('invitation')
    .values({
      organisation_id: person.organisationId,
      invitation_id: invitation.id,
      person_id: person.id,
      token_hash: invitation.tokenHash,
      invited_by: invitation.by,
      created_at: invitation.at,
      expires_at: invitation.expiresAt,
    })
    .execute()
}

/** Held until the transaction ends, so that one link lets one person in once. */
export async function lockInvitation(
  tx: Tx,
  organisationId: string,
  id: string,
): Promise<Invitation | undefined> {
  const row = await tx
    .selectFrom('invitation')
    .select(['person_id', 'token_hash', 'expires_at', 'accepted_at'])
    .where('organisation_id', '=', organisationId)
    .where('invitation_id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  return (
    row && {
      id,
      personId: row.person_id,
      tokenHash: row.token_hash,
      expiresAt: row.expires_at,
      acceptedAt: row.accepted_at,
    }
  )
}

export async function markAccepted(tx: Tx, organisationId: string, id: string, at: Date): Promise<void> {
  await tx
    .updateTable('invitation')
    .set({ accepted_at: at })
    .where('organisation_id', '=', organisationId)
    .where('invitation_id', '=', id)
    .execute()
}

/** Links that nobody has used yet stop working. */
export async function deleteOpenInvitations(tx: Tx, person: Owner): Promise<void> {
  await tx
    .deleteFrom('invitation')
    .where('organisation_id', '=', person.organisationId)
    .where('person_id', '=', person.id)
    .where('accepted_at', 'is', null)
    .execute()
}
