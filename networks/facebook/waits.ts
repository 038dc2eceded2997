/** How long Facebook asks us to wait. It has no Retry-After of its own; its usage headers say. */
import { z } from 'zod'
import { later } from '../answer.ts'

const Use = z.object({ call_count: z.number(), total_time: z.number(), total_cputime: z.number() }).partial()
const AppUse = Use
const PageUse = z.record(
  z.string(),
  z.array(Use.extend({ estimated_time_to_regain_access: z.number().nonnegative().optional() })),
)

const minute = 60
const hour = 60 * minute
const longest = 24 * hour

/** Until when to wait: the page's own estimate, else Retry-After, else by how far the app's rolling hour is overspent. */
export function waitUntil(headers: Headers, now: Date, usualSeconds: number): Date {
  const seconds = pageWait(headers) ?? retryAfter(headers) ?? appWait(headers, usualSeconds)
  return later(now, Math.min(Math.max(seconds, minute), longest))
}

/** `estimated_time_to_regain_access` counts minutes: the longest of all that are named. */
function pageWait(headers: Headers): number | null {
  const uses = PageUse.safeParse(fromJson(headers.get('x-business-use-case-usage')))
  if (!uses.success) return null
  const minutes = Object.values(uses.data).flatMap((list) =>
    list.map((use) => use.estimated_time_to_regain_access ?? 0),
  )
  const longestWait = Math.max(0, ...minutes)
  return longestWait > 0 ? longestWait * minute : null
}

function retryAfter(headers: Headers): number | null {
  const seconds = Number(headers.get('retry-after') ?? Number.NaN)
  return Number.isFinite(seconds) && seconds > 0 ? seconds : null
}

/** The figures are percentages of what is allowed in a rolling hour: a tenth over needs more than a breath. */
function appWait(headers: Headers, usualSeconds: number): number {
  const use = AppUse.safeParse(fromJson(headers.get('x-app-usage')))
  if (!use.success) return usualSeconds
  const highest = Math.max(0, use.data.call_count ?? 0, use.data.total_time ?? 0, use.data.total_cputime ?? 0)
  if (highest < 100) return usualSeconds
  return highest < 110 ? 15 * minute : 30 * minute
}

function fromJson(text: string | null): unknown {
  try {
    return text === null ? null : JSON.parse(text)
  } catch {
    return null
  }
}
