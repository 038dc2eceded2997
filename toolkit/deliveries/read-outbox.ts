/** What the outbox shows, in pages, with the names of channels beside. */
import { type Channel, channelById, channelsOf } from '../channels/channels.ts'
import { has, type Person } from '../people/person.ts'
import type { Trust, Tx } from '../trust.ts'
import { type Attempt, listAttempts } from './attempt.store.ts'
import { findDeliveriesOfPosts, findDelivery } from './delivery.store.ts'
import type { Delivery, DeliveryState } from './delivery.ts'
import { countNeeding, listOutbox, type OutboxRow } from './outbox.store.ts'

export const outboxPageSize = 25

export interface OutboxQuery {
  readonly show: 'all' | 'needs-you' | 'scheduled' | 'live' | 'not-sent'
  readonly channelId?: string
  readonly postId?: string
  readonly before?: { readonly dueAt: Date; readonly id: string }
}

const statesOf: Readonly<Record<OutboxQuery['show'], readonly DeliveryState[] | null>> = {
  all: null,
  'needs-you': null,
  scheduled: ['due', 'sending', 'by-hand'],
  live: ['live'],
  'not-sent': ['refused', 'held', 'waiting-for-reconnection', 'unconfirmed', 'cancelled'],
}

export interface OutboxPage {
  readonly rows: readonly (OutboxRow & { readonly channelName: string })[]
  readonly channels: readonly Channel[]
  readonly next: { readonly dueAt: Date; readonly id: string } | null
  /** How many need this person, or anybody where the person answers for all. */
  readonly needing: number
}

export async function readOutbox(trust: Trust, by: Person, query: OutboxQuery): Promise<OutboxPage> {
  return trust.db.within(by.organisationId, async (tx) => {
    const states = statesOf[query.show]
    const found = await listOutbox(
      tx,
      by.organisationId,
      {
        ...(states ? { states } : {}),
        needsSomebody: query.show === 'needs-you',
        ...(query.channelId ? { channelId: query.channelId } : {}),
        ...(query.postId ? { postId: query.postId } : {}),
        ...(query.before ? { before: query.before } : {}),
        limit: outboxPageSize + 1,
      },
      trust.clock.now(),
    )
    const channels = await channelsOf(tx, by.organisationId)
    const names = new Map(channels.map((channel) => [channel.id, channel.name]))
    const rows = found
      .slice(0, outboxPageSize)
      .map((row) => ({ ...row, channelName: names.get(row.channelId) ?? 'A closed channel' }))
    const last = rows.at(-1)
    const needing = await countNeedingPerson(tx, trust, by)
    return {
      rows,
      channels,
      next: found.length > outboxPageSize && last ? { dueAt: last.dueAt, id: last.id } : null,
      needing,
    }
  })
}

export interface DeliveryDetails {
  readonly delivery: Delivery
  readonly channel: Channel
  readonly attempts: readonly Attempt[]
}

export async function readDelivery(trust: Trust, by: Person, id: string): Promise<DeliveryDetails | null> {
  return trust.db.within(by.organisationId, async (tx) => {
    const delivery = await findDelivery(tx, by.organisationId, id)
    const channel = delivery && (await channelById(tx, by.organisationId, delivery.channelId))
    if (!delivery || !channel) return null
    return { delivery, channel, attempts: await listAttempts(tx, by.organisationId, id) }
  })
}

/** Those who answer or manage see all that waits; others what waits on their channels and their own posts. */
export async function countNeedingPerson(
  tx: Tx,
  trust: Pick<Trust, 'clock'>,
  person: Person,
): Promise<number> {
  const all = has(person, 'on-duty', 'manager')
  const mine = all
    ? null
    : (await channelsOf(tx, person.organisationId))
        .filter((channel) => channel.ownerId === person.id || channel.deputyId === person.id)
        .map((channel) => channel.id)
  return countNeeding(tx, person.organisationId, { channelIds: mine, authorId: person.id }, trust.clock.now())
}

export interface DeliverySummary {
  readonly id: string
  readonly postId: string
  readonly channelId: string
  readonly network: string
  readonly state: DeliveryState
  readonly dueAt: Date
  readonly actAt: Date | null
  readonly seenToAt: Date | null
  readonly link: string | null
  readonly reason: string | null
}

export async function deliveriesOfPosts(
  tx: Tx,
  organisationId: string,
  postIds: readonly string[],
): Promise<ReadonlyMap<string, DeliverySummary[]>> {
  const byPost = new Map<string, DeliverySummary[]>()
  for (const delivery of await findDeliveriesOfPosts(tx, organisationId, postIds)) {
    byPost.set(delivery.postId, [...(byPost.get(delivery.postId) ?? []), delivery])
  }
  return byPost
}
