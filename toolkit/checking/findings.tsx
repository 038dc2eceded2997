/** What the canteen check found: the worst first, three at once, each with its reason, its source and a better way. */

import type { Finding } from '@canteen/checks/finding.ts'
import { Fragment, type ReactNode } from 'react'
import { withRule } from './checked-finding.ts'
import {
  nothingFound,
  piecesWords,
  rewriteWords,
  type ShownFinding,
  type ShownFindings,
  showFindings,
} from './finding-words.ts'
import type { Reader } from './severity-words.ts'

function Source({ shown }: { readonly shown: ShownFinding }) {
  const { title, address } = shown.finding.source
  return (
    <p className="nhsuk-body-s nhsuk-u-secondary-text-colour nhsuk-u-margin-bottom-1">
      {shown.from}{' '}
      {address ? (
        // In a tab of its own: what is being written stays where it is.
        <a href={address} target="_blank" rel="noopener noreferrer">
          {title} (opens in new tab)
        </a>
      ) : (
        title
      )}
    </p>
  )
}

/** Names the finding so that the server, asked with the same words, finds it again. */
export const rewriteKey = (finding: Finding, text: string): string =>
  `${finding.rule}|${text.slice(finding.start, finding.end)}`

const Quotes = ({ quotes }: { readonly quotes: readonly string[] }) =>
  quotes.length === 0 ? null : (
    <p className="canteen-quotes">
      {quotes.map((quote) => (
        <q key={quote}>{quote}</q>
      ))}
    </p>
  )

const Pieces = ({ pieces }: { readonly pieces: ShownFinding['pieces'] }) =>
  pieces.length === 0 ? null : (
    <>
      <p className="nhsuk-u-margin-bottom-1">{piecesWords}</p>
      <ul className="nhsuk-list nhsuk-list--bullet canteen-pieces">
        {pieces.map(({ words, what }) => (
          <li key={what}>
            {what}:{' '}
            {words.map((quote, i) => (
              <Fragment key={quote}>
                {i > 0 ? ', ' : ''}
                <q>{quote}</q>
              </Fragment>
            ))}
          </li>
        ))}
      </ul>
    </>
  )

function Rewrite(props: { readonly shown: ShownFinding; readonly text: string; readonly take: boolean }) {
  const { finding, rewrite } = props.shown
  if (rewrite === null) return null
  return (
    <>
      <p className="nhsuk-u-margin-bottom-1">{rewriteWords}</p>
      <blockquote className="canteen-words canteen-rewrite">{rewrite}</blockquote>
      {props.take ? (
        <button
          type="submit"
          className="nhsuk-button nhsuk-button--secondary nhsuk-button--small"
          name="rewrite"
          value={rewriteKey(finding, props.text)}
        >
          Use these words
        </button>
      ) : null}
    </>
  )
}

function One(props: { readonly shown: ShownFinding; readonly text: string; readonly take: boolean }) {
  const { shown } = props
  return (
    <li className="canteen-finding">
      <p className="canteen-finding__title">
        <strong className={`nhsuk-tag nhsuk-tag--${shown.tag.colour}`}>{shown.tag.name}</strong>{' '}
        <strong>{shown.title}</strong>
      </p>
      <Quotes quotes={shown.quotes} />
      <p className="nhsuk-u-margin-bottom-1">{shown.reason}</p>
      <Pieces pieces={shown.pieces} />
      {shown.approval ? <p className="canteen-finding__approval">{shown.approval}</p> : null}
      <p className="nhsuk-u-margin-bottom-1">{shown.finding.suggestion}</p>
      <Rewrite {...props} />
      <Source shown={shown} />
    </li>
  )
}

function Rest({ shown, children }: { readonly shown: ShownFindings; readonly children: ReactNode }) {
  return (
    <details className="nhsuk-details">
      <summary className="nhsuk-details__summary">
        <span className="nhsuk-details__summary-text">{shown.more}</span>
      </summary>
      <div className="nhsuk-details__text">{children}</div>
    </details>
  )
}

export function Findings(props: {
  readonly findings: readonly Finding[]
  /** The words that were checked. */
  readonly text: string
  /** True inside a form that takes `rewrite`. */
  readonly rewrite?: boolean
  /** Official posts are told what holds up approval; staff get advice. */
  readonly reader?: Reader
}) {
  const { findings, text, rewrite = false, reader = 'official' } = props
  const shown = showFindings(findings.map(withRule), text, reader)
  if (shown.first.length === 0)
    return (
      <p>
        {nothingFound.says} <a href={nothingFound.questions}>{nothingFound.ask}</a>.
      </p>
    )
  const list = (some: readonly ShownFinding[]) => (
    <ul className="nhsuk-list canteen-findings">
      {some.map((one) => (
        <One key={one.key} shown={one} text={text} take={rewrite} />
      ))}
    </ul>
  )
  return (
    <>
      <p>{shown.intro}</p>
      {list(shown.first)}
      {shown.rest.length > 0 ? (
        <Rest shown={shown}>
          {list(shown.rest)}
          {shown.left ? <p>{shown.left}</p> : null}
        </Rest>
      ) : null}
    </>
  )
}
