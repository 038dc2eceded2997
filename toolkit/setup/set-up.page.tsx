import { minutes } from '@canteen/plumbing/clock.ts'
import { z } from 'zod'
import { emailField, nameField } from '../joiners/joiners.ts'
import { OrganisationFields, organisationForm } from '../organisations/organisations.ts'
import {
  NewPasswordFields,
  newPasswordForm,
  passwordError,
  sameTwice,
  sessionCookieFor,
} from '../people/people.ts'
import { ErrorSummary, SubmitButton, TextField } from '../web/fields.tsx'
import { Form } from '../web/form.tsx'
import {
  type Answer,
  type FieldError,
  field,
  publicAction,
  publicPage,
  type RawFields,
} from '../web/route.ts'
import { type KeyRefusal, type SetUpRefusal, setUp, whyNotSetUp } from './set-up.ts'

const refusals: Readonly<Record<KeyRefusal, string>> = {
  'wrong-key':
    'This is not the newest set-up link. The newest one is on the console where Canteen was last started.',
  'done-already': 'Canteen is set up already, and the link has been used. If that was you, sign in.',
}

const shutPage = (why: KeyRefusal): Answer => ({
  kind: 'page',
  title: 'This link does not work',
  status: 404,
  body: (
    <>
      <h1>This link does not work</h1>
      <p>{refusals[why]}</p>
      <p>
        <a href="/sign-in">Sign in</a>
      </p>
    </>
  ),
})

const setUpPage = (raw: RawFields, errors: readonly FieldError[]): Answer => ({
  kind: 'page',
  title: 'Set up Canteen',
  status: errors.length > 0 ? 422 : 200,
  body: (
    <div className="nhsuk-grid-row">
      <div className="nhsuk-grid-column-two-thirds">
        <ErrorSummary errors={errors} />
        <h1>Set up Canteen</h1>
        <p>Tell us about your organisation and about you. You can change all of it later.</p>
        <Form to="/set-up">
          <input type="hidden" name="key" value={field(raw, 'key')} />
          <h2>Your organisation</h2>
          <OrganisationFields
            typed={{
              name: field(raw, 'name'),
              odsCode: field(raw, 'odsCode'),
              stance: field(raw, 'stance') || 'permissive',
            }}
            errors={errors}
          />
          <h2>You</h2>
          <TextField
            name="yourName"
            label="Your name"
            autoComplete="name"
            value={field(raw, 'yourName')}
            errors={errors}
          />
          <TextField
            name="email"
            label="Your e-mail address"
            type="email"
            autoComplete="username"
            spellCheck={false}
            value={field(raw, 'email')}
            errors={errors}
          />
          <NewPasswordFields errors={errors} />
          <SubmitButton>Set up</SubmitButton>
        </Form>
      </div>
    </div>
  ),
})

const form = z.object({
  key: z.string().catch(''),
  ...organisationForm,
  yourName: nameField,
  email: emailField,
  ...newPasswordForm,
})

const isAboutKey = (why: SetUpRefusal): why is KeyRefusal => why in refusals
const limit = { times: 100, perMs: minutes(15) }

export const setUpPageRoutes = [
  publicPage({
    path: '/set-up',
    limit,
    query: z.object({ key: z.string().catch('') }),
    show: async (trust, _by, { key }) => {
      const why = await whyNotSetUp(trust, key)
      return why ? shutPage(why) : setUpPage({ key }, [])
    },
  }),
  publicAction({
    path: '/set-up',
    limit,
    form,
    act: async (trust, _by, read, { raw, device }) => {
      const why = await whyNotSetUp(trust, field(raw, 'key'))
      if (why) return shutPage(why)
      if (!read.ok) return setUpPage(raw, read.errors)
      const { key, name, odsCode, stance, yourName, email, password } = read.value
      const different = sameTwice(read.value)
      if (different.length > 0) return setUpPage(raw, different)
      const done = await setUp(trust, {
        key,
        organisation: { name, odsCode, stance },
        person: { name: yourName, email },
        password,
        device,
      })
      if (!done.ok)
        return isAboutKey(done.why) ? shutPage(done.why) : setUpPage(raw, [passwordError(done.why)])
      return {
        kind: 'go',
        to: '/',
        say: 'Canteen is set up, and you are signed in.',
        cookies: [sessionCookieFor(trust, done.value)],
      }
    },
  }),
]
