import { counted, graphemes, utf8Bytes } from '../counting.ts'
import type { LengthCount, Limits } from '../network.ts'

const mostSigns = 300
const mostBytes = 3000

/** Bluesky counts twice: what people see as one sign, and the bytes behind it. A long family emoji costs 25 of those. */
function count(text: string): LengthCount {
  const bytes = utf8Bytes(text)
  const signs = graphemes(text).length
  if (bytes > mostBytes && signs <= mostSigns) return counted(bytes, mostBytes, 'bytes (an emoji can be 25)')
  return counted(signs, mostSigns, 'characters')
}

export const blueskyLimits: Limits = {
  pictures: 4,
  pictureBytes: 2_000_000,
  altText: 2000,
  count,
  shownBeforeMore: null,
}
