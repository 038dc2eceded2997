/** Adds up what features weigh. The more words, the less each counts. Pure. */
export interface Weights {
  readonly start: number
  readonly of: ReadonlyMap<string, number>
}

/** About 0 where nothing is known; the higher, the more the words are like those of posts that people regret. */
export function weigh(features: ReadonlySet<string>, { start, of }: Weights): number {
  let sum = 0
  for (const feature of features) sum += of.get(feature) ?? 0
  return start + sum / Math.sqrt(features.size)
}
