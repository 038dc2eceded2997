import { z } from 'zod'
import type { Trust } from '../trust.ts'
import { csrfFor, makeCookie, sessionCookie } from '../web/cookies.ts'
import { ErrorSummary, PasswordField, SubmitButton, TextField } from '../web/fields.tsx'
import { Form } from '../web/form.tsx'
import { Kept, readCarried } from '../web/refusals.tsx'
import {
  type Answer,
  type FieldError,
  field,
  publicAction,
  publicPage,
  type RawFields,
} from '../web/route.ts'
import { ownPath } from './own-path.ts'
import { longest } from './session.ts'
import { type SignInRefusal, signIn } from './sign-in.ts'

interface SignInPage {
  /** Where to go afterwards: a page, or where the form was going that is carried in `raw`. */
  readonly to: string
  /** A form that somebody sent after their session had ended. Null: they only came to a page. */
  readonly raw: RawFields | null
  readonly refusal: SignInRefusal | null
  readonly email: string
}

const refusals: Readonly<Record<SignInRefusal, string>> = {
  wrong: 'The e-mail address or the password is not right. Check both and try again',
  'too-many': 'There have been too many tries. Wait 15 minutes, then try again',
}

export const signInPage = (of: SignInPage): Answer => ({
  kind: 'page',
  title: 'Sign in',
  status: of.refusal === 'wrong' ? 422 : of.refusal === 'too-many' ? 429 : 200,
  body: <SignIn {...of} />,
})

function SignIn({ to, raw, refusal, email }: SignInPage) {
  const errors: FieldError[] = refusal ? [{ field: 'email', message: refusals[refusal] }] : []
  return (
    <div className="nhsuk-grid-row">
      <div className="nhsuk-grid-column-two-thirds">
        <ErrorSummary errors={errors} />
        <h1>Sign in</h1>
        {raw ? (
          <p>You were signed out while you worked. Nothing is lost: sign in, and carry on from there.</p>
        ) : null}
        <Form to="/sign-in">
          {raw ? <Carried to={to} raw={raw} /> : <input type="hidden" name="next" value={ownPath(to)} />}
          <TextField
            name="email"
            label="E-mail address"
            type="email"
            autoComplete="username"
            spellCheck={false}
            width={30}
            value={email}
            errors={errors}
          />
          <PasswordField name="password" label="Password" autoComplete="current-password" errors={[]} />
          <SubmitButton>Sign in</SubmitButton>
        </Form>
        <p>Forgotten your password? Ask a manager in your organisation for a new link.</p>
      </div>
    </div>
  )
}

function Carried({ to, raw }: { readonly to: string; readonly raw: RawFields }) {
  const { csrf: _old, ...fields } = raw
  return (
    <>
      <input type="hidden" name="carry-to" value={to} />
      <input type="hidden" name="carry-fields" value={JSON.stringify(fields)} />
    </>
  )
}

/** Signed in again, with the form still in hand: one press sends it, under the new session's proof of origin. */
const carryOn = (to: string, raw: RawFields, cookie: string, secure: boolean): Answer => ({
  kind: 'page',
  title: 'Welcome back',
  cookies: [makeCookie(sessionCookie, cookie, longest / 1_000, secure)],
  csrf: csrfFor(cookie),
  body: (
    <>
      <h1>Welcome back</h1>
      <p>You were signed out while you worked. Nothing is lost.</p>
      <p>Pictures that you had just chosen must be chosen again. Everything else is as you left it.</p>
      <Form to={to}>
        <Kept raw={raw} />
        <SubmitButton>Carry on</SubmitButton>
      </Form>
    </>
  ),
})

export const secureCookies = (trust: Pick<Trust, 'address'>): boolean => trust.address.startsWith('https:')

export const sessionCookieFor = (trust: Pick<Trust, 'address'>, value: string): string =>
  makeCookie(sessionCookie, value, longest / 1_000, secureCookies(trust))

const asked = z.object({ next: z.string().catch('/') })

const line = z.string().trim().max(1_000)
const form = z.object({ email: line, password: z.string().max(1_000), next: line.catch('/') })

export const signInRoutes = [
  publicPage({
    path: '/sign-in',
    query: asked,
    show: async (_trust, by, { next }) =>
      by ? { kind: 'go', to: ownPath(next) } : signInPage({ to: next, raw: null, refusal: null, email: '' }),
  }),
  publicAction({
    path: '/sign-in',
    form,
    act: async (trust, _by, read, visit) => {
      const carried = readCarried(visit.raw)
      const to = carried?.to ?? field(visit.raw, 'next')
      const email = field(visit.raw, 'email').trim()
      const again = (refusal: SignInRefusal) => signInPage({ to, raw: carried?.raw ?? null, refusal, email })
      if (!read.ok) return again('wrong')
      const { email: name, password } = read.value
      const done = await signIn(trust, { name: 'password', email: name, password }, visit)
      if (!done.ok) return again(done.why)
      if (carried) return carryOn(ownPath(carried.to), carried.raw, done.value, secureCookies(trust))
      return { kind: 'go', to: ownPath(to), cookies: [sessionCookieFor(trust, done.value)] }
    },
  }),
]
