/** Learns weights from labelled examples: logistic regression by gradient descent. The same examples, the same weights. */
import type { Weights } from './weigh.ts'

export interface Example {
  readonly features: ReadonlySet<string>
  readonly isOne: boolean
  readonly counts: number
}

export interface LearnOptions {
  readonly rounds: number
  /** How hard each weight is drawn back to nothing. */
  readonly restraint: number
  /** Features of fewer examples than this are left out. */
  readonly leastSeen: number
}

const step = 0.3

export function learn(examples: readonly Example[], { rounds, restraint, leastSeen }: LearnOptions): Weights {
  const seen = new Map<string, number>()
  for (const { features } of examples) for (const one of features) seen.set(one, (seen.get(one) ?? 0) + 1)
  const of = new Map<string, number>()
  const pull = new Map<string, number>()
  for (const [feature, times] of seen) if (times >= leastSeen) of.set(feature, 0)
  let start = 0
  const next = shuffler(examples.length)
  for (let round = 0; round < rounds; round++) {
    for (const place of next()) {
      const example = examples[place]
      if (example === undefined) continue
      const { features, isOne, counts } = example
      const scale = 1 / Math.sqrt(features.size)
      let sum = start
      for (const feature of features) sum += (of.get(feature) ?? 0) * scale
      const miss = (1 / (1 + Math.exp(-sum)) - (isOne ? 1 : 0)) * counts
      start -= 0.01 * miss
      for (const feature of features) {
        const weight = of.get(feature)
        if (weight === undefined) continue
        const slope = miss * scale + restraint * weight
        const pulled = (pull.get(feature) ?? 0.01) + slope * slope
        pull.set(feature, pulled)
        of.set(feature, weight - (step * slope) / Math.sqrt(pulled))
      }
    }
  }
  return { start, of }
}

/** Orders of `length` places that look random and are always the same. */
function shuffler(length: number): () => number[] {
  let state = 12_345
  const random = (): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
  return () => {
    const places = Array.from({ length }, (_, place) => place)
    for (let at = length - 1; at > 0; at--) {
      const other = Math.floor(random() * (at + 1))
      const kept = places[at] ?? 0
      places[at] = places[other] ?? 0
      places[other] = kept
    }
    return places
  }
}
