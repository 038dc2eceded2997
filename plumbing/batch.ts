/**
 * Gathers calls made at about the same time into one: many small commits become one larger one, and every caller still
 * waits for the commit that holds its own row. A failed batch fails each of its callers.
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
      try {
        const results = await run(now.map((w) => w.item))
        for (const [i, w] of now.entries()) {
          const result = results[i]
          if (i < results.length) w.resolve(result as Out)
          else w.reject(new Error('The batch gave fewer results than it was given items'))
        }
      } catch (error) {
        for (const w of now) w.reject(error)
      }
    }
    running -= 1
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
