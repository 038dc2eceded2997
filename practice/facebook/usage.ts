const hourMs = 3_600_000

export const pageUsage = (pageId: string, percent: number, minutesLeft: number): Record<string, string> => ({
  'x-business-use-case-usage': JSON.stringify({
    [pageId]: [
      {
        type: 'pages',
        call_count: percent,
        total_cputime: Math.min(percent, 20),
        total_time: Math.min(percent, 20),
        estimated_time_to_regain_access: minutesLeft,
      },
    ],
  }),
})

export const appUsage = (percent: number): Record<string, string> => ({
  'x-app-usage': `{"call_count":${percent},"total_time":${Math.min(percent, 25)},"total_cputime":${Math.min(percent, 25)}}`,
})

export type Use = { readonly percent: number; readonly minutesLeft: number }

/** Counts each account's calls in the hour behind it. Without a limit nothing is counted. */
export class Usage {
  perHour: number | null = null
  readonly #calls = new Map<string, number[]>()

  /** Counts one call made now. At 100 per cent or more the call must be refused, and then it does not count. */
  take(account: string, now: number): Use {
    if (this.perHour === null) return { percent: 0, minutesLeft: 0 }
    const recent = (this.#calls.get(account) ?? []).filter((at) => at > now - hourMs)
    const full = recent.length >= this.perHour
    if (!full) recent.push(now)
    this.#calls.set(account, recent)
    const oldest = recent[0] ?? now
    return {
      percent: full ? 100 : Math.min(99, Math.round((recent.length / this.perHour) * 100)),
      minutesLeft: full ? Math.max(1, Math.ceil((oldest + hourMs - now) / 60_000)) : 0,
    }
  }

  clear(): void {
    this.perHour = null
    this.#calls.clear()
  }
}
