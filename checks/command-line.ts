import { check } from './check.ts'
import type { Context, Finding, Severity, Source } from './finding.ts'
import { readPost } from './read-post.ts'
import { isAtLeast, severities, worstSeverity } from './severity.ts'
import { quote } from './words.ts'

export { worstSeverity }

/** A finding as `canteen check` prints it: as `Finding`, with `source` as one line of title and address. */
export interface PrintedFinding extends Omit<Finding, 'source'> {
  readonly source: string
}

/** What one line was answered with. */
export interface LineAnswer {
  /** JSON, `{id, findings}` or `{id, line, error}`, without a line break at its end. */
  readonly answer: string
  readonly worst?: Severity
  /** Why the line could not be read. */
  readonly error?: string
}

/**
 * One line in, `{id, text, context}` as JSON; one line out. A line that cannot be read is answered with its number and
 * the reason, so that the rest go on. `usual` holds for whatever a line's own context does not say.
 */
export function answerLine(jsonLine: string, number: number, usual: Context = {}): LineAnswer {
  const read = readPost(jsonLine)
  if (!read.ok) return cannotRead(read.id, number, read.why)
  const { id, draft, context } = read.post
  const findings = check(draft, { ...usual, ...context })
  const worst = worstSeverity(findings)
  const answer = JSON.stringify({ id, findings: findings.map(print) })
  return worst === undefined ? { answer } : { answer, worst }
}

export const cannotRead = (id: string | number | null, number: number, why: string): LineAnswer => ({
  answer: JSON.stringify({ id, line: number, error: why }),
  error: why,
})

/** As `answerLine`, for those who want the answer alone: the first line there is. */
export const checkLine = (jsonLine: string): string => answerLine(jsonLine, 1).answer

/** Each finding may carry the whole text; many findings in a long text would make a short line endless. */
const longestRewrite = 1000

function print({ source, rewrite, ...finding }: Finding): PrintedFinding {
  const printed = { ...finding, source: cite(source) }
  return rewrite === undefined || rewrite.length > longestRewrite ? printed : { ...printed, rewrite }
}

const cite = ({ title, address }: Source): string => (address === undefined ? title : `${title}, ${address}`)

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

/** How many findings a person is shown before they ask for the rest. */
export const shownAtFirst = 3

/**
 * The findings as a person reads them: worst first, each with why, what to do, and where the rule is from. `most` may
 * hold back the less serious; what is held back is counted.
 */
export function describeFindings(
  findings: readonly Finding[],
  text: string,
  most = Number.POSITIVE_INFINITY,
): string {
  if (findings.length === 0) {
    return 'We found nothing to change. If you would not say it aloud in the canteen, do not post it.\n'
  }
  const shown = findings.slice(0, most)
  const parts = severities
    .toReversed()
    .map((severity) => shown.filter((finding) => finding.severity === severity))
    .filter((some) => some.length > 0)
    .map((some) => describeAll(some, text))
  const held = findings.length - shown.length
  const rest = held === 0 ? '' : `There ${held === 1 ? 'is 1 more' : `are ${held} more`}: add --all.\n`
  return `${parts.join('\n')}\n${rest}The decision is yours.\n`
}

function describeAll(findings: readonly Finding[], text: string): string {
  const [first] = findings
  if (first === undefined) return ''
  return `${headings[first.severity]}\n${findings.map((finding) => describe(finding, text)).join('')}`
}

function describe(finding: Finding, text: string): string {
  const lines = [`- ${finding.reason}`, `  ${finding.suggestion}`]
  if (finding.end > finding.start) lines.push(`  Where: ${quote(aroundIt(finding, text))}`)
  if (finding.rewrite !== undefined && finding.rewrite.length <= longestRewrite)
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
