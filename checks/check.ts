import type { Context, Draft, DraftImage, Finding } from './finding.ts'
import { wordsOfPictures } from './images.ts'
import { Matcher } from './language/matcher.ts'
import { Reading } from './language/reading.ts'
import { withTheWhole } from './learned/the-whole.ts'
import type { AddOns, Rule } from './rule.ts'
import { rules } from './rules.ts'
import { severities } from './severity.ts'
import { narrowed } from './wide-spaces.ts'

/**
 * The canteen check: what to think about before posting this, worst first and then in reading order.
 * Pure: it asks nobody and keeps nothing. Pictures and video may come with the draft or with the context;
 * the draft's own win. `addOns` are helpers too large to come with it.
 */
export const check = checkBy(rules, withTheWhole)

/** A check by some of the rules. What it looks for is gathered with the first draft, not with the page. */
export function checkBy(
  some: readonly Rule[],
  inWhole: typeof withTheWhole = (findings) => findings,
): (draft: Draft, context?: Context, addOns?: AddOns) => readonly Finding[] {
  const everybodys = some.filter((rule) => !rule.officialOnly)
  let matcher: Matcher | undefined
  return (asWritten, given, addOns = {}) => {
    const context = inOneForm(given ?? {})
    const draft = { ...asWritten, text: String(asWritten.text ?? '') }
    matcher ??= new Matcher(some.flatMap(({ triggers = [] }) => triggers))
    const narrow = narrowed(draft.text)
    const whole = withPictures(narrow === undefined ? draft : { ...draft, text: narrow.text }, context)
    const asked = context.account === 'official' ? some : everybodys
    const findings: Finding[] = []
    const reading = new Reading(whole.text, matcher)
    for (const rule of asked) {
      if (!hasReason(rule, reading)) continue
      for (const finding of withoutOverlaps(rule.find(whole, context, reading, addOns))) {
        findings.push(finding)
      }
    }
    const seen = [...inWhole(findings, reading, context, some), ...inPictures(asked, whole, context, matcher)]
    return seen
      .map((finding) => softened(narrow === undefined ? finding : narrow.back(finding), context))
      .sort(worstThenFirst)
  }
}

/** People say the same in several words; rules need to know only one. */
function inOneForm(given: Context): Context {
  const { consent } = given
  const role = typeof given.role === 'string' ? given.role : ''
  const isOwnCare =
    /^(?:a |the )?(?:patient|patient\/public|public|member of the public|relative|family|family member|family carer|parent|service user|unpaid carer|expert by experience|friend)$/i.test(
      role.trim(),
    )
  if (consent !== 'recorded' && !isOwnCare) return given
  return {
    ...given,
    ...(consent === 'recorded' && { consent: true }),
    ...(isOwnCare && { role: 'patient/public' }),
  }
}

const hasReason = ({ triggers }: Rule, reading: Reading): boolean =>
  triggers === undefined || triggers.some((set) => reading.has(set))

/** Words in and about a picture are read as a post would be; what is found has no place in the post's own words. */
function inPictures(asked: readonly Rule[], draft: Draft, context: Context, matcher: Matcher): Finding[] {
  return wordsOfPictures(draft).flatMap(({ words, image }) => {
    const reading = new Reading(words, matcher)
    return asked
      .filter((rule) => rule.readsPictures && hasReason(rule, reading))
      .flatMap((rule) => withoutOverlaps(rule.find({ text: words }, context, reading)))
      .map(({ rewrite: _, pieces: __, ...finding }) => ({
        ...finding,
        start: 0,
        end: 0,
        image,
        reason: `In picture ${image + 1}, ${finding.reason}`,
        suggestion: 'Use another picture, or cover this for good before you share it.',
      }))
  })
}

function softened(finding: Finding, { local }: Context): Finding {
  return local?.asAdvice?.includes(finding.rule) ? { ...finding, severity: 'advice' } : finding
}

function withPictures(draft: Draft, context: Context): Draft {
  const images = (draft.images ?? context.images)?.flatMap(whole)
  const video = draft.video ?? context.video
  return { text: draft.text, ...(images && { images }), ...(video && { video }) }
}

/** A picture as the rules know it, whatever a program left out. */
const whole = (picture: DraftImage | null): DraftImage[] =>
  picture === null ? [] : [{ ...picture, alt: picture.alt ?? '' }]

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
function withoutOverlaps(findings: readonly Finding[]): readonly Finding[] {
  if (findings.length < 2) return findings
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
