import { minutes } from '@canteen/plumbing/clock.ts'
import { ok, type Result, refused } from '@canteen/plumbing/result.ts'
import { record } from '../record/record.ts'
import type { Trust } from '../trust.ts'
import { passwordIs } from './password.ts'
import { findByEmail } from './people.store.ts'
import { startSession } from './start-session.ts'
import { countAnew, forgetOldCounts, notCounted, tooOften } from './too-often.ts'

/** The same words whether the address or the password was wrong: neither tells who has an account. */
export type SignInRefusal = 'wrong' | 'too-many'

/** How somebody showed who they are. */
export interface SignInMethod {
  readonly name: 'password'
  readonly email: string
  readonly password: string
}

const perPerson = { times: 10, perMs: minutes(15) }
// Only wrong tries count here, and a whole hospital may come from one address.
const perPlace = { times: 100, perMs: minutes(15) }

/** The value for the session's cookie. */
export async function signIn(
  trust: Trust,
  method: SignInMethod,
  from: { readonly device: string; readonly remote: string },
): Promise<Result<string, SignInRefusal>> {
  const person = `sign-in of ${method.email.toLowerCase()}`
  const place = `sign-in from ${from.remote}`
  // Counted before the password is looked at, so that many tries at once are no way round.
  const tooManyHere = await tooOften(trust, place, perPlace)
  if ((await tooOften(trust, person, perPerson)) || tooManyHere) return refused('too-many')
  const found = await trust.db.across('sign-in finds a person by e-mail', (tx) =>
    findByEmail(tx, method.email),
  )
  const right = await passwordIs(method.password, found?.passwordHash ?? null)
  if (!found || !right) return refused('wrong')
  await notCounted(trust, place)
  await countAnew(trust, person)
  await forgetOldCounts(trust)
  const by = { ...found.person, way: 'web' as const }
  return trust.db.within(by.organisationId, async (tx) => {
    const cookie = await startSession(tx, trust, by, from.device)
    await record.signedIn(tx, trust, by, by.id)
    return ok(cookie)
  })
}
