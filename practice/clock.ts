/**
 * The time on this practice machine. It runs with the time handed in until a person stops it or moves it,
 * so that a token can reach its sixtieth day in the middle of a test.
 */
export class PracticeClock {
  #stoppedAt: number | null = null
  #aheadMs = 0

  constructor(private readonly base: () => Date) {}

  readonly now = (): Date => new Date(this.milliseconds())

  milliseconds(): number {
    return this.#stoppedAt ?? this.base().getTime() + this.#aheadMs
  }

  /** The clock shows this moment and stands still. */
  stopAt(moment: Date): void {
    this.#stoppedAt = moment.getTime()
  }

  advance(milliseconds: number): void {
    if (this.#stoppedAt === null) this.#aheadMs += milliseconds
    else this.#stoppedAt += milliseconds
  }

  /** Back to the time handed in. */
  runFreely(): void {
    this.#stoppedAt = null
    this.#aheadMs = 0
  }
}
