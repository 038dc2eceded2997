import type { Trust } from '../trust.ts'
import type { By } from './person.ts'
import { readToken, secretMatches } from './secrets.ts'
import { isStale } from './session.ts'
import { findToken, touchToken } from './tokens.store.ts'

/** Null: not a token of ours, or one that has ended, was revoked, or belongs to somebody who has left. */
export async function whoHoldsToken(trust: Pick<Trust, 'db' | 'clock'>, token: string): Promise<By | null> {
  const pass = readToken(token)
  if (!pass) return null
  const now = trust.clock.now()
  return trust.db.within(pass.organisationId, async (tx) => {
    const found = await findToken(tx, pass.organisationId, pass.id, now)
    if (!found || !secretMatches(pass.secret, found.tokenHash)) return null
    if (isStale(found.lastUsedAt, now)) await touchToken(tx, pass.organisationId, pass.id, now)
    return { ...found.person, way: 'api' }
  })
}
