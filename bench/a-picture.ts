import sharp from 'sharp'

/** A small poster of one colour, different for each number. */
export const aPicture = async (n: number): Promise<Buffer> =>
  sharp({ create: { width: 320, height: 200, channels: 3, background: { r: 0, g: (40 * n) % 256, b: 160 } } })
    .png()
    .toBuffer()
