/** The shapes that go in and out of the canteen check. Pure data. */

/** `stop` asks twice; for staff nothing is ever prevented. */
export type Severity = 'stop' | 'high' | 'medium' | 'low' | 'advice'

export type RuleId = string

export interface DraftImage {
  readonly alt: string
  readonly ocr?: string
  /** How surely `ocr` was read, 0 to 100. */
  readonly ocrConfidence?: number
  /** There seems to be writing that could not be read: somebody has to look. */
  readonly writingUnread?: boolean
  /** Of the writing that stands out least from its background, 1 to 21 as WCAG counts, roughly. */
  readonly contrast?: number
  readonly faces?: number
  readonly gps?: boolean
  readonly consent?: boolean
}

export interface Draft {
  readonly text: string
  readonly images?: readonly DraftImage[]
  readonly video?: { readonly captions: boolean }
}

/** Who is posting, where, and to whom. Everything is optional: the check does what it can with what it knows. */
export interface Context {
  readonly account?: 'personal' | 'professional' | 'official'
  readonly role?: string
  readonly audience?: 'public' | 'followers' | 'closed-group'
  readonly platform?: string
  readonly replyTo?: string
  readonly images?: readonly DraftImage[]
  readonly video?: { readonly captions: boolean }
  readonly preElection?: boolean
  /** Whether everybody in it agreed in writing; `recorded` says so too. */
  readonly consent?: boolean | 'recorded'
  readonly local?: Local
}

/** What one organisation knows better than the check does. */
export interface Local {
  /** Wards, sites and services by name: in a story about a patient, each of them says where. */
  readonly places: readonly string[]
  /** Names and short forms of its own that are nothing to worry about. */
  readonly words: readonly string[]
  /** Rules whose findings are advice here, however grave elsewhere. */
  readonly asAdvice: readonly RuleId[]
}

export interface Source {
  readonly title: string
  readonly address?: string
  /** True when the reason is in our own words rather than the source's. */
  readonly paraphrase: boolean
}

export interface Finding {
  readonly rule: RuleId
  readonly severity: Severity
  /** UTF-16 offsets into the text, so that `text.slice(start, end)` is what was found. Both 0 when it is about a picture. */
  readonly start: number
  readonly end: number
  /** One plain-English sentence to the author. */
  readonly reason: string
  readonly source: Source
  readonly suggestion: string
  /** The whole text rewritten, where a rewrite is possible. */
  readonly rewrite?: string
  /** The small facts that together point to somebody, in reading order, where it takes several. */
  readonly pieces?: readonly Piece[]
  /** Which picture, counted from 0, when it is about one. */
  readonly image?: number
}

/** One small fact, and what it gives away: “where”, “when”. Places are UTF-16 offsets. */
export interface Piece {
  readonly start: number
  readonly end: number
  readonly what: string
}
