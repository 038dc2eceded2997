/** What stands in the component before anybody types. */
import { type Account, accounts } from '../account.ts'
import type { HowMuch } from '../core-first.browser-part.ts'
import { element, paragraph } from '../element.browser-part.ts'
import { canteenRule, sevenQuestions } from '../seven-questions.ts'

export interface ComponentParts {
  readonly whole: HTMLElement
  readonly words: HTMLTextAreaElement
  readonly replyTo: HTMLTextAreaElement
  readonly account: () => string
  readonly found: HTMLElement
  readonly findings: HTMLElement
  readonly says: HTMLElement
  readonly sayHowMuch: (how: HowMuch) => void
}

/** `account` is what the page's owner set, or null to let the person choose. `level` is the first heading's. */
export function drawParts(account: Account | null, level: number): ComponentParts {
  const words = textarea('words', 6)
  const replyTo = textarea('reply-to', 3)
  const { asked, chosen } = account ? { asked: [], chosen: () => account } : askAccount()
  const findings = element('div', '')
  const found = element('div', '', heading(level + 1, 'heading-s', 'What to think about'), findings)
  found.hidden = true
  const says = element('p', 'nhsuk-u-visually-hidden')
  says.setAttribute('role', 'status')
  const howMuch = element('p', 'hint', howMuchWords.core)
  const whole = element(
    'div',
    'box',
    heading(level, 'heading', 'Check a draft before you post'),
    element('p', 'rule', canteenRule),
    paragraph(
      element('strong', '', 'Your words stay on this device.'),
      ' They are checked here, in your browser. The check sends nothing. What you post is for you to decide.',
    ),
    howToKnow(),
    labelOf(words, 'Your draft'),
    words,
    ...asked,
    disclosure('Is it a reply?', labelOf(replyTo, 'What are you answering?'), replyTo),
    found,
    disclosure('Seven questions to ask before you post', questions()),
    howMuch,
    says,
  )
  whole.lang = 'en-GB'
  const sayHowMuch = (how: HowMuch) => howMuch.replaceChildren(howMuchWords[how])
  return { whole, words, replyTo, account: chosen, found, findings, says, sayHowMuch }
}

const howMuchWords: Readonly<Record<HowMuch, string>> = {
  core: 'This is the small check. It knows numbers, codes and addresses well, and fewer words than the whole check.',
  whole: 'This is the whole check.',
}

function heading(level: number, className: string, words: string): HTMLElement {
  const made = document.createElement(`h${Math.min(6, level)}`)
  made.className = className
  made.textContent = words
  return made
}

function textarea(id: string, rows: number): HTMLTextAreaElement {
  const made = element('textarea', 'nhsuk-textarea')
  made.id = id
  made.rows = rows
  return made
}

function labelOf({ id }: HTMLElement, words: string): HTMLElement {
  const made = element('label', 'nhsuk-label', words)
  made.htmlFor = id
  return made
}

const disclosure = (words: string, ...inside: Node[]): HTMLElement =>
  element(
    'details',
    'nhsuk-details',
    element('summary', 'nhsuk-details__summary', element('span', 'nhsuk-details__summary-text', words)),
    element('div', 'nhsuk-details__text', ...inside),
  )

const howToKnow = (): HTMLElement =>
  disclosure(
    'How do I know?',
    paragraph(
      'The check came with this page. Switch your network off and type: it still works. Or press F12, choose “Network” and type: your browser lists all that is sent.',
    ),
    paragraph('What else this page does is up to whoever made it.'),
  )

const questions = (): HTMLElement =>
  element('ol', 'questions', ...sevenQuestions.map((question) => element('li', '', question)))

function askAccount(): { readonly asked: readonly Node[]; readonly chosen: () => string } {
  const inputs = accounts.map(({ value, label }, i) => {
    const input = element('input', '')
    input.type = 'radio'
    input.name = 'account'
    input.id = `account-${i + 1}`
    input.value = value
    input.checked = i === 0
    const words = element('label', '', label)
    words.htmlFor = input.id
    return { input, line: element('div', 'choice', input, words) }
  })
  const legend = element('legend', '', 'Where will you post it?')
  return {
    asked: [element('fieldset', '', legend, ...inputs.map(({ line }) => line))],
    chosen: () => inputs.find(({ input }) => input.checked)?.input.value ?? '',
  }
}
