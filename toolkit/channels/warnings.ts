/** When to warn that a connection is about to end. Pure. */
import { days } from '@canteen/plumbing/clock.ts'

const warnAt = [2, 7, 14] as const
export type WarnDays = (typeof warnAt)[number]

/** Whole days left, counted up: half a day is 1, and 0 means it has ended. */
export const daysLeft = (expiresAt: Date, now: Date): number =>
  Math.max(0, Math.ceil((expiresAt.getTime() - now.getTime()) / days(1)))

/** The warning to send now; null when none is due or this one was sent. `warned` is the fewest days warned of so far. */
export function warningDue(expiresAt: Date | null, now: Date, warned: number | null): WarnDays | null {
  if (!expiresAt) return null
  const left = daysLeft(expiresAt, now)
  const due = left === 0 ? undefined : warnAt.find((most) => left <= most)
  return due !== undefined && (warned === null || due < warned) ? due : null
}

/** A connection that lasts longer again may be warned of anew. */
export const warnedAfterRenewal = (
  expiresAt: Date | null,
  now: Date,
  warned: number | null,
): number | null => (expiresAt && daysLeft(expiresAt, now) <= Math.max(...warnAt) ? warned : null)
