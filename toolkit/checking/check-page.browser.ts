/** The check page, on this device: what is typed is read here and sent nowhere. */

import type { DraftImage } from '@canteen/checks/finding.ts'
import { version } from '@canteen/checks/package.json'
import { contextOf, draftOf, type Knows, nothingToCheck, readCheckForm } from './check-form.ts'
import { askedForByCheck, checkCoreFirst, prepareCheck } from './check-in-worker.browser-part.ts'
import { element } from './element.browser-part.ts'
import { nothingFound } from './finding-words.ts'
import { LiveCheck } from './live-check.browser-part.ts'
import { choosePictures } from './pictures/choose-pictures.browser-part.ts'
import { askedForByPictures } from './pictures/read-picture.browser-part.ts'
import { sayAddress, watchRequests } from './request-watch.browser-part.ts'
import { takeShared } from './shared-words.browser-part.ts'
import { drawWrongList } from './was-wrong.browser-part.ts'
import { inThisBrowser, openWrongBook } from './wrong-book.browser-part.ts'

class CanteenCheckPage extends HTMLElement {
  private readonly watch = watchRequests(() => this.sayRequests())
  private images: readonly DraftImage[] = []

  connectedCallback(): void {
    const form = this.querySelector('form')
    const live = form && this.liveCheckOf(form)
    if (!form || !live) return
    this.piece('on-device').hidden = false
    this.piece('sent').remove()
    form.addEventListener('submit', (event) => {
      event.preventDefault()
      void live.now().then((checked) => (checked ? this.piece('found-heading').focus() : askForWords(form)))
    })
    form.addEventListener('input', (event) => {
      this.watch.begin(event.timeStamp)
      forgetError(form)
      live.soon()
    })
    choosePictures(this.piece('pictures'), (images) => {
      this.images = images
      live.soon()
    })
    this.prepare()
    void this.takeShared(form)
  }

  /** What another app shared stands in the form as if it had been typed and chosen there. */
  private async takeShared(form: HTMLFormElement): Promise<void> {
    const shared = await takeShared()
    const words = form.querySelector<HTMLTextAreaElement>('textarea[name="text"]')
    if (!shared) return
    if (words && shared.words !== '') {
      words.value = shared.words
      words.dispatchEvent(new InputEvent('input', { bubbles: true }))
    }
    const chooser = form.querySelector<HTMLInputElement>('input[type="file"]')
    if (!chooser || shared.pictures.length === 0) return
    const chosen = new DataTransfer()
    for (const picture of shared.pictures) chosen.items.add(picture)
    chooser.files = chosen.files
    chooser.closest('details')?.setAttribute('open', '')
    chooser.dispatchEvent(new Event('change', { bubbles: true }))
  }

  private piece(name: string): HTMLElement {
    return this.querySelector<HTMLElement>(`[data-${name}]`) ?? element('div', '')
  }

  private liveCheckOf(form: HTMLFormElement): LiveCheck | null {
    const words = form.querySelector<HTMLTextAreaElement>('textarea[name="text"]')
    if (!words) return null
    const knows = this.knows()
    const book = openWrongBook(inThisBrowser())
    this.piece('wrong-list').replaceWith(drawWrongList(book))
    const checking = checkCoreFirst()
    const live = new LiveCheck({
      words,
      found: this.piece('found'),
      findings: this.piece('findings'),
      summary: this.piece('summary'),
      says: this.piece('says'),
      book,
      version,
      check: checking.check,
      questions: nothingFound.questions,
      read: () => {
        const fields = new FormData(form)
        const read = readCheckForm((name) => String(fields.get(name) ?? ''))
        return { draft: draftOf(read, this.images), context: contextOf(read, knows), account: read.account }
      },
      onChecked: () => this.sayRequests(),
    })
    checking.whenSettled(() => void live.now())
    return live
  }

  /** Our own server wrote it into the page. */
  private knows(): Knows {
    const knows: Knows = JSON.parse(this.dataset['knows'] ?? '{}')
    return knows
  }

  /** The rules are fetched once the page is there, so that the network may go off before the first word. */
  private prepare(): void {
    const say = (words: string) => this.piece('ready').replaceChildren(words)
    const prepare = () =>
      prepareCheck().then(
        () => say('The whole check is on your device now. It needs no network from here on.'),
        () =>
          checkCoreFirst().coreReady.then(
            () =>
              say(
                'Only the small check could be fetched. Load this page again while your network is on, for the whole check.',
              ),
            () => say('The check could not be fetched. Load this page again while your network is on.'),
          ),
      )
    if (document.readyState === 'complete') void prepare()
    else window.addEventListener('load', () => void prepare(), { once: true })
  }

  private sayRequests(): void {
    const askedFor = [...this.watch.askedFor(), ...askedForByCheck(), ...askedForByPictures()].map(sayAddress)
    this.piece('requests').textContent = String(askedFor.length)
    this.piece('asked-for').hidden = askedFor.length === 0
    this.piece('asked-list').hidden = askedFor.length === 0
    this.piece('asked-list').replaceChildren(...askedFor.map((address) => element('li', '', address)))
  }
}

/** As the server says it, where the words are missing. */
function askForWords(form: HTMLFormElement): void {
  forgetError(form)
  const words = form.querySelector<HTMLTextAreaElement>('textarea[name="text"]')
  const error = element('span', 'nhsuk-error-message', nothingToCheck)
  error.id = 'text-error'
  error.prepend(element('span', 'nhsuk-u-visually-hidden', 'Error: '))
  words?.before(error)
  words?.setAttribute('aria-describedby', error.id)
  words?.closest('.nhsuk-form-group')?.classList.add('nhsuk-form-group--error')
  words?.focus()
}

function forgetError(form: HTMLFormElement): void {
  const error = form.querySelector('#text-error')
  if (!error) return
  error.closest('.nhsuk-form-group')?.classList.remove('nhsuk-form-group--error')
  form.querySelector('[aria-describedby="text-error"]')?.removeAttribute('aria-describedby')
  error.remove()
}

customElements.define('canteen-check-page', CanteenCheckPage)
