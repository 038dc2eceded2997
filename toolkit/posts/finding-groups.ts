/** Findings as the post's pages show them: by version, and what is about the pictures of all of them once. Pure. */
import type { Finding } from '@canteen/checks/finding.ts'

export interface FindingGroup<F extends Finding> {
  /** Null when there is one set of words: it needs no telling which. */
  readonly heading: string | null
  readonly text: string
  readonly findings: readonly F[]
}

const andList = new Intl.ListFormat('en-GB', { type: 'conjunction' })

export function groupsOf<F extends Finding>(
  checked: readonly {
    readonly text: string
    /** By name, with the network. */
    readonly channels: readonly string[]
    readonly findings: readonly F[]
  }[],
): FindingGroup<F>[] {
  const [only] = checked
  if (only && checked.length === 1) return [{ heading: null, text: only.text, findings: only.findings }]
  const aboutPictures = new Map<string, F>()
  for (const finding of checked.flatMap(({ findings }) => findings)) {
    if (finding.image === undefined) continue
    aboutPictures.set(`${finding.rule} ${finding.image} ${finding.reason}`, finding)
  }
  const words = checked.map(({ text, channels, findings }) => ({
    heading: `The words for ${andList.format(channels)}`,
    text,
    findings: findings.filter(({ image }) => image === undefined),
  }))
  if (aboutPictures.size === 0) return words
  return [...words, { heading: 'The pictures', text: '', findings: [...aboutPictures.values()] }]
}

/** How many things there are to think about, in words. What is found many times in the same words is one thing. */
export function sayCount(checked: Parameters<typeof groupsOf>[0]): string {
  const things = ({ findings }: FindingGroup<Finding>): number =>
    new Set(findings.map(({ rule, image, reason }) => `${rule} ${image ?? ''} ${reason}`)).size
  const count = groupsOf(checked).reduce((sum, group) => sum + things(group), 0)
  if (count === 0) return 'The check found nothing to say.'
  return count === 1 ? '1 thing to think about' : `${count} things to think about`
}
