/** A post is scheduled: one delivery per channel, each with its job, in the caller's transaction. */
import { createHash, randomUUID } from 'node:crypto'
import { addJobs } from '@canteen/plumbing/jobs.ts'
import type { Channel } from '../channels/channels.ts'
import type { By } from '../people/person.ts'
import type { Trust, Tx } from '../trust.ts'
import { insertDeliveries, type NewDelivery } from './delivery.store.ts'
import type { StoredContent } from './delivery.ts'
import { publishing, workKey } from './delivery-work.ts'

export interface ToDeliver {
  readonly channel: Channel
  readonly content: StoredContent
}

export async function startDeliveries(
  tx: Tx,
  trust: Trust,
  by: By,
  of: { readonly postId: string; readonly dueAt: Date; readonly items: readonly ToDeliver[] },
): Promise<void> {
  const deliveries = of.items.map((item) => deliveryOf(of.postId, of.dueAt, item))
  await insertDeliveries(tx, by.organisationId, by.id, trust.clock.now(), deliveries)
  await addJobs(
    tx,
    publishing,
    deliveries
      .filter((d) => d.state === 'due')
      .map((d) => ({
        payload: { organisationId: by.organisationId, deliveryId: d.id },
        runAt: of.dueAt,
        key: workKey(d.id),
      })),
  )
}

const deliveryOf = (postId: string, dueAt: Date, { channel, content }: ToDeliver): NewDelivery => ({
  id: randomUUID(),
  postId,
  channelId: channel.id,
  network: channel.network,
  state: channel.connection.state === 'none' ? 'by-hand' : 'due',
  dueAt,
  content,
  fingerprint: createHash('sha256').update(JSON.stringify(content)).digest('hex'),
})
