/** A London time as typed after `--at`. Pure. */
import { readLondonTime, sayLondon } from '@canteen/plumbing/london.ts'
import { never, ok, type Result, refused } from '@canteen/plumbing/result.ts'

export function readAt(at: string | null, which: string | null): Result<Date | null, string> {
  if (which !== null && which !== 'earlier' && which !== 'later')
    return refused('--which takes earlier or later.')
  if (at === null) return ok(null)
  const [, date = '', time = ''] = /^(\d{4}-\d{2}-\d{2})[ T](\d{2}:\d{2})$/.exec(at.trim()) ?? []
  const read = readLondonTime(date, time, which)
  if (read.ok) return read
  switch (read.why.kind) {
    case 'not-a-date':
      return refused('Write the time like --at "2026-11-24 09:00".')
    case 'no-such-time':
      return refused(`The clocks skip that time. The next that exists is ${sayLondon(read.why.next)}.`)
    case 'twice':
      return refused(
        'The clocks go through that time twice. Say which, with --which earlier or --which later.',
      )
    default:
      return never(read.why)
  }
}
