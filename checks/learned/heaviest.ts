/** How much a post weighs: the whole of it, or the whole but for a sentence that says nothing either way. Pure. */
import type { Context } from '../finding.ts'
import type { Token } from '../language/tokens.ts'
import { featuresOf } from './features.ts'
import { type Weights, weigh } from './weigh.ts'
import { type Window, windowsOf } from './windows.ts'

export interface Weighed {
  readonly window: Window
  readonly features: ReadonlySet<string>
  readonly weight: number
}

/** A sentence lighter than this excuses what stands beside it; one above says nothing, or adds to it. */
const excuses = -0.5

/**
 * The heaviest part of a text. A sentence that excuses nothing may be left out, so that putting a harmless sentence
 * beside something never hides it; a sentence that excuses is always weighed with the rest.
 */
export function heaviestOf(
  tokens: readonly Token[],
  context: Context,
  weights: Weights,
): Weighed | undefined {
  let heaviest: Weighed | undefined
  for (const sentences of windowsOf(tokens)) {
    const parts = sentences.map(({ from, to }) => featuresOf(tokens, from, to, context))
    const window = { from: sentences[0]?.from ?? 0, to: sentences.at(-1)?.to ?? 0 }
    const consider = (some: readonly ReadonlySet<string>[]): void => {
      const features = union(some)
      const weight = weigh(features, weights)
      if (heaviest === undefined || weight > heaviest.weight) heaviest = { window, features, weight }
    }
    consider(parts)
    if (parts.length < 2) continue
    for (const part of parts) {
      if (weigh(part, weights) > excuses) consider(parts.filter((other) => other !== part))
    }
  }
  return heaviest
}

function union(parts: readonly ReadonlySet<string>[]): ReadonlySet<string> {
  const [only] = parts
  if (parts.length === 1 && only !== undefined) return only
  const all = new Set<string>()
  for (const part of parts) for (const feature of part) all.add(feature)
  return all
}
