/** The frame of every act a person does to one delivery: find it, ask whether it may be, do it, and record it. */
import { type Result, refused } from '@canteen/plumbing/result.ts'
import type { By } from '../people/person.ts'
import type { Trust, Tx } from '../trust.ts'
import { can } from './can.ts'
import { lockDelivery } from './delivery.store.ts'
import type { Delivery, DeliveryState } from './delivery.ts'

export type ActRefusal =
  | { readonly kind: 'not-found' }
  | { readonly kind: 'not-allowed' }
  /** It moved on since the page was drawn. */
  | { readonly kind: 'changed'; readonly state: DeliveryState }
  | { readonly kind: 'wrong-link'; readonly reason: string }
  | { readonly kind: 'already-ours'; readonly deliveryId: string }

export async function act<T>(
  trust: Trust,
  by: By,
  id: string,
  from: readonly DeliveryState[],
  run: (tx: Tx, delivery: Delivery) => Promise<Result<T, ActRefusal>>,
): Promise<Result<T, ActRefusal>> {
  if (!can(by).act) return refused({ kind: 'not-allowed' })
  return trust.db.within(by.organisationId, async (tx) => {
    const delivery = await lockDelivery(tx, by.organisationId, id)
    if (!delivery) return refused({ kind: 'not-found' })
    if (!from.includes(delivery.state)) return refused({ kind: 'changed', state: delivery.state })
    return run(tx, delivery)
  })
}
