/** What was read in a picture, in plain sentences. Pure. */
import type { NotRead, PictureFacts, WhyNotRead } from './read-picture.ts'
import type { What } from './told.ts'

const toldWords: Readonly<Record<What, string>> = {
  taken: 'The file says when it was taken',
  owner: 'The file names a person or an owner',
  serial: 'The file has the number of the camera, which is on all its photos',
  device: 'The file names the camera or phone',
  words: 'The file has hidden words about the picture',
  'place-name': 'The file names a place',
  people: 'The file names who is in the picture',
  'small-copy': 'The file has a small copy of the picture, which may show what was cut off',
}

const whyWords: Readonly<Record<WhyNotRead, string>> = {
  'not-a-picture': 'this file is not a picture that can be read here.',
  damaged: 'the file is damaged.',
  'too-large': 'the picture is too large. Save a smaller copy and choose that.',
  'not-opened-here': 'pictures of this kind cannot be opened here. Save it as JPEG and choose that.',
  'no-reader': 'what reads it could not be fetched, or does not run here. Connect, then choose it again.',
}

const notReadWords: Readonly<Record<NotRead['what'], string>> = {
  metadata: 'Hidden information was not looked for',
  writing: 'Writing was not looked for',
  faces: 'Faces were not counted',
}

/** What has been read so far, the weightiest first. Never says that a picture is safe. */
export const sayFacts = (facts: PictureFacts): string[] => [
  ...sayHidden(facts),
  ...sayFaces(facts.faces),
  ...sayWriting(facts),
  ...facts.notRead.map(({ what, why }) => `${notReadWords[what]}: ${whyWords[why]}`),
]

function sayHidden({ metadata }: PictureFacts): string[] {
  const { gps, place, told, readable } = metadata
  const where = place
    ? `: ${degrees(place.latitude, 'north', 'south')}, ${degrees(place.longitude, 'east', 'west')}`
    : ''
  const found = [
    ...(gps ? [`The file says where it was taken${where}.`] : []),
    ...told.map(({ what, value }) => `${toldWords[what]}${value === '' ? '' : `: “${value}”`}.`),
  ]
  return found.length === 0 && readable ? ['No hidden information was found in the file.'] : found
}

const degrees = (value: number, above: string, below: string): string =>
  `${Math.abs(value).toFixed(3)}° ${value < 0 ? below : above}`

function sayFaces(faces: number | null): string[] {
  if (faces === null) return []
  if (faces === 0) return ['No face was found. Look yourself: faces can be missed.']
  const count = faces === 1 ? 'A face was' : `${faces} faces were`
  return [`${count} found. Has everybody who can be recognised agreed to be shown?`]
}

function sayWriting({ writing }: PictureFacts): string[] {
  if (writing === null) return []
  const look = 'There is writing here that could not be read well. Please look at it yourself.'
  if (writing.text === '')
    return [writing.unread ? look : 'No writing was read. Look yourself: handwriting is missed.']
  const read = `Writing was read in it, ${writing.sure >= 80 ? 'clearly' : 'not clearly'}: “${shorten(writing.text)}”`
  return writing.unread ? [read, look] : [read]
}

function shorten(text: string): string {
  const line = text.replace(/\s+/g, ' ')
  return line.length > 200 ? `${line.slice(0, 200)}…` : line
}
