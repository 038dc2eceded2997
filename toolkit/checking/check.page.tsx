import './elements.ts'
import { check } from '@canteen/checks'
import type { Finding } from '@canteen/checks/finding.ts'
import { z } from 'zod'
import type { By } from '../people/person.ts'
import type { Trust } from '../trust.ts'
import { ErrorSummary, SubmitButton } from '../web/fields.tsx'
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
import { AccountField, DraftField, MoreFields } from './check-fields.tsx'
import {
  type CheckForm,
  contextOf,
  draftOf,
  emptyForm,
  type Knows,
  nothingToCheck,
  readCheckForm,
} from './check-form.ts'
import { Findings, rewriteKey } from './findings.tsx'
import { knownTo } from './known-to.ts'
import { canteenRule } from './seven-questions.ts'
import { WhereWordsGo } from './where-words-go.tsx'

const mostCharacters = 70_000

interface Shown {
  readonly form: CheckForm
  readonly knows: Knows
  readonly findings: readonly Finding[] | null
  readonly errors: readonly FieldError[]
}

const Found = ({ shown: { form, findings } }: { readonly shown: Shown }) => (
  <section aria-labelledby="found" data-found hidden={findings === null}>
    <h2 className="nhsuk-heading-m" id="found" tabIndex={-1} data-found-heading>
      What to think about
    </h2>
    <div data-findings>
      {findings ? (
        <Findings
          findings={findings}
          text={form.text}
          rewrite
          reader={form.account === 'official' ? 'official' : 'staff'}
        />
      ) : null}
    </div>
  </section>
)

const CheckBody = ({ shown }: { readonly shown: Shown }) => (
  <>
    <ErrorSummary errors={shown.errors} />
    <h1>Check a draft</h1>
    <div className="nhsuk-inset-text">
      <p>{canteenRule}</p>
    </div>
    <p>
      Paste what you want to post. The check tells you what to think about, why, and how to say it better. It
      gives advice only: what you post is for you to decide.
    </p>
    <canteen-check-page data-knows={JSON.stringify(shown.knows)}>
      <WhereWordsGo />
      <Form to="/check" className="canteen-check">
        <div>
          <DraftField text={shown.form.text} errors={shown.errors} />
          <AccountField form={shown.form} />
          <div data-pictures />
          <MoreFields form={shown.form} />
          <SubmitButton>Check</SubmitButton>
        </div>
        <Found shown={shown} />
      </Form>
      <p className="nhsuk-u-visually-hidden" role="status" data-says />
      <div data-wrong-list />
    </canteen-check-page>
    <ul className="nhsuk-list">
      <li>
        <a href="/before-you-post">Seven questions to ask before you post, to read or print</a>
      </li>
      <li>
        <a href="/check/for-your-intranet">Put this check on your intranet</a>
      </li>
    </ul>
  </>
)

const checkPageOf = (shown: Shown): PageAnswer => ({
  kind: 'page',
  title: 'Check a draft',
  scripts: ['check-page'],
  wide: true,
  ...(shown.errors.length > 0 ? { status: 422 as const } : {}),
  body: <CheckBody shown={shown} />,
})

const show = publicPage({
  path: '/check',
  query: z.object({}),
  show: async (trust, by): Promise<Answer> =>
    checkPageOf({ form: emptyForm, knows: await knownTo(trust, by), findings: null, errors: [] }),
})

function wrongWith({ text }: CheckForm): string | null {
  if (text.trim() === '') return nothingToCheck
  if (text.length <= mostCharacters) return null
  const most = mostCharacters.toLocaleString('en-GB')
  return `The most that can be checked at once is ${most} characters. Check a part of it.`
}

/** The words that a finding proposed, if it is still found in these. */
function takeRewrite(form: CheckForm, knows: Knows, key: string): CheckForm {
  if (key === '') return form
  const findings = check(draftOf(form), contextOf(form, knows))
  const taken = findings.find((finding) => rewriteKey(finding, form.text) === key)
  return { ...form, text: taken?.rewrite ?? form.text }
}

async function checkHere(trust: Trust, by: By | null, sent: CheckForm, key: string): Promise<Answer> {
  const knows = await knownTo(trust, by)
  const message = wrongWith(sent)
  if (message) return checkPageOf({ form: sent, knows, findings: null, errors: [{ field: 'text', message }] })
  const form = takeRewrite(sent, knows, key)
  return checkPageOf({ form, knows, findings: check(draftOf(form), contextOf(form, knows)), errors: [] })
}

/** Only for browsers without scripts: the page says first that the words are sent. Nothing of them is kept. */
const answer = publicAction({
  path: '/check',
  limit: perMinute(60),
  form: z.object({}),
  act: (trust, by, _read, { raw }): Promise<Answer> =>
    checkHere(
      trust,
      by,
      readCheckForm((name) => field(raw, name)),
      field(raw, 'rewrite'),
    ),
})

export const checkRoutes: Route[] = [show, answer]
