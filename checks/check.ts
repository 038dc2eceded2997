import type { Context, Draft, Finding, Rule } from './finding.ts'
import { rules } from './rules.ts'
import { severities } from './severity.ts'

/**
 * The canteen check: what to think about before posting this, worst first and then in reading order.
 * Pure: it asks nobody and keeps nothing. Pictures and video may come with the draft or with the context;
 * the draft's own win.
 */
export function check(draft: Draft, context: Context = {}): readonly Finding[] {
  const whole = withPictures(draft, context)
  return rules
    .filter((rule) => isAsked(rule, context))
    .flatMap((rule) => withoutOverlaps(rule.find(whole, context)))
    .sort(worstThenFirst)
}

const isAsked = (rule: Rule, context: Context): boolean =>
  !rule.officialOnly || context.account === 'official'

function withPictures(draft: Draft, context: Context): Draft {
  const images = draft.images ?? context.images
  const video = draft.video ?? context.video
  return { text: draft.text, ...(images && { images }), ...(video && { video }) }
}

function worstThenFirst(a: Finding, b: Finding): number {
  return (
    severities.indexOf(b.severity) - severities.indexOf(a.severity) ||
    (a.image ?? -1) - (b.image ?? -1) ||
    a.start - b.start ||
    a.end - b.end ||
    (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0)
  )
}

/** Of findings of one rule that overlap, the longest says it all. */
function withoutOverlaps(findings: readonly Finding[]): Finding[] {
  const kept: Finding[] = []
  const inOrder = [...findings].sort((a, b) => (a.image ?? -1) - (b.image ?? -1) || a.start - b.start)
  for (const finding of inOrder) {
    const last = kept.at(-1)
    if (last === undefined || !overlap(last, finding)) kept.push(finding)
    else if (finding.end - finding.start > last.end - last.start) kept[kept.length - 1] = finding
  }
  return kept
}

function overlap(a: Finding, b: Finding): boolean {
  if (a.image !== b.image) return false
  return a.image === undefined ? b.start < a.end : a.reason === b.reason
}
