/** What the check is told about an organisation, wherever something of it is checked. */
import type { Local } from '@canteen/checks/finding.ts'
import { isWithinPeriod, type PreElectionPeriod } from '@canteen/nhs/pre-election.ts'
import { londonParts } from '@canteen/plumbing/london.ts'
import type { Trust, Tx } from '../trust.ts'
import { findCheckSettings } from './check-settings.store.ts'
import { nothingSet } from './settings.ts'

export interface Knowledge {
  readonly local: Local
  /** The one that is set, whether it is ahead, now or over. */
  readonly preElection: PreElectionPeriod | null
}

export async function knowledgeOf(tx: Tx, organisationId: string): Promise<Knowledge> {
  const set = (await findCheckSettings(tx, organisationId)) ?? nothingSet
  return {
    local: { places: set.places, words: set.words, asAdvice: set.asAdvice },
    preElection: set.preElection,
  }
}

/** The same alone, for whoever checks words that are no post. */
export const localKnowledge = async (
  trust: Pick<Trust, 'db'>,
  of: { readonly organisationId: string },
): Promise<Local> =>
  (await trust.db.within(of.organisationId, (tx) => knowledgeOf(tx, of.organisationId))).local

/** Whether a moment falls into the pre-election period, by London's days. */
export const isPreElection = (known: Pick<Knowledge, 'preElection'>, on: Date): boolean =>
  isWithinPeriod(known.preElection, londonParts(on).date)
