/** Lets a person choose pictures, has them read on this device, says what was found, and hands the facts to the check. */
import type { DraftImage } from '@canteen/checks/finding.ts'
import { draftImageOf, type SaidByPerson } from '@canteen/picture-reading/draft-image.ts'
import type { PictureFacts } from '@canteen/picture-reading/read-picture.ts'
import { element, paragraph } from '../element.browser-part.ts'
import { drawPicture } from './draw-picture.browser-part.ts'
import { readPicture } from './read-picture.browser-part.ts'

const mostAtOnce = 10

interface Chosen {
  readonly row: HTMLElement
  facts: PictureFacts | null
  said: SaidByPerson
}

/** Draws into `root`. `onChange` hears all chosen pictures, in order, whenever anything about one of them changes. */
export function choosePictures(root: HTMLElement, onChange: (images: readonly DraftImage[]) => void): void {
  const chosen = new Map<File, Chosen>()
  const { input, list, status } = drawChooser(root)
  const tell = (): void => onChange([...chosen.values()].map(({ facts, said }) => draftImageOf(facts, said)))
  const say = (words: string): void => {
    status.textContent = words
  }

  const remove = (file: File): void => {
    chosen.get(file)?.row.remove()
    chosen.delete(file)
    say('The picture was taken away.')
    input.focus()
    tell()
  }

  const add = async (file: File): Promise<void> => {
    const drawn = drawPicture(file, {
      onSaid: (said) => {
        one.said = said
        tell()
      },
      onRemove: () => remove(file),
    })
    const one: Chosen = { row: drawn.row, facts: null, said: { alt: '', consent: false } }
    chosen.set(file, one)
    list.append(drawn.row)
    tell()
    const hear = (facts: PictureFacts): void => {
      one.facts = facts
      drawn.show(facts, 'reading')
      if (chosen.has(file)) tell()
    }
    const facts = await readPicture(file, hear)
    one.facts = facts ?? one.facts
    drawn.show(one.facts, facts ? 'read' : 'failed')
    if (chosen.has(file)) tell()
  }

  input.addEventListener('change', async () => {
    const files = [...(input.files ?? [])]
    input.value = ''
    const fitting = files.slice(0, mostAtOnce - chosen.size)
    say(fitting.length < files.length ? `${mostAtOnce} pictures at most.` : 'Reading…')
    await Promise.all(fitting.map(add))
    if (fitting.length > 0) say(fitting.length === 1 ? 'The picture was read.' : 'The pictures were read.')
  })
}

function drawChooser(root: HTMLElement): {
  readonly input: HTMLInputElement
  readonly list: HTMLElement
  readonly status: HTMLElement
} {
  const input = element('input', 'nhsuk-file-upload canteen-choose-pictures')
  input.type = 'file'
  input.multiple = true
  input.accept = 'image/*,.heic,.heif'
  input.id = 'canteen-pictures'
  input.setAttribute('aria-describedby', 'canteen-pictures-hint')
  const label = element('label', 'nhsuk-label', 'Pictures, if there are any')
  label.htmlFor = input.id
  const hint = element(
    'div',
    'nhsuk-hint',
    'They are read here, on your device, and sent to nobody. With the first one your browser fetches what reads it, about 4 MB.',
  )
  hint.id = 'canteen-pictures-hint'
  const list = element('ul', 'nhsuk-list canteen-pictures')
  const status = paragraph()
  status.setAttribute('role', 'status')
  root.replaceChildren(element('div', 'nhsuk-form-group', label, hint, input), status, list)
  return { input, list, status }
}
