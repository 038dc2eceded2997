import { z } from 'zod'
import { RoleBoxes, rolesField } from '../people/people.ts'
import { ErrorSummary, SubmitButton, TextField, ToCopy } from '../web/fields.tsx'
import { Form } from '../web/form.tsx'
import {
  type Answer,
  action,
  badAddress,
  type FieldError,
  field,
  fields,
  page,
  type RawFields,
} from '../web/route.ts'
import { type Invited, type InviteRefusal, invite } from './invite.ts'
import { makeNewLink } from './make-new-link.ts'

export const nameField = z
  .string('Enter a name')
  .trim()
  .min(1, 'Enter a name')
  .max(200, 'The name can be up to 200 characters long')
export const emailField = z
  .string('Enter an e-mail address')
  .trim()
  .max(254, 'The e-mail address is too long')
  .pipe(z.email('Enter an e-mail address like name@trust.nhs.uk'))

const refusals: Readonly<Record<InviteRefusal, FieldError>> = {
  'email-taken': {
    field: 'email',
    message: 'Somebody uses this e-mail address already. Look for them under People, or use another address',
  },
  'only-administrators': { field: 'roles', message: 'Only an administrator can give the administrator role' },
}

const invitePage = (raw: RawFields, errors: readonly FieldError[]): Answer => ({
  kind: 'page',
  title: 'Invite somebody',
  status: errors.length > 0 ? 422 : 200,
  body: (
    <div className="nhsuk-grid-row">
      <div className="nhsuk-grid-column-two-thirds">
        <p>
          <a href="/people">People</a>
        </p>
        <ErrorSummary errors={errors} />
        <h1>Invite somebody</h1>
        <Form to="/invitations">
          <TextField name="name" label="Name" value={field(raw, 'name')} autoComplete="off" errors={errors} />
          <TextField
            name="email"
            label="E-mail address"
            type="email"
            autoComplete="off"
            spellCheck={false}
            value={field(raw, 'email')}
            errors={errors}
          />
          <RoleBoxes chosen={fields(raw, 'roles')} errors={errors} />
          <SubmitButton>Invite</SubmitButton>
        </Form>
      </div>
    </div>
  ),
})

export function LinkToPassOn({ invited, mailed }: { readonly invited: Invited; readonly mailed: boolean }) {
  const { person, link } = invited
  return (
    <>
      <p>
        {mailed ? `We are sending it to ${person.email}. You can also pass it on yourself. ` : ''}
        Give the link to {person.name} and to nobody else. It is shown only this once, works once, and is good
        for 7 days.
      </p>
      <ToCopy id="link" label={`Link for ${person.name}`} value={link} />
    </>
  )
}

const linkPage = (title: string, invited: Invited, mailed: boolean): Answer => ({
  kind: 'page',
  title,
  status: 201,
  body: (
    <>
      <h1>{title}</h1>
      <LinkToPassOn invited={invited} mailed={mailed} />
      <p>
        <a href="/people">Back to People</a>
      </p>
    </>
  ),
})

const shutToManagers: Answer = {
  kind: 'page',
  title: 'Ask an administrator',
  status: 403,
  body: (
    <>
      <h1>Ask an administrator</h1>
      <p>This person is an administrator, so only another administrator can make a link for them.</p>
      <p>
        <a href="/people">Back to People</a>
      </p>
    </>
  ),
}

export const inviteRoutes = [
  page({
    path: '/invitations/new',
    who: 'manager',
    query: z.object({}),
    show: async () => invitePage({}, []),
  }),
  action({
    path: '/invitations',
    who: 'manager',
    form: z.object({ name: nameField, email: emailField, roles: rolesField }),
    act: async (trust, by, form, { raw }) => {
      if (!form.ok) return invitePage(raw, form.errors)
      const done = await invite(trust, by, form.value)
      if (!done.ok) return invitePage(raw, [refusals[done.why]])
      return linkPage(`${done.value.person.name} is invited`, done.value, trust.sendMail !== null)
    },
  }),
  action({
    path: '/people/:personId/link',
    who: 'manager',
    form: z.object({ personId: z.uuid() }),
    act: async (trust, by, form) => {
      if (!form.ok) return badAddress
      const done = await makeNewLink(trust, by, form.value.personId)
      if (done.ok) return linkPage('A new link', done.value, trust.sendMail !== null)
      return done.why === 'not-there' ? badAddress : shutToManagers
    },
  }),
]
