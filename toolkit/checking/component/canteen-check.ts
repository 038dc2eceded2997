/** `<canteen-check>`: the canteen check on any page, in one file that sends nothing. */
import { version } from '@canteen/checks/package.json'
import { type Account, accounts, readAccount } from '../account.ts'
import { contextOf, draftOf, emptyForm } from '../check-form.ts'
import { LiveCheck } from '../live-check.browser-part.ts'
import { drawWrongList } from '../was-wrong.browser-part.ts'
import { openWrongBook, untilThePageIsLeft } from '../wrong-book.browser-part.ts'
import { componentCheck } from './component-check.ts'
import { type ComponentParts, drawParts } from './component-parts.ts'
import { styles } from './component-styles.ts'

let sheet: CSSStyleSheet | null = null
let made = 0

class CanteenCheck extends HTMLElement {
  static readonly version = version

  connectedCallback(): void {
    // Moved within the page: what is typed in it stays.
    if (this.shadowRoot) return
    const root = this.attachShadow({ mode: 'open' })
    // A sheet made by script is allowed where the page's owner forbids styles within the page.
    sheet ??= new CSSStyleSheet()
    sheet.replaceSync(styles)
    root.adoptedStyleSheets = [sheet]
    const parts = drawParts(this.account(), this.level())
    const live = liveCheckOf(parts)
    parts.whole.addEventListener('input', () => live.soon())
    root.append(parts.whole)
  }

  private account(): Account | null {
    return accounts.find(({ value }) => value === this.getAttribute('account'))?.value ?? null
  }

  /** Of the first heading, so that the page's own order of headings is kept; 2 unless told. */
  private level(): number {
    const level = Number(this.getAttribute('heading-level'))
    return Number.isInteger(level) && level >= 1 && level <= 5 ? level : 2
  }
}

function liveCheckOf(parts: ComponentParts): LiveCheck {
  const book = openWrongBook(untilThePageIsLeft())
  parts.whole.append(drawWrongList(book))
  const place = `canteen-check-${++made}`
  const checking = componentCheck()
  const live = new LiveCheck({
    ...parts,
    book,
    version,
    check: (draft, context) => checking.check(draft, context, place),
    read: () => {
      const account = readAccount(parts.account())
      const form = { ...emptyForm, text: parts.words.value, replyTo: parts.replyTo.value, account }
      return { draft: draftOf(form), context: contextOf(form), account }
    },
  })
  checking.whenSettled((how) => {
    parts.sayHowMuch(how)
    void live.now()
  })
  return live
}

// Two scripts on one page, or the same one twice, are no reason to fail.
if (!customElements.get('canteen-check')) customElements.define('canteen-check', CanteenCheck)
