/** The composer while somebody types: looks, saves, and keeps unsaved words safe on this device. */
import { askForData } from './ask-for-data.browser-part.ts'
import { forgetWords, keepWords, keptWords } from './kept-words.browser-part.ts'
import { LiveCheck } from './live-check.browser-part.ts'

const lookAfterMs = 400
const saveAfterMs = 3_000
const tryAgainAfterMs = 5_000

class CanteenComposer extends HTMLElement {
  private lookTimer = 0
  private saveTimer = 0
  private saving = false
  private changedWhileSaving = false
  private stopped = false
  private check: LiveCheck | null = null

  connectedCallback(): void {
    if (this.form) this.listen(this.form)
    this.check = this.openCheck()
    this.offerKeptWords()
  }

  private get form(): HTMLFormElement | null {
    return this.querySelector('form')
  }
  private get postId(): string {
    return this.dataset['post'] ?? ''
  }
  private get editField(): HTMLInputElement | null {
    return this.querySelector('input[name="edit"]')
  }
  /** Words of a post that was never saved have no address to be found under yet. */
  private get keptUnder(): string {
    return this.editField?.value === '0' ? 'new' : this.postId
  }

  private openCheck(): LiveCheck | null {
    const { form } = this
    const place = this.querySelector<HTMLElement>('#check')
    const known = this.dataset['known']
    if (!form || !place || known === undefined) return null
    return new LiveCheck({
      form,
      place,
      says: this.querySelector<HTMLElement>('#check-says'),
      count: this.querySelector<HTMLElement>('#check-count'),
      known: JSON.parse(known),
      changed: () => form.dispatchEvent(new Event('input')),
      couldNot: () => void this.look(),
    })
  }

  private listen(form: HTMLFormElement): void {
    form.addEventListener('input', (event) => this.changed(event))
    form.addEventListener('change', (event) => this.changed(event))
    form.addEventListener('submit', () => {
      this.stopped = true
      window.clearTimeout(this.saveTimer)
    })
  }

  private changed(event: Event): void {
    if (!this.form) return
    if (event.target instanceof HTMLInputElement && event.target.type === 'file') {
      if (event.type === 'change') void this.addPictures(event.target)
      return
    }
    keepWords(this.keptUnder, this.form)
    this.check?.soon()
    window.clearTimeout(this.lookTimer)
    this.lookTimer = window.setTimeout(() => void this.look(), lookAfterMs)
    this.saveLater(saveAfterMs)
  }

  private saveLater(ms: number): void {
    if (this.stopped || this.dataset['saves'] !== 'by-itself') return
    if (this.saving) this.changedWhileSaving = true
    window.clearTimeout(this.saveTimer)
    this.saveTimer = window.setTimeout(() => void this.save(), ms)
  }

  /** What is typed, without files. */
  private fields(): FormData {
    const fields = new FormData(this.form ?? undefined)
    fields.delete('pictures')
    return fields
  }

  private say(words: string): void {
    const state = this.querySelector('#save-state')
    if (state && state.textContent !== words) state.textContent = words
  }

  private async look(): Promise<void> {
    const fields = this.fields()
    if (!this.check || this.check.failed) fields.set('check', 'there')
    const answer = await askForData(`/posts/${this.postId}/look`, fields)
    if (answer.kind !== 'data' || answer.status !== 200) return
    this.draw('#counts', answer.value['counts'])
    this.draw('#previews', answer.value['previews'])
    this.draw('#check', answer.value['check'])
  }

  /** Our own server drew it; folded-out parts stay folded out. */
  private draw(selector: string, html: unknown): void {
    const place = this.querySelector(selector)
    if (!place || typeof html !== 'string') return
    const open = [...place.querySelectorAll('details')].map((details) => details.open)
    place.innerHTML = html
    for (const [i, details] of [...place.querySelectorAll('details')].entries())
      details.open = open[i] ?? false
  }

  private async save(): Promise<void> {
    if (this.saving || this.stopped || !this.form) return
    this.saving = true
    this.changedWhileSaving = false
    const under = this.keptUnder
    const answer = await askForData(`/posts/${this.postId}/save`, this.fields())
    this.saving = false
    if (answer.kind === 'no-connection') {
      this.say('Not saved yet: there is no connection. Your words are kept on this device.')
      return this.saveLater(tryAgainAfterMs)
    }
    if (answer.kind === 'not-data') {
      this.say(
        'Not saved by itself: you may have to sign in again. Press “Save draft”: nothing will be lost.',
      )
      return
    }
    if (answer.status === 200)
      return this.saved(under, Number(answer.value['edit']), String(answer.value['says']))
    if (answer.status === 409) this.stop()
    this.say(`Not saved yet. ${String(answer.value['says'])}`)
  }

  private saved(under: string, edit: number, says: string): void {
    if (this.editField) this.editField.value = String(edit)
    if (!this.changedWhileSaving) forgetWords(under)
    this.say(says)
    if (under === 'new') window.history.replaceState(null, '', `/posts/${this.postId}/edit`)
    if (this.changedWhileSaving) this.saveLater(saveAfterMs)
  }

  /** Somebody else saved: from here on a person decides, with both sides in view. */
  private stop(): void {
    this.stopped = true
    const banner = document.createElement('div')
    banner.className = 'nhsuk-warning-callout'
    banner.setAttribute('role', 'alert')
    const title = document.createElement('h2')
    title.className = 'nhsuk-warning-callout__label'
    title.textContent = 'Somebody else changed this post'
    const words = document.createElement('p')
    words.textContent = 'Nothing is lost. Press “Save draft” to see their words and yours.'
    banner.append(title, words)
    this.prepend(banner)
  }

  private async addPictures(input: HTMLInputElement): Promise<void> {
    const list = this.querySelector('#picture-list')
    if (!list || !input.files?.length) return
    const fields = new FormData()
    fields.set('csrf', String(this.fields().get('csrf')))
    fields.set('place', String(list.children.length))
    for (const file of input.files) fields.append('pictures', file)
    this.say('Adding pictures')
    const answer = await askForData(`/posts/${this.postId}/pictures`, fields)
    if (answer.kind !== 'data') return this.say('The pictures are not added yet. They will be when you save.')
    const added = answer.value['fields']
    for (const html of Array.isArray(added) ? added : []) list.insertAdjacentHTML('beforeend', String(html))
    input.value = ''
    const refused = String(answer.value['says'])
    this.sayBeside(input, refused)
    if (Array.isArray(added) && added.length > 0) {
      this.say('Pictures added. Describe each of them.')
      this.saveLater(0)
      void this.check?.now()
      await this.look()
    } else this.say('')
  }

  /** Beside the field, and not in the line that the next save writes over. */
  private sayBeside(input: HTMLInputElement, words: string): void {
    const id = `${input.id}-refused`
    this.querySelector(`#${id}`)?.remove()
    if (words === '') return
    const message = document.createElement('span')
    message.id = id
    message.className = 'nhsuk-error-message'
    message.setAttribute('role', 'alert')
    message.textContent = words
    input.before(message)
  }

  private offerKeptWords(): void {
    const form = this.form
    const kept = form ? keptWords(this.keptUnder, form) : null
    if (!form || !kept) return
    const offer = document.createElement('div')
    offer.className = 'nhsuk-inset-text'
    const words = document.createElement('p')
    words.textContent = 'This device kept words that were not saved.'
    const button = (name: string, act: () => void) => {
      const made = document.createElement('button')
      made.type = 'button'
      made.className = 'nhsuk-button nhsuk-button--secondary nhsuk-button--small'
      made.textContent = name
      made.addEventListener('click', () => {
        act()
        offer.remove()
      })
      return made
    }
    offer.append(
      words,
      button('Put them back', () => {
        kept.putBack()
        form.dispatchEvent(new Event('input'))
      }),
      ' ',
      button('Forget them', () => forgetWords(this.keptUnder)),
    )
    this.prepend(offer)
  }
}

customElements.define('canteen-composer', CanteenComposer)
