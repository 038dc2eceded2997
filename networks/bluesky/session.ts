/** Calls made as the account. Renews the sign-in once when the server says that it has run out. */
import { z } from 'zod'
import { later } from '../answer.ts'
import type { Credentials, Wire } from '../network.ts'
import { judgeHidden, type NotLive } from './errors.ts'
import { type XrpcAnswer, type XrpcCall, type XrpcFailure, xrpc } from './xrpc.ts'

export const Session = z.object({
  accessJwt: z.string().min(1),
  refreshJwt: z.string().min(1),
  handle: z.string().min(1),
  did: z.string().startsWith('did:'),
})

/** Nothing was done for the caller: the sign-in could not be renewed. */
export interface SignedOut {
  readonly kind: 'signed-out'
  readonly outcome: NotLive
}

export interface Account {
  /** The newest credentials; they change when the sign-in is renewed. */
  readonly credentials: () => Credentials
  readonly call: <T>(call: XrpcCall<T>) => Promise<XrpcAnswer<T> | SignedOut>
}

export function accountOf(wire: Wire, credentials: Credentials): Account {
  let newest = credentials
  return {
    credentials: () => newest,
    call: async (call) => {
      const answer = await xrpc(wire, serviceOf(newest, wire), newest.secrets['accessToken'] ?? null, call)
      if (!hasRunOut(answer)) return answer
      const renewed = await renew(wire, newest)
      if ('kind' in renewed) return renewed
      newest = renewed
      return xrpc(wire, serviceOf(newest, wire), newest.secrets['accessToken'] ?? null, call)
    },
  }
}

export const serviceOf = (credentials: Credentials, wire: Wire): string =>
  credentials.service ?? wire.settings.apiBase

const hasRunOut = (answer: XrpcAnswer<unknown>): boolean =>
  answer.kind === 'error' && answer.error === 'ExpiredToken' && answer.status < 500

/**
 * The token that renews works once. So the caller's lock lets one renewal run at a time and keeps what comes
 * back before it is used; whoever waited finds the work done.
 */
async function renew(wire: Wire, stale: Credentials): Promise<Credentials | SignedOut> {
  let failure: XrpcFailure | 'other-account' | null = null
  try {
    return await wire.renewCredentials(async (current) => {
      if (current.secrets['accessToken'] !== stale.secrets['accessToken']) return current
      const answer = await xrpc(wire, serviceOf(current, wire), current.secrets['refreshToken'] ?? null, {
        method: 'com.atproto.server.refreshSession',
        shape: Session,
        post: true,
      })
      if (answer.kind !== 'ok') failure = answer
      else if (answer.body.did === current.accountId) return withSession(current, answer.body)
      else failure = 'other-account'
      throw new NotRenewed('The Bluesky sign-in could not be renewed.')
    })
  } catch (thrown) {
    if (failure === null) throw thrown
    return { kind: 'signed-out', outcome: whyNotRenewed(failure, wire.now()) }
  }
}

class NotRenewed extends Error {}

function whyNotRenewed(failure: XrpcFailure | 'other-account', now: Date): NotLive {
  if (failure === 'other-account') {
    return { kind: 'reconnect', code: 'other-account', reason: 'The server answered for another account.' }
  }
  const outcome = judgeHidden(failure, now)
  // A refused renewal is never about the post, whatever name the server gives it.
  if (outcome.kind !== 'rejected') return outcome
  return { kind: 'reconnect', code: outcome.code, reason: 'The sign-in to Bluesky has run out.' }
}

export const withSession = (current: Credentials, session: z.infer<typeof Session>): Credentials => ({
  ...current,
  accountName: session.handle,
  secrets: { accessToken: session.accessJwt, refreshToken: session.refreshJwt },
  expiresAt: endOf(session.refreshJwt),
})

const Claims = z.object({ exp: z.number() })

/** When the sign-in ends unless it is used before: the renewing token says so itself. Null when it does not. */
export function endOf(refreshToken: string): Date | null {
  try {
    const claims = Claims.parse(
      JSON.parse(Buffer.from(refreshToken.split('.')[1] ?? '', 'base64url').toString()),
    )
    return later(new Date(0), claims.exp)
  } catch {
    return null
  }
}
