/** How each state is said, and in which colour. Pure. */
import { sayLondon } from '@canteen/plumbing/london.ts'
import type { DeliveryState } from './delivery.ts'

export interface Said {
  readonly tag: string
  /** The NHS design system's tag colour. */
  readonly colour: 'blue' | 'green' | 'red' | 'yellow' | 'grey' | 'orange' | 'purple' | 'white'
  readonly sentence: string
}

interface Facts {
  readonly state: DeliveryState
  readonly dueAt: Date
  readonly actAt: Date | null
  readonly seenToAt: Date | null
}

export function sayState({ state, dueAt, actAt, seenToAt }: Facts, now: Date): Said {
  const at = sayLondon(dueAt)
  switch (state) {
    case 'due':
      return dueAt > now
        ? { tag: 'Scheduled', colour: 'blue', sentence: `Goes out at ${at}.` }
        : { tag: 'Waiting', colour: 'blue', sentence: waiting(actAt, now) }
    case 'sending':
      return { tag: 'Sending', colour: 'blue', sentence: 'It is being sent now.' }
    case 'unconfirmed':
      return actAt
        ? {
            tag: 'Being looked for',
            colour: 'yellow',
            sentence: 'The network did not answer. Canteen is looking for it.',
          }
        : { tag: 'Please look', colour: 'orange', sentence: 'Canteen cannot tell whether it is live.' }
    case 'live':
      return { tag: 'Live', colour: 'green', sentence: 'It is live.' }
    case 'refused':
      if (seenToAt)
        return { tag: 'Dealt with', colour: 'grey', sentence: 'It was not sent. Somebody dealt with it.' }
      return { tag: 'Not sent', colour: 'red', sentence: 'The network refused it. Nothing was posted.' }
    case 'waiting-for-reconnection':
      return {
        tag: 'Connect again',
        colour: 'orange',
        sentence: 'The channel must be connected again. Nothing was posted.',
      }
    case 'held':
      return { tag: 'Held', colour: 'yellow', sentence: 'It waits for a person. Nothing was posted.' }
    case 'by-hand':
      return dueAt > now
        ? { tag: 'By hand, later', colour: 'white', sentence: `Somebody posts it by hand at ${at}.` }
        : { tag: 'Post by hand', colour: 'purple', sentence: 'It is time to post it by hand.' }
    case 'cancelled':
      return { tag: 'Cancelled', colour: 'grey', sentence: 'It was cancelled. Nothing was posted.' }
  }
}

const waiting = (actAt: Date | null, now: Date): string =>
  actAt && actAt > now
    ? `It will be tried again at ${sayLondon(actAt)}. Nothing was posted yet.`
    : 'It is about to be sent.'

const outcomes: Readonly<Record<string, string>> = {
  live: 'The network took it: it is live.',
  rejected: 'The network refused it. Nothing was posted.',
  reconnect: 'The network asked for a new sign-in. Nothing was posted.',
  'slow-down': 'The network asked us to wait. Nothing was posted.',
  'outcome-unknown': 'No clear answer: it may be live.',
  found: 'Found on the network.',
  'not-there': 'Not on the network’s list.',
  'cannot-look': 'Canteen could not look.',
  'proved live': 'A person gave the link as proof.',
  'not there': 'A person looked: it is not there.',
}

export const sayOutcome = (outcome: string | null): string =>
  outcome === null ? 'Under way' : (outcomes[outcome] ?? outcome)
export const sayKind = (kind: 'send' | 'look' | 'person'): string =>
  ({ send: 'Sent to the network', look: 'Looked on the network', person: 'A person decided' })[kind]
