/** Makes a delivery of each version, in the transaction that schedules the post. */
import type { Channel } from '../channels/channels.ts'
import { startDeliveries } from '../deliveries/deliveries.ts'
import type { By } from '../people/person.ts'
import type { Trust, Tx } from '../trust.ts'
import { type Scheduled, textFor } from './post.ts'

export async function startSending(
  tx: Tx,
  trust: Trust,
  by: By,
  of: { readonly post: Scheduled; readonly channels: readonly Channel[] },
): Promise<void> {
  const { post } = of
  const pictures = post.pictures.map(({ id, alt }) => ({ id, alt }))
  await startDeliveries(tx, trust, by, {
    postId: post.id,
    dueAt: post.plannedAt,
    items: post.versions.flatMap((version) => {
      const channel = of.channels.find(({ id }) => id === version.channelId)
      const content = { text: textFor(post, version), link: post.link === '' ? null : post.link, pictures }
      return channel ? [{ channel, content }] : []
    }),
  })
}
