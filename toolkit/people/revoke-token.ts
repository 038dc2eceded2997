import { record } from '../record/record.ts'
import type { Trust } from '../trust.ts'
import type { By } from './person.ts'
import { revokeTokens } from './tokens.store.ts'

/** Only one's own. False: it had ended already. */
export const revokeToken = (trust: Trust, by: By, tokenId: string): Promise<boolean> =>
  trust.db.within(by.organisationId, async (tx) => {
    if ((await revokeTokens(tx, by, tokenId, trust.clock.now())) === 0) return false
    await record.tokenRevoked(tx, trust, by, by.id, tokenId)
    return true
  })
