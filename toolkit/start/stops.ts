/** Stops what was started, the last first, each once, even when one of them fails. */
export class Stops {
  private readonly stops: (() => Promise<void>)[] = []
  private stopping: Promise<void> | null = null

  add(stop: () => Promise<void>): void {
    this.stops.unshift(stop)
  }

  all(): Promise<void> {
    this.stopping ??= this.run()
    return this.stopping
  }

  private async run(): Promise<void> {
    const failures: unknown[] = []
    for (const stop of this.stops) {
      try {
        await stop()
      } catch (error) {
        failures.push(error)
      }
    }
    if (failures.length > 0) throw new AggregateError(failures, 'Not everything stopped cleanly')
  }
}
