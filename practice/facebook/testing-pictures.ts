import sharp from 'sharp'

const plain = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: { r: 0, g: 94, b: 184 } } })

/** Pictures made on the spot. */
export const invented = {
  jpeg: (width = 64, height = 48) => plain(width, height).jpeg().toBuffer(),
  png: (width = 64, height = 48) => plain(width, height).png().toBuffer(),
  webp: () => plain(64, 48).webp().toBuffer(),
  /** Over 4 MB, and honest: every dot is stored as it is. */
  hugePng: () => plain(1300, 1300).png({ compressionLevel: 0 }).toBuffer(),
}
