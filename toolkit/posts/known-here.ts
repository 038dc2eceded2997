/** What the check is told about the organisation and the day, for one post. */
import { isPreElection, type Knowledge, knowledgeOf } from '../check-settings/check-settings.ts'
import type { Trust, Tx } from '../trust.ts'
import type { Words } from './post.ts'

export interface KnownHere {
  readonly local: Knowledge['local']
  readonly preElection: boolean
}

/** The day that counts is the day when the post goes out; without one, or with one that has passed, it is today. */
export function onItsDay(known: Knowledge, words: Pick<Words, 'plannedAt'>, now: Date): KnownHere {
  const day = words.plannedAt && words.plannedAt > now ? words.plannedAt : now
  return { local: known.local, preElection: isPreElection(known, day) }
}

export const knownHere = async (
  tx: Tx,
  trust: Pick<Trust, 'clock'>,
  organisationId: string,
  words: Pick<Words, 'plannedAt'>,
): Promise<KnownHere> => onItsDay(await knowledgeOf(tx, organisationId), words, trust.clock.now())
