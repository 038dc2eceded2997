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

  it('fails the caller of what cannot be done, and none that was in the same batch', async () => {
    const tried: number[] = []
    const same = batched(
      async (items: readonly number[]) => {
        tried.push(items.length)
        if (items.includes(5)) throw new Error('Five cannot be done')
        return items
      },
      { most: 10, atOnce: 1 },
    )
    const results = await Promise.allSettled([1, 2, 3, 4, 5, 6, 7, 8].map(same))
    expect(results.flatMap((r) => (r.status === 'fulfilled' ? [r.value] : []))).toEqual([1, 2, 3, 4, 6, 7, 8])
    expect(results[4]).toMatchObject({ status: 'rejected', reason: new Error('Five cannot be done') })
    expect(tried).toEqual([8, 4, 4, 2, 1, 1, 2])
    expect(await same(9)).toBe(9)
  })
})
