/** What a network is handed to work with: our guarded fetch, our clock, its settings, and a safe place for new secrets. */
import {
  type Credentials,
  type NetworkId,
  type NetworkSettings,
  type Wire,
  WireFailure,
} from '@canteen/networks/network.ts'
import { atMost } from '@canteen/plumbing/at-most.ts'
import { FetchFailure } from '@canteen/plumbing/guarded-fetch.ts'
import type { Trust, Tx } from '../trust.ts'
import { findConnectionToChange, updateConnection } from './connections.store.ts'
import { openCredentials, sealSecrets } from './credentials.ts'
import { warnedAfterRenewal } from './warnings.ts'

export function wireFor(trust: Trust, organisationId: string, channelId: string, network: NetworkId): Wire {
  return {
    ...outside(trust, network),
    renewCredentials: (renew) => renewUnderLock(trust, organisationId, channelId, renew),
  }
}

/** Before there is a connection: for signing in. */
export function wireBeforeConnection(trust: Trust, network: NetworkId): Wire {
  return {
    ...outside(trust, network),
    renewCredentials: () => {
      throw new Error('There is no connection yet whose secrets could be renewed')
    },
  }
}

function outside(trust: Trust, network: NetworkId): Omit<Wire, 'renewCredentials'> {
  return { fetch: wireFetch(trust.fetch), now: trust.clock.now, settings: settingsOf(trust, network) }
}

const wireFetch =
  (fetch: Trust['fetch']): Wire['fetch'] =>
  async (url, init) => {
    try {
      return await fetch(url, init)
    } catch (error) {
      if (error instanceof FetchFailure) throw new WireFailure(error.sent, error.message, { cause: error })
      throw error
    }
  }

/** Whoever asks for a wire has looked whether the network is set up. */
function settingsOf(trust: Trust, network: NetworkId): NetworkSettings {
  const settings = trust.networkSettings(network)
  if (!settings) throw new Error(`This installation has no keys for ${network}`)
  return settings
}

/** Each holds a database connection while a network takes its time: they must never be all that there are. */
const inTurn = atMost(3)

/** Two at once: the second waits for the row, and its `renew` is shown what the first one stored. */
function renewUnderLock(
  trust: Trust,
  organisationId: string,
  channelId: string,
  renew: (current: Credentials) => Promise<Credentials>,
): Promise<Credentials> {
  const underLock = async (tx: Tx): Promise<Credentials> => {
    const stored = await findConnectionToChange(tx, organisationId, channelId)
    if (!stored) throw new Error('The channel was disconnected while its secrets were renewed')
    const current = openCredentials(trust, organisationId, stored)
    if (!current) throw new Error('The key that the secrets were sealed with is gone')
    const renewed = await renew(current)
    if (renewed === current) return current
    await updateConnection(tx, organisationId, channelId, {
      accountName: renewed.accountName,
      secrets: sealSecrets(trust, organisationId, channelId, renewed.secrets),
      expiresAt: renewed.expiresAt,
      warnedDays: warnedAfterRenewal(renewed.expiresAt, trust.clock.now(), stored.warnedDays),
    })
    return renewed
  }
  return inTurn(() => trust.db.within(organisationId, underLock))
}
