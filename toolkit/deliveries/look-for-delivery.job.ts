/** After "outcome unknown": look before anybody sends again. */
import type { Look } from '@canteen/networks/network.ts'
import { job } from '@canteen/plumbing/jobs.ts'
import { credentialsFor, wireFor } from '../channels/channels.ts'
import { picturesForSending } from '../pictures/pictures.ts'
import type { Trust, Tx } from '../trust.ts'
import { lastSendEndedAt, writeNote } from './attempt.store.ts'
import { findDelivery, lockDelivery, ownedNetworkPosts } from './delivery.store.ts'
import { afterLook, type Delivery, type Next } from './delivery.ts'
import { looking } from './delivery-work.ts'
import { keepPart } from './keep-part.ts'
import { networkOf } from './network-of.ts'
import { become } from './settle.ts'

export const lookForDelivery = job({
  ...looking,
  run: async (trust: Trust, { organisationId, deliveryId }) => {
    const startedAt = trust.clock.now()
    const delivery = await trust.db.within(organisationId, (tx) =>
      findDelivery(tx, organisationId, deliveryId),
    )
    if (delivery?.state !== 'unconfirmed' || delivery.actAt === null) return
    const look = await lookOnce(trust, delivery)
    await trust.db.within(organisationId, async (tx) => {
      const now = trust.clock.now()
      const locked = await lockDelivery(tx, organisationId, deliveryId)
      if (locked?.state !== 'unconfirmed' || locked.actAt === null) return
      const next = await decide(tx, trust, locked, look, { lookedAt: startedAt, now })
      await writeNote(tx, organisationId, deliveryId, noteOf(look, startedAt), now)
      await become(tx, trust, organisationId, [{ delivery: locked, next }])
    })
  },
})

async function lookOnce(trust: Trust, delivery: Delivery): Promise<Look> {
  const network = networkOf(trust, delivery.network)
  const { organisationId, channelId, content } = delivery
  const credentials = await trust.db.within(organisationId, (tx) =>
    credentialsFor(tx, trust, organisationId, channelId),
  )
  if (!network.connector || !credentials) {
    return { kind: 'cannot-look', code: 'not-connected', reason: 'The channel is not connected.' }
  }
  try {
    const pictures = await picturesForSending(trust, organisationId, content.pictures, network.limits)
    return await network.connector.lookFor(wireFor(trust, organisationId, channelId, network.id), {
      content: { ...content, pictures },
      credentials,
      key: delivery.id,
      firstAttemptAt: delivery.firstAttemptAt ?? delivery.dueAt,
      parts: keepPart(trust, delivery),
    })
  } catch (error) {
    trust.log.warn({ err: error, deliveryId: delivery.id }, 'A look failed')
    return { kind: 'cannot-look', code: 'our-mistake', reason: 'Canteen could not look on the network.' }
  }
}

/** A post that another delivery of ours already owns is not this one, however alike they are. */
async function decide(
  tx: Tx,
  trust: Trust,
  delivery: Delivery,
  look: Look,
  at: { readonly lookedAt: Date; readonly now: Date },
): Promise<Next> {
  const promise = networkOf(trust, delivery.network).connector?.look ?? {
    showsWithinMs: 0,
    authoritative: false,
    sameKeyIsSafe: false,
  }
  const since = (await lastSendEndedAt(tx, delivery.organisationId, delivery.id)) ?? at.now
  return afterLook(delivery, await withoutOthers(tx, delivery, look), promise, { unknownSince: since, ...at })
}

async function withoutOthers(tx: Tx, delivery: Delivery, look: Look): Promise<Look> {
  if (look.kind !== 'found') return look
  const candidates = look.candidates ?? [look]
  const owned = await ownedNetworkPosts(
    tx,
    delivery.organisationId,
    delivery.channelId,
    candidates.map((c) => c.networkPostId),
  )
  const free = candidates.find((c) => !owned.has(c.networkPostId))
  return free
    ? { kind: 'found', networkPostId: free.networkPostId, link: free.link }
    : { kind: 'not-there', recent: [] }
}

const noteOf = (look: Look, openedAt: Date) => ({
  kind: 'look' as const,
  openedAt,
  outcome: look.kind,
  code: look.kind === 'cannot-look' ? look.code : null,
  reason: look.kind === 'cannot-look' ? look.reason : null,
  evidence: look.kind === 'not-there' ? { recent: look.recent.slice(0, 10) } : null,
})
