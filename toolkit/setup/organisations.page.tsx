/** Several organisations can live in one installation; its administrators add them. */
import { z } from 'zod'
import { emailField, type Invited, LinkToPassOn, nameField } from '../joiners/joiners.ts'
import { OrganisationFields, organisationForm } from '../organisations/organisations.ts'
import { ErrorSummary, SubmitButton, TextField } from '../web/fields.tsx'
import { Form } from '../web/form.tsx'
import { type Answer, action, type FieldError, field, page, type RawFields } from '../web/route.ts'
import { addOrganisation } from './add-organisation.ts'

const addPage = (raw: RawFields, errors: readonly FieldError[]): Answer => ({
  kind: 'page',
  title: 'Add an organisation',
  status: errors.length > 0 ? 422 : 200,
  body: (
    <div className="nhsuk-grid-row">
      <div className="nhsuk-grid-column-two-thirds">
        <ErrorSummary errors={errors} />
        <h1>Add an organisation</h1>
        <p>
          Several organisations can live in one installation: a board and its practices, say. They see nothing
          of each other, and you will see nothing of this one.
        </p>
        <Form to="/organisations">
          <OrganisationFields
            typed={{ name: field(raw, 'name'), odsCode: field(raw, 'odsCode'), stance: field(raw, 'stance') }}
            errors={errors}
          />
          <h2>Its first manager</h2>
          <TextField
            name="managerName"
            label="Name of the manager"
            autoComplete="off"
            value={field(raw, 'managerName')}
            errors={errors}
          />
          <TextField
            name="email"
            label="E-mail address of the manager"
            type="email"
            autoComplete="off"
            spellCheck={false}
            value={field(raw, 'email')}
            errors={errors}
          />
          <SubmitButton>Add the organisation</SubmitButton>
        </Form>
      </div>
    </div>
  ),
})

const addedPage = (name: string, invited: Invited, mailed: boolean): Answer => ({
  kind: 'page',
  title: `${name} is added`,
  status: 201,
  body: (
    <>
      <h1>{name} is added</h1>
      <LinkToPassOn invited={invited} mailed={mailed} />
    </>
  ),
})

const taken: FieldError = {
  field: 'email',
  message:
    'Somebody uses this e-mail address already. One address signs in to one organisation, so use another',
}

export const organisationsPageRoutes = [
  page({
    path: '/organisations',
    who: 'administrator',
    query: z.object({}),
    show: async () => addPage({}, []),
  }),
  action({
    path: '/organisations',
    who: 'administrator',
    form: z.object({ ...organisationForm, managerName: nameField, email: emailField }),
    act: async (trust, by, form, { raw }) => {
      if (!form.ok) return addPage(raw, form.errors)
      const { name, odsCode, stance, managerName, email } = form.value
      const done = await addOrganisation(trust, by, {
        organisation: { name, odsCode, stance },
        manager: { name: managerName, email },
      })
      return done.ok ? addedPage(name, done.value, trust.sendMail !== null) : addPage(raw, [taken])
    },
  }),
]
