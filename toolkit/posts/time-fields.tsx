import { errorOf, Radios } from '../web/fields.tsx'
import { type FieldError, field, type RawFields } from '../web/route.ts'
import { aboutTime, questionAbout, type TypedTime } from './planned-time.ts'

export const readTypedTime = (raw: RawFields): TypedTime => ({
  date: field(raw, 'date').trim(),
  time: field(raw, 'time').trim().slice(0, 5),
  which: field(raw, 'which'),
  whichFor: field(raw, 'which-for'),
})

function TimeInput(props: {
  readonly name: 'date' | 'time'
  readonly label: string
  readonly value: string
  readonly errors: readonly FieldError[]
}) {
  const { name, label, value } = props
  const error = errorOf(props.errors, name)
  return (
    <div className={`nhsuk-form-group canteen-beside${error ? ' nhsuk-form-group--error' : ''}`}>
      <label className="nhsuk-label" htmlFor={name}>
        {label}
      </label>
      {error ? (
        <span className="nhsuk-error-message" id={`${name}-error`}>
          <span className="nhsuk-u-visually-hidden">Error:</span> {error}
        </span>
      ) : null}
      <input
        className={`nhsuk-input nhsuk-input--width-10${error ? ' nhsuk-input--error' : ''}`}
        id={name}
        name={name}
        type={name}
        defaultValue={value}
        {...(error ? { 'aria-describedby': `${name}-error` } : {})}
      />
    </div>
  )
}

/** A day and a time in London, with the question that a change of the clocks asks. */
export function TimeFields(props: {
  readonly typed: TypedTime
  readonly legend: string
  readonly hint: string
  readonly errors: readonly FieldError[]
}) {
  const { typed, errors } = props
  const question = questionAbout(typed)
  return (
    <>
      <fieldset className="nhsuk-fieldset nhsuk-u-margin-bottom-4" aria-describedby="when-hint">
        <legend className="nhsuk-fieldset__legend nhsuk-fieldset__legend--s">{props.legend}</legend>
        <div className="nhsuk-hint" id="when-hint">
          {props.hint}
        </div>
        <TimeInput name="date" label="Date" value={typed.date} errors={errors} />
        <TimeInput name="time" label="Time" value={typed.time} errors={errors} />
      </fieldset>
      {question ? (
        <>
          <input type="hidden" name="which-for" value={aboutTime(typed)} />
          <Radios
            name="which"
            label={question.asks}
            choices={question.choices.map(({ value, label }) => ({ value, label }))}
            chosen={typed.whichFor === aboutTime(typed) ? typed.which : ''}
            errors={errors}
          />
        </>
      ) : null}
    </>
  )
}
