import { check } from './check.ts'
import type { Finding, Severity } from './finding.ts'
import { readPost } from './read-post.ts'
import { isAtLeast, severities, worstSeverity } from './severity.ts'
import { quote } from './words.ts'

export { worstSeverity }

/** A finding as `canteen check` prints it. `source` is the title and, where there is one, the address. */
export interface PrintedFinding {
  readonly rule: string
  readonly severity: Severity
  readonly start: number
  readonly end: number
  readonly reason: string
  readonly source: string
  readonly suggestion: string
  readonly image?: number
}

/**
 * One line in, `{id, text, context}` as JSON; one line out, `{id, findings}`, without a line break at its end.
 * A line that cannot be read gives `{id, error}`, where `id` is null if there was none, so that the rest go on.
 */
export function checkLine(jsonLine: string): string {
  const read = readPost(jsonLine)
  if (!read.ok) return JSON.stringify({ id: read.id, error: read.why })
  const { id, draft, context } = read.post
  return JSON.stringify({ id, findings: check(draft, context).map(print) })
}

function print({ rule, severity, start, end, reason, source, suggestion, image }: Finding): PrintedFinding {
  const printed = { rule, severity, start, end, reason, source: cite(source), suggestion }
  return image === undefined ? printed : { ...printed, image }
}

const cite = ({ title, address }: Finding['source']): string =>
  address === undefined ? title : `${title}, ${address}`

/** Whether anything found is as serious as `severity`, or more: what `--fail-on` asks. */
export const failsOn = (findings: readonly Pick<Finding, 'severity'>[], severity: Severity): boolean =>
  findings.some((finding) => isAtLeast(finding.severity, severity))

const headings: Record<Severity, string> = {
  stop: 'Stop and think',
  high: 'Think hard',
  medium: 'Change this if you can',
  low: 'Worth a look',
  advice: 'Advice',
}

/** The findings as a person reads them: worst first, each with why, what to do, and where the rule is from. */
export function describeFindings(findings: readonly Finding[], text: string): string {
  if (findings.length === 0) {
    return 'We found nothing to change. If you would not say it aloud in the canteen, do not post it.\n'
  }
  const parts = severities
    .toReversed()
    .map((severity) => findings.filter((finding) => finding.severity === severity))
    .filter((some) => some.length > 0)
    .map((some) => describeAll(some, text))
  return `${parts.join('\n')}\nThe decision is yours.\n`
}

function describeAll(findings: readonly Finding[], text: string): string {
  const [first] = findings
  if (first === undefined) return ''
  return `${headings[first.severity]}\n${findings.map((finding) => describe(finding, text)).join('')}`
}

function describe(finding: Finding, text: string): string {
  const lines = [`- ${finding.reason}`, `  ${finding.suggestion}`]
  if (finding.end > finding.start) lines.push(`  Where: ${quote(aroundIt(finding, text))}`)
  if (finding.rewrite !== undefined && finding.rewrite.length <= 1000)
    lines.push(`  You could say: ${finding.rewrite}`)
  lines.push(
    `  From: ${cite(finding.source)} (${finding.rule}${finding.source.paraphrase ? ', in our words' : ''})`,
  )
  return `${lines.join('\n')}\n`
}

/** What was found with some whole words on each side. */
function aroundIt({ start, end }: Finding, text: string): string {
  const lead = start > 25 ? text.slice(start - 25, start).replace(/^\S*\s?/, '') : text.slice(0, start)
  const tail = end + 25 < text.length ? text.slice(end, end + 25).replace(/\s?\S*$/, '') : text.slice(end)
  return lead + text.slice(start, end) + tail
}
