import { createHmac, randomBytes } from 'node:crypto'
import type { Answer } from '../answer.ts'
import { practiceApp } from './app.ts'
import { badToken, graphError, passwordChanged, permissionRemoved, sessionExpired } from './graph-error.ts'
import { type GraphParams, textOf } from './params.ts'
import type { FacebookToken } from './records.ts'
import type { FacebookWorld } from './world.ts'

export const shortLifeMs = 90 * 60_000
/** What the network really answers for "about 60 days". */
export const longLifeMs = 5_183_944_000
/** After this the data behind a token is closed until the person comes back, whatever the token's own end. */
export const dataAccessMs = 90 * 86_400_000

const newSecret = (): string => `EAAP${randomBytes(48).toString('base64url').replace(/[-_]/g, 'x')}`

export type TokenCheck =
  | { readonly ok: true; readonly token: FacebookToken }
  | { readonly ok: false; readonly answer: Answer }

const refused = (answer: Answer): TokenCheck => ({ ok: false, answer })

/** Why the token will not do now; null when it will. */
export function whyNotValid(world: FacebookWorld, token: FacebookToken): Answer | null {
  const ended = world.state.endedTokens.get(token.token)
  if (ended !== undefined) return ended === 'password-changed' ? passwordChanged() : permissionRemoved()
  const now = world.room.clock.milliseconds()
  const pastItsEnd = token.expiresAt !== null && now >= token.expiresAt
  return pastItsEnd || now >= token.issuedAt + dataAccessMs ? sessionExpired() : null
}

export function checkToken(world: FacebookWorld, params: GraphParams): TokenCheck {
  const secret = textOf(params, 'access_token')
  if (secret === null || secret === '') {
    const message = 'An access token is required to request this resource.'
    return refused(graphError({ message, code: 104 }))
  }
  const token = world.state.tokens.get(secret)
  if (!token) return refused(badToken('Invalid OAuth access token - Cannot parse access token'))
  const proof = textOf(params, 'appsecret_proof')
  if (proof !== null && proof !== proofOf(secret)) {
    const message = 'Invalid appsecret_proof provided in the API argument'
    return refused(graphError({ message, type: 'GraphMethodException', code: 100 }))
  }
  const why = whyNotValid(world, token)
  return why ? refused(why) : { ok: true, token }
}

export const proofOf = (token: string): string =>
  createHmac('sha256', practiceApp.clientSecret).update(token).digest('hex')

export function issueUserToken(
  world: FacebookWorld,
  grant: {
    readonly personId: string
    readonly pages: readonly string[]
    readonly scopes: readonly string[]
    readonly lifeMs: number
  },
): FacebookToken {
  const now = world.room.clock.milliseconds()
  const token: FacebookToken = {
    token: newSecret(),
    kind: 'user',
    personId: grant.personId,
    pageId: null,
    pages: grant.pages,
    scopes: grant.scopes,
    from: null,
    issuedAt: now,
    expiresAt: now + grant.lifeMs,
  }
  world.record({ kind: 'token-issued', token })
  return token
}

/** The token that speaks as the Page. From a long-lived user token it does not end by time. */
export function pageToken(world: FacebookWorld, user: FacebookToken, pageId: string): string {
  const before = world.state.pageTokenFor(user.token, pageId)
  if (before !== null) return before
  const longLived = user.expiresAt !== null && user.expiresAt - user.issuedAt > shortLifeMs
  const token: FacebookToken = {
    ...user,
    token: newSecret(),
    kind: 'page',
    pageId,
    from: user.token,
    issuedAt: world.room.clock.milliseconds(),
    expiresAt: longLived ? null : user.expiresAt,
  }
  world.record({ kind: 'token-issued', token })
  return token.token
}
