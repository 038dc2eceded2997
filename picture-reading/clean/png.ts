/** PNG: named chunks, each with a length before and a checksum after. Pure. */
import { checksum } from './checksum.ts'
import { orientationOnly } from './orientation.ts'
import type { Pieces } from './without-metadata.ts'

/** The picture, its colours and its movement. Words, times and places are in others. */
const kept = new Set(
  'IHDR PLTE IDAT IEND tRNS cHRM gAMA iCCP sBIT sRGB cICP mDCV cLLI bKGD hIST pHYs sPLT acTL fcTL fdAT'.split(
    ' ',
  ),
)

export function cleanPng(bytes: Uint8Array, orientation: number): Pieces {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const pieces: Uint8Array[] = [bytes.subarray(0, 8)]
  for (let at = 8; at + 12 <= bytes.length; ) {
    const end = at + 12 + view.getUint32(at)
    if (end > bytes.length) return null
    const name = String.fromCharCode(...bytes.subarray(at + 4, at + 8))
    if (kept.has(name)) pieces.push(bytes.subarray(at, end))
    if (name === 'IHDR' && orientation !== 1) pieces.push(chunk('eXIf', orientationOnly(orientation)))
    if (name === 'IEND') return pieces
    at = end
  }
  return null
}

function chunk(name: string, data: Uint8Array): Uint8Array {
  const made = new Uint8Array(data.length + 12)
  const view = new DataView(made.buffer)
  view.setUint32(0, data.length)
  for (let n = 0; n < 4; n += 1) made[4 + n] = name.charCodeAt(n)
  made.set(data, 8)
  view.setUint32(8 + data.length, checksum(made.subarray(4, 8 + data.length)))
  return made
}
