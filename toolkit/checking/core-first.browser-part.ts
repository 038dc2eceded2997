/** The small core of the check answers until the whole check is there. */
import type { CheckLine } from './check-line.browser-part.ts'

export type HowMuch = 'core' | 'whole'

export interface CoreFirst {
  readonly check: CheckLine['check']
  readonly coreReady: Promise<unknown>
  /** Calls `tell` once it is known how much there is: `core` when the whole cannot be had. */
  readonly whenSettled: (tell: (how: HowMuch) => void) => void
}

/** @param openWhole asked once, with the first draft; null where there is none to be had */
export function coreFirst(core: CheckLine, openWhole: () => CheckLine | null): CoreFirst {
  let whole: CheckLine | null | undefined
  let settled: HowMuch | null = null
  const waiting: ((how: HowMuch) => void)[] = []
  const settle = (how: HowMuch): void => {
    settled = how
    for (const tell of waiting.splice(0)) tell(how)
  }
  const open = (): void => {
    whole = openWhole()
    if (whole === null) settle('core')
    else
      whole.ready.then(
        () => settle('whole'),
        () => settle('core'),
      )
  }
  return {
    coreReady: core.ready,
    check: (draft, context, place) => {
      if (whole === undefined) open()
      return (settled === 'whole' && whole ? whole : core).check(draft, context, place)
    },
    whenSettled: (tell) => {
      if (settled === null) waiting.push(tell)
      else tell(settled)
    },
  }
}
