/** Parts that several channel pages share. */
import type { ReactNode } from 'react'
import type { HealthWords } from './health-words.ts'

export const Health = ({ words }: { readonly words: HealthWords }) => (
  <strong className={`nhsuk-tag nhsuk-tag--${words.colour}`}>{words.tag}</strong>
)

/** Plain text in which web addresses can be followed. */
export function Linked({ text }: { readonly text: string }) {
  return text.split(/(https:\/\/[^\s,]*[^\s,.])/).map((part) =>
    part.startsWith('https://') ? (
      <a key={part} href={part} rel="noreferrer">
        {part}
      </a>
    ) : (
      part
    ),
  )
}

export const BackLink = ({ to, children }: { readonly to: string; readonly children: string }) => (
  <a className="nhsuk-back-link" href={to}>
    {children}
  </a>
)

/** One line of a summary list. */
export const Fact = ({ name, children }: { readonly name: string; readonly children: ReactNode }) => (
  <div className="nhsuk-summary-list__row">
    <dt className="nhsuk-summary-list__key">{name}</dt>
    <dd className="nhsuk-summary-list__value">{children}</dd>
  </div>
)
