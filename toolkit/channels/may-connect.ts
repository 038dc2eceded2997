import type { Connector } from '@canteen/networks/network.ts'
import { ok, type Result, refused } from '@canteen/plumbing/result.ts'
import type { Person } from '../people/person.ts'
import type { Trust } from '../trust.ts'
import { can } from './can.ts'
import type { Channel } from './channel.ts'
import type { ConnectRefusal } from './why-not.ts'

/** What a program may do on this channel's network, if this installation is set up for it. */
export const connectorOf = (
  trust: Pick<Trust, 'networks' | 'networkSettings'>,
  channel: Channel,
): Connector | null =>
  trust.networkSettings(channel.network) ? (trust.networks[channel.network].connector ?? null) : null

export function mayConnect<Kind extends Connector['connect']['kind']>(
  trust: Pick<Trust, 'networks' | 'networkSettings'>,
  by: Person,
  channel: Channel | null,
  kind: Kind,
): Result<{ channel: Channel; connect: Extract<Connector['connect'], { kind: Kind }> }, ConnectRefusal> {
  if (!channel) return refused({ kind: 'not-found' })
  if (!can(by).connect(channel)) return refused({ kind: 'not-allowed' })
  if (channel.state === 'closed') return refused({ kind: 'closed' })
  const connect = connectorOf(trust, channel)?.connect
  return connect && isOf(connect, kind) ? ok({ channel, connect }) : refused({ kind: 'by-hand-only' })
}

const isOf = <Kind extends Connector['connect']['kind']>(
  connect: Connector['connect'],
  kind: Kind,
): connect is Extract<Connector['connect'], { kind: Kind }> => connect.kind === kind
