/** Findings that a person said were wrong: what is kept of them on the device, and what a report says. Pure. */
import type { Severity } from '@canteen/checks/finding.ts'
import type { CheckedFinding } from './checked-finding.ts'

export interface WrongExample {
  readonly id: number
  readonly rule: string
  readonly title: string
  readonly severity: Severity
  readonly about: 'words' | 'a picture' | 'several small facts'
  readonly version: string
  readonly account: string
  readonly length: string
  /** The words it was found in. They are kept on the device and are never part of a report. */
  readonly words: string
  /** The part that was marked; empty when it is about a picture or the whole. */
  readonly quote: string
}

export type NewExample = Omit<WrongExample, 'id'>

const longestKept = 2_000
const aroundQuote = 900

/** Close enough to look into it, too rough to know a text by. */
export function lengthBucket(text: string): string {
  const buckets = [
    [100, 'under 100 characters'],
    [280, '100 to 279 characters'],
    [1_000, '280 to 999 characters'],
  ] as const
  return buckets.find(([under]) => text.length < under)?.[1] ?? '1,000 characters or more'
}

export function exampleOf(
  finding: CheckedFinding,
  of: { readonly text: string; readonly account: string; readonly version: string },
): NewExample {
  const { rule, title, severity, start, end } = finding
  return {
    rule,
    title,
    severity,
    about: aboutOf(finding),
    version: of.version,
    account: of.account,
    length: lengthBucket(of.text),
    words:
      of.text.length <= longestKept
        ? of.text
        : of.text.slice(Math.max(0, start - aroundQuote), Math.min(end, start + aroundQuote) + aroundQuote),
    quote: finding.image === undefined ? of.text.slice(start, end).slice(0, longestKept) : '',
  }
}

function aboutOf({ image, pieces }: CheckedFinding): WrongExample['about'] {
  if (image !== undefined) return 'a picture'
  return pieces && pieces.length > 1 ? 'several small facts' : 'words'
}

export const isSameExample = (a: NewExample, b: NewExample): boolean =>
  a.rule === b.rule && a.quote === b.quote && (a.quote !== '' || a.words === b.words)

/** For whoever looks after the check. It has none of the person's words, and nothing about the person. */
export const reportOf = (example: NewExample): string =>
  [
    'The canteen check was wrong here.',
    `Rule: ${example.rule} (${example.title})`,
    `Kind of finding: ${example.severity}, about ${example.about}`,
    `Version of the check: ${example.version}`,
    `Account: ${example.account}`,
    `Length of the text: ${example.length}`,
  ].join('\n')

const isText = (value: unknown): value is string => typeof value === 'string'
const abouts: readonly unknown[] = ['words', 'a picture', 'several small facts']
const severities: readonly unknown[] = ['stop', 'high', 'medium', 'low', 'advice']

function isExample(value: unknown): value is WrongExample {
  if (typeof value !== 'object' || value === null) return false
  const of: Readonly<Record<string, unknown>> = { ...value }
  const texts = ['rule', 'title', 'version', 'account', 'length', 'words', 'quote']
  return (
    typeof of['id'] === 'number' &&
    texts.every((name) => isText(of[name])) &&
    severities.includes(of['severity']) &&
    abouts.includes(of['about'])
  )
}

/** What was kept, read back; whatever is not ours is left out. */
export function readExamples(kept: string | null): readonly WrongExample[] {
  try {
    const read: unknown = JSON.parse(kept ?? '[]')
    return Array.isArray(read) ? read.filter(isExample) : []
  } catch (error) {
    if (error instanceof SyntaxError) return []
    throw error
  }
}
