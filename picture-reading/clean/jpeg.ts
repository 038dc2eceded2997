/** JPEG: marked segments, then the picture. Pure. */
import { orientationOnly } from './orientation.ts'
import type { Pieces } from './without-metadata.ts'

const startOfPicture = 0xd8
const endOfPicture = 0xd9
const startOfScan = 0xda
const jfif = 0xe0
const colours = 0xe2
const adobe = 0xee
const comment = 0xfe

export function cleanJpeg(bytes: Uint8Array, orientation: number): Pieces {
  const kept: Uint8Array[] = [bytes.subarray(0, 2)]
  if (orientation !== 1) kept.push(exifWith(orientationOnly(orientation)))
  for (let at = 2; at < bytes.length; ) {
    if (bytes[at] !== 0xff) return null
    const marker = bytes[at + 1] ?? 0
    // Padding between segments, as the standard allows.
    if (marker === 0xff) {
      at += 1
      continue
    }
    // What follows the end is another picture, or a film: cameras append them, and nobody sees them.
    if (marker === endOfPicture) return [...kept, bytes.subarray(at, at + 2)]
    const end = marker === startOfScan ? endOfScan(bytes, at) : at + 2 + lengthAt(bytes, at + 2)
    if (marker === startOfPicture || end > bytes.length || end < at + 4) return null
    const segment = bytes.subarray(at, end)
    const keep = whatToKeep(marker, segment)
    if (keep) kept.push(keep)
    at = end
  }
  return null
}

const lengthAt = (bytes: Uint8Array, at: number): number => ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0)

function whatToKeep(marker: number, segment: Uint8Array): Uint8Array | null {
  if (marker === jfif) return startsWith(segment, 'JFIF\0') ? withoutSmallCopy(segment) : null
  if (marker === colours) return startsWith(segment, 'ICC_PROFILE\0') ? segment : null
  if (marker === adobe) return startsWith(segment, 'Adobe') ? segment : null
  return (marker > jfif && marker <= 0xef) || marker === comment ? null : segment
}

const startsWith = (segment: Uint8Array, name: string): boolean =>
  String.fromCharCode(...segment.subarray(4, 4 + name.length)) === name

/** Its last two numbers are the width and height of a small copy of the picture, which follows them. */
function withoutSmallCopy(segment: Uint8Array): Uint8Array | null {
  if (segment.length < 18) return null
  const header = segment.slice(0, 18)
  header.set([0, 16], 2)
  header.set([0, 0], 16)
  return header
}

/** Inside a scan a marker is what follows 0xff and is neither 0 nor one of the eight that restart it. */
function endOfScan(bytes: Uint8Array, start: number): number {
  const header = lengthAt(bytes, start + 2)
  if (header < 2) return -1
  for (let at = start + 2 + header; at + 1 < bytes.length; at += 1) {
    if (bytes[at] !== 0xff) continue
    const next = bytes[at + 1] ?? 0
    if (next !== 0 && next !== 0xff && (next < 0xd0 || next > 0xd7)) return at
  }
  return -1
}

function exifWith(metadata: Uint8Array): Uint8Array {
  const length = 2 + 6 + metadata.length
  return Uint8Array.of(0xff, 0xe1, length >> 8, length & 0xff, 0x45, 0x78, 0x69, 0x66, 0, 0, ...metadata)
}
