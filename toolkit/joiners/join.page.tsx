import { minutes } from '@canteen/plumbing/clock.ts'
import { z } from 'zod'
import type { PersonInList } from '../people/people.ts'
import {
  NewPasswordFields,
  newPasswordForm,
  passwordError,
  sameTwice,
  sessionCookieFor,
} from '../people/people.ts'
import { ErrorSummary, SubmitButton } from '../web/fields.tsx'
import { Form } from '../web/form.tsx'
import { type Answer, type FieldError, field, publicAction, publicPage } from '../web/route.ts'
import { type JoinRefusal, join, type LinkRefusal, whoseLink } from './join.ts'

const refusals: Readonly<Record<LinkRefusal, string>> = {
  wrong:
    'We do not know this link. Check that you have copied all of it, or ask whoever sent it for a new one.',
  used: 'This link has been used. If it was you, sign in with the password you chose.',
  'too-old': 'This link was good for 7 days, and they are over. Ask whoever sent it for a new one.',
}

const shutPage = (why: LinkRefusal): Answer => ({
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

const joinPage = (link: string, person: PersonInList, errors: readonly FieldError[]): Answer => ({
  kind: 'page',
  title: 'Choose a password',
  status: errors.length > 0 ? 422 : 200,
  body: (
    <div className="nhsuk-grid-row">
      <div className="nhsuk-grid-column-two-thirds">
        <ErrorSummary errors={errors} />
        <h1>Choose a password</h1>
        <p>
          Hello {person.name}. You will sign in with {person.email} and the password that you choose here.
        </p>
        <Form to={`/join/${link}`}>
          <input type="hidden" name="username" autoComplete="username" value={person.email} />
          <NewPasswordFields errors={errors} />
          <SubmitButton>Save and sign in</SubmitButton>
        </Form>
      </div>
    </div>
  ),
})

const isAboutLink = (why: JoinRefusal): why is LinkRefusal => why in refusals

// Plenty for a day of new starters behind one address.
const limit = { times: 600, perMs: minutes(15) }

export const joinRoutes = [
  publicPage({
    path: '/join/:link',
    limit,
    query: z.object({ link: z.string() }),
    show: async (trust, _by, { link }) => {
      const found = await whoseLink(trust, link)
      return found.ok ? joinPage(link, found.value, []) : shutPage(found.why)
    },
  }),
  publicAction({
    path: '/join/:link',
    limit,
    form: z.object({ link: z.string(), ...newPasswordForm }),
    act: async (trust, _by, form, { raw, device }) => {
      const link = field(raw, 'link')
      const found = await whoseLink(trust, link)
      if (!found.ok) return shutPage(found.why)
      if (!form.ok) return joinPage(link, found.value, form.errors)
      const different = sameTwice(form.value)
      if (different.length > 0) return joinPage(link, found.value, different)
      const done = await join(trust, { link, password: form.value.password, device })
      if (!done.ok) {
        return isAboutLink(done.why)
          ? shutPage(done.why)
          : joinPage(link, found.value, [passwordError(done.why)])
      }
      return {
        kind: 'go',
        to: '/',
        say: 'Welcome to Canteen.',
        cookies: [sessionCookieFor(trust, done.value)],
      }
    },
  }),
]
