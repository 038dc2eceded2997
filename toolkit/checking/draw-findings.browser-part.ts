/** Findings drawn in the browser as findings.tsx draws them on the server. */
import type { CheckedFinding } from './checked-finding.ts'
import { element, paragraph } from './element.browser-part.ts'
import { nothingFound, piecesWords, rewriteWords, type ShownFinding, showFindings } from './finding-words.ts'
import type { Reader } from './severity-words.ts'

export interface DrawOptions {
  /** The words that were checked. */
  readonly text: string
  readonly reader: Reader
  /** Puts the rewritten words in the place of these. Left out, they are only shown. */
  readonly take?: (rewrite: string) => void
  /** Where the seven questions are, for whom nothing was found. Left out, they are named and not linked. */
  readonly questions?: string
  /** Draws how a person says that a finding was wrong. Left out, it is not asked. */
  readonly wasWrong?: (finding: CheckedFinding) => Node
}

function sourceOf({ finding, from }: ShownFinding): HTMLElement {
  const { title, address } = finding.source
  const line = element('p', 'nhsuk-body-s nhsuk-u-secondary-text-colour nhsuk-u-margin-bottom-1', `${from} `)
  if (!address) line.append(title)
  else {
    // In a tab of its own: what is being written stays where it is.
    const link = element('a', '', `${title} (opens in new tab)`)
    link.href = address
    link.target = '_blank'
    link.rel = 'noopener noreferrer'
    line.append(link)
  }
  return line
}

function rewriteOf({ finding, rewrite }: ShownFinding, take: DrawOptions['take']): Node[] {
  const whole = finding.rewrite
  if (rewrite === null || whole === undefined) return []
  const words = [paragraph(rewriteWords), element('blockquote', 'canteen-words canteen-rewrite', rewrite)]
  if (!take) return words
  const button = element(
    'button',
    'nhsuk-button nhsuk-button--secondary nhsuk-button--small',
    'Use these words',
  )
  button.type = 'button'
  button.addEventListener('click', () => take(whole))
  return [...words, button]
}

function piecesOf({ pieces }: ShownFinding): Node[] {
  if (pieces.length === 0) return []
  const list = element('ul', 'nhsuk-list nhsuk-list--bullet canteen-pieces')
  for (const { words, what } of pieces) {
    const quotes = words.flatMap((quote, i) => [i > 0 ? ', ' : '', element('q', '', quote)])
    list.append(element('li', '', `${what}: `, ...quotes))
  }
  return [paragraph(piecesWords), list]
}

const quotesOf = ({ quotes }: ShownFinding): Node[] =>
  quotes.length === 0
    ? []
    : [element('p', 'canteen-quotes', ...quotes.map((quote) => element('q', '', quote)))]

function one(shown: ShownFinding, { take, wasWrong }: DrawOptions): HTMLElement {
  const { finding, tag, title, reason, approval } = shown
  return element(
    'li',
    'canteen-finding',
    element(
      'p',
      'canteen-finding__title',
      element('strong', `nhsuk-tag nhsuk-tag--${tag.colour}`, tag.name),
      ' ',
      element('strong', '', title),
    ),
    ...quotesOf(shown),
    paragraph(reason),
    ...piecesOf(shown),
    ...(approval ? [element('p', 'canteen-finding__approval', approval)] : []),
    paragraph(finding.suggestion),
    ...rewriteOf(shown, take),
    sourceOf(shown),
    ...(wasWrong ? [wasWrong(finding)] : []),
  )
}

export function drawFindings(findings: readonly CheckedFinding[], options: DrawOptions): DocumentFragment {
  const drawn = document.createDocumentFragment()
  const shown = showFindings(findings, options.text, options.reader)
  if (shown.first.length === 0 && options.questions) {
    const ask = element('a', '', nothingFound.ask)
    ask.href = options.questions
    drawn.append(element('p', '', `${nothingFound.says} `, ask, '.'))
    return drawn
  }
  drawn.append(element('p', '', shown.intro))
  if (shown.first.length === 0) return drawn
  const list = (some: readonly ShownFinding[]) =>
    element('ul', 'nhsuk-list canteen-findings', ...some.map((each) => one(each, options)))
  drawn.append(list(shown.first))
  if (shown.rest.length > 0) {
    const summary = element(
      'summary',
      'nhsuk-details__summary',
      element('span', 'nhsuk-details__summary-text', shown.more),
    )
    drawn.append(
      element(
        'details',
        'nhsuk-details',
        summary,
        element('div', 'nhsuk-details__text', list(shown.rest), shown.left ?? ''),
      ),
    )
  }
  return drawn
}
