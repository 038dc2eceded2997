/** What a Bluesky server's named errors mean for a post (names: the lexicons of `com.atproto.*`). Never the message. */
import { later } from '../answer.ts'
import type { Outcome } from '../network.ts'
import type { XrpcFailure } from './xrpc.ts'

export type NotLive = Exclude<Outcome, { kind: 'live' }>

const signInAgain: Readonly<Record<string, string>> = {
  ExpiredToken: 'The sign-in to Bluesky has run out.',
  InvalidToken: 'Bluesky no longer accepts the sign-in.',
  AuthMissing: 'Bluesky did not recognise the sign-in.',
  AuthenticationRequired: 'Bluesky no longer accepts the account name and app password.',
  AccountNotFound: 'Bluesky does not find the account.',
  AccountTakedown: 'Bluesky has taken the account down. Ask Bluesky why, then connect it again.',
  AccountSuspended: 'Bluesky has suspended the account. Ask Bluesky why, then connect it again.',
  AccountDeactivated: 'The account is switched off. Switch it on in Bluesky, then connect it again.',
  RepoNotFound: 'The account is not on this server any more.',
  RepoTakendown: 'Bluesky has taken the account down. Ask Bluesky why, then connect it again.',
  RepoSuspended: 'Bluesky has suspended the account. Ask Bluesky why, then connect it again.',
  RepoDeactivated: 'The account is switched off. Switch it on in Bluesky, then connect it again.',
  Forbidden: 'Bluesky does not let this app password post.',
}

const refusals: Readonly<Record<string, readonly [reason: string, whatToDo: string]>> = {
  InvalidRequest: [
    'Bluesky could not use part of the post.',
    'Check the length, the link and the pictures, then send it again.',
  ],
  InvalidMimeType: [
    'Bluesky does not take this kind of picture.',
    'Save the picture as JPEG and add it anew.',
  ],
  BlobTooLarge: ['A picture is too big for Bluesky.', 'Use a picture of less than 2 MB.'],
  PayloadTooLarge: ['A picture is too big for Bluesky.', 'Use a picture of less than 2 MB.'],
}

const usualWait = 5 * 60
const longestWait = 24 * 60 * 60

/** How a call that creates something ended, when it did not end well. */
export function judge(failure: XrpcFailure, now: Date): NotLive {
  if (failure.kind === 'no-answer') return noAnswer(failure.sent, now)
  const { status, headers } = failure
  if (status === 429) {
    return {
      kind: 'slow-down',
      code: 'RateLimitExceeded',
      reason: 'Bluesky asks us to wait.',
      until: waitUntil(headers, now),
    }
  }
  if (status >= 500) {
    return {
      kind: 'outcome-unknown',
      code: `http-${status}`,
      reason: 'Bluesky had a fault of its own while it was taking the post.',
    }
  }
  if (failure.kind === 'unreadable') {
    return {
      kind: 'outcome-unknown',
      code: `unreadable-${status}`,
      reason: 'Bluesky’s answer could not be read.',
    }
  }
  return byName(failure, now)
}

function byName(
  { status, headers, error, message }: Extract<XrpcFailure, { kind: 'error' }>,
  now: Date,
): NotLive {
  if (error === 'RateLimitExceeded') {
    return {
      kind: 'slow-down',
      code: error,
      reason: 'Bluesky asks us to wait.',
      until: waitUntil(headers, now),
    }
  }
  if (error === 'BlobNotFound') {
    return {
      kind: 'slow-down',
      code: error,
      reason: 'Bluesky had put a picture away. It goes up again.',
      until: now,
    }
  }
  const signIn =
    signInAgain[error] ?? (status === 401 || status === 403 ? 'Bluesky does not accept the sign-in.' : null)
  if (signIn !== null) return { kind: 'reconnect', code: error, reason: signIn }
  const [reason, whatToDo] = refusals[error] ?? [
    'Bluesky did not take the post.',
    'Change what it asks for, or post by hand and tell your administrator.',
  ]
  const said = message === '' ? '' : ` It says: “${message.slice(0, 300)}”`
  return { kind: 'rejected', code: error, reason: reason + said, whatToDo }
}

function noAnswer(sent: 'not-sent' | 'unknown', now: Date): NotLive {
  if (sent === 'not-sent') {
    return {
      kind: 'slow-down',
      code: 'not-sent',
      reason: 'Bluesky could not be reached. Nothing was sent.',
      until: later(now, 60),
    }
  }
  return { kind: 'outcome-unknown', code: 'no-answer', reason: 'The line dropped before Bluesky answered.' }
}

/**
 * For a call after which nothing public can exist, such as renewing a sign-in or putting up a picture that no post
 * shows yet: "it may have arrived" means only "try again".
 */
export function judgeHidden(failure: XrpcFailure, now: Date): NotLive {
  const outcome = judge(failure, now)
  if (outcome.kind !== 'outcome-unknown') return outcome
  const reason = 'Bluesky is not answering as it should. Nothing was posted yet.'
  return { kind: 'slow-down', code: outcome.code, reason, until: later(now, 60) }
}

/** `ratelimit-reset` is a Unix time in seconds. */
export function waitUntil(headers: Headers, now: Date): Date {
  const reset = Number(headers.get('ratelimit-reset') ?? Number.NaN)
  const after = Number(headers.get('retry-after') ?? Number.NaN)
  const seconds = Number.isFinite(reset) ? reset - now.getTime() / 1000 : after
  if (!Number.isFinite(seconds)) return later(now, usualWait)
  return later(now, Math.min(Math.max(seconds, 1), longestWait))
}
