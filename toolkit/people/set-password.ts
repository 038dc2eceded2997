import type { Tx } from '../trust.ts'
import { updatePassword } from './people.store.ts'
import type { Person } from './person.ts'
import { deleteSessionsOf } from './sessions.store.ts'

/** For somebody who proved themselves by a link: they are active from now on, and any older session is over. */
export async function setPassword(
  tx: Tx,
  person: Pick<Person, 'organisationId' | 'id'>,
  passwordHash: string,
): Promise<void> {
  await updatePassword(tx, person.organisationId, person.id, passwordHash)
  await deleteSessionsOf(tx, person, null)
}
