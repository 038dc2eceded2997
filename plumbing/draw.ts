/** Draws an SVG of our own as a PNG. Never for what somebody sent: an SVG can do more than look nice. */
export async function drawPng(svg: string): Promise<Uint8Array> {
  // Slow to load, and nobody needs it until a picture is drawn.
  const { default: sharp } = await import('sharp')
  return sharp(Buffer.from(svg)).png().toBuffer()
}
