import { z } from 'zod'
import { findPerson, type PersonInList, peopleWithRole } from '../people/people.ts'
import type { By } from '../people/person.ts'
import type { Trust } from '../trust.ts'
import { ErrorSummary, Select, SubmitButton } from '../web/fields.tsx'
import { Form } from '../web/form.tsx'
import { type Answer, action, badAddress, type FieldError, field, page } from '../web/route.ts'
import { type HandedOver, leave } from './leave.ts'
import type { LeaveRefusal } from './why-not-leave.ts'

const refusals: Readonly<Record<LeaveRefusal, string>> = {
  'not-there': 'This person has left already',
  'last-administrator': 'This is the last administrator. Make somebody else an administrator first',
  'last-manager': 'This is the last manager. Make somebody else a manager first',
  'to-nobody': 'Choose who takes over the work',
  'to-themselves': 'The work cannot go to the person who leaves. Choose somebody else',
}

async function leavePage(
  trust: Trust,
  by: By,
  person: PersonInList,
  chosen: string,
  errors: readonly FieldError[],
): Promise<Answer> {
  const people = await trust.db.within(by.organisationId, (tx) =>
    peopleWithRole(tx, by.organisationId, ['staff']),
  )
  const others = people.filter((other) => other.id !== person.id)
  return {
    kind: 'page',
    title: `${person.name} leaves`,
    status: errors.length > 0 ? 422 : 200,
    body: (
      <div className="nhsuk-grid-row">
        <div className="nhsuk-grid-column-two-thirds">
          <p>
            <a href={`/people/${person.id}`}>{person.name}</a>
          </p>
          <ErrorSummary errors={errors} />
          <h1>{person.name} leaves</h1>
          <p>From the moment you press the button:</p>
          <ul>
            <li>{person.name} is signed out everywhere and let in no more</li>
            <li>their access tokens and invitation links stop working</li>
            <li>their channels, open posts and deliveries go to the person you choose here</li>
            <li>their name stays with what they did</li>
          </ul>
          <Form to={`/people/${person.id}/leave`}>
            <Select
              name="workGoesTo"
              label="Who takes over the work?"
              chosen={chosen}
              errors={errors}
              choices={[
                { value: '', label: 'Choose a person' },
                ...others.map(({ id, name }) => ({ value: id, label: name })),
              ]}
            />
            <SubmitButton kind="warning">{`${person.name} leaves now`}</SubmitButton>
          </Form>
        </div>
      </div>
    ),
  }
}

const counted = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`

const sayHandedOver = ({ name, to, channels, posts, deliveries }: HandedOver): string =>
  `${name} has left and is let in no more. ${to} takes over ${counted(channels, 'channel', 'channels')}, ` +
  `${counted(posts, 'post', 'posts')} and ${counted(deliveries, 'delivery', 'deliveries')}.`

const find = (trust: Trust, by: By, personId: string): Promise<PersonInList | undefined> =>
  trust.db.within(by.organisationId, (tx) => findPerson(tx, by.organisationId, personId))

export const leavePageRoutes = [
  page({
    path: '/people/:personId/leave',
    who: 'manager',
    query: z.object({ personId: z.uuid() }),
    show: async (trust, by, { personId }) => {
      const person = await find(trust, by, personId)
      return person && person.state !== 'left' ? leavePage(trust, by, person, '', []) : badAddress
    },
  }),
  action({
    path: '/people/:personId/leave',
    who: 'manager',
    form: z.object({ personId: z.uuid(), workGoesTo: z.uuid().or(z.literal('')).catch('') }),
    act: async (trust, by, form, { raw }) => {
      if (!form.ok) return badAddress
      const done = await leave(trust, by, form.value)
      if (done.ok) return { kind: 'go', to: '/people', say: sayHandedOver(done.value) }
      const person = await find(trust, by, form.value.personId)
      if (!person || person.state === 'left') return badAddress
      const error = { field: 'workGoesTo', message: refusals[done.why] }
      return leavePage(trust, by, person, field(raw, 'workGoesTo'), [error])
    },
  }),
]
