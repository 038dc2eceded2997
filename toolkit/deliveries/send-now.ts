/** A person releases what was held, or sends again what was refused: it goes out now. */
import { ok, type Result, refused } from '@canteen/plumbing/result.ts'
import type { By } from '../people/person.ts'
import { record } from '../record/record.ts'
import type { Trust } from '../trust.ts'
import { type ActRefusal, act } from './act.ts'
import { writeDueAt } from './delivery.store.ts'
import { become } from './settle.ts'

export const sendNow = (trust: Trust, by: By, id: string): Promise<Result<null, ActRefusal>> =>
  act(trust, by, id, ['held', 'refused', 'waiting-for-reconnection'], async (tx, delivery) => {
    // Refused and waiting are definite answers: nothing was posted. What is unconfirmed can only be decided.
    const now = trust.clock.now()
    await become(tx, trust, by.organisationId, [
      { delivery, next: { state: 'due', actAt: now, reason: null, whatToDo: null } },
    ])
    await writeDueAt(tx, by.organisationId, [id], now)
    await record.deliveryReleased(tx, trust, by, id)
    return ok(null)
  })

/** Takes it out of the plan: it will not be sent. */
export const cancelOne = (trust: Trust, by: By, id: string): Promise<Result<null, ActRefusal>> =>
  act(
    trust,
    by,
    id,
    ['due', 'held', 'refused', 'waiting-for-reconnection', 'by-hand'],
    async (tx, delivery) => {
      if (delivery.state === 'due' && delivery.attempts > 0)
        return refused({ kind: 'changed', state: 'sending' })
      const next = {
        state: 'cancelled',
        actAt: null,
        reason: `Cancelled by ${by.name}.`,
        whatToDo: null,
      } as const
      await become(tx, trust, by.organisationId, [{ delivery, next }])
      await record.deliveryDecided(tx, trust, by, id, 'cancelled', '')
      return ok(null)
    },
  )

/** The fallback that always works: copy, open the network, post, paste the link back. */
export const takeByHand = (trust: Trust, by: By, id: string): Promise<Result<null, ActRefusal>> =>
  act(trust, by, id, ['due', 'held', 'refused', 'waiting-for-reconnection'], async (tx, delivery) => {
    if (delivery.state === 'due' && delivery.attempts > 0)
      return refused({ kind: 'changed', state: 'sending' })
    const next = {
      state: 'by-hand',
      actAt: null,
      reason: null,
      whatToDo: 'Post it by hand and paste the link here.',
    } as const
    await become(tx, trust, by.organisationId, [{ delivery, next }])
    await record.deliveryDecided(tx, trust, by, id, 'by hand', '')
    return ok(null)
  })
