/** A word to whoever must act, when a delivery cannot go on by itself: the channel's owner and the post's author. */
import { channelById } from '../channels/channels.ts'
import { tellPerson } from '../mail/mail.ts'
import type { Trust, Tx } from '../trust.ts'
import { type Delivery, type Next, needsPerson } from './delivery.ts'

export async function tellWhoMustKnow(tx: Tx, trust: Trust, delivery: Delivery, next: Next): Promise<void> {
  if (!trust.sendMail) return
  if (!needsPerson({ ...delivery, ...next, seenToAt: null }, trust.clock.now())) return
  const { organisationId } = delivery
  const channel = await channelById(tx, organisationId, delivery.channelId)
  if (!channel) return
  const letter = letterAbout(trust.address, delivery, next, channel.name)
  for (const personId of new Set([channel.ownerId, delivery.createdBy])) {
    await tellPerson(tx, trust, { organisationId, personId, ...letter })
  }
}

/** Pure. Says nothing of the post itself: mail may be read over somebody's shoulder. */
export function letterAbout(address: string, delivery: Delivery, next: Next, channelName: string) {
  const happened = next.state === 'refused' ? 'was not sent' : 'needs you'
  return {
    subject: `A post to ${channelName} ${happened}`,
    body: [
      `A post to ${channelName} ${happened}.`,
      next.reason ?? '',
      next.whatToDo ?? '',
      `See it: ${address}/outbox/${delivery.id}`,
    ]
      .filter(Boolean)
      .join('\n\n'),
  }
}
