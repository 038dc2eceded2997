/** What a file tells about people and things, besides the place. Pure. */
import type { Tags } from './metadata.ts'

export type What = 'taken' | 'owner' | 'serial' | 'device' | 'words' | 'place-name' | 'people' | 'small-copy'

export interface Told {
  readonly what: What
  /** As it stands in the file, shortened; empty where there is nothing to quote. */
  readonly value: string
}

type Group = 'exif' | 'iptc' | 'pngText' | 'makerNotes'

/** Where each is found. The first that is filled in is quoted. */
const homes: readonly (readonly [What, Group, readonly string[]])[] = [
  ['taken', 'exif', ['DateTimeOriginal', 'DateTimeDigitized', 'DateTime', 'GPSDateStamp']],
  ['taken', 'iptc', ['Date Created']],
  ['taken', 'pngText', ['Creation Time']],
  ['owner', 'exif', ['CameraOwnerName', 'Artist', 'XPAuthor', 'Copyright']],
  ['owner', 'iptc', ['By-line', 'Credit', 'Copyright Notice']],
  ['owner', 'pngText', ['Author', 'Copyright']],
  ['serial', 'exif', ['BodySerialNumber', 'CameraSerialNumber', 'LensSerialNumber', 'ImageUniqueID']],
  ['serial', 'makerNotes', ['SerialNumber', 'InternalSerialNumber']],
  ['device', 'exif', ['Model', 'Make', 'HostComputer', 'LensModel']],
  ['words', 'exif', ['ImageDescription', 'UserComment', 'XPTitle', 'XPComment', 'XPSubject', 'XPKeywords']],
  ['words', 'iptc', ['Caption/Abstract', 'Headline', 'Object Name', 'Keywords']],
  ['words', 'pngText', ['Title', 'Description', 'Comment']],
  ['place-name', 'iptc', ['Sub-location', 'City', 'Province/State', 'Country/Primary Location Name']],
]

export function toldBy(tags: Tags): Told[] {
  const told: Told[] = []
  for (const [what, group, names] of homes) {
    const value = names.map((name) => quoted(tags[group], name)).find((words) => words !== '')
    if (value !== undefined) told.push({ what, value })
  }
  if (tags.Thumbnail?.image) told.push({ what: 'small-copy', value: '' })
  return told
}

const longestQuote = 80

function quoted(group: unknown, name: string): string {
  const tag: unknown = typeof group === 'object' && group !== null ? Reflect.get(group, name) : null
  const words: unknown = typeof tag === 'object' && tag !== null ? Reflect.get(tag, 'description') : null
  if (typeof words !== 'string') return ''
  const plain = words
    .slice(0, 4 * longestQuote)
    .replace(/[\p{C}\s]+/gu, ' ')
    .trim()
  // What a reader of tags says when it can make nothing of the value.
  if (/^(\[?(raw|unicode encoded text|unknown|undefined).*|0000:00:00.*|)$/i.test(plain)) return ''
  return plain.length > longestQuote ? `${plain.slice(0, longestQuote)}…` : plain
}
