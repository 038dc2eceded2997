/** What a file is by its first bytes, whatever it is called. Pure. */
export type PictureKind = 'jpeg' | 'png' | 'webp' | 'heic' | 'avif' | 'gif'

/** Null when it is no picture that this package knows. */
export function kindOf(bytes: Uint8Array): PictureKind | null {
  const start = String.fromCharCode(...bytes.subarray(0, 64))
  if (start.startsWith('\xff\xd8\xff')) return 'jpeg'
  if (start.startsWith('\x89PNG\r\n\x1a\n')) return 'png'
  if (start.startsWith('RIFF') && start.slice(8, 12) === 'WEBP') return 'webp'
  if (/^GIF8[79]a/.test(start)) return 'gif'
  if (start.slice(4, 8) !== 'ftyp') return null
  // The brands in the first box tell which of the two it is.
  if (/avi[fs]/.test(start)) return 'avif'
  return /hei[cxms]|hev[cx]|mif1|msf1/.test(start) ? 'heic' : null
}
