import { randomUUID } from 'node:crypto'
import type { Channel } from '../toolkit/channels/channels.ts'
import { deliveriesOfPosts, startDeliveries } from '../toolkit/deliveries/deliveries.ts'
import type { By } from '../toolkit/people/person.ts'
import { addPicture } from '../toolkit/pictures/pictures.ts'
import { aPicture } from './a-picture.ts'
import type { World } from './world.ts'

export interface Lane {
  readonly name: string
  readonly channel: Channel
  readonly did?: string
}

/** Deliveries due this moment, each with words of its own; answers their ids. */
export async function scheduleNow(
  { trust }: World,
  by: By,
  lane: Lane,
  count: number,
  options: { readonly pictures: number; readonly label: string },
): Promise<string[]> {
  const pictures: { id: string; alt: string }[] = []
  for (let i = 0; i < options.pictures; i++) {
    const added = await addPicture(trust, by, await aPicture(i))
    if (added.ok) pictures.push({ id: added.value.id, alt: `Poster ${i + 1}` })
  }
  return trust.db.within(by.organisationId, async (tx) => {
    const posts = Array.from({ length: count }, () => randomUUID())
    for (const [i, postId] of posts.entries()) {
      const content = { text: `${options.label}, number ${i} ${postId.slice(0, 8)}`, link: null, pictures }
      await startDeliveries(tx, trust, by, {
        postId,
        dueAt: trust.clock.now(),
        items: [{ channel: lane.channel, content }],
      })
    }
    const made = await deliveriesOfPosts(tx, by.organisationId, posts)
    return [...made.values()].flat().map((delivery) => delivery.id)
  })
}
