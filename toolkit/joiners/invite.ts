import { ok, type Result, refused } from '@canteen/plumbing/result.ts'
import { addPersonIfNew, mayGive } from '../people/people.ts'
import type { By, Person, Role } from '../people/person.ts'
import { record } from '../record/record.ts'
import type { Trust, Tx } from '../trust.ts'
import { makeLink } from './make-link.ts'

export interface Invited {
  readonly person: Person
  /** Shown once: only its hash is kept. */
  readonly link: string
}

export type InviteRefusal = 'email-taken' | 'only-administrators'

interface Whom {
  readonly name: string
  readonly email: string
  readonly roles: readonly Role[]
}

export async function invite(trust: Trust, by: By, whom: Whom): Promise<Result<Invited, InviteRefusal>> {
  if (!mayGive(by, whom.roles)) return refused('only-administrators')
  return trust.db.within(by.organisationId, (tx) => inviteWithin(tx, trust, by, whom))
}

/** In the caller's own transaction, for `by`'s organisation; who may give which role is for the caller to know. */
export async function inviteWithin(
  tx: Tx,
  trust: Trust,
  by: By,
  whom: Whom,
): Promise<Result<Invited, 'email-taken'>> {
  const person = await addPersonIfNew(tx, trust, {
    ...whom,
    organisationId: by.organisationId,
    passwordHash: null,
  })
  if (!person) return refused('email-taken')
  await record.personInvited(tx, trust, by, person.id, person.roles)
  return ok({ person, link: await makeLink(tx, trust, by, person) })
}
