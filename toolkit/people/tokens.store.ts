import type { Tx } from '../trust.ts'
import { asPerson } from './people.store.ts'
import type { Person } from './person.ts'

export interface AccessToken {
  readonly id: string
  readonly name: string
  readonly createdAt: Date
  readonly expiresAt: Date
  readonly lastUsedAt: Date | null
}

type Owner = Pick<Person, 'organisationId' | 'id'>

export async function insertToken(
  tx: Tx,
  person: Owner,
  token: Omit<AccessToken, 'lastUsedAt'>,
  tokenHash: Buffer,
): Promise<void> {
  await tx
    .insertInto('access_token')
    .values({
      organisation_id: person.organisationId,
      token_id: token.id,
      person_id: person.id,
      name: token.name,
      token_hash: tokenHash,
      created_at: token.createdAt,
      expires_at: token.expiresAt,
    })
    .execute()
}

export interface UsableToken {
  readonly person: Person
  readonly tokenHash: Buffer
  readonly lastUsedAt: Date | null
}

export async function findToken(
  tx: Tx,
  organisationId: string,
  tokenId: string,
  now: Date,
): Promise<UsableToken | undefined> {
  const row = await tx
    .selectFrom('access_token')
    .innerJoin('person', (join) =>
      join
        .onRef('person.organisation_id', '=', 'access_token.organisation_id')
        .onRef('person.person_id', '=', 'access_token.person_id'),
    )
    .select(['person.organisation_id', 'person.person_id', 'person.name', 'person.email', 'person.roles'])
    .select(['access_token.token_hash', 'access_token.last_used_at'])
    .where('access_token.organisation_id', '=', organisationId)
    .where('access_token.token_id', '=', tokenId)
    .where('access_token.revoked_at', 'is', null)
    .where('access_token.expires_at', '>', now)
    .where('person.state', '=', 'active')
    .executeTakeFirst()
  return row && { person: asPerson(row), tokenHash: row.token_hash, lastUsedAt: row.last_used_at }
}

export async function touchToken(tx: Tx, organisationId: string, tokenId: string, at: Date): Promise<void> {
  await tx
    .updateTable('access_token')
    .set({ last_used_at: at })
    .where('organisation_id', '=', organisationId)
    .where('token_id', '=', tokenId)
    .execute()
}

export async function listTokens(tx: Tx, person: Owner, now: Date): Promise<AccessToken[]> {
  const rows = await tx
    .selectFrom('access_token')
    .select(['token_id', 'name', 'created_at', 'expires_at', 'last_used_at'])
    .where('organisation_id', '=', person.organisationId)
    .where('person_id', '=', person.id)
    .where('revoked_at', 'is', null)
    .where('expires_at', '>', now)
    .orderBy('created_at', 'desc')
    .limit(100)
    .execute()
  return rows.map((row) => ({
    id: row.token_id,
    name: row.name,
    createdAt: row.created_at,
    expiresAt: row.expires_at,
    lastUsedAt: row.last_used_at,
  }))
}

/** How many were there to revoke. */
export async function revokeTokens(
  tx: Tx,
  person: Owner,
  tokenId: string | 'all',
  at: Date,
): Promise<number> {
  let query = tx
    .updateTable('access_token')
    .set({ revoked_at: at })
    .where('organisation_id', '=', person.organisationId)
    .where('person_id', '=', person.id)
    .where('revoked_at', 'is', null)
  if (tokenId !== 'all') query = query.where('token_id', '=', tokenId)
  return Number((await query.executeTakeFirst()).numUpdatedRows)
}
