import { join } from 'node:path'
import sharp from 'sharp'
import { beforeAll, describe, expect, it } from 'vitest'
import { faceWeightsInNode } from '../parts-in-node.ts'
import { photographs, photographsIn, pixelsOf, plain, printed } from '../test-pictures.ts'
import { countFaces, findFaces } from './count-faces.ts'
import { unpackWeights, type Weights } from './weights.ts'

let weights: Weights
beforeAll(async () => {
  weights = await faceWeightsInNode()
})

describe('faces', () => {
  it.each(photographs)('in %s are counted: %i', async (name, count) => {
    expect(countFaces(await pixelsOf(join(photographsIn, name)), weights)).toBe(count)
  })

  it('are where the package itself finds them', async () => {
    // What its own detector says of this photograph at the same size, on its slowest and most exact engine.
    const theirs = [
      [0.88, 0.53, 0.12],
      [0.64, 0.28, 0.18],
      [0.56, 0.75, 0.17],
    ]
    const ours = findFaces(await pixelsOf(join(photographsIn, 'sample3.jpg')), weights)
    for (const [n, [sure = 0, left = 0, top = 0]] of theirs.entries()) {
      expect(ours[n]?.sure).toBeCloseTo(sure, 0.7)
      expect(Math.abs((ours[n]?.left ?? 9) - left)).toBeLessThan(0.02)
      expect(Math.abs((ours[n]?.top ?? 9) - top)).toBeLessThan(0.02)
    }
  })

  it('are found in a corner of a tall picture', async () => {
    const photo = sharp(join(photographsIn, 'sample6.jpg')).resize(600)
    const tall = await photo.extend({ bottom: 500, background: '#dddddd' }).png().toBuffer()
    expect(countFaces(await pixelsOf(tall), weights)).toBe(4)
  })

  it('are not found where there are none', async () => {
    expect(countFaces(await pixelsOf(await plain().png().toBuffer()), weights)).toBe(0)
    expect(countFaces(await pixelsOf(printed), weights)).toBe(0)
    expect(countFaces({ width: 1, height: 1, data: new Uint8Array(4) }, weights)).toBe(0)
  })
})

it('says when the file of the detector is another', () => {
  expect(() => unpackWeights(new Uint8Array(10))).toThrow('10 numbers')
})
