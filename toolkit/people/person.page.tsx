import { z } from 'zod'
import type { Trust } from '../trust.ts'
import { Checkboxes, ErrorSummary, SubmitButton } from '../web/fields.tsx'
import { Form } from '../web/form.tsx'
import { type Answer, action, badAddress, type FieldError, fields, page } from '../web/route.ts'
import { changeRoles } from './change-roles.ts'
import { findPerson, type PersonInList } from './people.store.ts'
import { asRoles, type By, type Role, roleNames } from './person.ts'
import { givenRoles, type RolesRefusal } from './roles.ts'
import { stateTag } from './state-tag.tsx'

const refusals: Readonly<Record<RolesRefusal, string>> = {
  'only-administrators': 'Only an administrator can give or take the administrator role',
  'last-administrator': 'This is the last administrator. Make somebody else an administrator first',
  'last-manager': 'This is the last manager. Make somebody else a manager first',
}

const onlyAdministrators = 'Only an administrator can give or take this role.'

export const RoleBoxes = (props: {
  readonly chosen: readonly string[]
  readonly errors: readonly FieldError[]
}) => (
  <Checkboxes
    name="roles"
    label="What may this person do?"
    hint="Everybody is staff: they can check a draft and read what concerns them. Tick all that apply."
    choices={givenRoles.map((role) => ({
      value: role,
      label: roleNames[role],
      ...(role === 'administrator' ? { hint: onlyAdministrators } : {}),
    }))}
    chosen={props.chosen}
    errors={props.errors}
  />
)

const Doors = ({ person }: { readonly person: PersonInList }) => (
  <>
    <h2>A link to choose a password</h2>
    <p>
      {person.state === 'invited'
        ? 'The link is good for 7 days. A new one ends the old one.'
        : 'For somebody who has forgotten theirs. Once they use it they are signed out everywhere else.'}
    </p>
    <Form to={`/people/${person.id}/link`}>
      <SubmitButton kind="secondary">Make a new link</SubmitButton>
    </Form>
    <h2>When this person leaves</h2>
    <p>They are let in no more from that moment, and their open work goes to somebody you choose.</p>
    <p>
      <a className="nhsuk-button nhsuk-button--warning" href={`/people/${person.id}/leave`}>
        This person leaves
      </a>
    </p>
  </>
)

const personPage = (
  person: PersonInList,
  chosen: readonly string[],
  errors: readonly FieldError[],
): Answer => ({
  kind: 'page',
  title: person.name,
  status: errors.length > 0 ? 422 : 200,
  body: (
    <>
      <p>
        <a href="/people">People</a>
      </p>
      <ErrorSummary errors={errors} />
      <h1>{person.name}</h1>
      <p>
        {stateTag(person.state)} <span className="canteen-long">{person.email}</span>
      </p>
      {person.state === 'left' ? (
        <p>This person has left. Their name stays with what they did.</p>
      ) : (
        <>
          <Form to={`/people/${person.id}/roles`}>
            <RoleBoxes chosen={chosen} errors={errors} />
            <SubmitButton>Save</SubmitButton>
          </Form>
          <Doors person={person} />
        </>
      )}
    </>
  ),
})

const find = (trust: Trust, by: By, personId: string): Promise<PersonInList | undefined> =>
  trust.db.within(by.organisationId, (tx) => findPerson(tx, by.organisationId, personId))

const asList = (value: unknown): unknown => (typeof value === 'string' ? [value] : (value ?? []))

/** Ticked boxes: none, one or several; what is no role of ours counts for nothing. */
export const rolesField = z
  .preprocess(asList, z.array(z.string()).max(20))
  .transform((texts): Role[] => asRoles(texts))

export const personPageRoutes = [
  page({
    path: '/people/:personId',
    who: 'manager',
    query: z.object({ personId: z.uuid() }),
    show: async (trust, by, { personId }) => {
      const person = await find(trust, by, personId)
      return person ? personPage(person, person.roles, []) : badAddress
    },
  }),
  action({
    path: '/people/:personId/roles',
    who: 'manager',
    form: z.object({ personId: z.uuid(), roles: rolesField }),
    act: async (trust, by, form, { raw }) => {
      if (!form.ok) return badAddress
      const done = await changeRoles(trust, by, form.value)
      if (done.ok) return { kind: 'go', to: '/people', say: `Saved what ${done.value.name} may do.` }
      const person = await find(trust, by, form.value.personId)
      if (!person || done.why === 'not-there') return badAddress
      return personPage(person, fields(raw, 'roles'), [{ field: 'roles', message: refusals[done.why] }])
    },
  }),
]
