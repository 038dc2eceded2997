/** Findings drawn in the browser as findings.tsx draws them on the server. */
import type { Finding } from '@canteen/checks/finding.ts'
import { severityWords } from './severity-words.ts'
import { sayTimes, type Together, together } from './together.ts'

const shownAtOnce = 3

function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  className: string,
  ...inside: (string | Node)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name)
  if (className) made.className = className
  made.append(...inside)
  return made
}

const line = (words: string): HTMLElement => element('p', 'nhsuk-u-margin-bottom-1', words)

function sourceOf({ source }: Finding): HTMLElement {
  if (!source.address)
    return element('p', 'nhsuk-body-s nhsuk-u-secondary-text-colour', `From: ${source.title}`)
  const link = element('a', '', source.title)
  link.href = source.address
  return element('p', 'nhsuk-body-s nhsuk-u-secondary-text-colour', 'From: ', link)
}

function rewriteOf(rewrite: string, take: (rewrite: string) => void): Node[] {
  const button = element(
    'button',
    'nhsuk-button nhsuk-button--secondary nhsuk-button--small',
    'Use these words',
  )
  button.type = 'button'
  button.addEventListener('click', () => take(rewrite))
  return [line('It could say:'), element('blockquote', 'canteen-words canteen-rewrite', rewrite), button]
}

function one({ finding, times }: Together, take: (rewrite: string) => void): HTMLElement {
  const { name, colour } = severityWords[finding.severity]
  return element(
    'li',
    'canteen-finding',
    element('strong', `nhsuk-tag nhsuk-tag--${colour}`, name),
    line(finding.reason + sayTimes(times)),
    line(finding.suggestion),
    ...(finding.rewrite === undefined ? [] : rewriteOf(finding.rewrite, take)),
    sourceOf(finding),
  )
}

export function drawFindings(
  findings: readonly Finding[],
  take: (rewrite: string) => void,
): DocumentFragment {
  const drawn = document.createDocumentFragment()
  if (findings.length === 0) {
    drawn.append(
      element('p', '', 'Nothing found. The check cannot see everything, so read it once more yourself.'),
    )
    return drawn
  }
  const list = (some: readonly Together[]) =>
    element('ul', 'nhsuk-list', ...some.map((found) => one(found, take)))
  const all = together(findings)
  const rest = all.slice(shownAtOnce)
  drawn.append(list(all.slice(0, shownAtOnce)))
  if (rest.length > 0) {
    const words =
      rest.length === 1 ? '1 more thing to think about' : `${rest.length} more things to think about`
    const summary = element(
      'summary',
      'nhsuk-details__summary',
      element('span', 'nhsuk-details__summary-text', words),
    )
    drawn.append(
      element('details', 'nhsuk-details', summary, element('div', 'nhsuk-details__text', list(rest))),
    )
  }
  return drawn
}
