import type { Trust } from '../trust.ts'
import type { By } from './person.ts'
import { readPass, secretMatches } from './secrets.ts'
import { isOpen, isStale } from './session.ts'
import { findSession, touchSession } from './sessions.store.ts'

export interface SignedIn {
  readonly by: By
  readonly sessionId: string
}

export async function whoIsSignedIn(
  trust: Pick<Trust, 'db' | 'clock'>,
  cookie: string,
): Promise<SignedIn | null> {
  const pass = readPass(cookie)
  if (!pass) return null
  const now = trust.clock.now()
  return trust.db.within(pass.organisationId, async (tx) => {
    const session = await findSession(tx, pass.organisationId, pass.id)
    if (!session || !secretMatches(pass.secret, session.tokenHash) || !isOpen(session, now)) return null
    if (isStale(session.lastSeenAt, now)) await touchSession(tx, pass.organisationId, pass.id, now)
    return { by: { ...session.person, way: 'web' }, sessionId: pass.id }
  })
}
