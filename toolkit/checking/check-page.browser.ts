/** The check, on this device: what is typed is read here and sent nowhere. */
import { contextOf, readAccount } from './account.ts'
import { drawFindings } from './draw-findings.browser-part.ts'

const checkAfterMs = 300

class CanteenCheckPage extends HTMLElement {
  private timer = 0

  connectedCallback(): void {
    this.querySelector('[data-on-device]')?.removeAttribute('hidden')
    this.querySelector('[data-sent]')?.remove()
    const form = this.querySelector('form')
    form?.addEventListener('submit', (event) => {
      event.preventDefault()
      void this.check()
    })
    form?.addEventListener('input', () => {
      window.clearTimeout(this.timer)
      this.timer = window.setTimeout(() => void this.check(), checkAfterMs)
    })
  }

  private get words(): HTMLTextAreaElement | null {
    return this.querySelector('textarea')
  }

  private async check(): Promise<void> {
    // The rules are many: they are fetched with the first word, not with the page.
    const { check } = await import('@canteen/checks')
    const text = this.words?.value ?? ''
    const found = this.querySelector<HTMLElement>('[data-found]')
    if (!found) return
    found.hidden = text.trim() === ''
    if (found.hidden) return
    const chosen = this.querySelector<HTMLInputElement>('input[name="account"]:checked')
    const findings = check({ text }, contextOf(readAccount(chosen?.value ?? '')))
    found.querySelector('[data-findings]')?.replaceChildren(
      drawFindings(findings, (rewrite) => {
        if (this.words) this.words.value = rewrite
        this.words?.focus()
        void this.check()
      }),
    )
    const says = found.querySelector('[data-says]')
    const words =
      findings.length === 1 ? '1 thing to think about' : `${findings.length} things to think about`
    if (says && says.textContent !== words) says.textContent = words
  }
}

customElements.define('canteen-check-page', CanteenCheckPage)
