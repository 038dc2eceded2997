/** What the canteen check found: the worst first, three at once, each with its reason, its source and a better way. */
import type { Finding, Severity } from '@canteen/checks/finding.ts'
import { severityWords } from './severity-words.ts'
import { sayTimes, type Together, together } from './together.ts'

const shownAtOnce = 3

export const SeverityTag = ({ severity }: { readonly severity: Severity }) => (
  <strong className={`nhsuk-tag nhsuk-tag--${severityWords[severity].colour}`}>
    {severityWords[severity].name}
  </strong>
)

function Source({ finding }: { readonly finding: Finding }) {
  const { title, address } = finding.source
  return (
    <p className="nhsuk-body-s nhsuk-u-secondary-text-colour">
      From: {address ? <a href={address}>{title}</a> : title}
    </p>
  )
}

/** Names the finding so that the server, asked with the same words, finds it again. */
export const rewriteKey = (finding: Finding, text: string): string =>
  `${finding.rule}|${text.slice(finding.start, finding.end)}`

function One({
  finding,
  times,
  text,
  rewrite,
}: {
  readonly finding: Finding
  readonly times: number
  readonly text: string
  readonly rewrite: boolean
}) {
  return (
    <li className="canteen-finding">
      <SeverityTag severity={finding.severity} />
      <p className="nhsuk-u-margin-bottom-1">
        {finding.image === undefined ? '' : `Picture ${finding.image + 1}: `}
        {finding.reason}
        {sayTimes(times)}
      </p>
      <p className="nhsuk-u-margin-bottom-1">{finding.suggestion}</p>
      {finding.rewrite === undefined ? null : (
        <>
          <p className="nhsuk-u-margin-bottom-1">It could say:</p>
          <blockquote className="canteen-words canteen-rewrite">{finding.rewrite}</blockquote>
          {rewrite ? (
            <button
              type="submit"
              className="nhsuk-button nhsuk-button--secondary nhsuk-button--small"
              name="rewrite"
              value={rewriteKey(finding, text)}
            >
              Use these words
            </button>
          ) : null}
        </>
      )}
      <Source finding={finding} />
    </li>
  )
}

export function Findings(props: {
  readonly findings: readonly Finding[]
  /** The words that were checked. */
  readonly text: string
  /** True inside a form that takes `rewrite`. */
  readonly rewrite?: boolean
}) {
  const { findings, text, rewrite = false } = props
  if (findings.length === 0)
    return <p>Nothing found. The check cannot see everything, so read it once more yourself.</p>
  const all = together(findings)
  const [first, rest] = [all.slice(0, shownAtOnce), all.slice(shownAtOnce)]
  const list = (some: readonly Together[]) => (
    <ul className="nhsuk-list">
      {some.map(({ finding, times }) => (
        <One
          key={`${finding.rule} ${finding.image ?? ''} ${finding.start} ${finding.end}`}
          finding={finding}
          times={times}
          text={text}
          rewrite={rewrite}
        />
      ))}
    </ul>
  )
  return (
    <>
      {list(first)}
      {rest.length > 0 ? (
        <details className="nhsuk-details">
          <summary className="nhsuk-details__summary">
            <span className="nhsuk-details__summary-text">
              {rest.length === 1
                ? '1 more thing to think about'
                : `${rest.length} more things to think about`}
            </span>
          </summary>
          <div className="nhsuk-details__text">{list(rest)}</div>
        </details>
      ) : null}
    </>
  )
}
