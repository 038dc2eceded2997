import { randomUUID } from 'node:crypto'
import { ok, type Result, refused } from '@canteen/plumbing/result.ts'
import { createOrganisation, isSetUp, type Stance } from '../organisations/organisations.ts'
import { addPerson, hashPassword, passwordProblem, secretMatches, startSession } from '../people/people.ts'
import { roles } from '../people/person.ts'
import { record } from '../record/record.ts'
import type { Trust } from '../trust.ts'
import { deleteSetupKey, lockSetupKey } from './installation.store.ts'

export interface SetUp {
  readonly key: string
  readonly organisation: { readonly name: string; readonly odsCode: string; readonly stance: Stance }
  readonly person: { readonly name: string; readonly email: string }
  readonly password: string
  readonly device: string
}

export type KeyRefusal = 'wrong-key' | 'done-already'
export type SetUpRefusal = KeyRefusal | NonNullable<ReturnType<typeof passwordProblem>>

/** Null: the key is right, and nothing has been set up yet. */
export async function whyNotSetUp(trust: Trust, key: string): Promise<KeyRefusal | null> {
  if (await isSetUp(trust)) return 'done-already'
  const hash = await trust.db.across('setting up an organisation', lockSetupKey)
  return hash && secretMatches(key, hash) ? null : 'wrong-key'
}

/** The first organisation and its first person, who may do everything; gives the value for the session's cookie. */
export async function setUp(trust: Trust, of: SetUp): Promise<Result<string, SetUpRefusal>> {
  const why = (await whyNotSetUp(trust, of.key)) ?? passwordProblem(of.password, of.person)
  if (why) return refused(why)
  const passwordHash = await hashPassword(of.password)
  const id = randomUUID()
  return trust.db.within(id, async (tx) => {
    // Looked at again under its lock: two may have sent the form at the same moment.
    const hash = await lockSetupKey(tx)
    if (!hash || !secretMatches(of.key, hash)) return refused('done-already')
    await deleteSetupKey(tx)
    await createOrganisation(tx, trust, { ...of.organisation, id })
    const person = await addPerson(tx, trust, {
      ...of.person,
      organisationId: id,
      passwordHash,
      roles: [...roles],
    })
    const by = { ...person, way: 'web' as const }
    await record.organisationSetUp(tx, trust, by, id, of.organisation.name)
    await record.personJoined(tx, trust, by, person.id)
    return ok(await startSession(tx, trust, person, of.device))
  })
}
