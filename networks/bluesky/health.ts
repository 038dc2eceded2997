import { z } from 'zod'
import type { Credentials, Health, Wire } from '../network.ts'
import { judgeHidden } from './errors.ts'
import { accountOf, endOf } from './session.ts'

const Info = z.object({ did: z.string(), active: z.boolean().optional() })

/** Asks who we are signed in as. This also renews the sign-in, which lasts 90 days from its last use. */
export async function checkHealth(wire: Wire, credentials: Credentials): Promise<Health> {
  const account = accountOf(wire, credentials)
  const answer = await account.call({ method: 'com.atproto.server.getSession', shape: Info })
  if (answer.kind === 'ok') {
    const active = answer.body.active ?? true
    if (active && answer.body.did === credentials.accountId) {
      return { kind: 'healthy', expiresAt: endOf(account.credentials().secrets['refreshToken'] ?? '') }
    }
    return {
      kind: 'broken',
      code: 'not-active',
      reason: 'The account is switched off or is another one now.',
    }
  }
  const outcome = answer.kind === 'signed-out' ? answer.outcome : judgeHidden(answer, wire.now())
  if (outcome.kind === 'reconnect') return { kind: 'broken', code: outcome.code, reason: outcome.reason }
  return { kind: 'cannot-tell', reason: 'Bluesky is not answering as it should.' }
}
