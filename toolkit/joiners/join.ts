import { ok, type Result, refused } from '@canteen/plumbing/result.ts'
import {
  hashPassword,
  lockPerson,
  type Pass,
  type PersonInList,
  passwordProblem,
  readPass,
  secretMatches,
  setPassword,
  startSession,
} from '../people/people.ts'
import { record } from '../record/record.ts'
import type { Trust, Tx } from '../trust.ts'
import { type Invitation, lockInvitation, markAccepted } from './invitations.store.ts'

export type LinkRefusal = 'wrong' | 'used' | 'too-old'
export type JoinRefusal = LinkRefusal | NonNullable<ReturnType<typeof passwordProblem>>

/** Whose link it is, if it still lets them in. */
async function openLink(tx: Tx, pass: Pass, now: Date): Promise<Result<PersonInList, LinkRefusal>> {
  const invitation = await lockInvitation(tx, pass.organisationId, pass.id)
  const why = whyNotOpen(invitation, pass.secret, now)
  if (why || !invitation) return refused(why ?? 'wrong')
  const person = await lockPerson(tx, pass.organisationId, invitation.personId)
  return person && person.state !== 'left' ? ok(person) : refused('wrong')
}

export function whyNotOpen(
  invitation: Pick<Invitation, 'tokenHash' | 'acceptedAt' | 'expiresAt'> | undefined,
  secret: string,
  now: Date,
): LinkRefusal | null {
  if (!invitation || !secretMatches(secret, invitation.tokenHash)) return 'wrong'
  if (invitation.acceptedAt) return 'used'
  return invitation.expiresAt <= now ? 'too-old' : null
}

export async function whoseLink(trust: Trust, link: string): Promise<Result<PersonInList, LinkRefusal>> {
  const pass = readPass(link)
  if (!pass) return refused('wrong')
  return trust.db.within(pass.organisationId, (tx) => openLink(tx, pass, trust.clock.now()))
}

/** Sets the password, uses the link up and signs in; gives the value for the session's cookie. */
export async function join(
  trust: Trust,
  of: { readonly link: string; readonly password: string; readonly device: string },
): Promise<Result<string, JoinRefusal>> {
  const pass = readPass(of.link)
  if (!pass) return refused('wrong')
  const hash = await hashPassword(of.password)
  return trust.db.within(pass.organisationId, async (tx) => {
    const opened = await openLink(tx, pass, trust.clock.now())
    if (!opened.ok) return opened
    const person = opened.value
    const problem = passwordProblem(of.password, person)
    if (problem) return refused(problem)
    const by = { ...person, way: 'web' as const }
    await setPassword(tx, person, hash)
    await markAccepted(tx, pass.organisationId, pass.id, trust.clock.now())
    if (person.state === 'invited') await record.personJoined(tx, trust, by, person.id)
    else await record.passwordChanged(tx, trust, by, person.id)
    return ok(await startSession(tx, trust, person, of.device))
  })
}
