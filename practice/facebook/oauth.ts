import { type Answer, ok } from '../answer.ts'
import { practiceApp } from './app.ts'
import { badParameter, graphError } from './graph-error.ts'
import { type GraphParams, textOf, unknownParam } from './params.ts'
import type { FacebookToken } from './records.ts'
import { checkToken, dataAccessMs, issueUserToken, longLifeMs, shortLifeMs, whyNotValid } from './tokens.ts'
import type { FacebookWorld } from './world.ts'

const known = ['client_id', 'client_secret', 'redirect_uri', 'code', 'grant_type', 'fb_exchange_token']

/** `/oauth/access_token`: a sign-in code, or a short-lived token, becomes a token. */
export function exchange(world: FacebookWorld, params: GraphParams): Answer {
  const unknown = unknownParam(params, known)
  if (unknown !== null) return badParameter(`Unknown parameter: ${unknown}`)
  if (textOf(params, 'client_id') !== practiceApp.clientId) {
    const message = 'Error validating application. Cannot get application info due to a system error.'
    return graphError({ message, code: 101 })
  }
  if (textOf(params, 'client_secret') !== practiceApp.clientSecret) {
    return graphError({ message: 'Error validating client secret.', code: 1 })
  }
  const grant = textOf(params, 'grant_type')
  if (grant === 'fb_exchange_token') return exchangeToken(world, params)
  if (grant !== null && grant !== 'authorization_code') return badParameter(`Unknown grant_type: ${grant}`)
  return exchangeCode(world, params)
}

const badCode = (message: string, subcode: number) => graphError({ message, code: 100, subcode })

function exchangeCode(world: FacebookWorld, params: GraphParams): Answer {
  const code = world.codes.get(textOf(params, 'code') ?? '')
  if (!code) return badCode('Invalid verification code format.', 36009)
  if (code.used) return badCode('This authorization code has been used.', 36009)
  if (world.room.clock.milliseconds() >= code.endsAt) {
    return badCode('This authorization code has expired.', 36007)
  }
  if (textOf(params, 'redirect_uri') !== code.returnTo) {
    const message =
      'Error validating verification code. Please make sure your redirect_uri is identical to the one you used in the OAuth dialog request'
    return badCode(message, 36008)
  }
  code.used = true
  return answerToken(issueUserToken(world, { ...code, lifeMs: shortLifeMs }), shortLifeMs)
}

function exchangeToken(world: FacebookWorld, params: GraphParams): Answer {
  const given = textOf(params, 'fb_exchange_token') ?? ''
  const check = checkToken(world, { values: { access_token: given }, files: {} })
  if (!check.ok) return check.answer
  if (check.token.kind === 'page') return badParameter('A user access token is required.')
  return answerToken(issueUserToken(world, { ...check.token, lifeMs: longLifeMs }), longLifeMs)
}

const answerToken = (token: FacebookToken, lifeMs: number): Answer =>
  ok({ access_token: token.token, token_type: 'bearer', expires_in: Math.floor(lifeMs / 1000) })

const seconds = (milliseconds: number): number => Math.floor(milliseconds / 1000)

function mayLook(world: FacebookWorld, params: GraphParams): Answer | null {
  if (textOf(params, 'access_token') === `${practiceApp.clientId}|${practiceApp.clientSecret}`) return null
  const check = checkToken(world, params)
  return check.ok ? null : check.answer
}

/** `/debug_token`: what a token is, said to somebody who may know. */
export function debugToken(world: FacebookWorld, params: GraphParams): Answer {
  const unknown = unknownParam(params, ['input_token'])
  if (unknown !== null) return badParameter(`Unknown parameter: ${unknown}`)
  const input = textOf(params, 'input_token')
  if (input === null) return badParameter('The parameter input_token is required')
  const refusal = mayLook(world, params)
  if (refusal) return refusal
  const token = world.state.tokens.get(input)
  if (!token) {
    const error = { code: 190, message: 'Invalid OAuth access token - Cannot parse access token' }
    return ok({ data: { error, is_valid: false, scopes: [] } })
  }
  return ok({ data: describe(world, token) })
}

function describe(world: FacebookWorld, token: FacebookToken): object {
  const why = whyNotValid(world, token)
  const pages = token.pageId === null ? token.pages : [token.pageId]
  return {
    app_id: practiceApp.clientId,
    type: token.kind === 'page' ? 'PAGE' : 'USER',
    application: 'Canteen practice',
    data_access_expires_at: seconds(token.issuedAt + dataAccessMs),
    ...(why ? { error: errorIn(why) } : {}),
    expires_at: token.expiresAt === null ? 0 : seconds(token.expiresAt),
    is_valid: why === null,
    issued_at: seconds(token.issuedAt),
    scopes: token.scopes,
    granular_scopes: token.scopes.map((scope) =>
      scope.startsWith('pages_') ? { scope, target_ids: pages } : { scope },
    ),
    ...(token.pageId === null ? {} : { profile_id: token.pageId }),
    user_id: token.personId,
  }
}

function errorIn(answer: Answer): object {
  const body = 'body' in answer ? answer.body : null
  if (typeof body !== 'object' || body === null || !('error' in body)) return {}
  const { error } = body
  if (typeof error !== 'object' || error === null) return {}
  const { code, message, error_subcode: subcode } = error as Record<string, unknown>
  return { code, message, ...(subcode === undefined ? {} : { subcode }) }
}
