/** WebP: named chunks of even length in one frame, with flags that say which are there. Pure. */
import { orientationOnly } from './orientation.ts'
import type { Pieces } from './without-metadata.ts'

const kept = new Set(['VP8 ', 'VP8L', 'VP8X', 'ALPH', 'ANIM', 'ANMF', 'ICCP'])
const exifFlag = 0x08
const xmpFlag = 0x04

export function cleanWebp(bytes: Uint8Array, orientation: number): Pieces {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const pieces: Uint8Array[] = []
  for (let at = 12; at + 8 <= bytes.length; ) {
    const length = view.getUint32(at + 4, true)
    if (at + 8 + length > bytes.length) return null
    const name = String.fromCharCode(...bytes.subarray(at, at + 4))
    const piece = bytes.slice(at, at + 8 + length + (length % 2))
    if (kept.has(name)) pieces.push(name === 'VP8X' ? flagged(piece, orientation !== 1) : even(piece))
    at += 8 + length + (length % 2)
  }
  if (pieces.length === 0) return null
  // Only a file that had metadata has an orientation, and then it has the chunk with the flags.
  if (orientation !== 1) pieces.push(chunk('EXIF', orientationOnly(orientation)))
  return [frame(pieces.reduce((sum, { length }) => sum + length, 4)), ...pieces]
}

function flagged(piece: Uint8Array, withExif: boolean): Uint8Array {
  const flags = (piece[8] ?? 0) & ~(exifFlag | xmpFlag)
  piece[8] = withExif ? flags | exifFlag : flags
  return piece
}

/** The last chunk of a file may lack its padding. */
function even(piece: Uint8Array): Uint8Array {
  if (piece.length % 2 === 0) return piece
  const padded = new Uint8Array(piece.length + 1)
  padded.set(piece)
  return padded
}

function chunk(name: string, data: Uint8Array): Uint8Array {
  const made = new Uint8Array(8 + data.length)
  for (let n = 0; n < 4; n += 1) made[n] = name.charCodeAt(n)
  new DataView(made.buffer).setUint32(4, data.length, true)
  made.set(data, 8)
  return made
}

function frame(length: number): Uint8Array {
  const head = Uint8Array.from('RIFF\0\0\0\0WEBP', (letter) => letter.charCodeAt(0))
  new DataView(head.buffer).setUint32(4, length, true)
  return head
}
