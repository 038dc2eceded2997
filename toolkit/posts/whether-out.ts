/** Whether a post may still be changed: not while it is being sent, and not once people can read it. */
import { deliveriesOfPosts } from '../deliveries/deliveries.ts'
import type { Tx } from '../trust.ts'
import type { Post } from './post.ts'
import type { OutAlready } from './why-not.ts'

export async function whetherOut(tx: Tx, post: Post): Promise<OutAlready | null> {
  const deliveries = (await deliveriesOfPosts(tx, post.organisationId, [post.id])).get(post.id) ?? []
  if (deliveries.some(({ state }) => state === 'sending' || state === 'unconfirmed'))
    return { kind: 'sending' }
  return deliveries.some(({ state }) => state === 'live') ? { kind: 'already-out' } : null
}
