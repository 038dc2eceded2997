import type { Network, NetworkId } from '@canteen/networks/network.ts'
import type { Trust } from '../trust.ts'

const isKnown = (trust: Trust, id: string): id is NetworkId => Object.hasOwn(trust.networks, id)

/** The database holds only networks we know; another is our own mistake. */
export function networkOf(trust: Trust, id: string): Network {
  if (!isKnown(trust, id)) throw new Error(`No network is called ${id}`)
  return trust.networks[id]
}
