import './elements.ts'
import { check } from '@canteen/checks'
import type { Finding } from '@canteen/checks/finding.ts'
import { z } from 'zod'
import { ErrorSummary, Radios, SubmitButton } from '../web/fields.tsx'
import { Form } from '../web/form.tsx'
import {
  type Answer,
  type FieldError,
  field,
  type PageAnswer,
  perMinute,
  publicAction,
  publicPage,
  type Route,
} from '../web/route.ts'
import { type Account, accounts, contextOf, readAccount } from './account.ts'
import { Findings } from './findings.tsx'

const mostCharacters = 70_000

interface Shown {
  readonly text: string
  readonly account: Account
  readonly findings: readonly Finding[] | null
  readonly errors: readonly FieldError[]
}

/** Without scripts the words must travel to be checked: whoever writes them is told so first. */
const WhereWordsGo = () => (
  <>
    <p data-on-device hidden>
      Your words stay on this device. They are checked here, in your browser, and sent to nobody.
    </p>
    <div data-sent className="nhsuk-inset-text">
      <p>
        Your browser does not run scripts here, so “Check” sends your words to this Canteen. It checks them,
        answers, and does not keep them.
      </p>
    </div>
  </>
)

function CheckBody({ shown }: { readonly shown: Shown }) {
  const error = shown.errors[0]
  return (
    <>
      <ErrorSummary errors={shown.errors} />
      <h1>Check a draft</h1>
      <div className="nhsuk-inset-text">
        <p>If you would not say it aloud in the canteen, do not post it online.</p>
      </div>
      <p>
        Paste what you want to post. The check tells you what to think about, why, and how to say it better.
        It gives advice only: what you post is for you to decide.
      </p>
      <canteen-check-page>
        <WhereWordsGo />
        <Form to="/check">
          <div className={`nhsuk-form-group${error ? ' nhsuk-form-group--error' : ''}`}>
            <label className="nhsuk-label" htmlFor="text">
              Your draft
            </label>
            {error ? (
              <span className="nhsuk-error-message" id="text-error">
                <span className="nhsuk-u-visually-hidden">Error:</span> {error.message}
              </span>
            ) : null}
            <textarea
              className="nhsuk-textarea"
              id="text"
              name="text"
              rows={8}
              defaultValue={shown.text}
              {...(error ? { 'aria-describedby': 'text-error' } : {})}
            />
          </div>
          <Radios
            name="account"
            label="Where will you post it?"
            choices={accounts.map(({ value, label }) => ({ value, label }))}
            chosen={shown.account}
            errors={[]}
          />
          <SubmitButton>Check</SubmitButton>
        </Form>
        <section aria-labelledby="found-heading" data-found hidden={shown.findings === null}>
          <h2 className="nhsuk-heading-m" id="found-heading">
            What to think about
          </h2>
          <div data-findings>
            {shown.findings ? <Findings findings={shown.findings} text={shown.text} /> : null}
          </div>
          <p className="nhsuk-u-visually-hidden" role="status" data-says />
        </section>
      </canteen-check-page>
      <p>
        <a href="/before-you-post">Seven questions to ask before you post, to read or print</a>
      </p>
    </>
  )
}

const checkPageOf = (shown: Shown): PageAnswer => ({
  kind: 'page',
  title: 'Check a draft',
  scripts: ['check-page'],
  ...(shown.errors.length > 0 ? { status: 422 as const } : {}),
  body: <CheckBody shown={shown} />,
})

const show = publicPage({
  path: '/check',
  query: z.object({}),
  show: async (): Promise<Answer> =>
    checkPageOf({ text: '', account: 'personal', findings: null, errors: [] }),
})

const answer = publicAction({
  path: '/check',
  limit: perMinute(60),
  form: z.object({}),
  act: async (_trust, _by, _read, visit): Promise<Answer> => {
    const text = field(visit.raw, 'text')
    const account = readAccount(field(visit.raw, 'account'))
    const wrong =
      text.trim() === ''
        ? 'Paste or write something to check.'
        : text.length > mostCharacters
          ? `The most that can be checked at once is ${mostCharacters.toLocaleString('en-GB')} characters. Check a part of it.`
          : null
    if (wrong)
      return checkPageOf({ text, account, findings: null, errors: [{ field: 'text', message: wrong }] })
    return checkPageOf({ text, account, findings: check({ text }, contextOf(account)), errors: [] })
  },
})

export const checkRoutes: Route[] = [show, answer]
