/** How a channel's connection is doing, in words. Pure. */
import { sayLondonDate } from '@canteen/plumbing/london.ts'
import type { Channel } from './channel.ts'
import { daysLeft } from './warnings.ts'

export interface HealthWords {
  readonly tag: string
  readonly colour: 'green' | 'orange' | 'red' | 'grey'
  readonly says: string
}

/** `connectable`: Canteen can post to this network, and this installation is set up for it. */
export function healthWords(channel: Channel, now: Date, connectable: boolean): HealthWords {
  const { state, expiresAt, brokenReason } = channel.connection
  if (state === 'none') return byHand(connectable)
  if (state === 'broken') return { tag: 'Broken', colour: 'red', says: brokenReason ?? 'Connect it again.' }
  if (!expiresAt) return { tag: 'Connected', colour: 'green', says: 'It has no end date.' }
  const left = daysLeft(expiresAt, now)
  const ends = `It ends on ${sayLondonDate(expiresAt)}`
  if (left > 14) return { tag: 'Connected', colour: 'green', says: `${ends}, in ${left} days.` }
  return { tag: 'Ends soon', colour: 'orange', says: `${ends}, ${soon(left)}. Connect it again before then.` }
}

const soon = (left: number): string => (left === 0 ? 'now' : left === 1 ? 'in a day' : `in ${left} days`)

const byHand = (connectable: boolean): HealthWords =>
  connectable
    ? {
        tag: 'Not connected',
        colour: 'grey',
        says: 'Posts go out by hand, with proof, until it is connected.',
      }
    : { tag: 'By hand', colour: 'grey', says: 'Posts go out by hand, with proof.' }
