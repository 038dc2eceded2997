/** Checks while somebody types: draws what was found, takes rewritten words in, and puts them back. */
import type { Context, Draft } from '@canteen/checks/finding.ts'
import type { Account } from './account.ts'
import type { CheckedFinding } from './checked-finding.ts'
import { drawFindings } from './draw-findings.browser-part.ts'
import { element, paragraph } from './element.browser-part.ts'
import { showFindings } from './finding-words.ts'
import { wasWrongIn } from './was-wrong.browser-part.ts'
import type { WrongBook } from './wrong-book.browser-part.ts'

/** A pause, and not merely the next key. */
const checkAfterMs = 150
/** Whoever hears the page is told once the typing rests, not at every word. */
const sayAfterMs = 1_000
const couldNot =
  'The check could not run. If your network is off, switch it on once so that the check can be fetched. Your words are still here.'

export interface LiveParts {
  readonly words: HTMLTextAreaElement
  /** All about findings; hidden while there is nothing to check. */
  readonly found: HTMLElement
  readonly findings: HTMLElement
  /** Under the words: how many, for those who do not see the findings from there. */
  readonly summary?: HTMLElement
  /** A live region. */
  readonly says: HTMLElement
  readonly read: () => { readonly draft: Draft; readonly context: Context; readonly account: Account }
  readonly check: (draft: Draft, context: Context) => Promise<readonly CheckedFinding[] | null>
  readonly book: WrongBook
  readonly version: string
  readonly questions?: string
  readonly onChecked?: () => void
}

export class LiveCheck {
  private checkTimer = 0
  private sayTimer = 0
  private wordsBefore: string | null = null
  private readonly parts: LiveParts

  constructor(parts: LiveParts) {
    this.parts = parts
  }

  soon(): void {
    this.wordsBefore = null
    window.clearTimeout(this.checkTimer)
    this.checkTimer = window.setTimeout(() => void this.now(), checkAfterMs)
  }

  /** False when there was nothing to check. */
  async now(): Promise<boolean> {
    window.clearTimeout(this.checkTimer)
    const { draft, context, account } = this.parts.read()
    if (draft.text.trim() === '' && !draft.images?.length && !draft.video) {
      this.showNothing()
      return false
    }
    try {
      const findings = await this.parts.check(draft, context)
      if (findings) this.show(findings, draft.text, account)
    } catch (error) {
      console.error(error)
      this.draw([element('p', 'canteen-check-failed', couldNot)], couldNot)
    }
    return true
  }

  private showNothing(): void {
    this.parts.found.hidden = true
    if (this.parts.summary) this.parts.summary.hidden = true
    this.sayLater('')
  }

  private show(findings: readonly CheckedFinding[], text: string, account: Account): void {
    const { book, version, questions, onChecked } = this.parts
    const reader = account === 'official' ? 'official' : 'staff'
    const drawn = drawFindings(findings, {
      text,
      reader,
      take: (rewrite) => this.take(text, rewrite),
      ...(questions ? { questions } : {}),
      wasWrong: wasWrongIn(book, { text, account, version }),
    })
    this.draw([...this.drawPutBack(), drawn], showFindings(findings, text, reader).count)
    onChecked?.()
  }

  private draw(inside: readonly Node[], count: string): void {
    const { found, findings, summary } = this.parts
    // What somebody has opened stays open while they type.
    const open = [...findings.querySelectorAll('details')].map((details) => details.open)
    findings.replaceChildren(...inside)
    for (const [i, details] of [...findings.querySelectorAll('details')].entries())
      details.open = open[i] ?? false
    found.hidden = false
    if (summary) summary.hidden = false
    summary?.querySelector('a')?.replaceChildren(count)
    this.sayLater(count)
  }

  private sayLater(words: string): void {
    window.clearTimeout(this.sayTimer)
    this.sayTimer = window.setTimeout(() => {
      if (this.parts.says.textContent !== words) this.parts.says.textContent = words
    }, sayAfterMs)
  }

  private take(text: string, rewrite: string): void {
    const { words } = this.parts
    // Somebody has typed on since: their words are newer than the proposal.
    if (words.value === text) {
      words.value = rewrite
      this.wordsBefore = text
    }
    words.focus()
    void this.now()
  }

  private drawPutBack(): Node[] {
    const before = this.wordsBefore
    if (before === null) return []
    const putBack = element('button', 'canteen-link-button', 'Put my words back')
    putBack.type = 'button'
    putBack.addEventListener('click', () => {
      this.parts.words.value = before
      this.wordsBefore = null
      this.parts.words.focus()
      void this.now()
    })
    return [paragraph('Your draft has the new words now. ', putBack)]
  }
}
