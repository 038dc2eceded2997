/** Which rule a post is most like: the one to which its features add the most. Pure. */
import type { RuleId } from '../finding.ts'

/** What each feature says for each rule. */
export type Signs = ReadonlyMap<string, ReadonlyMap<RuleId, number>>

export function choose(features: ReadonlySet<string>, signs: Signs, usual: RuleId): RuleId {
  const sums = new Map<RuleId, number>()
  for (const feature of features) {
    for (const [rule, weight] of signs.get(feature) ?? []) sums.set(rule, (sums.get(rule) ?? 0) + weight)
  }
  let best = usual
  let most = 0
  for (const [rule, sum] of sums) {
    if (sum > most) {
      best = rule
      most = sum
    }
  }
  return best
}
