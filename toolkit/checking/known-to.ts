/** What the check page knows of the organisation of whoever has signed in; of everybody else it knows nothing. */
import { isPreElection, knowledgeOf } from '../check-settings/check-settings.ts'
import type { By } from '../people/person.ts'
import type { Trust } from '../trust.ts'
import type { Knows } from './check-form.ts'

export async function knownTo(trust: Pick<Trust, 'db' | 'clock'>, by: By | null): Promise<Knows> {
  if (!by) return {}
  const known = await trust.db.within(by.organisationId, (tx) => knowledgeOf(tx, by.organisationId))
  return { local: known.local, preElection: isPreElection(known, trust.clock.now()) }
}
