import { record } from '../record/record.ts'
import type { Trust } from '../trust.ts'
import type { By } from './person.ts'
import { deleteSession } from './sessions.store.ts'

/** Only one's own. False: it was over already. */
export const endSession = (trust: Trust, by: By, sessionId: string): Promise<boolean> =>
  trust.db.within(by.organisationId, async (tx) => {
    if ((await deleteSession(tx, by, sessionId)) === 0) return false
    await record.sessionEnded(tx, trust, by, by.id, sessionId)
    return true
  })
