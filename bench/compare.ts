/** What the networks show against what we say. Pure but for reading our own rows. */
import { sql } from 'kysely'
import type { By } from '../toolkit/people/person.ts'
import type { World } from './world.ts'

export interface Verdict {
  /** Meant to go out, not on the network, and nobody was asked about it. */
  readonly lost: number
  /** On the network more than once. */
  readonly twice: number
  /** On the network, and we say that it failed; or we say live, and it is not there. */
  readonly false: number
  readonly unsettled: number
  readonly live: number
}

export interface Ours {
  readonly text: string
  readonly state: string
}

export function judge(ours: readonly Ours[], published: readonly string[]): Verdict {
  const times = new Map<string, number>()
  for (const text of published) times.set(text, (times.get(text) ?? 0) + 1)
  const verdict = { lost: 0, twice: 0, false: 0, unsettled: 0, live: 0 }
  for (const { text, state } of ours) {
    const shown = times.get(text) ?? 0
    if (shown > 1) verdict.twice += 1
    if (state === 'live') verdict.live += 1
    if (state === 'live' && shown === 0) verdict.false += 1
    if (['refused', 'held', 'cancelled', 'waiting-for-reconnection', 'by-hand'].includes(state)) {
      if (shown > 0) verdict.false += 1
      else verdict.lost += 1
    }
    if (['due', 'sending', 'unconfirmed'].includes(state)) verdict.unsettled += 1
  }
  return verdict
}

export async function compare({ trust }: World, by: By, published: readonly string[]): Promise<Verdict> {
  const rows = await trust.db.within(by.organisationId, (tx) =>
    sql<Ours>`select content->>'text' as text, state from delivery`.execute(tx),
  )
  return judge(rows.rows, published)
}
