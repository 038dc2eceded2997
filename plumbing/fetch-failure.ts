/** What went wrong, for whoever handles it; the message is for the log. */
export type FetchReason =
  /** The address breaks our rules: not public, an odd port, a password in it, not http. */
  | 'forbidden-address'
  /** A redirect that may not be followed. */
  | 'forbidden-redirect'
  /** The name is not known, or the name servers do not answer. */
  | 'unknown-name'
  /** No connection: refused, unreachable, or its certificate is not to be trusted. */
  | 'no-connection'
  /** Out of time, before or after sending; `sent` says which. */
  | 'too-slow'
  /** The connection broke before the answer was whole. */
  | 'broken-off'
  /** The answer is larger, or of another type, than was asked for. */
  | 'too-large'
  | 'wrong-type'

/** The only thing `guardedFetch` throws, save for our own mistakes. */
export class FetchFailure extends Error {
  override readonly name = 'FetchFailure'
  constructor(
    /** `not-sent`: nothing left this machine. `unknown`: it may have arrived. */
    readonly sent: 'not-sent' | 'unknown',
    readonly reason: FetchReason,
    message: string,
    options?: { cause?: unknown },
  ) {
    super(message, options)
  }
}
