/** Counts what this page asks the network for, by the browser's own measure, so that a person can watch it. */

export interface RequestWatch {
  /** From now on requests count; `at` is the time stamp of the event that began it. */
  readonly begin: (at: number) => void
  readonly askedFor: () => readonly string[]
}

export function watchRequests(onChange: () => void): RequestWatch {
  let beganAt: number | null = null
  const askedFor: string[] = []
  const observer = new PerformanceObserver((list) => {
    const began = beganAt
    if (began === null) return
    const since = list.getEntries().filter(({ startTime }) => startTime >= began)
    askedFor.push(...since.map(({ name }) => name))
    if (since.length > 0) onChange()
  })
  observer.observe({ type: 'resource' })
  return {
    begin: (at) => {
      beganAt ??= at
    },
    askedFor: () => askedFor,
  }
}

/** Our own addresses without the part that is the same for all. */
export const sayAddress = (address: string): string =>
  address.startsWith(`${location.origin}/`) ? address.slice(location.origin.length) : address
