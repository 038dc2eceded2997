/** How long a session lasts. Pure. */
import { after, days, hours, minutes } from '@canteen/plumbing/clock.ts'

/** Longest since the last page before somebody must sign in again: a night away from a shared computer ends it. */
export const idleFor = hours(12)
/** Longest altogether, however busy. */
export const longest = days(14)
/** Being seen is written down at most this often, so that most pages write nothing. */
export const seenEvery = minutes(1)

export const seenAfter = (now: Date): Date => after(now, -idleFor)

export const isOpen = (
  session: { readonly lastSeenAt: Date; readonly expiresAt: Date },
  now: Date,
): boolean => now < session.expiresAt && session.lastSeenAt > seenAfter(now)

export const isStale = (lastSeenAt: Date | null, now: Date): boolean =>
  lastSeenAt === null || after(lastSeenAt, seenEvery) <= now
