/** Who can be asked to keep a channel: everyone who works here now. */
import { peopleWithRole } from '../people/people.ts'
import { roles } from '../people/person.ts'
import type { Tx } from '../trust.ts'

export async function namesOfActive(tx: Tx, organisationId: string): Promise<ReadonlyMap<string, string>> {
  const people = await peopleWithRole(tx, organisationId, roles)
  return new Map(people.map(({ id, name }) => [id, name]))
}
