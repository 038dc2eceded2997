/** How much the writing in a picture stands out, roughly, as WCAG counts contrast: 1 to 21. Pure. */
import type { Pixels } from '../pixels.ts'
import type { Word } from './words.ts'

/** The share of the pixels of a box that are surely ink, and surely not: the rest are edges. */
const surely = 0.15
/** Words with fewer pixels say too little. */
const fewest = 40

/** Of the word that stands out least; null without words. */
export function lowestContrast(pixels: Pixels, words: readonly Word[]): number | null {
  const all = words.map((word) => contrastOf(pixels, word)).filter((contrast) => contrast !== null)
  return all.length === 0 ? null : Math.round(Math.min(...all) * 10) / 10
}

function contrastOf(pixels: Pixels, word: Word): number | null {
  const lights = lightsIn(pixels, word).sort((a, b) => a - b)
  if (lights.length < fewest) return null
  const end = Math.max(1, Math.floor(lights.length * surely))
  const dark = middleOf(lights.slice(0, end))
  const light = middleOf(lights.slice(-end))
  return (light + 0.05) / (dark + 0.05)
}

const middleOf = (sorted: readonly number[]): number => sorted[Math.floor(sorted.length / 2)] ?? 0

function lightsIn({ width, height, data }: Pixels, word: Word): number[] {
  const lights: number[] = []
  for (let y = Math.max(0, word.top); y < Math.min(height, word.top + word.height); y += 1) {
    for (let x = Math.max(0, word.left); x < Math.min(width, word.left + word.width); x += 1) {
      const at = (y * width + x) * 4
      lights.push(0.2126 * linear(data[at]) + 0.7152 * linear(data[at + 1]) + 0.0722 * linear(data[at + 2]))
    }
  }
  return lights
}

const table = Array.from({ length: 256 }, (_, value) => {
  const share = value / 255
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
})
const linear = (value: number | undefined): number => table[value ?? 0] ?? 0
