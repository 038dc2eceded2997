import type { Credentials, Health, Wire } from '../network.ts'
import { explain } from './errors.ts'
import { worthOf } from './page-token.ts'

/** Asks Facebook whether the Page's permission still holds, without posting anything. */
export async function checkHealth(wire: Wire, credentials: Credentials): Promise<Health> {
  const token = credentials.secrets['pageToken']
  if (token === undefined) {
    return { kind: 'broken', code: 'no-token', reason: 'Canteen holds no permission for this Page.' }
  }
  const worth = await worthOf(wire, { id: credentials.accountId, name: credentials.accountName }, token)
  if (worth.kind === 'good') return { kind: 'healthy', expiresAt: worth.expiresAt }
  if (worth.kind === 'bad') return { kind: 'broken', code: worth.why.code, reason: worth.why.reason }
  return { kind: 'cannot-tell', reason: explain(worth.failure, wire.now()).reason }
}
