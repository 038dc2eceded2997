/** Moves posts in the calendar: by dragging, and with the arrow keys. Each move is the form's own. */
import { askForData } from './ask-for-data.browser-part.ts'

const dayMs = 86_400_000
const steps: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7 }

const shift = (date: string, days: number): string =>
  new Date(Date.parse(`${date}T00:00:00Z`) + days * dayMs).toISOString().slice(0, 10)

const sayDay = (date: string): string =>
  new Date(`${date}T12:00:00Z`).toLocaleDateString('en-GB', {
    timeZone: 'UTC',
    weekday: 'long',
    day: 'numeric',
    month: 'long',
  })

class CanteenCalendar extends HTMLElement {
  private dragged: HTMLElement | null = null
  /** The day that the arrow keys have reached; null while nothing is being moved. */
  private reached: { readonly entry: HTMLElement; readonly date: string } | null = null

  connectedCallback(): void {
    for (const entry of this.querySelectorAll<HTMLElement>('[data-post]')) this.makeMovable(entry)
    for (const day of this.querySelectorAll<HTMLElement>('[data-day]')) this.makeTarget(day)
  }

  private say(words: string): void {
    const place = this.querySelector('[data-says]')
    if (place) place.textContent = words
  }

  private makeMovable(entry: HTMLElement): void {
    entry.draggable = true
    entry.addEventListener('dragstart', (event) => {
      // Some browsers begin no drag that carries nothing.
      event.dataTransfer?.setData('text/plain', entry.dataset['post'] ?? '')
      this.dragged = entry
    })
    entry.addEventListener('dragend', () => {
      this.dragged = null
      this.mark(null)
    })
    const button = document.createElement('button')
    button.type = 'button'
    button.className = 'canteen-quiet canteen-arrows'
    button.textContent = 'Move with arrow keys'
    button.addEventListener('click', () => this.begin(entry))
    button.addEventListener('keydown', (event) => this.key(event))
    button.addEventListener('blur', () => this.end())
    entry.append(' ', button)
  }

  private makeTarget(day: HTMLElement): void {
    day.addEventListener('dragover', (event) => {
      if (!this.dragged) return
      event.preventDefault()
      this.mark(day)
    })
    day.addEventListener('drop', (event) => {
      const entry = this.dragged
      if (!entry) return
      event.preventDefault()
      this.mark(null)
      void this.move(entry, day.dataset['day'] ?? '')
    })
  }

  private mark(day: HTMLElement | null): void {
    for (const marked of this.querySelectorAll('.canteen-target')) marked.classList.remove('canteen-target')
    day?.classList.add('canteen-target')
  }

  private dayOf(date: string): HTMLElement | null {
    return this.querySelector(`[data-day="${date}"]`)
  }

  private begin(entry: HTMLElement): void {
    if (this.reached) {
      const { date } = this.reached
      this.end()
      void this.move(entry, date)
      return
    }
    this.reached = { entry, date: entry.dataset['date'] ?? '' }
    entry.classList.add('canteen-moving')
    this.say('Use the arrow keys to choose a day, Enter to move the post there, Escape to leave it.')
  }

  private key(event: KeyboardEvent): void {
    if (!this.reached) return
    const days = steps[event.key]
    if (days !== undefined) {
      event.preventDefault()
      const date = shift(this.reached.date, days)
      if (!this.dayOf(date)) {
        this.say('That day is not on this page.')
        return
      }
      this.reached = { entry: this.reached.entry, date }
      this.mark(this.dayOf(date))
      this.say(sayDay(date))
    } else if (event.key === 'Escape') {
      this.end()
      this.say('Not moved.')
    }
  }

  private end(): void {
    this.reached?.entry.classList.remove('canteen-moving')
    this.reached = null
    this.mark(null)
  }

  private async move(entry: HTMLElement, date: string): Promise<void> {
    if (date === '' || date === entry.dataset['date']) return
    const fields = new FormData()
    fields.set('csrf', document.querySelector<HTMLInputElement>('input[name="csrf"]')?.value ?? '')
    fields.set('date', date)
    fields.set('time', entry.dataset['time'] ?? '')
    const answer = await askForData(`/posts/${entry.dataset['post'] ?? ''}/move`, fields)
    if (answer.kind === 'no-connection') return this.say('Not moved: there is no connection.')
    if (answer.kind === 'not-data')
      return this.say('Not moved: load this page again, you may have to sign in.')
    if (answer.status === 200) this.put(entry, date)
    const help = answer.status === 200 ? '' : ' Use “Move” beside the post instead.'
    this.say(`${String(answer.value['says'])}.${help}`)
  }

  /** Into its new day, in the order of the day. */
  private put(entry: HTMLElement, date: string): void {
    const list = this.dayOf(date)?.querySelector('ul')
    if (!list) {
      window.location.reload()
      return
    }
    entry.dataset['date'] = date
    const time = entry.dataset['time'] ?? ''
    const later = [...list.querySelectorAll<HTMLElement>('[data-time]')].find(
      (one) => (one.dataset['time'] ?? '') > time,
    )
    list.insertBefore(entry, later ?? null)
    entry.querySelector('button')?.focus()
  }
}

customElements.define('canteen-calendar', CanteenCalendar)
