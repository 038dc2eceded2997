/** A finding together with what its rule says about itself, as readers are shown it. Pure. */
import { check, rules } from '@canteen/checks'
import type { Context, Draft, Finding } from '@canteen/checks/finding.ts'
import { together } from './together.ts'

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

/**
 * Worst first, as the check gives them. What says the same as one before has no rewrite of its own: each is the whole
 * text again, and hundreds of them would have to travel from the worker to the page.
 */
export const checkDraft = (draft: Draft, context: Context): readonly CheckedFinding[] =>
  together(check(draft, context).map(withRule)).flatMap(({ finding, all }) => [
    finding,
    ...all.slice(1).map(({ rewrite: _, ...rest }) => rest),
  ])
