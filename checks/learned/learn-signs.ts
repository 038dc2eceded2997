/** Learns which features speak for which rule, among posts that break one. */
import type { RuleId } from '../finding.ts'
import type { Signs } from './choose.ts'

export interface Broken {
  readonly features: ReadonlySet<string>
  readonly labels: readonly RuleId[]
}

const mostOfARule = 80
const leastSeen = 2
const leastWeight = 0.8
const smooth = 0.4

export function learnSigns(posts: readonly Broken[], rules: readonly RuleId[]): Signs {
  const everywhere = count(posts)
  const signs = new Map<string, Map<RuleId, number>>()
  for (const rule of rules) {
    const own = posts.filter(({ labels }) => labels.includes(rule))
    const other = posts.length - own.length
    const weighed = [...count(own)].flatMap(([feature, times]) => {
      if (times < leastSeen) return []
      const elsewhere = (everywhere.get(feature) ?? 0) - times
      const weight = Math.log((times + smooth) / (own.length + 1) / ((elsewhere + smooth) / (other + 1)))
      return weight < leastWeight ? [] : [{ feature, weight, worth: weight * Math.sqrt(times) }]
    })
    for (const { feature, weight } of weighed.toSorted((a, b) => b.worth - a.worth).slice(0, mostOfARule)) {
      const kept = signs.get(feature) ?? new Map<RuleId, number>()
      kept.set(rule, Math.round(weight * 10) / 10)
      signs.set(feature, kept)
    }
  }
  return signs
}

function count(posts: readonly Broken[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { features } of posts) for (const one of features) counts.set(one, (counts.get(one) ?? 0) + 1)
  return counts
}
