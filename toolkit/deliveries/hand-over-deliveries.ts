import type { By } from '../people/person.ts'
import type { Trust, Tx } from '../trust.ts'
import { writeCreatedBy } from './delivery.store.ts'

/** What a leaver's deliveries still need goes to somebody else's list. Answers how many. */
export const handOverDeliveries = (
  tx: Tx,
  _trust: Trust,
  by: By,
  from: string,
  to: string,
): Promise<number> => writeCreatedBy(tx, by.organisationId, from, to)
