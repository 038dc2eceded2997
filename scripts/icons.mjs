// Draws the icons of the installed app from our own drawing, toolkit/web/icons/icon.svg: `node scripts/icons.mjs`.
import { readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import sharp from 'sharp'

const icons = join(dirname(dirname(fileURLToPath(import.meta.url))), 'toolkit/web/icons')
const drawing = await readFile(join(icons, 'icon.svg'), 'utf8')
/** Phones cut these to a shape of their own: colour to the edge, and the drawing well within it. */
const whole = drawing
  .replace('viewBox="0 0 64 64"', 'viewBox="-8.5 -6 76 76"')
  .replace('<rect width="64" height="64" rx="12"', '<rect x="-8.5" y="-6" width="76" height="76"')
if (whole.includes('rx=')) throw new Error('The drawing has changed: look at what this script replaces in it')

for (const [name, svg, size] of [
  ['icon-192', drawing, 192],
  ['icon-512', drawing, 512],
  ['icon-whole', whole, 512],
  ['icon-touch', whole, 180],
]) {
  await sharp(Buffer.from(svg), { density: 1200 })
    .resize(size, size)
    .png({ compressionLevel: 9, palette: true })
    .toFile(join(icons, `${name}.png`))
}
