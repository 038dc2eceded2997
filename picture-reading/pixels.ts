/** Pixels, as they come out of any decoder. Pure. */

export interface Pixels {
  readonly width: number
  readonly height: number
  /** Red, green, blue and opacity of each pixel, a byte each, from the top left. */
  readonly data: Uint8Array | Uint8ClampedArray
}

/** How light each pixel is, 0 to 255, on white where the picture is see-through. */
export function greyOf({ width, height, data }: Pixels): Uint8Array {
  const grey = new Uint8Array(width * height)
  for (let at = 0, from = 0; at < grey.length; at += 1, from += 4) {
    const opacity = (data[from + 3] ?? 255) / 255
    const light = 0.299 * (data[from] ?? 0) + 0.587 * (data[from + 1] ?? 0) + 0.114 * (data[from + 2] ?? 0)
    grey[at] = Math.round(light * opacity + 255 * (1 - opacity))
  }
  return grey
}

/** The picture made smaller by averaging, so that its longer side is `longest`; small ones stay as they are. */
export function shrink(pixels: Pixels, longest: number): Pixels {
  const scale = Math.max(pixels.width, pixels.height) / longest
  if (scale <= 1) return pixels
  const width = Math.max(1, Math.round(pixels.width / scale))
  const height = Math.max(1, Math.round(pixels.height / scale))
  const data = new Uint8Array(width * height * 4)
  for (let y = 0; y < height; y += 1) {
    const rows = span(y, height, pixels.height)
    for (let x = 0; x < width; x += 1)
      average(pixels, span(x, width, pixels.width), rows, data, (y * width + x) * 4)
  }
  return { width, height, data }
}

interface Span {
  readonly from: number
  readonly to: number
}

function span(at: number, small: number, large: number): Span {
  const from = Math.floor((at * large) / small)
  return { from, to: Math.max(from + 1, Math.floor(((at + 1) * large) / small)) }
}

function average(from: Pixels, columns: Span, rows: Span, into: Uint8Array, place: number): void {
  let [red, green, blue, opacity] = [0, 0, 0, 0]
  for (let y = rows.from; y < rows.to; y += 1) {
    for (let at = (y * from.width + columns.from) * 4; at < (y * from.width + columns.to) * 4; at += 4) {
      red += from.data[at] ?? 0
      green += from.data[at + 1] ?? 0
      blue += from.data[at + 2] ?? 0
      opacity += from.data[at + 3] ?? 0
    }
  }
  const count = (rows.to - rows.from) * (columns.to - columns.from)
  into[place] = Math.round(red / count)
  into[place + 1] = Math.round(green / count)
  into[place + 2] = Math.round(blue / count)
  into[place + 3] = Math.round(opacity / count)
}
