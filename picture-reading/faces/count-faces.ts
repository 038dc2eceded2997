/** Counts faces in a picture. It finds where a face is; it cannot tell whose. Pure. */
import { type Pixels, shrink } from '../pixels.ts'
import { convolve, largest, type Maps, separable, sums } from './layers.ts'
import type { Weights } from './weights.ts'

/** Where a face is, as shares of the longer side of the picture, 0 to 1. */
export interface Face {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
  /** How sure the detector is, 0 to 1. */
  readonly sure: number
}

/** The side of the square that the detector looks at, in pixels. */
const side = 608
/** Faces it is less sure of are not counted. Found by trying: a face too many costs less than a face unseen. */
const sureEnough = 0.25
/** A find that shares more of itself than this with a surer one is the same face: heads do not overlap that far. */
const sameFace = 0.2
/** The sizes of face it was trained to tell apart, in cells of the last map. */
const sizes = [
  [1.603231, 2.094468],
  [6.041143, 7.080126],
  [2.882459, 3.518061],
  [4.266906, 5.178857],
  [9.041765, 10.66308],
] as const
/** The average colour of the pictures it was trained on. */
const averageColour = [117.001, 114.697, 97.404] as const

export const countFaces = (pixels: Pixels, weights: Weights): number => findFaces(pixels, weights).length

export function findFaces(pixels: Pixels, weights: Weights): Face[] {
  const likely = facesIn(look(square(pixels), weights)).sort((a, b) => b.sure - a.sure)
  const faces: Face[] = []
  for (const face of likely) if (faces.every((other) => shared(face, other) <= sameFace)) faces.push(face)
  return faces
}

/** In the top left corner of a black square, as the detector was trained. */
function square(pixels: Pixels): Maps {
  const small = shrink(pixels, side)
  const data = new Float32Array(side * side * 3)
  for (let y = 0; y < side; y += 1) {
    for (let x = 0; x < side; x += 1) {
      for (let colour = 0; colour < 3; colour += 1) {
        const inside = x < small.width && y < small.height
        const value = inside ? (small.data[(y * small.width + x) * 4 + colour] ?? 0) : 0
        data[(y * side + x) * 3 + colour] = (value - (averageColour[colour] ?? 0)) / 255
      }
    }
  }
  return { side, depth: 3, data }
}

function look(input: Maps, w: Weights): Maps {
  let maps = largest(convolve(input, w['conv0/filters'], w['conv0/bias']), 2)
  for (const [layer, step] of [
    ['conv1', 2],
    ['conv2', 2],
    ['conv3', 2],
    ['conv4', 2],
    ['conv5', 1],
  ] as const) {
    const seen = separable(
      maps,
      w[`${layer}/depthwise_filter`],
      w[`${layer}/pointwise_filter`],
      w[`${layer}/bias`],
    )
    maps = largest(seen, step)
  }
  return sums(maps, w['conv8/filters'], w['conv8/bias'])
}

const share = (x: number): number => 1 / (1 + Math.exp(-x))

function facesIn({ side: cells, depth, data }: Maps): Face[] {
  const faces: Face[] = []
  for (let cell = 0; cell < cells * cells; cell += 1) {
    for (const [n, [wide, high]] of sizes.entries()) {
      const at = cell * depth + n * 5
      const [x = 0, y = 0, w = 0, h = 0, score = 0] = data.subarray(at, at + 5)
      const sure = share(score)
      if (sure <= sureEnough) continue
      const width = (Math.exp(w) * wide) / cells
      const height = (Math.exp(h) * high) / cells
      const left = ((cell % cells) + share(x)) / cells - width / 2
      const top = (Math.floor(cell / cells) + share(y)) / cells - height / 2
      faces.push({ left, top, width, height, sure })
    }
  }
  return faces
}

/** How much of the smaller of two boxes lies in the other, 0 to 1. */
function shared(a: Face, b: Face): number {
  const width = Math.min(a.left + a.width, b.left + b.width) - Math.max(a.left, b.left)
  const height = Math.min(a.top + a.height, b.top + b.height) - Math.max(a.top, b.top)
  return (Math.max(0, width) * Math.max(0, height)) / Math.min(a.width * a.height, b.width * b.height)
}
