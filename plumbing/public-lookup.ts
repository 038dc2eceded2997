import { lookup } from 'node:dns/promises'
import type { LookupFunction } from 'node:net'
import { isPublicAddress } from './addresses.ts'
import { FetchFailure } from './fetch-failure.ts'

export interface FoundAddress {
  readonly address: string
  readonly family: number
}

/** Asks the name servers; a parameter, so that tests can answer in their place. */
export type Resolve = (hostname: string) => Promise<readonly FoundAddress[]>

export const systemResolve: Resolve = (hostname) => lookup(hostname, { all: true })

/**
 * A lookup for the connection itself: the addresses that were checked are the very ones connected to, so a name
 * that answers differently the second time gains nothing. One private answer among public ones spoils them all.
 */
export function publicLookup(resolve: Resolve): LookupFunction {
  return (hostname, options, done) => {
    resolve(hostname).then(
      (found) => {
        const [first] = found
        const bad = found.find(({ address }) => !isPublicAddress(address))
        if (bad || !first) {
          const why = bad
            ? `${hostname} leads to ${bad.address}, not on the public internet`
            : `${hostname} has no address`
          done(
            new FetchFailure('not-sent', bad ? 'forbidden-address' : 'unknown-name', `Not asked: ${why}.`),
            [],
          )
        } else if (options.all) {
          done(null, [...found])
        } else {
          done(null, first.address, first.family)
        }
      },
      (error: NodeJS.ErrnoException) => done(error, []),
    )
  }
}
