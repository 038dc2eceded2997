import { minutes } from '@canteen/plumbing/clock.ts'
import { ok, type Result, refused } from '@canteen/plumbing/result.ts'
import { record } from '../record/record.ts'
import type { Trust } from '../trust.ts'
import { type PasswordProblem, passwordProblem } from './good-password.ts'
import { hashPassword, passwordIs } from './password.ts'
import { lockPerson, updatePassword } from './people.store.ts'
import type { By } from './person.ts'
import { deleteSessionsOf } from './sessions.store.ts'
import { countAnew, tooOften } from './too-often.ts'

export type ChangePasswordRefusal = 'wrong' | 'too-many' | PasswordProblem

const limit = { times: 10, perMs: minutes(15) }

/** Every other session ends: whoever used the old password elsewhere is out. Gives how many ended. */
export async function changePassword(
  trust: Trust,
  by: By,
  of: { readonly current: string; readonly password: string; readonly sessionId: string | null },
): Promise<Result<number, ChangePasswordRefusal>> {
  const key = `password of ${by.id}`
  if (await tooOften(trust, key, limit)) return refused('too-many')
  const problem = passwordProblem(of.password, by)
  if (problem) return refused(problem)
  const hash = await hashPassword(of.password)
  const done = await trust.db.within(by.organisationId, async (tx) => {
    const person = await lockPerson(tx, by.organisationId, by.id)
    if (person?.state !== 'active' || !(await passwordIs(of.current, person.passwordHash))) return null
    await updatePassword(tx, by.organisationId, by.id, hash)
    await record.passwordChanged(tx, trust, by, by.id)
    return deleteSessionsOf(tx, by, of.sessionId)
  })
  if (done === null) return refused('wrong')
  await countAnew(trust, key)
  return ok(done)
}
