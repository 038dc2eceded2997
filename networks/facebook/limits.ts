import { counted } from '../counting.ts'
import type { Limits } from '../network.ts'

export const facebookLimits: Limits = {
  pictures: 10,
  // Facebook refuses bigger ones with 1366046; it recommends staying under 4 MB.
  pictureBytes: 4_000_000,
  altText: 1000,
  // UTF-16 units: the most cautious reading of a limit that Facebook does not define.
  count: (text) => counted(text.length, 63_206, 'characters'),
  shownBeforeMore: 480,
}
