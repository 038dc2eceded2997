/** What every act of the demonstration needs: a clock that can be set to the past, the people, and the channels. */
import type { heldClock } from '@canteen/plumbing/clock.ts'
import type { Channel } from '../channels/channels.ts'
import type { Trust, Tx } from '../trust.ts'
import type { People } from './cast.ts'
import type { Practice } from './practice.ts'

export type ChannelName = 'news' | 'maternity' | 'jobs' | 'x' | 'linkedin' | 'instagram' | 'bluesky'

export interface Scene {
  /** Acts as at the moment the clock shows. */
  readonly trust: Trust
  readonly tx: Tx
  readonly clock: ReturnType<typeof heldClock>
  readonly organisationId: string
  readonly practice: Practice
  readonly people: People
  /** The real time: what is told from today is told from here. */
  readonly today: Date
}

export interface Stage extends Scene {
  readonly channels: Readonly<Record<ChannelName, Channel>>
}

/**
 * The whole demonstration is one transaction: it is there or it is not, and no worker meets a post from last week
 * before its story has been told to the end.
 */
export const within = (trust: Trust, tx: Tx, clock: Scene['clock']): Trust => ({
  ...trust,
  clock,
  // Nobody gets mail about what was made up.
  sendMail: null,
  db: {
    ...trust.db,
    within: (_organisation, run) => run(tx),
    across: () => {
      throw new Error('The demonstration keeps to its own organisation')
    },
  },
})
