import { z } from 'zod'
import { ErrorSummary, SubmitButton } from '../web/fields.tsx'
import { Form } from '../web/form.tsx'
import { type Answer, action, type FieldError, field, page } from '../web/route.ts'
import { changeOrganisation } from './change-organisation.ts'
import { OrganisationFields, type OrganisationTyped, organisationForm } from './organisation-form.tsx'
import { organisationOf } from './organisation-of.ts'

const organisationPage = (typed: OrganisationTyped, errors: readonly FieldError[]): Answer => ({
  kind: 'page',
  title: 'Your organisation',
  status: errors.length > 0 ? 422 : 200,
  body: (
    <div className="nhsuk-grid-row">
      <div className="nhsuk-grid-column-two-thirds">
        <ErrorSummary errors={errors} />
        <h1>Your organisation</h1>
        <Form to="/organisation">
          <OrganisationFields typed={typed} errors={errors} />
          <SubmitButton>Save</SubmitButton>
        </Form>
        <p>
          <a href="/organisation/check">Tell the check about your wards, sites and services</a>
        </p>
      </div>
    </div>
  ),
})

export const organisationPageRoutes = [
  page({
    path: '/organisation',
    who: 'manager',
    query: z.object({}),
    show: async (trust, by) =>
      organisationPage(
        await trust.db.within(by.organisationId, (tx) => organisationOf(tx, by.organisationId)),
        [],
      ),
  }),
  action({
    path: '/organisation',
    who: 'manager',
    form: z.object(organisationForm),
    act: async (trust, by, form, { raw }) => {
      if (!form.ok) {
        const typed = {
          name: field(raw, 'name'),
          odsCode: field(raw, 'odsCode'),
          stance: field(raw, 'stance'),
        }
        return organisationPage(typed, form.errors)
      }
      const { changed } = await changeOrganisation(trust, by, form.value)
      return {
        kind: 'go',
        to: '/organisation',
        say: changed ? 'Saved.' : 'Nothing was different, so nothing was changed.',
      }
    },
  }),
]
