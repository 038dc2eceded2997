/** Sends one delivery whose time has come. The only caller of a network's publish. */
import { type Network, type Outcome, type Picture, WireFailure } from '@canteen/networks/network.ts'
import { batched } from '@canteen/plumbing/batch.ts'
import { job } from '@canteen/plumbing/jobs.ts'
import { wireFor } from '../channels/channels.ts'
import { PictureGone, picturesForSending } from '../pictures/pictures.ts'
import type { Trust } from '../trust.ts'
import type { Delivery } from './delivery.ts'
import { publishing } from './delivery-work.ts'
import { keepPart } from './keep-part.ts'
import { networkOf } from './network-of.ts'
import { type Opened, openManySends } from './open-send.ts'
import { type Ended, settleMany } from './settle.ts'
import { withinLease } from './within-lease.ts'

export const publishDueDelivery = job({
  ...publishing,
  run: async (trust: Trust, { organisationId, deliveryId }) => {
    const lanes = lanesOf(trust, organisationId)
    const opened = await lanes.open(deliveryId)
    if (!opened) return
    const outcome = await send(trust, opened)
    const { delivery, attempt, openedAt } = opened
    await lanes.settle({ delivery, attempt, outcome, openedAt })
  },
})

interface Lanes {
  readonly open: (id: string) => Promise<Opened | null>
  readonly settle: (ended: Ended) => Promise<null>
}

/** Commits are shared by sends of one organisation that begin or end together: the disk is the slowest part. */
const lanes = new WeakMap<Trust, Map<string, Lanes>>()
const batches = { most: 250, atOnce: 2 }

function lanesOf(trust: Trust, organisationId: string): Lanes {
  const ofTrust = lanes.get(trust) ?? new Map<string, Lanes>()
  lanes.set(trust, ofTrust)
  const known = ofTrust.get(organisationId)
  if (known) return known
  const made: Lanes = {
    open: batched((ids: readonly string[]) => openManySends(trust, organisationId, ids), batches),
    settle: batched((ended: readonly Ended[]) => settleMany(trust, organisationId, ended), batches),
  }
  ofTrust.set(organisationId, made)
  return made
}

/** Every way this can end is an outcome: even our own mistake leaves the question open, never the delivery lost. */
async function send(trust: Trust, { delivery, credentials, leaseUntil }: Opened): Promise<Outcome> {
  const network = networkOf(trust, delivery.network)
  if (!network.connector)
    return {
      kind: 'rejected',
      code: 'by-hand',
      reason: `${network.name} takes posts by hand only.`,
      whatToDo: 'Post it by hand and paste the link here.',
    }
  const pictures = await picturesOf(trust, delivery, network)
  if ('kind' in pictures) return pictures
  try {
    // A process that slept through its lease must not send: somebody else may be looking already.
    if (trust.clock.now() >= leaseUntil) return slept
    return await network.connector.publish(
      withinLease(wireFor(trust, delivery.organisationId, delivery.channelId, network.id), leaseUntil),
      {
        content: { ...delivery.content, pictures },
        credentials,
        key: delivery.id,
        firstAttemptAt: delivery.firstAttemptAt ?? trust.clock.now(),
        parts: keepPart(trust, delivery),
      },
    )
  } catch (error) {
    trust.log.error({ err: error, deliveryId: delivery.id }, 'A send failed in a way nobody foresaw')
    const nothingSent = error instanceof WireFailure && error.sent === 'not-sent'
    return nothingSent
      ? notReached(trust)
      : {
          kind: 'outcome-unknown',
          code: 'our-mistake',
          reason: 'Something went wrong while it was being sent.',
        }
  }
}

/** Before anything is sent, so whatever goes wrong here is definite: nothing was posted. */
async function picturesOf(
  trust: Trust,
  { id, organisationId, content }: Delivery,
  { limits }: Network,
): Promise<readonly Picture[] | Outcome> {
  try {
    return await picturesForSending(trust, organisationId, content.pictures, limits)
  } catch (error) {
    trust.log.error({ err: error, deliveryId: id }, 'The pictures of a post could not be read')
    return error instanceof PictureGone ? pictureGone : notReadNow(trust)
  }
}

const pictureGone: Outcome = {
  kind: 'rejected',
  code: 'picture-gone',
  reason: 'Canteen no longer has a picture of this post. Nothing was posted.',
  whatToDo: 'Make the post anew with its picture. Tell your administrator that a picture was lost.',
}

const notReadNow = (trust: Trust): Outcome => ({
  kind: 'slow-down',
  code: 'pictures-not-read',
  reason: 'Canteen could not read the pictures just now. Nothing was posted.',
  until: new Date(trust.clock.now().getTime() + 60_000),
})

const slept: Outcome = {
  kind: 'outcome-unknown',
  code: 'slept',
  reason: 'This machine paused while it was being sent.',
}

const notReached = (trust: Trust): Outcome => ({
  kind: 'slow-down',
  code: 'not-reached',
  reason: 'The network could not be reached. Nothing was posted.',
  until: new Date(trust.clock.now().getTime() + 30_000),
})
