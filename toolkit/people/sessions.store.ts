import type { Tx } from '../trust.ts'
import { asPerson } from './people.store.ts'
import type { Person } from './person.ts'

export interface Session {
  readonly id: string
  readonly device: string
  readonly createdAt: Date
  readonly lastSeenAt: Date
  readonly expiresAt: Date
}

export async function insertSession(
  tx: Tx,
  person: Person,
  session: Session,
  tokenHash: Buffer,
): Promise<void> {
  await tx
    .insertInto('session')
    .values({
      organisation_id: person.organisationId,
      session_id: session.id,
      person_id: person.id,
      token_hash: tokenHash,
      device: session.device,
      created_at: session.createdAt,
      last_seen_at: session.lastSeenAt,
      expires_at: session.expiresAt,
    })
    .execute()
}

export interface OpenSession {
  readonly person: Person
  readonly tokenHash: Buffer
  readonly lastSeenAt: Date
  readonly expiresAt: Date
}

/** The session and whoever it belongs to, in one look; somebody who has left has none. */
export async function findSession(
  tx: Tx,
  organisationId: string,
  sessionId: string,
): Promise<OpenSession | undefined> {
  const row = await tx
    .selectFrom('session')
    .innerJoin('person', (join) =>
      join
        .onRef('person.organisation_id', '=', 'session.organisation_id')
        .onRef('person.person_id', '=', 'session.person_id'),
    )
    .select(['person.organisation_id', 'person.person_id', 'person.name', 'person.email', 'person.roles'])
    .select(['session.token_hash', 'session.last_seen_at', 'session.expires_at'])
    .where('session.organisation_id', '=', organisationId)
    .where('session.session_id', '=', sessionId)
    .where('person.state', '=', 'active')
    .executeTakeFirst()
  return (
    row && {
      person: asPerson(row),
      tokenHash: row.token_hash,
      lastSeenAt: row.last_seen_at,
      expiresAt: row.expires_at,
    }
  )
}

export async function touchSession(
  tx: Tx,
  organisationId: string,
  sessionId: string,
  at: Date,
): Promise<void> {
  await tx
    .updateTable('session')
    .set({ last_seen_at: at })
    .where('organisation_id', '=', organisationId)
    .where('session_id', '=', sessionId)
    .execute()
}

/** Newest first, only those that still let somebody in. */
export async function listSessions(tx: Tx, person: Person, now: Date, seenAfter: Date): Promise<Session[]> {
  const rows = await tx
    .selectFrom('session')
    .select(['session_id', 'device', 'created_at', 'last_seen_at', 'expires_at'])
    .where('organisation_id', '=', person.organisationId)
    .where('person_id', '=', person.id)
    .where('expires_at', '>', now)
    .where('last_seen_at', '>', seenAfter)
    .orderBy('last_seen_at', 'desc')
    .limit(50)
    .execute()
  return rows.map((row) => ({
    id: row.session_id,
    device: row.device,
    createdAt: row.created_at,
    lastSeenAt: row.last_seen_at,
    expiresAt: row.expires_at,
  }))
}

type Owner = Pick<Person, 'organisationId' | 'id'>

/** How many were there to end. */
export async function deleteSession(tx: Tx, person: Owner, sessionId: string): Promise<number> {
  const done = await tx
    .deleteFrom('session')
    .where('organisation_id', '=', person.organisationId)
    .where('person_id', '=', person.id)
    .where('session_id', '=', sessionId)
    .executeTakeFirst()
  return Number(done.numDeletedRows)
}

/** All of a person's sessions, but perhaps the one they are using. */
export async function deleteSessionsOf(tx: Tx, person: Owner, except: string | null): Promise<number> {
  let query = tx
    .deleteFrom('session')
    .where('organisation_id', '=', person.organisationId)
    .where('person_id', '=', person.id)
  if (except) query = query.where('session_id', '<>', except)
  return Number((await query.executeTakeFirst()).numDeletedRows)
}

export async function deleteOldSessions(tx: Tx, person: Owner, now: Date, seenAfter: Date): Promise<void> {
  await tx
    .deleteFrom('session')
    .where('organisation_id', '=', person.organisationId)
    .where('person_id', '=', person.id)
    .where((eb) => eb.or([eb('expires_at', '<=', now), eb('last_seen_at', '<=', seenAfter)]))
    .execute()
}
