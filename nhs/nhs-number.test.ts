import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkDigit, familyOf, hasValidCheckDigit } from './nhs-number.ts'

describe('the check digit', () => {
  it.each(['9990130248', '9993012114', '9994468006', '0101011237'])('accepts %s', (ten) => {
    expect(hasValidCheckDigit(ten)).toBe(true)
  })

  it.each(['9991234567', '9990130249', '0000000000', '4444444444', '123', '', '99901302488', '999013024x'])(
    'refuses “%s”',
    (ten) => expect(hasValidCheckDigit(ten)).toBe(false),
  )

  it('notices any single digit that was mistyped, and any two neighbours that were swapped', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 999_999 }),
        fc.nat(9),
        fc.integer({ min: 1, max: 9 }),
        (n, place, by) => {
          const nine = `999${String(n).padStart(6, '0')}`
          const digit = checkDigit(nine)
          fc.pre(digit !== undefined)
          const ten = `${nine}${digit}`
          const wrong = [...ten]
          wrong[place] = String((Number(wrong[place]) + by) % 10)
          expect(hasValidCheckDigit(wrong.join(''))).toBe(false)
          const swapped =
            ten.slice(0, place) + (ten[place + 1] ?? '') + (ten[place] ?? '') + ten.slice(place + 2)
          if (swapped !== ten && swapped.length === 10) expect(hasValidCheckDigit(swapped)).toBe(false)
        },
      ),
    )
  })
})

describe('who gives numbers out', () => {
  it.each([
    ['4000000000', 'England, Wales and the Isle of Man'],
    ['4999999999', 'England, Wales and the Isle of Man'],
    ['5000000000', undefined],
    ['6000000000', 'England, Wales and the Isle of Man'],
    ['7999999999', 'England, Wales and the Isle of Man'],
    ['8000000000', undefined],
    ['3113000000', 'England, Wales and the Isle of Man'],
    ['3200000010', 'Northern Ireland'],
    ['3999999999', 'Northern Ireland'],
    ['9980000000', undefined],
    ['9990000000', 'test'],
    ['0101011237', 'Scotland'],
    ['2902000000', 'Scotland'],
    ['3002000000', undefined],
    ['3112990000', 'Scotland'],
    ['0013010000', undefined],
    ['0113010000', undefined],
    ['12', undefined],
  ])('says of %s: %s', (ten, family) => expect(familyOf(ten)).toBe(family))
})
