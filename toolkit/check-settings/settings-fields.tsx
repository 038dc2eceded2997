/** The parts of the settings page. */
import { errorOf, SubmitButton } from '../web/fields.tsx'
import { Form } from '../web/form.tsx'
import type { FieldError } from '../web/route.ts'
import type { SettingsTyped } from './form.ts'
import { mostLines, mostOfALine } from './read-lines.ts'
import { RuleBoxes } from './rule-boxes.tsx'
import type { CheckSettings } from './settings.ts'

interface FieldProps {
  readonly name: string
  readonly label: string
  readonly hint?: string
  readonly value: string
  readonly errors: readonly FieldError[]
}

const describedBy = ({ name, hint, errors }: FieldProps): { 'aria-describedby'?: string } => {
  const ids = [hint ? `${name}-hint` : '', errorOf(errors, name) ? `${name}-error` : '']
  const some = ids.filter(Boolean).join(' ')
  return some === '' ? {} : { 'aria-describedby': some }
}

/** Label, hint and error around a field of any kind. */
function Group(props: FieldProps & { readonly size: 's' | 'plain'; readonly children: React.ReactNode }) {
  const { name, label, hint, errors, size, children } = props
  const error = errorOf(errors, name)
  return (
    <div className={`nhsuk-form-group${error ? ' nhsuk-form-group--error' : ''}`}>
      <label className={`nhsuk-label${size === 's' ? ' nhsuk-label--s' : ''}`} htmlFor={name}>
        {label}
      </label>
      {hint ? (
        <div className="nhsuk-hint" id={`${name}-hint`}>
          {hint}
        </div>
      ) : null}
      {error ? (
        <span className="nhsuk-error-message" id={`${name}-error`}>
          <span className="nhsuk-u-visually-hidden">Error:</span> {error}
        </span>
      ) : null}
      {children}
    </div>
  )
}

const ListField = (props: FieldProps) => (
  <Group {...props} size="s">
    <textarea
      className={`nhsuk-textarea${errorOf(props.errors, props.name) ? ' nhsuk-textarea--error' : ''}`}
      id={props.name}
      name={props.name}
      rows={8}
      spellCheck={false}
      defaultValue={props.value}
      {...describedBy(props)}
    />
  </Group>
)

const DayField = (props: FieldProps) => (
  <Group {...props} size="plain">
    <input
      className={`nhsuk-input nhsuk-input--width-10${errorOf(props.errors, props.name) ? ' nhsuk-input--error' : ''}`}
      id={props.name}
      name={props.name}
      type="date"
      defaultValue={props.value}
      {...describedBy(props)}
    />
  </Group>
)

const oneALine = `One on each line. You can paste a list: up to ${mostLines} lines of ${mostOfALine} characters.`

export function SettingsFields(props: {
  readonly typed: SettingsTyped
  readonly errors: readonly FieldError[]
}) {
  const { typed, errors } = props
  return (
    <Form to="/organisation/check">
      <input type="hidden" name="edit" value={typed.edit} />
      <ListField
        name="places"
        label="Your wards, sites and services"
        hint={`In a story about a patient, each of them says where it happened. ${oneALine}`}
        value={typed.places}
        errors={errors}
      />
      <ListField
        name="words"
        label="Names and short forms that are nothing to worry about"
        hint={`For example a building that is named after a person, or your charity. ${oneALine}`}
        value={typed.words}
        errors={errors}
      />
      <h2 className="nhsuk-heading-s">Rules shown as advice</h2>
      <p>
        People still see what such a rule finds, and may leave it as it is. No second approver is asked for.
        Who switched a rule stands in the record. Descriptions of pictures and captions are not in this list:
        without them people are shut out.
      </p>
      <RuleBoxes chosen={typed.asAdvice} />
      <fieldset className="nhsuk-fieldset nhsuk-u-margin-bottom-5" aria-describedby="period-hint">
        <legend className="nhsuk-fieldset__legend nhsuk-fieldset__legend--s">Pre-election period</legend>
        <div className="nhsuk-hint" id="period-hint">
          The check then looks for new announcements in posts that go out between these days. Leave both empty
          if no election is near. Posts that are approved already are not looked at again: go through the{' '}
          <a href="/calendar">calendar</a>.
        </div>
        <DayField name="from" label="First day" value={typed.from} errors={errors} />
        <DayField name="until" label="Last day" value={typed.until} errors={errors} />
      </fieldset>
      <SubmitButton>Save</SubmitButton>
    </Form>
  )
}

const Lines = ({ name, lines }: { readonly name: string; readonly lines: readonly string[] }) =>
  lines.length === 0 ? null : (
    <>
      <h3 className="nhsuk-heading-xs">{name}</h3>
      <p className="canteen-words">{lines.join('\n')}</p>
    </>
  )

/** What another manager saved meanwhile, to read beside what stands in the form. */
export const Theirs = ({ settings }: { readonly settings: CheckSettings }) => (
  <section className="nhsuk-card" aria-labelledby="theirs">
    <div className="nhsuk-card__content">
      <h2 className="nhsuk-card__heading nhsuk-heading-m" id="theirs">
        What is saved now
      </h2>
      <Lines name="Wards, sites and services" lines={settings.places} />
      <Lines name="Names and short forms" lines={settings.words} />
      <Lines name="Rules shown as advice" lines={settings.asAdvice} />
      {settings.preElection ? (
        <p>
          Pre-election period: {settings.preElection.from} to {settings.preElection.until}
        </p>
      ) : null}
      <p>
        Saving the form below replaces what you read here. Or{' '}
        <a href="/organisation/check">drop your changes and begin with these</a>.
      </p>
    </div>
  </section>
)
