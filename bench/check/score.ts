/** How a check does on posts that somebody labelled by hand. Pure. */
import type { Context, Draft, Finding } from '@canteen/checks/finding.ts'
import { isAtLeast } from '@canteen/checks/severity.ts'

export interface LabelledPost {
  readonly id: string
  readonly draft: Draft
  readonly context: Context
  /** The rules it breaks; none for a near miss. */
  readonly labels: readonly string[]
}

export interface Score {
  readonly breaking: number
  /** Breaking posts with any finding at all. */
  readonly noticed: number
  /** Breaking posts with any finding of `medium` or above. */
  readonly caught: number
  readonly nearMisses: number
  readonly falseAlarms: number
  /** Posts that break a rule of confidentiality, and those of them with such a finding. */
  readonly confidential: number
  readonly confidentialCaught: number
  /** Each label: how often given, and how often found under its own name, at any severity. */
  readonly perRule: ReadonlyMap<string, { readonly given: number; readonly found: number }>
}

type Check = (draft: Draft, context: Context) => readonly Finding[]

export function score(posts: readonly LabelledPost[], check: Check): Score {
  const perRule = new Map<string, { given: number; found: number }>()
  const counts = {
    breaking: 0,
    noticed: 0,
    caught: 0,
    nearMisses: 0,
    falseAlarms: 0,
    confidential: 0,
    confidentialCaught: 0,
  }
  for (const { draft, context, labels } of posts) {
    const findings = check(draft, context)
    const isFlagged = findings.some(({ severity }) => isAtLeast(severity, 'medium'))
    if (labels.length === 0) {
      counts.nearMisses++
      if (isFlagged) counts.falseAlarms++
      continue
    }
    counts.breaking++
    if (findings.length > 0) counts.noticed++
    if (isFlagged) counts.caught++
    if (labels.some(isConfidential)) {
      counts.confidential++
      if (findings.some(({ rule }) => isConfidential(rule))) counts.confidentialCaught++
    }
    for (const label of labels) {
      const kept = perRule.get(label) ?? { given: 0, found: 0 }
      kept.given++
      if (findings.some(({ rule }) => rule === label)) kept.found++
      perRule.set(label, kept)
    }
  }
  return { ...counts, perRule }
}

const isConfidential = (rule: string): boolean => rule.startsWith('conf.')

/** A share with its 95% Wilson interval: `83/96 = 0.86 [0.78–0.92]`. */
export function share(part: number, of: number): string {
  if (of === 0) return 'none'
  const z = 1.96
  const p = part / of
  const middle = (p + (z * z) / (2 * of)) / (1 + (z * z) / of)
  const reach = (z * Math.sqrt((p * (1 - p)) / of + (z * z) / (4 * of * of))) / (1 + (z * z) / of)
  const shown = (value: number): string => Math.max(0, Math.min(1, value)).toFixed(2)
  return `${part}/${of} = ${p.toFixed(3)} [${shown(middle - reach)}–${shown(middle + reach)}]`
}
