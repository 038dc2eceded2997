/** What a file is by its first bytes, whatever it is called. Pure. */
export type PictureKind =
  | 'jpeg'
  | 'png'
  | 'webp'
  | 'gif'
  | 'avif'
  | 'heic'
  | 'svg'
  | 'page'
  | 'pdf'
  | 'unknown'

/** One letter for each byte. The web's own "latin1" is another alphabet, in which the first byte of a PNG is no longer 0x89. */
const lettersOf = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1')

export function kindOf(bytes: Uint8Array): PictureKind {
  const start = lettersOf(bytes.subarray(0, 4096))
  if (start.startsWith('\xff\xd8\xff')) return 'jpeg'
  if (start.startsWith('\x89PNG\r\n\x1a\n')) return 'png'
  if (start.startsWith('RIFF') && start.slice(8, 12) === 'WEBP') return 'webp'
  if (/^GIF8[79]a/.test(start)) return 'gif'
  if (start.slice(4, 8) === 'ftyp') return boxKind(start)
  if (start.includes('%PDF-')) return 'pdf'
  return textKind(start)
}

/** AVIF and HEIC share a container; the brands named in its first box tell which it is. */
function boxKind(start: string): PictureKind {
  const brands = start.slice(8, 64)
  if (/avi[fs]/.test(brands)) return 'avif'
  return /hei[cxms]|hev[cx]|mif1|msf1/.test(brands) ? 'heic' : 'unknown'
}

function textKind(start: string): PictureKind {
  const text = start
    .replace(/^\xef\xbb\xbf/, '')
    .trimStart()
    .toLowerCase()
  if (text.includes('<svg')) return 'svg'
  return /^(<!doctype html|<html|<head|<body|<script|<!--|<\?php)/.test(text) ? 'page' : 'unknown'
}

/** True for a PNG that moves: its control chunk comes before the first picture data. */
export function isMovingPng(bytes: Uint8Array): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  for (let at = 8; at + 8 <= bytes.length; at += view.getUint32(at) + 12) {
    const name = lettersOf(bytes.subarray(at + 4, at + 8))
    if (name === 'acTL') return true
    if (name === 'IDAT') return false
  }
  return false
}
