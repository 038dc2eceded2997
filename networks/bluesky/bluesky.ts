import type { Network } from '../network.ts'
import { readAddress, readPostLink } from './address.ts'
import { blueskyConnect } from './connect.ts'
import { checkHealth } from './health.ts'
import { blueskyLimits } from './limits.ts'
import { lookFor } from './look-for.ts'
import { publish } from './publish.ts'

export const bluesky: Network = {
  id: 'bluesky',
  name: 'Bluesky',
  limits: blueskyLimits,
  openAddress: () => 'https://bsky.app/intent/compose',
  readAddress,
  readPostLink,
  connector: {
    connect: blueskyConnect,
    // The account's own server answers from the store it writes to.
    look: { showsWithinMs: 2000, authoritative: true, sameKeyIsSafe: true },
    publish,
    lookFor,
    checkHealth,
  },
}
