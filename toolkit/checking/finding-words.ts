/** What is shown of findings, in which words: the same on the server, on our pages and in the component. Pure. */
import type { CheckedFinding } from './checked-finding.ts'
import { type Reader, severityTag } from './severity-words.ts'
import { sayTimes, type Together, together } from './together.ts'

const shownAtOnce = 3
const mostShown = 50
const mostQuotes = 3
const longestQuote = 120
const longestRewrite = 600
const aroundChange = 80

export const nothingFound = {
  says: 'The check found nothing to say. It cannot see everything:',
  ask: 'ask the seven questions',
  /** Where they stand, on our own pages. */
  questions: '/before-you-post',
}
const nothing = `${nothingFound.says} ${nothingFound.ask}.`
export const piecesWords = 'Together these say who it is:'
export const rewriteWords = 'It could say:'

export interface ShownPiece {
  /** What the words give away, as the beginning of a line. */
  readonly what: string
  readonly words: readonly string[]
}

export interface ShownFinding {
  /** Unlike any other's in the same list. */
  readonly key: string
  readonly finding: CheckedFinding
  readonly tag: { readonly name: string; readonly colour: string }
  /** What kind of thing it is, and in which picture if it is in one. */
  readonly title: string
  /** The words that it is about, unless the reason quotes them; none when it is about a picture. */
  readonly quotes: readonly string[]
  readonly reason: string
  readonly pieces: readonly ShownPiece[]
  /** What it means for approval; staff's own posts need none. */
  readonly approval: string | null
  /** The words rewritten; of a long text, the part that changes. */
  readonly rewrite: string | null
  /** Before the source's title. */
  readonly from: string
}

export interface ShownFindings {
  readonly intro: string
  readonly first: readonly ShownFinding[]
  readonly rest: readonly ShownFinding[]
  /** What opens the rest. */
  readonly more: string
  /** Says how many are not shown, when they are too many for anybody to read. */
  readonly left: string | null
  /** For those who hear the page rather than see it. */
  readonly count: string
}

export function showFindings(
  findings: readonly CheckedFinding[],
  text: string,
  reader: Reader,
): ShownFindings {
  const groups = together(findings)
  const all = groups.slice(0, mostShown).map((one) => showOne(one, text, reader))
  const rest = all.slice(shownAtOnce)
  return {
    intro: introOf(findings, reader),
    first: all.slice(0, shownAtOnce),
    rest,
    more: rest.length === 1 ? '1 more thing to think about' : `${rest.length} more things to think about`,
    left: groups.length > mostShown ? `And ${groups.length - mostShown} more. Mend these first.` : null,
    count:
      groups.length === 0
        ? nothing
        : groups.length === 1
          ? '1 thing to think about'
          : `${groups.length} things to think about`,
  }
}

function introOf(findings: readonly CheckedFinding[], reader: Reader): string {
  if (findings.length === 0) return nothing
  if (reader === 'staff') return 'This is advice. You decide what to post.'
  return findings.some(holdsUp)
    ? 'Some of this holds up approval. The rest is advice.'
    : 'This is advice. None of it holds up approval.'
}

const holdsUp = ({ mustBeMended, severity }: CheckedFinding): boolean => mustBeMended || severity === 'stop'

function showOne({ finding, all }: Together, text: string, reader: Reader): ShownFinding {
  // What is laid out piece by piece need not be quoted whole as well.
  const quotes = finding.pieces?.length ? [] : quotesOf(all, text)
  return {
    key: `${finding.rule} ${finding.image ?? ''} ${finding.start} ${finding.end}`,
    finding,
    tag: severityTag(finding.severity, reader),
    title: finding.image === undefined ? finding.title : `Picture ${finding.image + 1}: ${finding.title}`,
    quotes,
    reason: finding.reason + sayTimes(all.length),
    pieces: piecesOf(finding, text),
    approval: reader === 'official' ? approvalOf(finding) : null,
    rewrite: finding.rewrite === undefined ? null : changedPart(text, finding.rewrite),
    from: finding.source.paraphrase ? 'In our words, from:' : 'From:',
  }
}

/** All that say where, all that say when, each in one line, in the order of the text. */
function piecesOf({ pieces = [] }: CheckedFinding, text: string): ShownPiece[] {
  const byWhat = new Map<string, Set<string>>()
  for (const { start, end, what } of pieces) {
    const words = byWhat.get(what) ?? new Set()
    byWhat.set(what, words.add(shorten(text.slice(start, end))))
  }
  return [...byWhat].map(([what, words]) => ({
    what: what.charAt(0).toUpperCase() + what.slice(1),
    words: [...words],
  }))
}

function approvalOf({ mustBeMended, severity }: CheckedFinding): string | null {
  if (mustBeMended) return 'This post cannot be approved until this is mended: it would shut people out.'
  if (severity === 'stop')
    return 'To approve it as it is, an approver must give a reason and a second approver must agree.'
  return null
}

/** Each way of putting it once. */
function quotesOf(all: readonly CheckedFinding[], text: string): string[] {
  const found = all
    .filter(({ image, start, end }) => image === undefined && end > start)
    .map(({ start, end }) => shorten(text.slice(start, end)))
  return [...new Set(found)].filter((quote) => !all[0]?.reason.includes(`“${quote}”`)).slice(0, mostQuotes)
}

/** Of a long text, what changes and a few words around it. */
export function changedPart(text: string, rewrite: string): string {
  if (rewrite.length <= longestRewrite) return rewrite
  let from = 0
  while (from < text.length && text[from] === rewrite[from]) from++
  let same = 0
  const most = Math.min(text.length, rewrite.length) - from
  while (same < most && text.at(-1 - same) === rewrite.at(-1 - same)) same++
  const start = Math.max(0, from - aroundChange)
  const end = Math.min(rewrite.length, Math.max(start, rewrite.length - same) + aroundChange)
  const part = rewrite.slice(start, Math.min(end, start + longestRewrite))
  return `${start > 0 ? '… ' : ''}${part.trim()}${start + part.length < rewrite.length ? ' …' : ''}`
}

/** Begin and end say which words are meant. */
function shorten(words: string): string {
  const oneLine = words.replace(/\s+/g, ' ').trim()
  const letters = [...oneLine]
  if (letters.length <= longestQuote) return oneLine
  return `${letters.slice(0, 80).join('')} … ${letters.slice(-30).join('')}`
}
