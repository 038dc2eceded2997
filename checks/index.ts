export { check } from './check.ts'
export type { Context, Draft, DraftImage, Finding, Rule, RuleId, Severity, Source } from './finding.ts'
export { rules } from './rules.ts'
export { isAtLeast, isSeverity, severities, worstSeverity } from './severity.ts'
