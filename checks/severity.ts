import type { Finding, Severity } from './finding.ts'

/** From the least to the most serious. */
export const severities: readonly Severity[] = ['advice', 'low', 'medium', 'high', 'stop']

export const isAtLeast = (severity: Severity, least: Severity): boolean =>
  severities.indexOf(severity) >= severities.indexOf(least)

export const isSeverity = (word: string): word is Severity => severities.some((severity) => severity === word)

/** Undefined when nothing was found. */
export function worstSeverity(findings: readonly Finding[]): Severity | undefined {
  return severities.findLast((severity) => findings.some((finding) => finding.severity === severity))
}
