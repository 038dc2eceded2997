import type { Trust, Tx } from '../trust.ts'
import { updateToLeft } from './people.store.ts'
import type { Person } from './person.ts'
import { deleteSessionsOf } from './sessions.store.ts'
import { revokeTokens } from './tokens.store.ts'

/** From the moment this commits the person is let in nowhere: not by password, open page or token. */
export async function markLeft(
  tx: Tx,
  trust: Pick<Trust, 'clock'>,
  person: Pick<Person, 'organisationId' | 'id'>,
): Promise<{ readonly sessions: number; readonly tokens: number }> {
  const now = trust.clock.now()
  await updateToLeft(tx, person.organisationId, person.id, now)
  const sessions = await deleteSessionsOf(tx, person, null)
  const tokens = await revokeTokens(tx, person, 'all', now)
  return { sessions, tokens }
}
