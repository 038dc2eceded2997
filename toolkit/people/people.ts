/** People: who may come in, by which door, and what they may do. */
import type { Tx } from '../trust.ts'
import { mePageRoutes } from './me.page.tsx'
import { peoplePageRoutes } from './people.page.tsx'
import { findEmail, listNames, listWithRole } from './people.store.ts'

export { findPerson, lockPeopleWithRole, lockPerson, type PersonInList } from './people.store.ts'

import type { Role } from './person.ts'
import { signInRoutes } from './sign-in.page.tsx'
import { signOutRoutes } from './sign-out.ts'

export { addPerson, addPersonIfNew, type NewPerson } from './add-person.ts'
export { passwordProblem } from './good-password.ts'
export { markLeft } from './mark-left.ts'
export { NewPasswordFields, newPasswordForm, passwordError, sameTwice } from './new-password.tsx'
export { hashPassword } from './password.ts'
export { RoleBoxes, rolesField } from './person.page.tsx'
export { mayGive } from './roles.ts'
export { hashSecret, newSecret, type Pass, packPass, readPass, secretMatches } from './secrets.ts'
export { setPassword } from './set-password.ts'
export { sessionCookieFor, signInPage } from './sign-in.page.tsx'
export { type SignInMethod, signIn } from './sign-in.ts'
export { startSession } from './start-session.ts'
export { tooOften } from './too-often.ts'
export { whoHoldsToken } from './who-holds-token.ts'
export { type SignedIn, whoIsSignedIn } from './who-is-signed-in.ts'

/** Where to write to: also to somebody invited; null to somebody who has left. */
export const emailOf = (tx: Tx, organisationId: string, personId: string): Promise<string | null> =>
  findEmail(tx, organisationId, personId)

/** Names by id, of those who have left too: what they did keeps their name. */
export const namesOf = (
  tx: Tx,
  organisationId: string,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> => listNames(tx, organisationId, ids)

/** Active people who have any of the roles, by name. */
export const peopleWithRole = (
  tx: Tx,
  organisationId: string,
  roles: readonly Role[],
): Promise<{ id: string; name: string }[]> => listWithRole(tx, organisationId, roles)

export const peopleRoutes = [...signInRoutes, ...signOutRoutes, ...mePageRoutes, ...peoplePageRoutes]
