import { sayLondon, sayLondonDate } from '@canteen/plumbing/london.ts'
import { PasswordField, SubmitButton, TextField, ToCopy } from '../web/fields.tsx'
import { Form } from '../web/form.tsx'
import type { FieldError } from '../web/route.ts'
import { mostDays } from './make-token.ts'
import { NewPasswordFields } from './new-password.tsx'
import { type Person, roleNames } from './person.ts'
import type { Session } from './sessions.store.ts'
import type { AccessToken } from './tokens.store.ts'

interface WithErrors {
  readonly errors: readonly FieldError[]
}

export const AboutMe = ({ person }: { readonly person: Person }) => (
  <dl className="nhsuk-summary-list">
    <div className="nhsuk-summary-list__row">
      <dt className="nhsuk-summary-list__key">Name</dt>
      <dd className="nhsuk-summary-list__value">{person.name}</dd>
    </div>
    <div className="nhsuk-summary-list__row">
      <dt className="nhsuk-summary-list__key">E-mail address</dt>
      <dd className="nhsuk-summary-list__value canteen-long">{person.email}</dd>
    </div>
    <div className="nhsuk-summary-list__row">
      <dt className="nhsuk-summary-list__key">What you may do</dt>
      <dd className="nhsuk-summary-list__value">
        {['staff' as const, ...person.roles].map((role) => roleNames[role]).join('. ')}
      </dd>
    </div>
  </dl>
)

export const PasswordSection = ({ errors }: WithErrors) => (
  <section aria-labelledby="password-title">
    <h2 id="password-title">Change your password</h2>
    <p>You stay signed in here. Everywhere else you are signed out.</p>
    <Form to="/me/password">
      <PasswordField
        name="current"
        label="Password you have now"
        autoComplete="current-password"
        errors={errors}
      />
      <NewPasswordFields errors={errors} />
      <SubmitButton kind="secondary">Change password</SubmitButton>
    </Form>
  </section>
)

export const SessionsSection = (props: {
  readonly sessions: readonly Session[]
  readonly here: string | null
}) => (
  <section aria-labelledby="sessions-title">
    <h2 id="sessions-title">Where you are signed in</h2>
    <table className="nhsuk-table-responsive">
      <caption className="nhsuk-u-visually-hidden">Where you are signed in</caption>
      <thead className="nhsuk-table__head">
        <tr>
          <th scope="col" className="nhsuk-table__header">
            Device
          </th>
          <th scope="col" className="nhsuk-table__header">
            Last used
          </th>
          <th scope="col" className="nhsuk-table__header">
            Since
          </th>
          <th scope="col" className="nhsuk-table__header">
            <span className="nhsuk-u-visually-hidden">What you can do</span>
          </th>
        </tr>
      </thead>
      <tbody className="nhsuk-table__body">
        {props.sessions.map((session) => (
          <tr key={session.id} className="nhsuk-table__row">
            <td className="nhsuk-table__cell">
              <span className="nhsuk-table-responsive__heading" aria-hidden="true">
                Device{' '}
              </span>
              {session.device}
              {session.id === props.here ? (
                <>
                  {' '}
                  <strong className="nhsuk-tag nhsuk-tag--green">This one</strong>
                </>
              ) : null}
            </td>
            <td className="nhsuk-table__cell">
              <span className="nhsuk-table-responsive__heading" aria-hidden="true">
                Last used{' '}
              </span>
              {sayLondon(session.lastSeenAt)}
            </td>
            <td className="nhsuk-table__cell">
              <span className="nhsuk-table-responsive__heading" aria-hidden="true">
                Since{' '}
              </span>
              {sayLondonDate(session.createdAt)}
            </td>
            <td className="nhsuk-table__cell">
              <Form to={`/me/sessions/${session.id}/end`}>
                <button type="submit" className="nhsuk-button nhsuk-button--secondary nhsuk-button--small">
                  Sign out
                  <span className="nhsuk-u-visually-hidden">
                    {' '}
                    {session.device}, last used {sayLondon(session.lastSeenAt)}
                  </span>
                </button>
              </Form>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  </section>
)

export interface TokenTyped {
  readonly name: string
  readonly days: string
}

export function TokensSection(
  props: WithErrors & {
    readonly tokens: readonly AccessToken[]
    readonly typed: TokenTyped
  },
) {
  const { tokens, typed, errors } = props
  return (
    <section aria-labelledby="tokens-title">
      <h2 id="tokens-title">Access tokens</h2>
      <p>A token lets a program act as you. Give each program its own, and keep it as safe as a password.</p>
      {tokens.length > 0 ? (
        <ul className="nhsuk-list">
          {tokens.map((token) => (
            <Token key={token.id} token={token} />
          ))}
        </ul>
      ) : null}
      <Form to="/me/tokens">
        <TextField
          name="name"
          label="What the token is for"
          hint="For example: our intranet's news page"
          value={typed.name}
          errors={errors}
        />
        <TextField
          name="days"
          label="How many days it lasts"
          hint={`From 1 to ${mostDays}`}
          width={3}
          value={typed.days}
          errors={errors}
        />
        <SubmitButton kind="secondary">Make a token</SubmitButton>
      </Form>
    </section>
  )
}

export const MadeToken = ({ token }: { readonly token: string }) => (
  <div className="nhsuk-inset-text">
    <p>Your new token is made. Copy it now: it is shown only this once.</p>
    <ToCopy id="made-token" label="Your new token" value={token} />
  </div>
)

const Token = ({ token }: { readonly token: AccessToken }) => (
  <li>
    <Form to={`/me/tokens/${token.id}/revoke`}>
      <p>
        <strong>{token.name}</strong>
        <br />
        Ends on {sayLondonDate(token.expiresAt)}.{' '}
        {token.lastUsedAt ? `Last used at ${sayLondon(token.lastUsedAt)}.` : 'Not used yet.'}
      </p>
      <button type="submit" className="nhsuk-button nhsuk-button--secondary nhsuk-button--small">
        Revoke<span className="nhsuk-u-visually-hidden"> the token {token.name}</span>
      </button>
    </Form>
  </li>
)
