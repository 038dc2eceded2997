import { sql } from 'kysely'
import type { Tx } from '../trust.ts'
import { asRoles, type Person, type PersonState, type Role } from './person.ts'

const columns = ['organisation_id', 'person_id', 'name', 'email', 'roles'] as const

interface Row {
  readonly organisation_id: string
  readonly person_id: string
  readonly name: string
  readonly email: string
  readonly roles: readonly string[]
}

export const asPerson = (row: Row): Person => ({
  organisationId: row.organisation_id,
  id: row.person_id,
  name: row.name,
  email: row.email,
  roles: asRoles(row.roles),
})

export interface PersonInList extends Person {
  readonly state: PersonState
}

const asState = (text: string): PersonState => (text === 'active' || text === 'invited' ? text : 'left')

/** False: the e-mail address is somebody's already, here or in another organisation. */
export async function insertPerson(
  tx: Tx,
  person: Person,
  passwordHash: string | null,
  at: Date,
): Promise<boolean> {
  const done = await tx
    .insertInto('person')
    .values({
      organisation_id: person.organisationId,
      person_id: person.id,
      name: person.name,
      email: person.email,
      password_hash: passwordHash,
      roles: [...person.roles],
      state: passwordHash === null ? 'invited' : 'active',
      created_at: at,
    })
    .onConflict((conflict) =>
      conflict.expression(sql`lower(email)`).where('state', '<>', sql.lit('left')).doNothing(),
    )
    .executeTakeFirst()
  return (done.numInsertedOrUpdatedRows ?? 0n) > 0n
}

export async function findByEmail(
  tx: Tx,
  email: string,
): Promise<{ readonly person: Person; readonly passwordHash: string | null } | undefined> {
  const row = await tx
    .selectFrom('person')
    .select([...columns, 'password_hash'])
    .where(sql`lower(email)`, '=', email.toLowerCase())
    .where('state', '=', 'active')
    .executeTakeFirst()
  return row && { person: asPerson(row), passwordHash: row.password_hash }
}

export async function findPerson(
  tx: Tx,
  organisationId: string,
  personId: string,
): Promise<PersonInList | undefined> {
  const row = await tx
    .selectFrom('person')
    .select([...columns, 'state'])
    .where('organisation_id', '=', organisationId)
    .where('person_id', '=', personId)
    .executeTakeFirst()
  return row && { ...asPerson(row), state: asState(row.state) }
}

export async function lockPerson(
  tx: Tx,
  organisationId: string,
  personId: string,
): Promise<(PersonInList & { readonly passwordHash: string | null }) | undefined> {
  const row = await tx
    .selectFrom('person')
    .select([...columns, 'state', 'password_hash'])
    .where('organisation_id', '=', organisationId)
    .where('person_id', '=', personId)
    .forUpdate()
    .executeTakeFirst()
  return row && { ...asPerson(row), state: asState(row.state), passwordHash: row.password_hash }
}

/**
 * Everybody active who has one of the roles, held until the transaction ends: so two people cannot each take the last but
 * one away at the same moment.
 */
export async function lockPeopleWithRole(
  tx: Tx,
  organisationId: string,
  roles: readonly Role[],
): Promise<Person[]> {
  const rows = await tx
    .selectFrom('person')
    .select(columns)
    .where('organisation_id', '=', organisationId)
    .where('state', '=', 'active')
    .where('roles', '&&', sql<string[]>`${[...roles]}::text[]`)
    .orderBy('person_id')
    .forUpdate()
    .execute()
  return rows.map(asPerson)
}

export async function listWithRole(
  tx: Tx,
  organisationId: string,
  roles: readonly Role[],
): Promise<{ id: string; name: string }[]> {
  let query = tx
    .selectFrom('person')
    .select(['person_id as id', 'name'])
    .where('organisation_id', '=', organisationId)
    .where('state', '=', 'active')
  if (!roles.includes('staff')) query = query.where('roles', '&&', sql<string[]>`${[...roles]}::text[]`)
  return query.orderBy('name').orderBy('person_id').limit(1_000).execute()
}

export async function listNames(
  tx: Tx,
  organisationId: string,
  ids: readonly string[],
): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map()
  const rows = await tx
    .selectFrom('person')
    .select(['person_id', 'name'])
    .where('organisation_id', '=', organisationId)
    .where('person_id', 'in', [...new Set(ids)])
    .execute()
  return new Map(rows.map((row) => [row.person_id, row.name]))
}

export async function findEmail(tx: Tx, organisationId: string, personId: string): Promise<string | null> {
  const row = await tx
    .selectFrom('person')
    .select('email')
    .where('organisation_id', '=', organisationId)
    .where('person_id', '=', personId)
    .where('state', '<>', 'left')
    .executeTakeFirst()
  return row?.email ?? null
}

type Change = {
  readonly roles?: string[]
  readonly password_hash?: string | null
  readonly state?: PersonState
  readonly left_at?: Date
}

async function update(tx: Tx, organisationId: string, personId: string, change: Change): Promise<void> {
  await tx
    .updateTable('person')
    .set(change)
    .where('organisation_id', '=', organisationId)
    .where('person_id', '=', personId)
    .execute()
}

export const updateRoles = (
  tx: Tx,
  organisationId: string,
  personId: string,
  roles: readonly Role[],
): Promise<void> => update(tx, organisationId, personId, { roles: [...roles] })

/** An invited person who has a password is active. */
export const updatePassword = (
  tx: Tx,
  organisationId: string,
  personId: string,
  hash: string,
): Promise<void> => update(tx, organisationId, personId, { password_hash: hash, state: 'active' })

export const updateToLeft = (tx: Tx, organisationId: string, personId: string, at: Date): Promise<void> =>
  update(tx, organisationId, personId, { password_hash: null, state: 'left', left_at: at })

export interface PeopleFilter {
  /** Any part of the name or the e-mail address. */
  readonly words: string
  readonly role: Role | null
  /** `here` is everybody who has not left. */
  readonly state: 'here' | 'invited' | 'left'
  /** Only those who come after this person. */
  readonly after: string | null
}

export async function listPeopleFrom(
  tx: Tx,
  organisationId: string,
  filter: PeopleFilter,
  limit: number,
): Promise<PersonInList[]> {
  let query = tx
    .selectFrom('person')
    .select([...columns, 'state'])
    .where('organisation_id', '=', organisationId)
  query =
    filter.state === 'here' ? query.where('state', '<>', 'left') : query.where('state', '=', filter.state)
  if (filter.role) query = query.where('roles', '&&', sql<string[]>`${[filter.role]}::text[]`)
  if (filter.words) {
    const part = `%${filter.words.replace(/[\\%_]/g, '\\$&')}%`
    query = query.where((eb) => eb.or([eb('name', 'ilike', part), eb('email', 'ilike', part)]))
  }
  if (filter.after) {
    query = query.where(
      sql<boolean>`(name, person_id) > (select name, person_id from person
        where organisation_id = ${organisationId} and person_id = ${filter.after})`,
    )
  }
  const rows = await query.orderBy('name').orderBy('person_id').limit(limit).execute()
  return rows.map((row) => ({ ...asPerson(row), state: asState(row.state) }))
}
