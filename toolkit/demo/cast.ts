/** Who works at the invented trust. Nobody here exists. */
import { addPerson } from '../people/people.ts'
import type { By, Role } from '../people/person.ts'
import { record } from '../record/record.ts'
import type { Trust, Tx } from '../trust.ts'

interface Member {
  readonly name: string
  readonly email: string
  readonly roles: readonly Role[]
  readonly does: string
}

export const cast = {
  tom: {
    name: 'Tom Barraclough',
    email: 'tom@fellside.example',
    roles: ['author', 'on-duty'],
    does: 'writes posts and is on duty',
  },
  asha: {
    name: 'Asha Verma',
    email: 'asha@fellside.example',
    roles: ['approver', 'manager'],
    does: 'approves posts, and manages channels and people',
  },
  grace: {
    name: 'Grace Okafor',
    email: 'grace@fellside.example',
    roles: ['author', 'approver'],
    does: 'writes posts, and approves what others wrote',
  },
  idris: {
    name: 'Idris Khan',
    email: 'idris@fellside.example',
    roles: ['manager', 'administrator'],
    does: 'looks after this installation',
  },
  nia: {
    name: 'Nia Evans',
    email: 'nia@fellside.example',
    roles: [],
    does: 'is a nurse who checks what she wants to post',
  },
} satisfies Record<string, Member>

export type PersonName = keyof typeof cast
export type People = Readonly<Record<PersonName, By>>

export async function hire(
  tx: Tx,
  trust: Trust,
  of: { readonly organisationId: string; readonly passwordHash: string },
): Promise<People> {
  const hireOne = async ({ name, email, roles }: Member): Promise<By> => {
    const person = await addPerson(tx, trust, { ...of, name, email, roles })
    const by = { ...person, way: 'web' as const }
    await record.personJoined(tx, trust, by, by.id)
    return by
  }
  return {
    idris: await hireOne(cast.idris),
    asha: await hireOne(cast.asha),
    tom: await hireOne(cast.tom),
    grace: await hireOne(cast.grace),
    nia: await hireOne(cast.nia),
  }
}
