/** The check while somebody writes a post: on this device, of each version, as the server checks it on saving. */
import { isWithinPeriod, type PreElectionPeriod } from '@canteen/nhs/pre-election.ts'
import {
  type CheckedFinding,
  checkInWorker,
  drawFindings,
  officialDrafts,
  prepareCheck,
  withoutNeedless,
} from '../checking/checking.browser-part.ts'
import { type FindingGroup, groupsOf, sayCount } from './finding-groups.ts'

/** A pause, and not merely the next key. */
const checkAfterMs = 150
/** Whoever hears the page is told once the typing rests, not at every word. */
const sayAfterMs = 1_000

type Local = Parameters<typeof officialDrafts>[2]['local']

/** What the server tells the page, so that the check here knows what the check there knows. */
export interface KnownToPage {
  readonly local: Local
  readonly preElection: PreElectionPeriod | null
  /** London's day when the page was made. */
  readonly today: string
}

type Pictures = Parameters<typeof officialDrafts>[1]

interface Checked {
  readonly text: string
  readonly channels: readonly string[]
  readonly findings: readonly CheckedFinding[]
}

const typedIn = (form: HTMLFormElement, name: string): string => {
  const field = form.elements.namedItem(name)
  return field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement ? field.value : ''
}

const chosenChannels = (form: HTMLFormElement): HTMLInputElement[] => [
  ...form.querySelectorAll<HTMLInputElement>('input[name="channels"]:checked'),
]

const picturesOf = (form: HTMLFormElement): Pictures =>
  [...form.querySelectorAll<HTMLInputElement>('input[name="picture"]')].map(({ value: id }) => ({
    alt: typedIn(form, `alt-${id}`).trim(),
    whyNoAlt: typedIn(form, `why-${id}`).trim(),
    consent: typedIn(form, `consent-${id}`).trim(),
  }))

/** The words for one channel: its own, or those of all. */
function wordsFor(form: HTMLFormElement, channelId: string): string {
  const own = typedIn(form, `version-${channelId}`)
  return own.trim() === '' ? typedIn(form, 'text') : own
}

export class LiveCheck {
  private checkTimer = 0
  private sayTimer = 0
  private drawn = ''
  private readonly known: KnownToPage
  private readonly form: HTMLFormElement
  private readonly place: HTMLElement
  private readonly says: HTMLElement | null
  private readonly count: HTMLElement | null
  private readonly changed: () => void
  private readonly couldNot: () => void
  /** The rules could not be run here: the server is asked instead. */
  failed = false

  constructor(of: {
    readonly form: HTMLFormElement
    readonly place: HTMLElement
    readonly says: HTMLElement | null
    readonly count: HTMLElement | null
    readonly known: KnownToPage
    /** Somebody took a suggestion. */
    readonly changed: () => void
    /** The words must be checked elsewhere. */
    readonly couldNot: () => void
  }) {
    this.form = of.form
    this.place = of.place
    this.says = of.says
    this.count = of.count
    this.known = of.known
    this.changed = of.changed
    this.couldNot = of.couldNot
    of.form.addEventListener('focusin', () => void this.prepare(), { once: true })
  }

  /** Fetches the rules before the first word is finished. */
  private async prepare(): Promise<void> {
    try {
      await prepareCheck()
    } catch (error) {
      this.fail(error)
    }
  }

  private fail(error: unknown): void {
    if (this.failed) return
    console.error(error)
    this.failed = true
    this.showCount('')
    this.couldNot()
  }

  soon(): void {
    window.clearTimeout(this.checkTimer)
    this.checkTimer = window.setTimeout(() => void this.now(), checkAfterMs)
  }

  async now(): Promise<void> {
    window.clearTimeout(this.checkTimer)
    if (this.failed) return
    try {
      const checked = await this.check()
      if (checked) this.draw(checked)
    } catch (error) {
      this.fail(error)
    }
  }

  /** Null: somebody typed on meanwhile, and the newer words have their own answer. */
  private async check(): Promise<readonly Checked[] | null> {
    const { form, known } = this
    const text = typedIn(form, 'text')
    const pictures = picturesOf(form)
    if (text.trim() === '' && pictures.length === 0) return []
    const chosen = chosenChannels(form)
    const said = chosen.map(({ value: id }) => ({ channelId: id, text: wordsFor(form, id) }))
    const preElection = isWithinPeriod(known.preElection, this.day())
    const drafts = officialDrafts(said.length > 0 ? said : [{ channelId: '', text }], pictures, {
      local: known.local,
      preElection,
    })
    const found = await Promise.all(
      drafts.map(({ draft, context }, i) => checkInWorker(draft, context, `version ${i}`)),
    )
    const nameOf = (id: string): string =>
      chosen.find(({ value }) => value === id)?.labels?.[0]?.textContent?.trim() ?? ''
    const checked: Checked[] = []
    for (const [i, draft] of drafts.entries()) {
      const findings = found[i]
      if (!findings) return null
      checked.push({
        text: draft.text,
        channels: draft.channelIds.map(nameOf),
        findings: withoutNeedless(findings, pictures),
      })
    }
    return checked
  }

  /** The day when it goes out counts; one that has passed, or none, means today. */
  private day(): string {
    const planned = typedIn(this.form, 'date')
    return planned > this.known.today ? planned : this.known.today
  }

  private draw(checked: readonly Checked[]): void {
    const now = JSON.stringify(checked)
    // What says the same stays as it is, with what somebody has opened in it.
    if (now === this.drawn) return
    this.drawn = now
    const open = [...this.place.querySelectorAll('details')].map((details) => details.open)
    const drawn = groupsOf(checked).flatMap((group) => this.drawGroup(group))
    this.place.replaceChildren(...(checked.length > 0 ? drawn : [nothingYet()]))
    for (const [i, details] of [...this.place.querySelectorAll('details')].entries())
      details.open = open[i] ?? false
    const count = checked.length > 0 ? sayCount(checked) : ''
    this.showCount(count)
    this.sayLater(count)
  }

  private drawGroup({ heading, text, findings }: FindingGroup<CheckedFinding>): Node[] {
    const take = (rewrite: string): void => this.take(text, rewrite)
    const drawn = drawFindings(findings, { text, reader: 'official', take })
    if (heading === null) return [drawn]
    const title = document.createElement('h3')
    title.className = 'nhsuk-heading-xs'
    title.textContent = heading
    return [title, drawn]
  }

  /** Into every box that still holds the words it was made from. */
  private take(text: string, rewrite: string): void {
    const boxes = [...this.form.querySelectorAll('textarea')].filter(
      ({ name, value }) => (name === 'text' || name.startsWith('version-')) && value === text,
    )
    for (const box of boxes) box.value = rewrite
    boxes[0]?.focus()
    this.changed()
  }

  /** Under the words, for those who do not see the findings from there. */
  private showCount(count: string): void {
    if (!this.count) return
    this.count.hidden = count === ''
    this.count.querySelector('a')?.replaceChildren(count)
  }

  private sayLater(words: string): void {
    window.clearTimeout(this.sayTimer)
    this.sayTimer = window.setTimeout(() => {
      if (this.says && this.says.textContent !== words) this.says.textContent = words
    }, sayAfterMs)
  }
}

function nothingYet(): HTMLElement {
  const line = document.createElement('p')
  line.textContent = 'Write something to have it checked.'
  return line
}
