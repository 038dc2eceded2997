/** A finding together with what its rule says about itself, as readers are shown it. Pure. */
import { check, rules } from '@canteen/checks'
import type { Context, Draft, Finding } from '@canteen/checks/finding.ts'

export interface CheckedFinding extends Finding {
  /** What the rule looks for, as a heading. */
  readonly title: string
  /** An official post is not approved while this stands. */
  readonly mustBeMended: boolean
}

const ruleById = new Map(rules.map((rule) => [rule.id, rule]))

export const withRule = (finding: Finding): CheckedFinding => {
  const rule = ruleById.get(finding.rule)
  return { ...finding, title: rule?.title ?? '', mustBeMended: rule?.mustBeMended === true }
}

/** Worst first, as the check gives them. */
export const checkDraft = (draft: Draft, context: Context): readonly CheckedFinding[] =>
  check(draft, context).map(withRule)
