import { describe, expect, it } from 'vitest'
import { batched } from './batch.ts'

describe('batched', () => {
  it('gathers calls of one turn, and answers each with its own result', async () => {
    const batches: number[][] = []
    const double = batched(
      async (items: readonly number[]) => {
        batches.push([...items])
        return items.map((n) => n * 2)
      },
      { most: 10, atOnce: 1 },
    )
    expect(await Promise.all([1, 2, 3].map(double))).toEqual([2, 4, 6])
    expect(batches).toEqual([[1, 2, 3]])
  })

  it('keeps batches small enough', async () => {
    const sizes: number[] = []
    const same = batched(
      async (items: readonly number[]) => {
        sizes.push(items.length)
        return items
      },
      { most: 2, atOnce: 1 },
    )
    expect(await Promise.all([1, 2, 3, 4, 5].map(same))).toEqual([1, 2, 3, 4, 5])
    expect(sizes).toEqual([2, 2, 1])
  })

  it('fails each caller of a failed batch, and goes on with the next', async () => {
    let fail = true
    const sometimes = batched(
      async (items: readonly number[]) => {
        if (fail) throw new Error('The disk is full')
        return items
      },
      { most: 10, atOnce: 1 },
    )
    const results = await Promise.allSettled([sometimes(1), sometimes(2)])
    expect(results.map((r) => r.status)).toEqual(['rejected', 'rejected'])
    fail = false
    expect(await sometimes(3)).toBe(3)
  })
})
