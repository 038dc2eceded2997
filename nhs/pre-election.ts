/**
 * The weeks before an election, when public bodies announce nothing new and treat all candidates alike.
 * Days are London days, written like 2027-03-22. Pure.
 */
export interface PreElectionPeriod {
  readonly from: string
  /** The last day, itself included: the day of the vote. */
  readonly until: string
}

/** Days written this way sort as they follow each other. */
export const isWithinPeriod = (period: PreElectionPeriod | null, day: string): boolean =>
  period !== null && period.from <= day && day <= period.until
