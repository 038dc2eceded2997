/** A send that outlives its lease may be looked for, and sent again, by somebody else: it must not go on creating. */
import { type Wire, WireFailure } from '@canteen/networks/network.ts'
import { seconds } from '@canteen/plumbing/clock.ts'

/** Kept free at the end of the lease, to write down what came of it. */
const toWriteDown = seconds(5)
/** With less than this left, a call is not begun: nothing has left this machine, so it can be tried again. */
const leastForACall = seconds(15)

/** The same wire, which ends every call inside the lease and begins none near its end. */
export const withinLease = (wire: Wire, leaseUntil: Date): Wire => ({
  ...wire,
  fetch: async (url, request) => {
    const left = leaseUntil.getTime() - wire.now().getTime() - toWriteDown
    if (left < leastForACall) throw new WireFailure('not-sent', 'The time for this send was used up.')
    return wire.fetch(url, { ...request, timeoutMs: Math.min(request?.timeoutMs ?? left, left) })
  },
})
