/**
 * The promise itself, in a short version of `npm run bench -- certainty`: real workers killed without warning, a practice
 * Facebook and a real Bluesky server, and their own word against ours.
 */
import { expect, it } from 'vitest'
import { runCertainty } from '../bench/certainty.ts'
import { judge } from '../bench/compare.ts'

it('loses nothing, sends nothing twice, and calls nothing failed that is live', {
  timeout: 180_000,
}, async () => {
  const found = await runCertainty({
    deliveries: 24,
    atOnce: 3,
    only: [
      'killed just after sending began',
      'killed while the network takes its time, which then accepts',
      'killed with the answer not yet written',
      'accepted, then the line dropped',
    ],
    say: () => undefined,
  })
  expect(found).toMatchObject({ lost: 0, twice: 0, false: 0, unsettled: 0, live: 24, kills: 6 })
  expect(found.slowestTakeOverMs).toBeLessThan(10_000)
  expect(found.settledAfterMs).toBeLessThan(60_000)
})

it('would notice: what is lost, twice, or said wrongly', () => {
  const ours = [
    { text: 'twice', state: 'live' },
    { text: 'gone', state: 'live' },
    { text: 'called failed', state: 'refused' },
    { text: 'lost', state: 'held' },
    { text: 'still open', state: 'sending' },
    { text: 'right', state: 'live' },
  ]
  const published = ['twice', 'twice', 'called failed', 'right']
  expect(judge(ours, published)).toEqual({ lost: 1, twice: 1, false: 2, unsettled: 1, live: 3 })
})
