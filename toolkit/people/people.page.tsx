/** People, for managers: who is here, and what each may do. */
import { z } from 'zod'
import { Select, SubmitButton, TextField } from '../web/fields.tsx'
import { type Answer, page } from '../web/route.ts'
import { listPeople } from './list-people.ts'
import type { PeopleFilter, PersonInList } from './people.store.ts'
import { personPageRoutes } from './person.page.tsx'
import { roles, shortRoleName } from './person.ts'
import { givenRoles } from './roles.ts'
import { stateTag } from './state-tag.tsx'

const query = z.object({
  words: z.string().trim().max(200).catch(''),
  role: z.enum(roles).nullable().catch(null),
  state: z.enum(['here', 'invited', 'left']).catch('here'),
  after: z.uuid().nullable().catch(null),
})

function addressOf(filter: PeopleFilter, after: string): string {
  const search = new URLSearchParams({
    words: filter.words,
    role: filter.role ?? '',
    state: filter.state,
    after,
  })
  return `/people?${search}`
}

const Filter = ({ filter }: { readonly filter: PeopleFilter }) => (
  <form method="get" action="/people" className="canteen-choices nhsuk-u-margin-bottom-6">
    <TextField
      name="words"
      label="Name or e-mail address"
      type="search"
      width={20}
      value={filter.words}
      errors={[]}
    />
    <Select
      name="role"
      label="Role"
      chosen={filter.role ?? ''}
      errors={[]}
      choices={[
        { value: '', label: 'Any' },
        ...givenRoles.map((role) => ({ value: role, label: shortRoleName(role) })),
      ]}
    />
    <Select
      name="state"
      label="Show"
      chosen={filter.state}
      errors={[]}
      choices={[
        { value: 'here', label: 'Everybody who is here' },
        { value: 'invited', label: 'Invited, and not here yet' },
        { value: 'left', label: 'Those who have left' },
      ]}
    />
    <SubmitButton kind="secondary">Show these</SubmitButton>
  </form>
)

const Cell = ({ heading, children }: { readonly heading: string; readonly children: React.ReactNode }) => (
  <td className="nhsuk-table__cell">
    <span className="nhsuk-table-responsive__heading" aria-hidden="true">
      {heading}{' '}
    </span>
    {children}
  </td>
)

const PeopleTable = ({ people }: { readonly people: readonly PersonInList[] }) => (
  <table className="nhsuk-table-responsive">
    <caption className="nhsuk-u-visually-hidden">People, by name</caption>
    <thead className="nhsuk-table__head">
      <tr>
        <th scope="col" className="nhsuk-table__header">
          Name
        </th>
        <th scope="col" className="nhsuk-table__header">
          E-mail address
        </th>
        <th scope="col" className="nhsuk-table__header">
          Roles
        </th>
        <th scope="col" className="nhsuk-table__header">
          State
        </th>
      </tr>
    </thead>
    <tbody className="nhsuk-table__body">
      {people.map((person) => (
        <tr key={person.id} className="nhsuk-table__row">
          <Cell heading="Name">
            <a href={`/people/${person.id}`}>{person.name}</a>
          </Cell>
          <Cell heading="E-mail address">
            <span className="canteen-long">{person.email}</span>
          </Cell>
          <Cell heading="Roles">{['Staff', ...person.roles.map(shortRoleName)].join(', ')}</Cell>
          <Cell heading="State">{stateTag(person.state)}</Cell>
        </tr>
      ))}
    </tbody>
  </table>
)

function peoplePage(filter: PeopleFilter, people: readonly PersonInList[], next: string | null): Answer {
  return {
    kind: 'page',
    title: 'People',
    body: (
      <>
        <h1>People</h1>
        <p>
          <a className="nhsuk-button" href="/invitations/new">
            Invite somebody
          </a>
        </p>
        <Filter filter={filter} />
        {people.length > 0 ? (
          <PeopleTable people={people} />
        ) : (
          <p>Nobody here fits. Try fewer letters, or another role.</p>
        )}
        {next ? (
          <p>
            <a href={addressOf(filter, next)}>More people</a>
          </p>
        ) : null}
      </>
    ),
  }
}

export const peoplePageRoutes = [
  page({
    path: '/people',
    who: 'manager',
    query,
    show: async (trust, by, filter) => {
      const { people, next } = await listPeople(trust, by, filter)
      return peoplePage(filter, people, next)
    },
  }),
  ...personPageRoutes,
]
