/** The fields of the check page: the draft, whose account, and what else the check may know. */
import { Checkboxes, errorOf, Radios, Select } from '../web/fields.tsx'
import type { FieldError } from '../web/route.ts'
import { accounts } from './account.ts'
import { audiences, type CheckForm, emptyForm, roles, videos } from './check-form.ts'

export function DraftField({
  text,
  errors,
}: {
  readonly text: string
  readonly errors: readonly FieldError[]
}) {
  const error = errorOf(errors, 'text')
  return (
    <div className={`nhsuk-form-group${error ? ' nhsuk-form-group--error' : ''}`}>
      <label className="nhsuk-label nhsuk-label--s" htmlFor="text">
        Your draft
      </label>
      {error ? (
        <span className="nhsuk-error-message" id="text-error">
          <span className="nhsuk-u-visually-hidden">Error:</span> {error}
        </span>
      ) : null}
      <textarea
        className="nhsuk-textarea"
        id="text"
        name="text"
        rows={8}
        defaultValue={text}
        {...(error ? { 'aria-describedby': 'text-error' } : {})}
      />
      <p className="canteen-check-summary" data-summary hidden>
        <a href="#found">What to think about</a>
      </p>
    </div>
  )
}

export const AccountField = ({ form }: { readonly form: CheckForm }) => (
  <Radios
    name="account"
    label="Where will you post it?"
    choices={accounts.map(({ value, label }) => ({ value, label }))}
    chosen={form.account}
    errors={[]}
  />
)

const saysMore = (form: CheckForm): boolean =>
  (['replyTo', 'role', 'audience', 'video', 'consent'] as const).some(
    (name) => form[name] !== emptyForm[name],
  )

const choicesOf = (from: readonly { readonly value: string; readonly label: string }[]) =>
  from.map(({ value, label }) => ({ value, label }))

/** Nobody has to answer these; whoever does is told less that does not matter to them. */
export const MoreFields = ({ form }: { readonly form: CheckForm }) => (
  <details className="nhsuk-details" open={saysMore(form)}>
    <summary className="nhsuk-details__summary">
      <span className="nhsuk-details__summary-text">Tell the check more about this post</span>
    </summary>
    <div className="nhsuk-details__text">
      <div className="nhsuk-form-group">
        <label className="nhsuk-label" htmlFor="replyTo">
          What are you answering?
        </label>
        <div className="nhsuk-hint" id="replyTo-hint">
          If your draft is a reply, paste what you reply to.
        </div>
        <textarea
          className="nhsuk-textarea"
          id="replyTo"
          name="replyTo"
          rows={3}
          aria-describedby="replyTo-hint"
          defaultValue={form.replyTo}
        />
      </div>
      <Select
        name="role"
        label="What is your role?"
        choices={choicesOf(roles)}
        chosen={form.role}
        errors={[]}
      />
      <Select
        name="audience"
        label="Who will see it?"
        choices={choicesOf(audiences)}
        chosen={form.audience}
        errors={[]}
      />
      <Radios
        name="video"
        label="Is there a video?"
        choices={choicesOf(videos)}
        chosen={form.video}
        errors={[]}
      />
      <Checkboxes
        name="consent"
        label="Did everyone it is about agree?"
        choices={[{ value: 'yes', label: 'Yes, and their agreement is written down' }]}
        chosen={form.consent ? ['yes'] : []}
        errors={[]}
      />
    </div>
  </details>
)
