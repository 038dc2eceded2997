/**
 * What every social network must be able to do for us, and the only five ways a publish can end.
 * Nothing of the NHS and nothing of a network's own vocabulary appears here.
 */

export type NetworkId =
  | 'facebook'
  | 'bluesky'
  | 'x'
  | 'linkedin'
  | 'youtube'
  | 'instagram'
  | 'threads'
  | 'mastodon'

/** A picture ready to send: already re-encoded, its metadata gone. */
export interface Picture {
  readonly id: string
  readonly bytes: Uint8Array
  readonly type: 'image/jpeg' | 'image/png' | 'image/webp'
  readonly width: number
  readonly height: number
  /** What a screen reader says. Empty only when a person chose so. */
  readonly alt: string
}

/** What goes to one channel, exactly as approved. */
export interface Content {
  readonly text: string
  /** A page to show as a card; null when the post has none. */
  readonly link: string | null
  readonly pictures: readonly Picture[]
}

/**
 * The secrets and facts a connection was given. Kept encrypted by the caller; opaque to it.
 * `renewed` lets a network hand back rotated secrets, stored before they are used.
 */
export interface Credentials {
  readonly accountId: string
  readonly accountName: string
  /** Base address of the account's own server where a network has many (Bluesky, Mastodon); else null. */
  readonly service: string | null
  readonly secrets: Readonly<Record<string, string>>
  readonly expiresAt: Date | null
}

/** Everything a network needs from outside. It imports nothing of ours: the wire and the clock are handed in. */
export interface Wire {
  readonly fetch: (url: string, init?: WireRequest) => Promise<Response>
  readonly now: () => Date
  readonly settings: NetworkSettings
  /**
   * Keeps rotated secrets safe before they are used. Calls `renew` under a lock, at most once at a time for one
   * connection in the whole installation, with the newest secrets.
   */
  readonly renewCredentials: (renew: (current: Credentials) => Promise<Credentials>) => Promise<Credentials>
}

export interface WireRequest {
  readonly method?: string
  readonly headers?: Record<string, string>
  readonly body?: string | Uint8Array | FormData | URLSearchParams
  /** Milliseconds until we stop waiting for the whole answer. */
  readonly timeoutMs?: number
}

/** Hosts and keys; versions and hosts are settings, never constants in code that calls. */
export interface NetworkSettings {
  readonly apiBase: string
  readonly authBase: string
  readonly version: string
  readonly clientId: string
  readonly clientSecret: string
}

/** Thrown by `Wire.fetch` and nothing else: says whether a byte may have reached the other side. */
export class WireFailure extends Error {
  override readonly name = 'WireFailure'
  constructor(
    /** `not-sent`: nothing left this machine, so nothing was posted. `unknown`: it may have arrived. */
    readonly sent: 'not-sent' | 'unknown',
    message: string,
    options?: { cause?: unknown },
  ) {
    super(message, options)
  }
}

/** The five ways a call that creates something can end. */
export type Outcome =
  | { readonly kind: 'live'; readonly networkPostId: string; readonly link: string }
  /** Definite: the network will not take this. `reason` and `whatToDo` are plain words for the author. */
  | { readonly kind: 'rejected'; readonly code: string; readonly reason: string; readonly whatToDo: string }
  /** Definite: nothing was posted, and nothing will be until somebody signs in to the network again. */
  | { readonly kind: 'reconnect'; readonly code: string; readonly reason: string }
  /** Definite: nothing was posted. Try again at `until`. */
  | { readonly kind: 'slow-down'; readonly code: string; readonly reason: string; readonly until: Date }
  /** It may be live. Look before anybody sends again. */
  | { readonly kind: 'outcome-unknown'; readonly code: string; readonly reason: string }

/** A place to remember, before going on, what a step of a publish has already achieved on the network. */
export interface Parts {
  readonly get: (name: string) => string | undefined
  readonly save: (name: string, value: string) => Promise<void>
}

export interface PublishRequest {
  readonly content: Content
  readonly credentials: Credentials
  /** Our own key for this delivery, the same on every attempt; a network turns it into its native key where it has one. */
  readonly key: string
  /** When the delivery was first attempted; with `key` it makes client-chosen ids the same on every attempt. */
  readonly firstAttemptAt: Date
  readonly parts: Parts
}

/** A post as the network lists it: enough to tell whether ours is there. */
export interface RecentPost {
  readonly networkPostId: string
  readonly link: string
  readonly text: string
  readonly postedAt: Date
}

export type Look =
  | {
      readonly kind: 'found'
      readonly networkPostId: string
      readonly link: string
      /**
       * Every post that could be ours, best first, the one above included. Two deliveries may say the same words:
       * the caller takes the first that belongs to no other delivery; when none is left, ours is not there.
       */
      readonly candidates?: readonly RecentPost[]
    }
  | { readonly kind: 'not-there'; readonly recent: readonly RecentPost[] }
  | { readonly kind: 'cannot-look'; readonly code: string; readonly reason: string }

/** How far a look can be trusted. */
export interface LookPromise {
  /** Milliseconds after an accepted call by which the network's own list shows the post. */
  readonly showsWithinMs: number
  /** True when "not there, after that time" may be believed. False: a person decides. */
  readonly authoritative: boolean
  /** True when sending again with the same key can never make a second post. */
  readonly sameKeyIsSafe: boolean
}

export interface LengthCount {
  readonly used: number
  readonly max: number
  /** What is counted, in words for the author: "characters", "letters and signs". */
  readonly unit: string
  readonly tooLong: boolean
}

/** The composer, the check and the API all read limits here and nowhere else. */
export interface Limits {
  readonly pictures: number
  readonly pictureBytes: number
  readonly altText: number
  readonly count: (text: string) => LengthCount
  /** How many characters the network shows before "see more"; null when it shows all. */
  readonly shownBeforeMore: number | null
}

export type ConnectFailure = { readonly code: string; readonly reason: string; readonly whatToDo: string }
export type Connected<T> =
  | {
      readonly ok: true
      readonly value: T
      /** Accounts the network named that cannot be used, each with the reason, so that nobody looks for them in vain. */
      readonly leftOut?: readonly ConnectFailure[]
    }
  | { readonly ok: false; readonly why: ConnectFailure }

/** Sign in at the network in the browser, then choose one of the accounts it offers. */
export interface OAuthConnect {
  readonly kind: 'oauth'
  readonly startAddress: (settings: NetworkSettings, returnTo: string, state: string) => string
  readonly finish: (wire: Wire, returnTo: string, code: string) => Promise<Connected<readonly Credentials[]>>
}

/** An account name and an app password typed in. */
export interface PasswordConnect {
  readonly kind: 'app-password'
  readonly signIn: (
    wire: Wire,
    form: { readonly service: string; readonly identifier: string; readonly password: string },
  ) => Promise<Connected<Credentials>>
}

export type Health =
  | { readonly kind: 'healthy'; readonly expiresAt: Date | null }
  | { readonly kind: 'broken'; readonly code: string; readonly reason: string }
  | { readonly kind: 'cannot-tell'; readonly reason: string }

/** What the network lets a program do. By hand is what remains when this is absent. */
export interface Connector {
  readonly connect: OAuthConnect | PasswordConnect
  readonly look: LookPromise
  readonly publish: (wire: Wire, request: PublishRequest) => Promise<Outcome>
  readonly lookFor: (wire: Wire, request: PublishRequest) => Promise<Look>
  readonly checkHealth: (wire: Wire, credentials: Credentials) => Promise<Health>
}

export interface Network {
  readonly id: NetworkId
  readonly name: string
  readonly limits: Limits
  /** Where a person goes to post by hand. */
  readonly openAddress: (channelAddress: string) => string
  /** Reads an address or handle typed by a person; refuses what is not an official account's. */
  readonly readAddress: (
    typed: string,
  ) =>
    | { readonly ok: true; readonly address: string; readonly handle: string }
    | { readonly ok: false; readonly reason: string }
  /** Reads the address of a single post pasted back as proof. */
  readonly readPostLink: (
    typed: string,
    channelAddress: string,
  ) =>
    | { readonly ok: true; readonly link: string; readonly networkPostId: string }
    | { readonly ok: false; readonly reason: string }
  /** Absent: Canteen cannot publish here for you yet, so posts go out by hand. */
  readonly connector?: Connector
}
