/** The fields of our forms, in the NHS design system's markup: label, hint, error and what was typed, all joined up. */
import type { ReactNode } from 'react'
import type { FieldError } from './route.ts'

export const errorOf = (errors: readonly FieldError[], name: string): string | null =>
  errors.find((error) => error.field === name)?.message ?? null

/** Stands above the h1; each line leads to its field. */
export function ErrorSummary({ errors }: { readonly errors: readonly FieldError[] }) {
  if (errors.length === 0) return null
  return (
    <div className="nhsuk-error-summary" data-module="nhsuk-error-summary">
      <div role="alert">
        <h2 className="nhsuk-error-summary__title">There is a problem</h2>
        <div className="nhsuk-error-summary__body">
          <ul className="nhsuk-list nhsuk-error-summary__list">
            {errors.map(({ field, message }) => (
              <li key={field + message}>{field ? <a href={`#${field}`}>{message}</a> : message}</li>
            ))}
          </ul>
        </div>
      </div>
    </div>
  )
}

function Hint({ id, text }: { readonly id: string; readonly text: ReactNode }) {
  return (
    <div className="nhsuk-hint" id={id}>
      {text}
    </div>
  )
}

function ErrorMessage({ id, text }: { readonly id: string; readonly text: string }) {
  return (
    <span className="nhsuk-error-message" id={id}>
      <span className="nhsuk-u-visually-hidden">Error:</span> {text}
    </span>
  )
}

const describedBy = (
  name: string,
  hint: ReactNode,
  error: string | null,
): { 'aria-describedby'?: string } => {
  const ids = [hint ? `${name}-hint` : '', error ? `${name}-error` : ''].filter(Boolean).join(' ')
  return ids ? { 'aria-describedby': ids } : {}
}

const group = (error: string | null): string => `nhsuk-form-group${error ? ' nhsuk-form-group--error' : ''}`

interface FieldProps {
  readonly name: string
  readonly label: string
  readonly hint?: ReactNode
  readonly errors: readonly FieldError[]
}

export function TextField(
  props: FieldProps & {
    readonly value: string
    readonly type?: 'text' | 'email' | 'search' | 'number'
    readonly autoComplete?: string
    readonly width?: 3 | 5 | 10 | 20 | 30
    readonly spellCheck?: boolean
  },
) {
  const { name, label, hint, value, type = 'text', autoComplete, width, spellCheck } = props
  const error = errorOf(props.errors, name)
  const classes = [
    'nhsuk-input',
    width ? `nhsuk-input--width-${width}` : '',
    error ? 'nhsuk-input--error' : '',
  ]
  return (
    <div className={group(error)}>
      <label className="nhsuk-label" htmlFor={name}>
        {label}
      </label>
      {hint ? <Hint id={`${name}-hint`} text={hint} /> : null}
      {error ? <ErrorMessage id={`${name}-error`} text={error} /> : null}
      <input
        className={classes.filter(Boolean).join(' ')}
        id={name}
        name={name}
        type={type}
        defaultValue={value}
        {...(autoComplete ? { autoComplete } : {})}
        {...(spellCheck === undefined ? {} : { spellCheck })}
        {...describedBy(name, hint, error)}
      />
    </div>
  )
}

/** Never filled in again: a password is not sent back to the page. */
export function PasswordField(
  props: FieldProps & { readonly autoComplete: 'current-password' | 'new-password' },
) {
  const { name, label, hint, autoComplete } = props
  const error = errorOf(props.errors, name)
  return (
    <div className={`${group(error)} nhsuk-password-input`} data-module="nhsuk-password-input">
      <label className="nhsuk-label" htmlFor={name}>
        {label}
      </label>
      {hint ? <Hint id={`${name}-hint`} text={hint} /> : null}
      {error ? <ErrorMessage id={`${name}-error`} text={error} /> : null}
      <div className="nhsuk-input-wrapper">
        <input
          className={`nhsuk-input nhsuk-password-input__input nhsuk-js-password-input-input${error ? ' nhsuk-input--error' : ''}`}
          id={name}
          name={name}
          type="password"
          spellCheck={false}
          autoComplete={autoComplete}
          autoCapitalize="none"
          {...describedBy(name, hint, error)}
        />
        <button
          type="button"
          className="nhsuk-button nhsuk-button--secondary nhsuk-button--small nhsuk-password-input__toggle nhsuk-js-password-input-toggle"
          aria-controls={name}
          aria-label="Show password"
          hidden
        >
          Show
        </button>
      </div>
    </div>
  )
}

export interface Choice {
  readonly value: string
  readonly label: string
  readonly hint?: string
}

function Choices(
  props: FieldProps & {
    readonly kind: 'radios' | 'checkboxes'
    readonly choices: readonly Choice[]
    readonly chosen: readonly string[]
  },
) {
  const { name, label, hint, kind, choices, chosen } = props
  const error = errorOf(props.errors, name)
  return (
    <div className={group(error)}>
      <fieldset className="nhsuk-fieldset" {...describedBy(name, hint, error)}>
        <legend className="nhsuk-fieldset__legend nhsuk-fieldset__legend--s">{label}</legend>
        {hint ? <Hint id={`${name}-hint`} text={hint} /> : null}
        {error ? <ErrorMessage id={`${name}-error`} text={error} /> : null}
        <div className={`nhsuk-${kind}`} data-module={`nhsuk-${kind}`}>
          {choices.map((choice, i) => {
            // The first carries the plain name, so that the error summary leads to it.
            const id = i === 0 ? name : `${name}-${i + 1}`
            return (
              <div key={choice.value} className={`nhsuk-${kind}__item`}>
                <input
                  className={`nhsuk-${kind}__input`}
                  id={id}
                  name={name}
                  type={kind === 'radios' ? 'radio' : 'checkbox'}
                  value={choice.value}
                  defaultChecked={chosen.includes(choice.value)}
                  {...(choice.hint ? { 'aria-describedby': `${id}-item-hint` } : {})}
                />
                <label className={`nhsuk-label nhsuk-${kind}__label`} htmlFor={id}>
                  {choice.label}
                </label>
                {choice.hint ? (
                  <div className={`nhsuk-hint nhsuk-${kind}__hint`} id={`${id}-item-hint`}>
                    {choice.hint}
                  </div>
                ) : null}
              </div>
            )
          })}
        </div>
      </fieldset>
    </div>
  )
}

type ChoicesProps = FieldProps & { readonly choices: readonly Choice[] }

export const Radios = ({ chosen, ...props }: ChoicesProps & { readonly chosen: string }) => (
  <Choices {...props} kind="radios" chosen={[chosen]} />
)

export const Checkboxes = (props: ChoicesProps & { readonly chosen: readonly string[] }) => (
  <Choices {...props} kind="checkboxes" />
)

export function Select(props: ChoicesProps & { readonly chosen: string }) {
  const { name, label, hint, choices, chosen } = props
  const error = errorOf(props.errors, name)
  return (
    <div className={group(error)}>
      <label className="nhsuk-label" htmlFor={name}>
        {label}
      </label>
      {hint ? <Hint id={`${name}-hint`} text={hint} /> : null}
      {error ? <ErrorMessage id={`${name}-error`} text={error} /> : null}
      <select
        className={`nhsuk-select${error ? ' nhsuk-select--error' : ''}`}
        id={name}
        name={name}
        defaultValue={chosen}
        {...describedBy(name, hint, error)}
      >
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
    </div>
  )
}

/** Something long to be copied: all of it in view, and nothing to be changed. */
export const ToCopy = (props: { readonly id: string; readonly label: string; readonly value: string }) => (
  <div className="nhsuk-form-group">
    <label className="nhsuk-label nhsuk-label--s" htmlFor={props.id}>
      {props.label}
    </label>
    <textarea
      className="nhsuk-textarea"
      id={props.id}
      rows={4}
      readOnly
      spellCheck={false}
      defaultValue={props.value}
    />
  </div>
)

export const SubmitButton = (props: {
  readonly children: ReactNode
  readonly kind?: 'secondary' | 'warning' | 'reverse'
}) => (
  <button
    type="submit"
    className={`nhsuk-button${props.kind ? ` nhsuk-button--${props.kind}` : ''}`}
    data-module="nhsuk-button"
    data-prevent-double-click="true"
  >
    {props.children}
  </button>
)
