/** The four kinds of layer that the face detector is made of. Pure. */

/** A stack of square maps: the values of one place lie side by side. */
export interface Maps {
  readonly side: number
  readonly depth: number
  readonly data: Float32Array
}

/** The slope below zero that the detector was trained with. */
const leak = 0.1

/** Every 3 × 3 patch of the input, seen by each filter; no edges, so the result is two smaller. */
export function convolve(input: Maps, filters: Float32Array, bias: Float32Array): Maps {
  const depth = bias.length
  const side = input.side - 2
  const data = new Float32Array(side * side * depth)
  const patch = new Float32Array(9 * input.depth)
  const row = 3 * input.depth
  for (let y = 0; y < side; y += 1) {
    for (let x = 0; x < side; x += 1) {
      for (let line = 0; line < 3; line += 1) {
        const from = ((y + line) * input.side + x) * input.depth
        for (let n = 0; n < row; n += 1) patch[line * row + n] = input.data[from + n] ?? 0
      }
      mix(patch, 0, patch.length, filters, bias, data, (y * side + x) * depth)
    }
  }
  return { side, depth, data }
}

/** A 3 × 3 filter on each map alone, then a mix of the maps at each place. The edge counts as nothing. */
export function separable(input: Maps, alone: Float32Array, mixing: Float32Array, bias: Float32Array): Maps {
  const { side } = input
  const depth = bias.length
  const data = new Float32Array(side * side * depth)
  const seen = new Float32Array(input.depth)
  for (let y = 0; y < side; y += 1) {
    for (let x = 0; x < side; x += 1) {
      filterAlone(input, alone, x, y, seen)
      mix(seen, 0, seen.length, mixing, bias, data, (y * side + x) * depth)
    }
  }
  return { side, depth, data }
}

function filterAlone(input: Maps, filter: Float32Array, x: number, y: number, into: Float32Array): void {
  const { side, depth, data } = input
  into.fill(0)
  for (let line = Math.max(0, 1 - y); line < 3 && y + line <= side; line += 1) {
    for (let column = Math.max(0, 1 - x); column < 3 && x + column <= side; column += 1) {
      const from = ((y + line - 1) * side + x + column - 1) * depth
      const weights = (line * 3 + column) * depth
      for (let n = 0; n < depth; n += 1)
        into[n] = (into[n] ?? 0) + (data[from + n] ?? 0) * (filter[weights + n] ?? 0)
    }
  }
}

/** Four sums at a time: the weights of neighbours lie side by side. The depth of every layer is a multiple of 4. */
function mix(
  input: Float32Array,
  from: number,
  length: number,
  weights: Float32Array,
  bias: Float32Array,
  into: Float32Array,
  place: number,
): void {
  const depth = bias.length
  for (let n = 0; n < depth; n += 4) {
    let a = bias[n] ?? 0
    let b = bias[n + 1] ?? 0
    let c = bias[n + 2] ?? 0
    let d = bias[n + 3] ?? 0
    for (let i = 0, at = n; i < length; i += 1, at += depth) {
      const value = input[from + i] ?? 0
      a += value * (weights[at] ?? 0)
      b += value * (weights[at + 1] ?? 0)
      c += value * (weights[at + 2] ?? 0)
      d += value * (weights[at + 3] ?? 0)
    }
    into[place + n] = a < 0 ? a * leak : a
    into[place + n + 1] = b < 0 ? b * leak : b
    into[place + n + 2] = c < 0 ? c * leak : c
    into[place + n + 3] = d < 0 ? d * leak : d
  }
}

/** The largest of each 2 × 2 square, one square every `step` places. */
export function largest(input: Maps, step: 1 | 2): Maps {
  const side = Math.ceil(input.side / step)
  const { depth } = input
  const data = new Float32Array(side * side * depth).fill(Number.NEGATIVE_INFINITY)
  for (let y = 0; y < side; y += 1) {
    for (let x = 0; x < side; x += 1) {
      for (let line = y * step; line < Math.min(y * step + 2, input.side); line += 1) {
        for (let column = x * step; column < Math.min(x * step + 2, input.side); column += 1)
          keepLarger(data, (y * side + x) * depth, input.data, (line * input.side + column) * depth, depth)
      }
    }
  }
  return { side, depth, data }
}

function keepLarger(into: Float32Array, place: number, from: Float32Array, at: number, count: number): void {
  for (let n = 0; n < count; n += 1) {
    const value = from[at + n] ?? 0
    if (value > (into[place + n] ?? 0)) into[place + n] = value
  }
}

/** At each place, sums of the maps; nothing is cut off below zero. */
export function sums(input: Maps, weights: Float32Array, bias: Float32Array): Maps {
  const depth = bias.length
  const data = new Float32Array(input.side * input.side * depth)
  for (let place = 0; place < input.side * input.side; place += 1) {
    for (let n = 0; n < depth; n += 1) {
      let sum = bias[n] ?? 0
      for (let i = 0; i < input.depth; i += 1)
        sum += (input.data[place * input.depth + i] ?? 0) * (weights[i * depth + n] ?? 0)
      data[place * depth + n] = sum
    }
  }
  return { side: input.side, depth, data }
}
