/** The small core against the whole check, on all examples: what is given up for its size is counted, not hoped. */
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { check as checkOfOurs } from '@canteen/checks'
import { readExample } from '@canteen/checks/examples.testing.ts'
import { isAtLeast } from '@canteen/checks/severity.ts'
import { beforeAll, expect, it } from 'vitest'
import { bundleOf, coreThatFits, mostBytes, readCorpus, rulesOfCore } from './small-core.mjs'

type Check = typeof checkOfOurs
interface Example {
  readonly line: string
  readonly from: string
}

const root = join(import.meta.dirname, '..')
let size = 0
let examples: readonly Example[] = []
let core: Check
let whole: Check

const load = async (bytes: Uint8Array): Promise<Check> => {
  const { check }: { check: Check } = await import(
    `data:text/javascript;base64,${Buffer.from(bytes).toString('base64')}`
  )
  return check
}

const idsFrom = (check: Check, { line }: Example): readonly string[] => {
  const { text, context } = readExample(line)
  return check({ text }, context)
    .filter(({ severity }) => isAtLeast(severity, 'medium'))
    .map(({ rule }) => rule)
}

beforeAll(async () => {
  const small = await bundleOf(root, await coreThatFits(root))
  size = gzipSync(small, { level: 9 }).byteLength
  core = await load(small)
  whole = await load(await bundleOf(root))
  examples = (await readCorpus(root)).filter(({ from }: Example) => from !== 'posts')
}, 120_000)

it('is no more than 60 kB compressed', () => {
  expect(size).toBeLessThanOrEqual(mostBytes)
})

it('keeps what the rules in it find', () => {
  const its = examples
    .map((example) => ({ example, ids: idsFrom(whole, example).filter((id) => rulesOfCore.includes(id)) }))
    .filter(({ ids }) => ids.length > 0)
  const kept = its.filter(({ example, ids }) => {
    const found = idsFrom(core, example)
    return ids.every((id) => found.includes(id))
  })
  expect(its.length).toBeGreaterThan(300)
  expect(kept.length / its.length).toBeGreaterThan(0.97)
}, 60_000)

it('finds something in most texts in which the whole finds something, and hardly ever in others', () => {
  const found = examples.filter((example) => idsFrom(whole, example).length > 0)
  const clean = examples.filter((example) => idsFrom(whole, example).length === 0)
  const share = (some: readonly Example[]): number =>
    some.filter((example) => idsFrom(core, example).length > 0).length / some.length
  expect(share(found)).toBeGreaterThan(0.4)
  expect(share(clean)).toBeLessThan(0.02)
}, 60_000)
