import { randomUUID } from 'node:crypto'
import { after, days } from '@canteen/plumbing/clock.ts'
import { record } from '../record/record.ts'
import type { Trust } from '../trust.ts'
import type { By } from './person.ts'
import { hashSecret, newSecret, packToken } from './secrets.ts'
import { insertToken } from './tokens.store.ts'

export const mostDays = 365

/** The token itself is in the answer and nowhere else: it cannot be shown again. */
export async function makeToken(
  trust: Trust,
  by: By,
  of: { readonly name: string; readonly days: number },
): Promise<{ readonly token: string; readonly expiresAt: Date }> {
  const now = trust.clock.now()
  const expiresAt = after(now, days(Math.min(of.days, mostDays)))
  const pass = { organisationId: by.organisationId, id: randomUUID(), secret: newSecret() }
  await trust.db.within(by.organisationId, async (tx) => {
    await insertToken(
      tx,
      by,
      { id: pass.id, name: of.name, createdAt: now, expiresAt },
      hashSecret(pass.secret),
    )
    await record.tokenMade(tx, trust, by, by.id, pass.id, of.name)
  })
  return { token: packToken(pass), expiresAt }
}
