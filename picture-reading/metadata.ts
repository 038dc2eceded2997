/** What hides in the file of a picture: where it was taken, when, by whom, with what. Pure; throws for no file. */
import type { ExpandedTags } from 'exifreader'
import { loadView } from 'exifreader/src/exif-reader.js'
import { kindOf, type PictureKind } from './picture-kind.ts'
import { type Told, toldBy } from './told.ts'
import { xmpIn } from './xmp.ts'

export interface Metadata {
  /** Null when the file is no picture of a kind we know. */
  readonly kind: PictureKind | null
  /** False when the file is damaged, or of no kind we know: then nothing is known about what hides in it. */
  readonly readable: boolean
  /** True when the file says where it was taken. */
  readonly gps: boolean
  /** Degrees north and east, where the file gives both. */
  readonly place: Place | null
  /** The rest of what it tells, each kind once. */
  readonly told: readonly Told[]
  /** In pixels, as the file says; null where it does not. */
  readonly size: { readonly width: number; readonly height: number } | null
  /** How to turn it upright, 1 to 8, as cameras number it. 1 is upright. */
  readonly orientation: number
}

export interface Place {
  readonly latitude: number
  readonly longitude: number
}

const unknown: Metadata = {
  kind: null,
  readable: false,
  gps: false,
  place: null,
  told: [],
  size: null,
  orientation: 1,
}

/** XML is left out because it is read without a parser, which a worker does not have. */
const options = { expanded: true, excludeTags: { xmp: true } } as const

export function readMetadata(bytes: Uint8Array): Metadata {
  const kind = kindOf(bytes)
  if (kind === null) return unknown
  const xmp = xmpIn(bytes)
  const found = load(bytes)
  const size = found && sizeOf(found.tags)
  // A JPEG or PNG without a size is the beginning of one, or none.
  if (found === null || (size === null && (kind === 'jpeg' || kind === 'png')))
    return { ...unknown, kind, gps: xmp.place, told: xmp.told }
  const { tags, small } = found
  const place = placeOf(tags) ?? (small ? placeOf(small) : null)
  return {
    kind,
    readable: true,
    gps: place !== null || namesPlace(tags) || xmp.place,
    place,
    told: merged([...toldBy(tags), ...xmp.told]),
    size,
    orientation: orientationOf(tags),
  }
}

export type Tags = ExpandedTags
const loadTags = (bytes: Uint8Array): ExpandedTags =>
  loadView(new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength), options)

/** Its tags, and those of the small copy of itself that a camera puts inside. Null when it cannot be read. */
function load(bytes: Uint8Array): { readonly tags: Tags; readonly small: Tags | null } | null {
  const tags = attempt(() => loadTags(bytes))
  if (tags === null) return null
  const image = tags.Thumbnail?.image
  const small = image instanceof ArrayBuffer ? attempt(() => loadTags(new Uint8Array(image))) : null
  return { tags, small }
}

function attempt<T>(read: () => T): T | null {
  try {
    return read()
  } catch {
    // A file that breaks the reader is a damaged file, whatever the reader calls it.
    return null
  }
}

function placeOf({ gps }: Tags): Place | null {
  const { Latitude: latitude, Longitude: longitude } = gps ?? {}
  if (!isWithin(latitude, 90) || !isWithin(longitude, 180)) return null
  // Cameras without a fix write noughts.
  return latitude === 0 && longitude === 0 ? null : { latitude, longitude }
}

const isWithin = (degrees: number | undefined, most: number): degrees is number =>
  degrees !== undefined && Math.abs(degrees) <= most

const placeTags = ['GPSLatitude', 'GPSLongitude', 'GPSDestLatitude', 'GPSDestLongitude', 'GPSAreaInformation']

/** Half a place, or one in an odd form, still says that there is one. */
const namesPlace = ({ exif }: Tags): boolean =>
  placeTags.some((name) => {
    const value = tagValue(exif, name)
    return Array.isArray(value) && value.flat(3).some((part) => typeof part !== 'number' || part > 1)
  })

function sizeOf(tags: Tags): Metadata['size'] {
  for (const group of [tags.file, tags.pngFile, tags.png, tags.riff, tags.gif]) {
    const width = numberOf(group, 'Image Width') ?? numberOf(group, 'ImageWidth')
    const height = numberOf(group, 'Image Height') ?? numberOf(group, 'ImageHeight')
    if (width && height) return { width, height }
  }
  return null
}

function tagValue(group: object | undefined, name: string): unknown {
  const tag: unknown = group && Reflect.get(group, name)
  return typeof tag === 'object' && tag !== null ? Reflect.get(tag, 'value') : null
}

function numberOf(group: object | undefined, name: string): number | null {
  const value = tagValue(group, name)
  return typeof value === 'number' && Number.isFinite(value) ? value : null
}

function orientationOf({ exif }: Tags): number {
  const value = numberOf(exif, 'Orientation')
  return value !== null && Number.isInteger(value) && value >= 1 && value <= 8 ? value : 1
}

function merged(told: readonly Told[]): Told[] {
  const first = new Map<string, Told>()
  for (const one of told) if (!first.has(one.what)) first.set(one.what, one)
  return [...first.values()]
}
