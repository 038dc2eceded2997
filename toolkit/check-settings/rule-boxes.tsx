/** The rules that may be shown as advice, each a box to tick, under what they look after. */
import type { Rule } from '@canteen/checks'
import { switchable } from './settings.ts'

/** By the first part of a rule's id. */
const families: Readonly<Record<string, string>> = {
  conf: 'Patients and what is private',
  dignity: 'Respect',
  bound: 'Staying professional',
  hon: 'Honesty',
  med: 'Medicines',
  mis: 'False health claims',
  pol: 'Politics and elections',
  sec: 'Security',
  acc: 'Words that everybody can read',
  tone: 'Tone',
}
const familyOf = ({ id }: Rule): string => families[id.split('.', 1)[0] ?? ''] ?? 'Other'

export function RuleBoxes({ chosen }: { readonly chosen: readonly string[] }) {
  const names = [...new Set(switchable.map(familyOf))]
  return (
    <details className="nhsuk-details" open={chosen.length > 0}>
      <summary className="nhsuk-details__summary">
        <span className="nhsuk-details__summary-text">Choose rules to show as advice</span>
      </summary>
      <div className="nhsuk-details__text">
        {names.map((name) => (
          <fieldset className="nhsuk-fieldset nhsuk-u-margin-bottom-5" key={name}>
            <legend className="nhsuk-fieldset__legend nhsuk-fieldset__legend--s">{name}</legend>
            <div className="nhsuk-checkboxes nhsuk-checkboxes--small" data-module="nhsuk-checkboxes">
              {switchable
                .filter((rule) => familyOf(rule) === name)
                .map((rule) => (
                  <div className="nhsuk-checkboxes__item" key={rule.id}>
                    <input
                      className="nhsuk-checkboxes__input"
                      id={`rule-${rule.id}`}
                      name="asAdvice"
                      type="checkbox"
                      value={rule.id}
                      defaultChecked={chosen.includes(rule.id)}
                    />
                    <label className="nhsuk-label nhsuk-checkboxes__label" htmlFor={`rule-${rule.id}`}>
                      {rule.title}
                    </label>
                  </div>
                ))}
            </div>
          </fieldset>
        ))}
      </div>
    </details>
  )
}
