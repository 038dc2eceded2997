/** How often somebody tries: counted by hash, so that the counts hold nobody's address. */
import { createHash } from 'node:crypto'
import { after, days } from '@canteen/plumbing/clock.ts'
import type { Trust } from '../trust.ts'
import type { Limit } from '../web/route.ts'
import { countOne, deleteCountsBefore, forgetCount, uncountOne } from './throttle.store.ts'

/** Counts belong to no organisation, so they are kept in a transaction that can see none. */
const noOrganisation = '00000000-0000-0000-0000-000000000000'

const hashKey = (key: string): Buffer => createHash('sha256').update(key).digest()

type Parts = Pick<Trust, 'db' | 'clock'>

/** Counts this try, and says whether it is one too many. */
export async function tooOften(trust: Parts, key: string, limit: Limit): Promise<boolean> {
  const now = trust.clock.now()
  const count = await trust.db.within(noOrganisation, (tx) =>
    countOne(tx, hashKey(key), now, after(now, -limit.perMs)),
  )
  return count > limit.times
}

/** This try was a good one and does not count. */
export const notCounted = (trust: Parts, key: string): Promise<void> =>
  trust.db.within(noOrganisation, (tx) => uncountOne(tx, hashKey(key)))

export const countAnew = (trust: Parts, key: string): Promise<void> =>
  trust.db.within(noOrganisation, (tx) => forgetCount(tx, hashKey(key)))

/** No limit of ours looks back further than a day. */
export const forgetOldCounts = (trust: Parts): Promise<void> =>
  trust.db.within(noOrganisation, (tx) => deleteCountsBefore(tx, after(trust.clock.now(), -days(1))))
