import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { linksIn, withoutLinks } from './counting.ts'
import { networks } from './index.ts'
import type { NetworkId } from './network.ts'

const used = (id: NetworkId, text: string) => networks[id].limits.count(text).used
const family = '👩‍👩‍👧‍👦'

describe('X', () => {
  const table: readonly (readonly [string, number])[] = [
    ['', 0],
    ['£', 1],
    ['“”', 2],
    ['…', 2],
    ['•', 2],
    ['→', 2],
    [family, 2],
    ['👍🏽', 2],
    ['🏴󠁧󠁢󠁷󠁬󠁳󠁿', 2],
    ['1️⃣', 2],
    ['7', 1],
    ['流感', 4],
    ['é', 1],
    ['e\u0301', 1],
    ['nhs.uk/flu', 23],
    ['www.nhs.uk', 23],
    ['nhs.uk', 6],
    [`https://www.nhs.uk/${'a'.repeat(150)}`, 23],
    ['See nhs.uk/flu, or https://nhs.uk/cold.', 4 + 23 + 5 + 23 + 1],
    ['nurse@trust.example', 19],
  ]
  for (const [text, weight] of table)
    it(`weighs ${JSON.stringify(text)} as ${weight}`, () => expect(used('x', text)).toBe(weight))

  it('takes 280 and no more', () => {
    expect(networks.x.limits.count('a'.repeat(280)).tooLong).toBe(false)
    expect(networks.x.limits.count(`${'a'.repeat(257)} https://nhs.uk/flu`)).toMatchObject({
      used: 281,
      tooLong: true,
    })
  })
})

describe('Bluesky', () => {
  const count = networks.bluesky.limits.count
  it('counts what people see as one sign, and the bytes behind it', () => {
    expect(count(family.repeat(120))).toMatchObject({ used: 120, max: 300, tooLong: false })
    expect(count(family.repeat(121))).toMatchObject({ used: 3025, max: 3000, tooLong: true })
    expect(count('a'.repeat(301))).toMatchObject({ used: 301, max: 300, tooLong: true })
  })
})

it('counts as the other networks do', () => {
  expect(used('mastodon', `@nia@social.example ${family} https://www.nhs.uk/a/very/long/address`)).toBe(
    4 + 1 + 7 + 1 + 23,
  )
  expect(used('threads', `a£${family}`)).toBe(2 + 25)
  expect(used('youtube', 'a£')).toBe(3)
  expect(used('instagram', '😀é')).toBe(2)
  expect(used('linkedin', 'a'.repeat(3000))).toBe(3000)
})

it('counts any text at all, and says it is too long exactly when it is over', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      for (const { limits } of Object.values(networks)) {
        const { used, max, tooLong } = limits.count(text)
        expect(used).toBeGreaterThanOrEqual(0)
        expect(tooLong).toBe(used > max)
      }
    }),
    { numRuns: 40 },
  )
})

it('finds links and leaves e-mail addresses, handles and file names alone', () => {
  const found = (text: string) => linksIn(text).map((link) => link.url)
  expect(found('See nhs.uk/flu and https://a.example/é?q=1#x.')).toEqual([
    'https://nhs.uk/flu',
    'https://a.example/é?q=1#x',
  ])
  expect(found('nia@trust.example @name.bsky.social e.g. this')).toEqual([])
  const text = 'a nhs.uk/b c'
  expect(withoutLinks(text, linksIn(text))).toBe('a  c')
})
