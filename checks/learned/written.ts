/** How weights are written down and read back: short, and alike from run to run. */
import type { RuleId } from '../finding.ts'
import type { Signs } from './choose.ts'
import type { Weights } from './weigh.ts'

export interface Written {
  readonly start: number
  /** From a weight in tenths to the features that have it, apart by `|`. */
  readonly weights: Readonly<Record<string, string>>
  /** From a rule to its signs, each `feature=weight in tenths`, apart by `|`. */
  readonly signs: Readonly<Record<RuleId, string>>
}

const tenth = 10

export function write({ start, of }: Weights, signs: Signs): Written {
  const byWeight = new Map<number, string[]>()
  for (const [feature, weight] of of) {
    const rounded = Math.round(weight * tenth)
    if (Math.abs(rounded) >= leastTenths) byWeight.set(rounded, [...(byWeight.get(rounded) ?? []), feature])
  }
  const byRule = new Map<RuleId, string[]>()
  for (const [feature, rules] of signs) {
    for (const [rule, weight] of rules) {
      byRule.set(rule, [...(byRule.get(rule) ?? []), `${feature}=${Math.round(weight * tenth)}`])
    }
  }
  return {
    start: Math.round(start * 100) / 100,
    weights: joined([...byWeight].sort(([a], [b]) => a - b)),
    signs: joined([...byRule].sort(([a], [b]) => (a < b ? -1 : 1))),
  }
}

/** Weights smaller than this change nothing. */
const leastTenths = 2

const joined = (all: readonly (readonly [string | number, readonly string[]])[]): Record<string, string> =>
  Object.fromEntries(all.map(([key, features]) => [`_${key}`, features.toSorted().join('|')]))

export function readWeights({ start, weights }: Written): Weights {
  const of = new Map<string, number>()
  for (const [key, features] of Object.entries(weights)) {
    for (const feature of features.split('|')) of.set(feature, Number(key.slice(1)) / tenth)
  }
  return { start, of }
}

export function readSigns({ signs }: Written): Signs {
  const all = new Map<string, Map<RuleId, number>>()
  for (const [key, features] of Object.entries(signs)) {
    for (const one of features.split('|')) {
      const at = one.lastIndexOf('=')
      const feature = one.slice(0, at)
      const rules = all.get(feature) ?? new Map<RuleId, number>()
      rules.set(key.slice(1), Number(one.slice(at + 1)) / tenth)
      all.set(feature, rules)
    }
  }
  return all
}
