import type { Trust } from '../trust.ts'
import { listPeopleFrom, type PeopleFilter, type PersonInList } from './people.store.ts'
import type { Person } from './person.ts'

const pageSize = 25

/** One page by name, and whom the next begins after. */
export async function listPeople(
  trust: Trust,
  by: Person,
  filter: PeopleFilter,
): Promise<{ readonly people: PersonInList[]; readonly next: string | null }> {
  const found = await trust.db.within(by.organisationId, (tx) =>
    listPeopleFrom(tx, by.organisationId, filter, pageSize + 1),
  )
  const people = found.slice(0, pageSize)
  return { people, next: found.length > pageSize ? (people.at(-1)?.id ?? null) : null }
}
