import { describe, expect, it } from 'vitest'
import { check } from './check.ts'
import { falseIdentifiers, type Identifier, trueIdentifiers } from './identifiers.testing.ts'

const rulesAboutNumbers = new Set(['conf.nhs-number', 'conf.other-id', 'conf.contact', 'conf.dob-age'])

const found = ({ text }: Identifier) =>
  check({ text }).filter(({ rule, severity }) => rulesAboutNumbers.has(rule) && severity !== 'low')

const isFound = (one: Identifier): boolean =>
  found(one).some(
    ({ rule, start, end }) => rule === one.rule && one.text.slice(start, end).includes(one.value),
  )

/** Kind by kind, how many of how many. */
function table(all: readonly Identifier[], hit: (one: Identifier) => boolean): string {
  const kinds = [...new Set(all.map(({ kind }) => kind))]
  return kinds
    .map((kind) => {
      const ofKind = all.filter((one) => one.kind === kind)
      return `${kind.padEnd(28)} ${ofKind.filter(hit).length} of ${ofKind.length}`
    })
    .join('\n')
}

describe('a thousand identifiers, and a thousand numbers that are none', () => {
  it('finds every one by the right rule', () => {
    const all = trueIdentifiers(1000)
    console.info(`Found:\n${table(all, isFound)}`)
    expect(all.filter((one) => !isFound(one)).map(({ kind, text }) => `${kind}: ${text}`)).toEqual([])
  })

  it('takes at most one in a hundred of the others for one', () => {
    const all = falseIdentifiers(1000)
    const wrong = all.filter((one) => found(one).length > 0)
    console.info(`Wrongly found:\n${table(all, (one) => found(one).length > 0)}`)
    expect(wrong.map(({ kind, text }) => `${kind}: ${text}`).slice(10)).toEqual([])
  })

  it('makes the same ones from the same seed', () => {
    expect(trueIdentifiers(50, 7)).toEqual(trueIdentifiers(50, 7))
    expect(trueIdentifiers(50, 7)).not.toEqual(trueIdentifiers(50, 8))
  })
})
