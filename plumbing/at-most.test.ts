import { expect, it } from 'vitest'
import { atMost } from './at-most.ts'

it('lets no more run at a time than it may, in their order, failures or not', async () => {
  const turn = atMost(2)
  const begun: number[] = []
  const ends: (() => void)[] = []
  const calls = [0, 1, 2, 3].map((n) =>
    turn(async () => {
      begun.push(n)
      await new Promise<void>((resolve) => ends.push(resolve))
      if (n === 0) throw new Error('The first fails')
      return n
    }),
  )
  const all = Promise.allSettled(calls)
  await new Promise(setImmediate)
  expect(begun).toEqual([0, 1])
  ends[0]?.()
  await expect(calls[0]).rejects.toThrow('The first fails')
  expect(begun).toEqual([0, 1, 2])
  ends[1]?.()
  await calls[1]
  expect(begun).toEqual([0, 1, 2, 3])
  ends[2]?.()
  ends[3]?.()
  expect((await all).map((one) => one.status)).toEqual(['rejected', 'fulfilled', 'fulfilled', 'fulfilled'])
  expect(await turn(async () => 'free again')).toBe('free again')
})
