/** A button that prints: only a script can, so only a script shows it. */
class CanteenPrintPage extends HTMLElement {
  connectedCallback(): void {
    this.hidden = false
    this.querySelector('button')?.addEventListener('click', () => window.print())
  }
}

customElements.define('canteen-print-page', CanteenPrintPage)
