import type { Parts } from '@canteen/networks/network.ts'
import type { Trust } from '../trust.ts'
import { writePart } from './delivery.store.ts'
import type { Delivery } from './delivery.ts'

/** Remembers, committed before going on, what a step of a publish achieved; a retry goes on from what is missing. */
export function keepPart(trust: Trust, delivery: Delivery): Parts {
  const parts = new Map(Object.entries(delivery.parts))
  return {
    get: (name) => parts.get(name),
    save: async (name, value) => {
      await trust.db.within(delivery.organisationId, (tx) =>
        writePart(tx, delivery.organisationId, delivery.id, name, value),
      )
      parts.set(name, value)
    },
  }
}
