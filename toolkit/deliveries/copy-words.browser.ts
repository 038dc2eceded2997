/** A button that copies the words of the text area beside it, and says that it did. */
class CopyWords extends HTMLElement {
  connectedCallback(): void {
    const words = this.querySelector('textarea')
    if (!words || !navigator.clipboard) return
    const button = document.createElement('button')
    button.type = 'button'
    button.className = 'nhsuk-button nhsuk-button--secondary'
    button.textContent = 'Copy the words'
    const said = document.createElement('span')
    said.setAttribute('role', 'status')
    button.addEventListener('click', () => void this.copy(words, said))
    this.append(button, ' ', said)
  }

  private async copy(words: HTMLTextAreaElement, said: HTMLElement): Promise<void> {
    try {
      await navigator.clipboard.writeText(words.value)
      said.textContent = 'Copied.'
    } catch {
      words.select()
      said.textContent = 'Selected. Press Ctrl and C to copy.'
    }
  }
}

customElements.define('canteen-copy-words', CopyWords)
