import { ok, type Result, refused } from '@canteen/plumbing/result.ts'
import { namesOf } from '../people/people.ts'
import { type By, has } from '../people/person.ts'
import { record } from '../record/record.ts'
import type { Trust, Tx } from '../trust.ts'
import { lockCheckSettings, type StoredCheckSettings, writeCheckSettings } from './check-settings.store.ts'
import { type CheckSettings, isSwitchable, nothingSet } from './settings.ts'

export type WhyNotChanged =
  | { readonly kind: 'not-allowed' }
  /** Another manager saved in between; nothing of theirs was overwritten. */
  | {
      readonly kind: 'changed-elsewhere'
      readonly by: string
      readonly at: Date
      readonly theirs: CheckSettings
    }

/** Writes only what is new: a named fact in the record for each part that is different. */
export async function changeCheckSettings(
  trust: Trust,
  by: By,
  to: CheckSettings,
): Promise<Result<{ readonly changed: boolean }, WhyNotChanged>> {
  if (!has(by, 'manager')) return refused({ kind: 'not-allowed' })
  return trust.db.within(by.organisationId, async (tx) => {
    const stored = await lockCheckSettings(tx, by.organisationId)
    const now = stored ?? nothingSet
    const next = { ...to, asAdvice: to.asAdvice.filter(isSwitchable) }
    if (same(now, next)) return ok({ changed: false })
    if (stored && stored.edit !== to.edit) return refused(await elsewhere(tx, by, stored))
    const written = await writeCheckSettings(tx, by.organisationId, {
      ...next,
      edit: now.edit + 1,
      changedBy: by.id,
      changedAt: trust.clock.now(),
    })
    if (!written) {
      const theirs = await lockCheckSettings(tx, by.organisationId)
      if (!theirs) throw new Error('Settings of the check were there and then were not')
      return refused(await elsewhere(tx, by, theirs))
    }
    await keepFacts(tx, trust, by, now, next)
    return ok({ changed: true })
  })
}

async function elsewhere(tx: Tx, by: By, theirs: StoredCheckSettings): Promise<WhyNotChanged> {
  const names = await namesOf(tx, by.organisationId, [theirs.changedBy])
  const name = names.get(theirs.changedBy) ?? 'Somebody'
  return { kind: 'changed-elsewhere', by: name, at: theirs.changedAt, theirs }
}

const same = (a: CheckSettings, b: CheckSettings): boolean =>
  isSameList(a.places, b.places) &&
  isSameList(a.words, b.words) &&
  isSameList(a.asAdvice, b.asAdvice) &&
  JSON.stringify(a.preElection) === JSON.stringify(b.preElection)

const isSameList = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((line, i) => line === b[i])

async function keepFacts(
  tx: Tx,
  trust: Trust,
  by: By,
  from: CheckSettings,
  to: CheckSettings,
): Promise<void> {
  const id = by.organisationId
  const missing = (a: readonly string[], b: readonly string[]) => a.filter((one) => !b.includes(one))
  if (!isSameList(from.places, to.places)) {
    const [added, takenOut] = [missing(to.places, from.places), missing(from.places, to.places)]
    await record.checkPlacesChanged(tx, trust, by, id, added, takenOut)
  }
  if (!isSameList(from.words, to.words)) {
    const [added, takenOut] = [missing(to.words, from.words), missing(from.words, to.words)]
    await record.checkWordsChanged(tx, trust, by, id, added, takenOut)
  }
  if (!isSameList(from.asAdvice, to.asAdvice)) {
    const [toAdvice, back] = [missing(to.asAdvice, from.asAdvice), missing(from.asAdvice, to.asAdvice)]
    await record.checkRulesChanged(tx, trust, by, id, toAdvice, back)
  }
  if (JSON.stringify(from.preElection) !== JSON.stringify(to.preElection)) {
    await record.preElectionChanged(
      tx,
      trust,
      by,
      id,
      to.preElection?.from ?? null,
      to.preElection?.until ?? null,
    )
  }
}
