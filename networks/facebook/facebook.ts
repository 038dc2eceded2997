import type { Network } from '../network.ts'
import { readAddress, readPostLink } from './address.ts'
import { facebookConnect } from './connect.ts'
import { lookFor } from './find-recent.ts'
import { checkHealth } from './health.ts'
import { facebookLimits } from './limits.ts'
import { publish } from './publish.ts'

export const facebook: Network = {
  id: 'facebook',
  name: 'Facebook',
  limits: facebookLimits,
  openAddress: (channelAddress) => channelAddress,
  readAddress,
  readPostLink,
  connector: {
    connect: facebookConnect,
    // Facebook takes no key of ours, so only its own list can say whether a post arrived.
    look: { showsWithinMs: 20_000, authoritative: true, sameKeyIsSafe: false },
    publish,
    lookFor,
    checkHealth,
  },
}
