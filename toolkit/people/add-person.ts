import { randomUUID } from 'node:crypto'
import type { Trust, Tx } from '../trust.ts'
import { insertPerson } from './people.store.ts'
import type { Person, Role } from './person.ts'

export interface NewPerson {
  readonly organisationId: string
  readonly name: string
  readonly email: string
  /** Null: invited, and cannot sign in until they have chosen a password. */
  readonly passwordHash: string | null
  readonly roles: readonly Role[]
}

/** Null: the e-mail address is somebody's already. */
export async function addPersonIfNew(
  tx: Tx,
  trust: Pick<Trust, 'clock'>,
  given: NewPerson,
): Promise<Person | null> {
  const person: Person = {
    organisationId: given.organisationId,
    id: randomUUID(),
    name: given.name,
    email: given.email,
    roles: given.roles.filter((role) => role !== 'staff'),
  }
  return (await insertPerson(tx, person, given.passwordHash, trust.clock.now())) ? person : null
}

export async function addPerson(tx: Tx, trust: Pick<Trust, 'clock'>, given: NewPerson): Promise<Person> {
  const person = await addPersonIfNew(tx, trust, given)
  if (!person) throw new Error('A person with this e-mail address is there already')
  return person
}
