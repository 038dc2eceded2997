/** Runs of spaces read as one. What is found is given back in places of the text as it was written. */
import type { Finding } from './finding.ts'

const wide = /[ \t\u00a0\u2009\u202f]{2,}/g

export interface Narrow {
  readonly text: string
  /** The same finding, in places of the text with its wide spaces. */
  readonly back: (finding: Finding) => Finding
}

/** Nothing, for a text without wide spaces. */
export function narrowed(text: string): Narrow | undefined {
  const cuts: { readonly at: number; readonly left: number }[] = []
  let left = 0
  const narrow = text.replace(wide, (spaces: string, at: number) => {
    cuts.push({ at: at - left + 1, left: spaces.length - 1 })
    left += spaces.length - 1
    return ' '
  })
  if (cuts.length === 0) return undefined
  const sums: number[] = []
  for (const cut of cuts) sums.push((sums.at(-1) ?? 0) + cut.left)
  const before = (place: number): number => {
    let low = 0
    let high = cuts.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((cuts[middle]?.at ?? 0) <= place) low = middle + 1
      else high = middle
    }
    return place + (low === 0 ? 0 : (sums[low - 1] ?? 0))
  }
  return {
    text: narrow,
    back: (finding) =>
      finding.image !== undefined || finding.end === 0
        ? finding
        : {
            ...finding,
            start: before(finding.start),
            end: before(finding.end - 1) + 1,
            ...(finding.pieces && {
              pieces: finding.pieces.map((piece) => ({
                ...piece,
                start: before(piece.start),
                end: before(piece.end - 1) + 1,
              })),
            }),
          },
  }
}
