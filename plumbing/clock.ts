/** The one home of the time now. Everything else is handed a clock, so that tests can hold it. */
export interface Clock {
  readonly now: () => Date
}

export const systemClock: Clock = { now: () => new Date() }

/** A clock that stands still until it is moved. */
export function heldClock(start: Date): Clock & { moveTo: (at: Date) => void; moveBy: (ms: number) => void } {
  let at = start.getTime()
  return {
    now: () => new Date(at),
    moveTo: (to) => {
      at = to.getTime()
    },
    moveBy: (ms) => {
      at += ms
    },
  }
}

export const seconds = (n: number): number => n * 1_000
export const minutes = (n: number): number => n * 60_000
export const hours = (n: number): number => n * 3_600_000
export const days = (n: number): number => n * 86_400_000
export const after = (at: Date, ms: number): Date => new Date(at.getTime() + ms)
