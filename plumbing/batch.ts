/**
 * Gathers calls made at about the same time into one: many small commits become one larger one, and every caller still
 * waits for the commit that holds its own row. `run` does all of a batch or nothing: one that fails is tried again in
 * halves, so that only what cannot be done fails its caller.
 */
export function batched<In, Out>(
  run: (items: readonly In[]) => Promise<readonly Out[]>,
  limits: {
    /** How many items one batch may hold. */
    readonly most: number
    /** How many batches may be under way: while one waits for the disk, the next can already ask. */
    readonly atOnce: number
  },
): (item: In) => Promise<Out> {
  type Waiting = { item: In; resolve: (out: Out) => void; reject: (error: unknown) => void }
  let waiting: Waiting[] = []
  let running = 0

  async function drain(): Promise<void> {
    while (waiting.length > 0) {
      const now = waiting.slice(0, limits.most)
      waiting = waiting.slice(limits.most)
      await together(now)
    }
    running -= 1
  }

  async function together(now: readonly Waiting[]): Promise<void> {
    try {
      const results = await run(now.map((w) => w.item))
      for (const [i, w] of now.entries()) {
        const result = results[i]
        if (i < results.length) w.resolve(result as Out)
        else w.reject(new Error('The batch gave fewer results than it was given items'))
      }
    } catch (error) {
      if (now.length === 1) return now[0]?.reject(error)
      const half = Math.ceil(now.length / 2)
      await together(now.slice(0, half))
      await together(now.slice(half))
    }
  }

  return (item) =>
    new Promise<Out>((resolve, reject) => {
      waiting.push({ item, resolve, reject })
      if (running >= limits.atOnce) return
      running += 1
      // The next turn of the loop, so that calls of this turn travel together.
      setImmediate(() => void drain())
    })
}
