import { ok, type Result, refused } from '@canteen/plumbing/result.ts'
import { lockPerson, mayGive } from '../people/people.ts'
import type { By } from '../people/person.ts'
import { record } from '../record/record.ts'
import type { Trust } from '../trust.ts'
import type { Invited } from './invite.ts'
import { makeLink } from './make-link.ts'

export type NewLinkRefusal = 'not-there' | 'only-administrators'

/** For somebody whose invitation ran out, or who has forgotten their password. */
export const makeNewLink = (
  trust: Trust,
  by: By,
  personId: string,
): Promise<Result<Invited, NewLinkRefusal>> =>
  trust.db.within(by.organisationId, async (tx) => {
    const person = await lockPerson(tx, by.organisationId, personId)
    if (!person || person.state === 'left') return refused('not-there')
    // With the link a manager could sign in as that person, so it must not be a way to a role they cannot give.
    if (!mayGive(by, person.roles)) return refused('only-administrators')
    if (person.state === 'invited') await record.personInvited(tx, trust, by, person.id, person.roles)
    else await record.passwordLinkMade(tx, trust, by, person.id)
    return ok({ person, link: await makeLink(tx, trust, by, person) })
  })
