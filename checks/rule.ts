import type { Context, Draft, Finding, Piece, RuleId, Severity, Source } from './finding.ts'
import { Matcher } from './language/matcher.ts'
import type { Phrases } from './language/phrases.ts'
import type { Reading } from './language/reading.ts'
import type { Span } from './words.ts'

/** What a rule found, before its name and source are put to it. Whatever is left out, the rule's own holds. */
export interface Found {
  readonly start: number
  readonly end: number
  /** One plain-English sentence to the author. */
  readonly reason: string
  readonly severity?: Severity
  readonly suggestion?: string
  readonly source?: Source
  readonly rewrite?: string | undefined
  readonly pieces?: readonly Piece[]
  readonly image?: number
}

/** Helpers too large for the core, handed in by whoever has loaded them. */
export interface AddOns {
  /** Where names of people stand in a text, such as `findNames` of @canteen/names. Asked only where care is spoken of. */
  readonly names?: (text: string) => readonly Span[]
}

export interface RuleParts {
  readonly id: RuleId
  readonly title: string
  readonly severity: Severity
  readonly officialOnly?: boolean
  readonly mustBeMended?: boolean
  readonly source: Source
  readonly suggestion: string
  /** Phrases without which the rule has nothing to say. Left out, the rule looks at every text. */
  readonly triggers?: readonly Phrases[]
  /** Phrases it asks about besides; looked for only when a trigger was found. */
  readonly consults?: readonly Phrases[]
  /** Whether it also reads the writing in pictures. */
  readonly readsPictures?: boolean
  readonly find: (draft: Draft, context: Context, reading: Reading, addOns: AddOns) => readonly Found[]
}

/** One thing the canteen check looks for. */
export interface Rule extends Omit<RuleParts, 'find' | 'officialOnly' | 'suggestion' | 'consults'> {
  /** Only official accounts are asked this. */
  readonly officialOnly: boolean
  /** Pure; never throws, whatever the text. */
  readonly find: (draft: Draft, context: Context, reading: Reading, addOns?: AddOns) => readonly Finding[]
}

/** A rule from its parts: data, a small finder, a sentence and its source. */
export function rule(parts: RuleParts): Rule {
  const { id, severity, source, suggestion, officialOnly = false, find, consults, ...rest } = parts
  let matcher: Matcher | undefined
  const withConsults = (reading: Reading): Reading => {
    if (consults === undefined) return reading
    matcher ??= new Matcher(consults)
    return reading.lookAgain(matcher)
  }
  return {
    ...rest,
    id,
    severity,
    source,
    officialOnly,
    find: (draft, context, reading, addOns = {}) =>
      find(draft, context, withConsults(reading), addOns).map(({ rewrite, ...found }) => ({
        rule: id,
        severity,
        source,
        suggestion,
        ...found,
        ...(rewrite === undefined ? {} : { rewrite }),
      })),
  }
}
