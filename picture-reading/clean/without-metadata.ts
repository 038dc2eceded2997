/** A copy of a picture with nothing in it but the picture. Not a dot of it changes. Pure. */
import { readMetadata } from '../metadata.ts'
import type { PictureKind } from '../picture-kind.ts'
import { cleanJpeg } from './jpeg.ts'
import { cleanPng } from './png.ts'
import { cleanWebp } from './webp.ts'

/** What a file keeps: its bytes in pieces, or null when it is damaged. */
export type Pieces = readonly Uint8Array[] | null

export type CleanCopy =
  | { readonly ok: true; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly ok: false; readonly why: 'kind' | 'damaged' }

/** Kinds that can be cleaned without being made anew. */
const cleaners: Partial<Record<PictureKind, (bytes: Uint8Array, orientation: number) => Pieces>> = {
  jpeg: cleanJpeg,
  png: cleanPng,
  webp: cleanWebp,
}

/** Never throws. Which way up the picture is stays in it: without that it would lie on its side. */
export function withoutMetadata(bytes: Uint8Array): CleanCopy {
  const { kind, orientation } = readMetadata(bytes)
  const clean = kind ? cleaners[kind] : undefined
  if (!clean) return { ok: false, why: 'kind' }
  const pieces = clean(bytes, orientation)
  if (pieces === null) return { ok: false, why: 'damaged' }
  return { ok: true, bytes: joined(pieces) }
}

export function joined(pieces: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const piece of pieces) {
    whole.set(piece, at)
    at += piece.length
  }
  return whole
}
