import { ok, type Result, refused } from '@canteen/plumbing/result.ts'
import { record } from '../record/record.ts'
import type { Trust } from '../trust.ts'
import { lockPeopleWithRole, lockPerson, updateRoles } from './people.store.ts'
import type { By, Role } from './person.ts'
import { givenRoles, type RolesRefusal, whyNotChangeRoles } from './roles.ts'

/** From their next page on, the person may do what the new roles say. */
export async function changeRoles(
  trust: Trust,
  by: By,
  of: { readonly personId: string; readonly roles: readonly Role[] },
): Promise<Result<{ readonly name: string }, RolesRefusal | 'not-there'>> {
  const to = givenRoles.filter((role) => of.roles.includes(role))
  return trust.db.within(by.organisationId, async (tx) => {
    const holders = await lockPeopleWithRole(tx, by.organisationId, ['administrator', 'manager'])
    const person = await lockPerson(tx, by.organisationId, of.personId)
    if (!person || person.state === 'left') return refused('not-there')
    const why = whyNotChangeRoles({
      by,
      of: person,
      to,
      administrators: holders.filter((holder) => holder.roles.includes('administrator')),
      managers: holders.filter((holder) => holder.roles.includes('manager')),
    })
    if (why) return refused(why)
    await updateRoles(tx, by.organisationId, person.id, to)
    await record.personRolesChanged(tx, trust, by, person.id, person.roles, to)
    return ok({ name: person.name })
  })
}
