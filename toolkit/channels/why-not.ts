/** Why something cannot be done with a channel, for pages to put into words. Pure. */
import type { ConnectFailure } from '@canteen/networks/network.ts'

export type ChannelRefusal =
  | { readonly kind: 'not-allowed' }
  | { readonly kind: 'not-found' }
  | { readonly kind: 'closed' }
  | { readonly kind: 'bad-address'; readonly reason: string }
  | { readonly kind: 'duplicate'; readonly name: string; readonly id: string | null }
  | { readonly kind: 'no-such-owner' }
  | { readonly kind: 'no-such-deputy' }
  | { readonly kind: 'same-person' }

export type ConnectRefusal =
  | { readonly kind: 'not-allowed' }
  | { readonly kind: 'not-found' }
  | { readonly kind: 'closed' }
  | { readonly kind: 'by-hand-only' }
  /** The sign-in was not started here, by this person, in the last minutes; or it was used already. */
  | { readonly kind: 'not-started' }
  | { readonly kind: 'network'; readonly why: ConnectFailure }
  | { readonly kind: 'other-handle'; readonly wanted: string; readonly got: string }
  | { readonly kind: 'other-account'; readonly before: string; readonly got: string }
  | { readonly kind: 'account-taken'; readonly account: string; readonly channel: string }
  | { readonly kind: 'no-choice' }
