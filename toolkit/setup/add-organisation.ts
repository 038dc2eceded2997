import { randomUUID } from 'node:crypto'
import { type Result, refused } from '@canteen/plumbing/result.ts'
import { type Invited, inviteWithin } from '../joiners/joiners.ts'
import { createOrganisation, type Stance } from '../organisations/organisations.ts'
import { type By, canteenItself } from '../people/person.ts'
import { record } from '../record/record.ts'
import type { Trust } from '../trust.ts'

export interface NewOrganisation {
  readonly organisation: { readonly name: string; readonly odsCode: string; readonly stance: Stance }
  readonly manager: { readonly name: string; readonly email: string }
}

/** Its first manager does everything there but look after the installation: that stays with its administrators. */
const firstRoles = ['author', 'approver', 'on-duty', 'manager'] as const

/** Undoes what its transaction has written; never seen outside. */
class EmailTaken extends Error {}

/** A further organisation in this installation, and the link for its first manager. Neither sees anything of the other. */
export async function addOrganisation(
  trust: Trust,
  by: By,
  of: NewOrganisation,
): Promise<Result<Invited, 'email-taken'>> {
  const id = randomUUID()
  try {
    const invited = await trust.db.within(id, async (tx) => {
      await createOrganisation(tx, trust, { ...of.organisation, id })
      const itself = canteenItself(id)
      await record.organisationSetUp(tx, trust, itself, id, of.organisation.name)
      const done = await inviteWithin(tx, trust, itself, { ...of.manager, roles: firstRoles })
      if (!done.ok) throw new EmailTaken()
      return done
    })
    await trust.db.within(by.organisationId, (tx) =>
      record.organisationSetUp(tx, trust, by, id, of.organisation.name),
    )
    return invited
  } catch (error) {
    if (error instanceof EmailTaken) return refused('email-taken')
    throw error
  }
}
