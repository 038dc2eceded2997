/** Opens a picture as plain pixels, for whoever looks at what is in it. */

/** Red, green, blue and opacity, a byte each, from the top left. */
export interface OpenPicture {
  readonly width: number
  readonly height: number
  readonly data: Uint8Array
}

const mostPixels = 80_000_000

/** Upright, its longer side `longest` pixels at most. Throws when it is damaged, too large, or of a kind we cannot open. */
export async function openPixels(bytes: Uint8Array, longest: number): Promise<OpenPicture> {
  const { default: sharp } = await import('sharp')
  const { data, info } = await sharp(bytes, { limitInputPixels: mostPixels, sequentialRead: true })
    .autoOrient()
    .toColourspace('srgb')
    .resize({ width: longest, height: longest, fit: 'inside', withoutEnlargement: true })
    .ensureAlpha()
    .raw({ depth: 'uchar' })
    .timeout({ seconds: 30 })
    .toBuffer({ resolveWithObject: true })
  return { width: info.width, height: info.height, data }
}
