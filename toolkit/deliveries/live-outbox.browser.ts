/** Keeps a list of deliveries true while it is looked at: fetches the same page now and then and swaps what changed. */
const everyMs = 5_000

class LiveOutbox extends HTMLElement {
  private timer: number | undefined

  connectedCallback(): void {
    this.timer = window.setInterval(() => void this.refresh(), everyMs)
  }

  disconnectedCallback(): void {
    window.clearInterval(this.timer)
  }

  private async refresh(): Promise<void> {
    // Nobody is helped by words that move under the finger or the keyboard.
    if (document.hidden || this.contains(document.activeElement)) return
    const answer = await fetch(location.href, { headers: { accept: 'text/html' } })
    if (!answer.ok || answer.redirected) return
    const fresh = new DOMParser()
      .parseFromString(await answer.text(), 'text/html')
      .querySelector(this.localName)
    if (fresh && fresh.innerHTML !== this.innerHTML) this.replaceChildren(...fresh.childNodes)
  }
}

customElements.define('canteen-live-outbox', LiveOutbox)
