/** What editing programs write into a picture, as XML among the bytes. Read by its names, without a parser. Pure. */
import type { Told, What } from './told.ts'

const place = /exif:GPS(?:Latitude|Longitude)\b|Iptc4xmpExt:Location(?:Shown|Created)\b/
const told: readonly (readonly [What, RegExp])[] = [
  ['place-name', /\b(?:photoshop:(?:City|State|Country)|Iptc4xmpCore:(?:Location|CountryCode))\b/],
  ['people', /\bmwg-rs:Name\b|\bIptc4xmpExt:PersonInImage\b|\bMPReg:PersonDisplayName\b/],
  ['owner', /\b(?:dc:creator|dc:rights|photoshop:Credit|aux:OwnerName|xmpRights:Owner)\b/],
  ['serial', /\b(?:aux|exifEX):(?:SerialNumber|BodySerialNumber|LensSerialNumber)\b/],
  ['taken', /\b(?:photoshop:DateCreated|exif:DateTimeOriginal|xmp:CreateDate)\b/],
  ['words', /\b(?:dc:description|dc:title|dc:subject|photoshop:Headline)\b/],
  ['small-copy', /\bxmpGImg:image\b|\bGDepth:Data\b|\bGImage:Data\b/],
]

/** The most that is looked through, in bytes: what cameras and programs write comes early in the file, or at its end. */
const mostBytes = 1024 * 1024

export interface Xmp {
  readonly place: boolean
  readonly told: readonly Told[]
}

export function xmpIn(bytes: Uint8Array): Xmp {
  const text = nearXml(bytes)
  return {
    place: place.test(text),
    told: told.filter(([, names]) => names.test(text)).map(([what]) => ({ what, value: '' })),
  }
}

/** From the first sign of XML on. Chance bytes of a picture never spell these names, so no end is looked for. */
function nearXml(bytes: Uint8Array): string {
  const letters = new TextDecoder('latin1')
  const parts = [bytes.subarray(0, mostBytes)]
  if (bytes.length > mostBytes) parts.push(bytes.subarray(Math.max(mostBytes, bytes.length - mostBytes)))
  return parts
    .map((part) => letters.decode(part))
    .map((text) => {
      const start = text.search(/<x:xmpmeta|<rdf:RDF/)
      return start === -1 ? '' : text.slice(start)
    })
    .join('\n')
}
