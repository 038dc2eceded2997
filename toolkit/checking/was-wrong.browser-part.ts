/** “This was wrong”: kept as an example on this device, with a report to copy that has none of the words. */
import type { CheckedFinding } from './checked-finding.ts'
import { element, paragraph } from './element.browser-part.ts'
import type { WrongBook } from './wrong-book.browser-part.ts'
import { exampleOf, reportOf, type WrongExample } from './wrong-examples.ts'

let made = 0

function button(name: string, act: () => void): HTMLButtonElement {
  const drawn = element('button', 'nhsuk-button nhsuk-button--secondary nhsuk-button--small', name)
  drawn.type = 'button'
  drawn.addEventListener('click', act)
  return drawn
}

/** Draws the button of one finding, or what was kept of it. */
export const wasWrongIn =
  (book: WrongBook, of: { readonly text: string; readonly account: string; readonly version: string }) =>
  (finding: CheckedFinding): Node => {
    const place = element('div', 'canteen-was-wrong')
    const example = exampleOf(finding, of)
    const ask = (): void => {
      const link = element('button', 'canteen-link-button', 'This was wrong')
      link.type = 'button'
      link.append(element('span', 'nhsuk-u-visually-hidden', `: ${finding.title}`))
      link.addEventListener('click', () => {
        place.replaceChildren(kept(book.keep(example)))
        place.querySelector<HTMLElement>('[tabindex="-1"]')?.focus()
      })
      place.replaceChildren(link)
    }
    const kept = (known: WrongExample): Node => {
      const said = paragraph(element('strong', '', 'You said that this was wrong.'), ` ${book.where}`)
      said.tabIndex = -1
      return element(
        'div',
        'canteen-was-wrong__kept',
        said,
        ...drawReport(known),
        button('Delete this example', () => {
          book.forget(known.id)
          ask()
          place.querySelector('button')?.focus()
        }),
      )
    }
    const known = book.find(example)
    if (known) place.replaceChildren(kept(known))
    else ask()
    return place
  }

/** The report, to be copied by hand where copying is not allowed. */
function drawReport(example: WrongExample): (string | Node)[] {
  const id = `canteen-report-${++made}`
  const label = element(
    'label',
    'nhsuk-label',
    'A report without your words, for whoever looks after the check',
  )
  label.htmlFor = id
  const words = element('textarea', 'nhsuk-textarea canteen-report')
  words.id = id
  words.readOnly = true
  words.rows = 6
  words.value = reportOf(example)
  const said = element('span', 'canteen-said')
  said.setAttribute('role', 'status')
  const copy = button('Copy the report', () => void copyWords(words, said))
  return [label, words, copy, ' ', said, ' ']
}

async function copyWords(words: HTMLTextAreaElement, said: HTMLElement): Promise<void> {
  try {
    await navigator.clipboard.writeText(words.value)
    said.textContent = 'Copied.'
  } catch {
    // Not allowed here, or not over plain http: the person's own keys still can.
    words.select()
    said.textContent = 'Selected. Press Ctrl and C to copy.'
  }
}

/** All that was kept, to look at and to delete. Draws itself anew when it changes. */
export function drawWrongList(book: WrongBook): HTMLElement {
  const place = element('div', 'canteen-wrong-list')
  const said = paragraph()
  said.tabIndex = -1
  const deleted = (forget: () => void, words: string) => () => {
    forget()
    said.textContent = words
    said.focus()
  }
  const draw = (): void => {
    const examples = book.all()
    const open = place.querySelector('details')?.open === true
    said.textContent = ''
    place.replaceChildren(said)
    if (examples.length === 0) return
    const summary = element(
      'span',
      'nhsuk-details__summary-text',
      `What you said was wrong (${examples.length})`,
    )
    const all = element('details', 'nhsuk-details', element('summary', 'nhsuk-details__summary', summary))
    all.open = open
    const list = element(
      'ul',
      'nhsuk-list',
      ...examples.map((example) =>
        drawKept(
          example,
          deleted(() => book.forget(example.id), 'Deleted.'),
        ),
      ),
    )
    const deleteAll = button('Delete all of them', deleted(book.forgetAll, 'Deleted. Nothing is kept now.'))
    const where = paragraph(book.where)
    all.append(element('div', 'nhsuk-details__text', where, list, deleteAll))
    place.append(all)
  }
  book.onChange(draw)
  draw()
  return place
}

function drawKept(example: WrongExample, forget: () => void): HTMLElement {
  const remove = button('Delete', forget)
  remove.append(element('span', 'nhsuk-u-visually-hidden', `: ${example.title}`))
  return element(
    'li',
    'canteen-finding',
    element('p', 'nhsuk-u-margin-bottom-1', element('strong', '', example.title)),
    element('blockquote', 'canteen-words', example.quote || example.words),
    ...drawReport(example),
    remove,
  )
}
