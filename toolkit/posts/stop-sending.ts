/**
 * Takes a post's deliveries back, or says why it is too late: not while it is being sent, and not once people can read
 * it. Cancelling holds the deliveries' rows, so what is read after it stays true until the transaction ends.
 */
import { cancelDeliveries, deliveriesOfPosts } from '../deliveries/deliveries.ts'
import type { By } from '../people/person.ts'
import type { Trust, Tx } from '../trust.ts'
import type { Post } from './post.ts'
import type { OutAlready } from './why-not.ts'

export async function stopSending(tx: Tx, trust: Trust, by: By, post: Post): Promise<OutAlready | null> {
  const stopped = await cancelDeliveries(tx, trust, by, post.id)
  return stopped.ok ? whetherOut(tx, post) : stopped.why
}

/** Meaningful once the deliveries' rows are held. */
export async function whetherOut(tx: Tx, post: Post): Promise<OutAlready | null> {
  const deliveries = (await deliveriesOfPosts(tx, post.organisationId, [post.id])).get(post.id) ?? []
  return deliveries.some(({ state }) => state === 'live') ? { kind: 'already-out' } : null
}
