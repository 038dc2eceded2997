/** One chosen picture: what it looks like, what was read in it, and what the person says about it. */

import type { SaidByPerson } from '@canteen/picture-reading/draft-image.ts'
import type { PictureFacts } from '@canteen/picture-reading/read-picture.ts'
import { sayFacts } from '@canteen/picture-reading/say-facts.ts'
import { element, paragraph } from '../element.browser-part.ts'
import { cleanCopy } from './read-picture.browser-part.ts'

export interface Drawn {
  readonly row: HTMLElement
  readonly show: (facts: PictureFacts | null, state: 'reading' | 'read' | 'failed') => void
}

export interface Heard {
  readonly onSaid: (said: SaidByPerson) => void
  readonly onRemove: () => void
}

let drawnSoFar = 0

export function drawPicture(file: File, { onSaid, onRemove }: Heard): Drawn {
  drawnSoFar += 1
  const alt = textField(
    `canteen-picture-alt-${drawnSoFar}`,
    `Describe ${file.name} for people who cannot see it`,
  )
  const consent = tickBox(
    `canteen-picture-consent-${drawnSoFar}`,
    `Everybody in ${file.name} has agreed to be shown`,
  )
  consent.row.hidden = true
  const said = (): void => onSaid({ alt: alt.field.value.trim(), consent: consent.field.checked })
  alt.field.addEventListener('input', said)
  consent.field.addEventListener('change', said)
  const facts = element('ul', 'nhsuk-list nhsuk-list--bullet')
  const state = paragraph('Reading it…')
  const save = saveButton(file, state)
  save.hidden = true
  const remove = button(`Take away ${file.name}`, onRemove)
  const name = element('p', 'nhsuk-u-font-weight-bold nhsuk-u-margin-bottom-1', file.name)
  const words = element('div', '', name, facts, state, alt.row, consent.row, save, remove)
  const row = element('li', 'canteen-picture', thumbnail(file), words)
  return {
    row,
    show: (found, now) => {
      facts.replaceChildren(...(found ? sayFacts(found) : []).map((line) => element('li', '', line)))
      state.hidden = now === 'read'
      state.textContent =
        now === 'failed' ? 'This picture could not be read here. Look at it yourself.' : stillToCome(found)
      consent.row.hidden = !found?.faces
      save.hidden = !canBeCleaned(found)
    },
  }
}

const stillToCome = (found: PictureFacts | null): string =>
  found?.faces === null ? 'Looking for faces…' : found ? 'Reading what is written in it…' : 'Reading it…'

const canBeCleaned = (found: PictureFacts | null): boolean => {
  const { kind, gps, told } = found?.metadata ?? { kind: null, gps: false, told: [] }
  return (kind === 'jpeg' || kind === 'png' || kind === 'webp') && (gps || told.length > 0)
}

function thumbnail(file: File): HTMLElement {
  const picture = element('img', 'canteen-picture-small')
  picture.alt = ''
  const address = URL.createObjectURL(file)
  const forget = (): void => URL.revokeObjectURL(address)
  picture.addEventListener('load', forget)
  picture.addEventListener('error', () => {
    forget()
    picture.remove()
  })
  picture.src = address
  return picture
}

function button(words: string, press: () => void): HTMLButtonElement {
  const made = element('button', 'nhsuk-button nhsuk-button--secondary nhsuk-button--small', words)
  made.type = 'button'
  made.addEventListener('click', press)
  return made
}

/** The copy is made and saved on this device, too. */
function saveButton(file: File, state: HTMLElement): HTMLButtonElement {
  return button('Save a copy without what is hidden', async () => {
    const copy = await cleanCopy(file)
    state.hidden = false
    state.textContent = copy
      ? 'A copy was saved. Post the copy, not this one.'
      : 'No copy could be made: the file is damaged. Take a picture of it, or save it anew.'
    if (!copy) return
    const link = element('a', '')
    link.href = URL.createObjectURL(copy)
    link.download = file.name.replace(/(\.\w+)?$/, '-clean$1')
    link.click()
    setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
  })
}

interface Field {
  readonly row: HTMLElement
  readonly field: HTMLInputElement
}

function textField(id: string, words: string): Field {
  const field = element('input', 'nhsuk-input')
  field.id = id
  field.autocomplete = 'off'
  const label = element('label', 'nhsuk-label', words)
  label.htmlFor = id
  return { field, row: element('div', 'nhsuk-form-group', label, field) }
}

function tickBox(id: string, words: string): Field {
  const field = element('input', 'nhsuk-checkboxes__input')
  field.type = 'checkbox'
  field.id = id
  const label = element('label', 'nhsuk-label nhsuk-checkboxes__label', words)
  label.htmlFor = id
  const item = element('div', 'nhsuk-checkboxes__item', field, label)
  return { field, row: element('div', 'nhsuk-checkboxes nhsuk-form-group', item) }
}
