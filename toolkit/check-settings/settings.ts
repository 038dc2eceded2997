/** What an organisation tells the canteen check about itself. Pure. */
import { rules } from '@canteen/checks'
import type { Local, RuleId } from '@canteen/checks/finding.ts'
import type { PreElectionPeriod } from '@canteen/nhs/pre-election.ts'

export interface CheckSettings extends Local {
  readonly preElection: PreElectionPeriod | null
  /** Counts saves; 0: nothing was ever set. */
  readonly edit: number
}

export const nothingSet: CheckSettings = { places: [], words: [], asAdvice: [], preElection: null, edit: 0 }

/** Every rule but those whose findings shut people out while they stand: those are mended, not advised on. */
export const switchable = rules.filter((rule) => rule.mustBeMended !== true)

export const isSwitchable = (id: RuleId): boolean => switchable.some((rule) => rule.id === id)
