/** The shapes that go in and out of the canteen check. Pure data. */

/** `stop` asks twice; for staff nothing is ever prevented. */
export type Severity = 'stop' | 'high' | 'medium' | 'low' | 'advice'

export type RuleId = string

export interface DraftImage {
  readonly alt: string
  readonly ocr?: string
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
  readonly consent?: boolean
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
  /** Which picture, counted from 0, when it is about one. */
  readonly image?: number
}

export interface Rule {
  readonly id: RuleId
  readonly severity: Severity
  /** Only official accounts are asked this. */
  readonly officialOnly: boolean
  readonly source: Source
  /** Pure; never throws, whatever the text. */
  readonly find: (draft: Draft, context: Context) => readonly Finding[]
}
