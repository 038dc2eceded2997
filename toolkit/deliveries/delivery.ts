/**
 * The life of a delivery: one post going to one channel. Pure: what follows from each outcome, and nothing else.
 * The promise: never lost, never twice, and never called failed while it is live.
 */
import type { Look, LookPromise, Outcome, RecentPost } from '@canteen/networks/network.ts'
import { after, hours, minutes, seconds } from '@canteen/plumbing/clock.ts'
import { never } from '@canteen/plumbing/result.ts'

export const deliveryStates = [
  'due',
  'sending',
  'unconfirmed',
  'live',
  'refused',
  'waiting-for-reconnection',
  'held',
  'by-hand',
  'cancelled',
] as const
export type DeliveryState = (typeof deliveryStates)[number]

/** The exact words and pictures approved: what is sent is what was approved. */
export interface StoredContent {
  readonly text: string
  readonly link: string | null
  readonly pictures: readonly { readonly id: string; readonly alt: string }[]
}

export interface Delivery {
  readonly organisationId: string
  readonly id: string
  readonly postId: string
  readonly channelId: string
  readonly network: string
  readonly state: DeliveryState
  readonly dueAt: Date
  /** When the system looks at it next; null when it waits for a person, or for nothing. */
  readonly actAt: Date | null
  readonly content: StoredContent
  readonly networkPostId: string | null
  readonly link: string | null
  readonly reason: string | null
  readonly whatToDo: string | null
  readonly firstAttemptAt: Date | null
  /** How many times sending was begun. */
  readonly attempts: number
  readonly parts: Readonly<Record<string, string>>
  readonly settledAt: Date | null
  /** When somebody said that they have dealt with a refusal. */
  readonly seenToAt: Date | null
  readonly createdBy: string
}

/** A post that missed its time by more than this waits for a person: the world may have changed. */
export const lateAfter = hours(1)
/** No send may take longer, everything in it counted. */
export const leaseMs = minutes(2)
const mostSends = 5
const lookForAtMost = minutes(30)
const giveUpAfter = hours(6)

const readAgain = 'Read it again. If it is still right, send it now. If not, cancel it.'

export type Opening =
  | { readonly kind: 'send' }
  /** Somebody else has it, it was moved or cancelled, or its time has not come: nothing to do. */
  | { readonly kind: 'leave' }
  | { readonly kind: 'hold'; readonly reason: string; readonly whatToDo: string }

/** May this delivery be sent now? Asked with the row locked. */
export function opening(delivery: Delivery, now: Date): Opening {
  if (delivery.state !== 'due' || delivery.dueAt > now) return { kind: 'leave' }
  const waiting = delivery.actAt !== null && delivery.actAt > now && delivery.attempts > 0
  if (waiting) return { kind: 'leave' }
  // For one that was begun, its time is when the network said it may come again.
  const at = delivery.attempts === 0 ? delivery.dueAt : (delivery.actAt ?? delivery.dueAt)
  if (now.getTime() - at.getTime() > lateAfter) {
    return {
      kind: 'hold',
      reason: 'It was not sent at its time, because Canteen was not running then.',
      whatToDo: readAgain,
    }
  }
  return { kind: 'send' }
}

/** What a delivery becomes. `actAt` null: the system has nothing more to do by itself. */
export interface Next {
  readonly state: DeliveryState
  readonly actAt: Date | null
  readonly networkPostId?: string
  readonly link?: string
  readonly reason: string | null
  readonly whatToDo: string | null
}

export function afterOutcome(delivery: Delivery, outcome: Outcome, now: Date): Next {
  switch (outcome.kind) {
    case 'live':
      return live(outcome.networkPostId, outcome.link)
    case 'rejected':
      return { state: 'refused', actAt: null, reason: outcome.reason, whatToDo: outcome.whatToDo }
    case 'reconnect':
      return {
        state: 'waiting-for-reconnection',
        actAt: null,
        reason: outcome.reason,
        whatToDo: 'Nothing was posted. Ask the channel’s owner to connect it again, or post it by hand.',
      }
    case 'slow-down':
      return slowedDown(delivery, outcome, now)
    case 'outcome-unknown':
      return {
        state: 'unconfirmed',
        actAt: now,
        reason: outcome.reason,
        whatToDo: 'Nothing: Canteen is looking for it on the network before anything is sent again.',
      }
    default:
      return never(outcome)
  }
}

const live = (networkPostId: string, link: string): Next => ({
  state: 'live',
  actAt: null,
  networkPostId,
  link,
  reason: null,
  whatToDo: null,
})

function slowedDown(delivery: Delivery, outcome: Outcome & { kind: 'slow-down' }, now: Date): Next {
  if (now.getTime() - delivery.dueAt.getTime() > giveUpAfter) {
    return {
      state: 'held',
      actAt: null,
      reason: `${outcome.reason} Canteen has tried for hours. Nothing was posted.`,
      whatToDo: 'Send it now, post it by hand, or cancel it.',
    }
  }
  const until = outcome.until > now ? outcome.until : after(now, seconds(30))
  return { state: 'due', actAt: until, reason: outcome.reason, whatToDo: 'Nothing: it will be sent then.' }
}

/** What the person who must decide is shown. */
export interface Evidence {
  readonly recent: readonly RecentPost[]
}

/**
 * After looking. A create is sent again only when the network's own list can be believed, or when the same key can never
 * make a second post; and not by itself once its time is long past.
 */
export function afterLook(
  delivery: Delivery,
  look: Look,
  promise: LookPromise,
  {
    unknownSince,
    lookedAt,
    now,
  }: {
    /** When the last send ended without an answer. */
    readonly unknownSince: Date
    /** When the network was asked: what it shows is no younger, however slowly it answered. */
    readonly lookedAt: Date
    readonly now: Date
  },
): Next {
  const waited = lookedAt.getTime() - unknownSince.getTime()
  switch (look.kind) {
    case 'found':
      return live(look.networkPostId, look.link)
    case 'not-there':
      if (delivery.attempts >= mostSends) return askPerson('It was sent several times without an answer.')
      if (promise.sameKeyIsSafe) return sendAgain(delivery, now)
      if (waited < promise.showsWithinMs)
        return lookAgain(delivery, nextLook(waited, promise.showsWithinMs, now))
      return promise.authoritative
        ? sendAgain(delivery, now)
        : askPerson('The network’s list does not show it.')
    case 'cannot-look':
      if (waited > lookForAtMost) return askPerson(look.reason)
      return lookAgain(delivery, after(now, Math.min(Math.max(waited, seconds(2)), minutes(2))))
    default:
      return never(look)
  }
}

function sendAgain(delivery: Delivery, now: Date): Next {
  const reason = 'It did not arrive the first time.'
  if (now.getTime() - (delivery.actAt ?? delivery.dueAt).getTime() > lateAfter) {
    return {
      state: 'held',
      actAt: null,
      reason: `${reason} Canteen then stopped for over an hour, so it was not sent again.`,
      whatToDo: readAgain,
    }
  }
  return { state: 'due', actAt: now, reason, whatToDo: 'Nothing: it is being sent again.' }
}

const lookAgain = (delivery: Delivery, actAt: Date): Next => ({
  state: 'unconfirmed',
  actAt,
  reason: delivery.reason,
  whatToDo: delivery.whatToDo,
})

/** Soon at first, then less often, and once when the network has had all its time. */
function nextLook(waited: number, showsWithin: number, now: Date): Date {
  const step = waited < seconds(5) ? seconds(2) : seconds(5)
  return after(now, Math.min(step, Math.max(showsWithin - waited, 1)))
}

const askPerson = (because: string): Next => ({
  state: 'unconfirmed',
  actAt: null,
  reason: `${because} Canteen cannot tell whether it is live.`,
  whatToDo: 'Open the channel and look. Then say here whether the post is there.',
})

/** After the connection was mended: in time, it goes; late, a person decides. */
export function afterReconnection(delivery: Delivery, now: Date): Next {
  if (now.getTime() - delivery.dueAt.getTime() > lateAfter) {
    return {
      state: 'held',
      actAt: null,
      reason: 'The channel was connected again more than an hour after this was due.',
      whatToDo: readAgain,
    }
  }
  // It may have been moved to a later time while it waited.
  const actAt = delivery.dueAt > now ? delivery.dueAt : now
  return { state: 'due', actAt, reason: null, whatToDo: null }
}

/** Does somebody have to do something now? */
export function needsPerson(
  delivery: Pick<Delivery, 'state' | 'actAt' | 'dueAt' | 'seenToAt'>,
  now: Date,
): boolean {
  if (delivery.seenToAt) return false
  switch (delivery.state) {
    case 'refused':
    case 'waiting-for-reconnection':
    case 'held':
      return true
    case 'by-hand':
      return delivery.dueAt <= now
    case 'unconfirmed':
      return delivery.actAt === null
    default:
      return false
  }
}
