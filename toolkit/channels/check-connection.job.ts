/** Asks the network, every six hours, whether what it gave us still holds; warns before it ends. */
import type { Health } from '@canteen/networks/network.ts'
import { after, hours, minutes } from '@canteen/plumbing/clock.ts'
import { addJobs, job } from '@canteen/plumbing/jobs.ts'
import { sayLondon, sayLondonDate } from '@canteen/plumbing/london.ts'
import { z } from 'zod'
import { canteenItself } from '../people/person.ts'
import type { Trust, Tx } from '../trust.ts'
import type { Channel } from './channel.ts'
import { findChannel } from './channels.store.ts'
import { findConnectionToChange, findToCheck, updateConnection } from './connections.store.ts'
import { credentialsFor } from './credentials.ts'
import { markConnectionBroken } from './mark-connection-broken.ts'
import { connectorOf } from './may-connect.ts'
import { tellKeepers } from './tell-keepers.ts'
import { type WarnDays, warningDue } from './warnings.ts'
import { wireFor } from './wire.ts'

const checkEvery = hours(6)
/** At most so many are put in the queue at a time; the next round takes up the rest. */
const mostAtOnce = 1_000

export const checkConnection = job({
  name: 'check-connection',
  payload: z.object({ organisationId: z.uuid(), channelId: z.uuid() }),
  run: async (trust: Trust, { organisationId, channelId }) => {
    const found = await trust.db.within(organisationId, async (tx) => ({
      channel: await findChannel(tx, organisationId, channelId),
      credentials: await credentialsFor(tx, trust, organisationId, channelId),
    }))
    const { channel, credentials } = found
    if (channel?.connection.state !== 'healthy') return
    if (!credentials)
      return trust.db.within(organisationId, (tx) => keepHealth(tx, trust, channel, keyIsGone))
    const connector = connectorOf(trust, channel)
    if (!connector) return
    const health = await connector.checkHealth(
      wireFor(trust, organisationId, channelId, channel.network),
      credentials,
    )
    await trust.db.within(organisationId, (tx) => keepHealth(tx, trust, channel, health))
  },
})

const keyIsGone: Health = {
  kind: 'broken',
  code: 'key-gone',
  reason: 'The key that protected this connection on our side was replaced, so Canteen can no longer use it.',
}

async function keepHealth(tx: Tx, trust: Trust, channel: Channel, health: Health): Promise<void> {
  const { organisationId, id } = channel
  const connection = await findConnectionToChange(tx, organisationId, id)
  if (!connection || connection.state === 'broken') return
  // Somebody connected it again while we asked: what we heard is about the permission before.
  if (connection.checkedAt.getTime() !== channel.connection.checkedAt?.getTime()) return
  const itself = canteenItself(organisationId)
  const broken = (reason: string) => markConnectionBroken(tx, trust, itself, organisationId, id, reason)
  if (health.kind === 'broken') return broken(health.reason)
  const now = trust.clock.now()
  const expiresAt = health.kind === 'healthy' ? health.expiresAt : connection.expiresAt
  if (expiresAt && expiresAt <= now) return broken(`The permission ran out at ${sayLondon(expiresAt)}.`)
  const warn = channel.state === 'active' ? warningDue(expiresAt, now, connection.warnedDays) : null
  await updateConnection(tx, organisationId, id, {
    expiresAt,
    // When the network could not tell, the next round asks again.
    ...(health.kind === 'healthy' ? { checkedAt: now } : {}),
    ...(warn === null ? {} : { warnedDays: warn }),
  })
  if (warn !== null && expiresAt) await tellOfEnd(tx, trust, channel, { expiresAt, warn })
}

async function tellOfEnd(
  tx: Tx,
  trust: Trust,
  channel: Channel,
  { expiresAt, warn }: { readonly expiresAt: Date; readonly warn: WarnDays },
): Promise<void> {
  const network = trust.networks[channel.network].name
  await tellKeepers(tx, trust, channel, {
    subject: `Connect ${channel.name} again within ${warn} days`,
    lines: [
      `The permission to post to ${channel.name} on ${network} ends on ${sayLondonDate(expiresAt)}.`,
      'Connect it again before then: it takes a minute, and nothing is interrupted. After that day, its posts would wait.',
      'Open this page and choose “Connect again”:',
    ],
  })
}

export interface Duty {
  readonly name: string
  readonly everyMs: number
  readonly run: (trust: Trust) => Promise<void>
}

/** Puts a check in the queue for each connection not asked about for six hours. Twice does no harm: one key, one job. */
export const checkConnections: Duty = {
  name: 'check-connections',
  everyMs: minutes(30),
  run: (trust) =>
    trust.db.across('the worker finds what is due', async (tx) => {
      const now = trust.clock.now()
      const found = await findToCheck(tx, after(now, -checkEvery), mostAtOnce)
      const rows = found.map((payload) => ({
        payload,
        runAt: now,
        key: `check-connection:${payload.channelId}`,
      }))
      await addJobs(tx, checkConnection, rows)
    }),
}
