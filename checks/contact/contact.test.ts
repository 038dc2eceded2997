import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { check } from '../check.ts'
import type { Context } from '../finding.ts'
import { keepsItsExamples } from '../rule.testing.ts'
import { contact } from './contact.ts'

keepsItsExamples(contact, import.meta.url)

const contactsIn = (text: string, context: Context = {}): string[] =>
  check({ text }, context)
    .filter(({ rule }) => rule === 'conf.contact')
    .map(({ start, end }) => text.slice(start, end))

const drama = (start: string, digits: number) =>
  fc.nat(10 ** digits - 1).map((n) => `${start}${String(n).padStart(digits, '0')}`)

describe('a thousand phone numbers', () => {
  const mobile = drama('07700900', 3).chain((n) =>
    fc.constantFrom(
      n,
      `${n.slice(0, 5)} ${n.slice(5)}`,
      `${n.slice(0, 5)} ${n.slice(5, 8)} ${n.slice(8)}`,
      `+44${n.slice(1)}`,
      `+44 (0)${n.slice(1)}`,
      `0044 ${n.slice(1)}`,
    ),
  )
  const owner = fc.constantFrom(
    'his mum',
    'the next of kin',
    'Mrs Ollerenshaw',
    'her son',
    'my mobile',
    'pt’s partner',
  )

  it('are found as a relative’s or a patient’s mobile however they are written', () => {
    fc.assert(
      fc.property(owner, mobile, (who, number) => {
        expect(contactsIn(`Please try ${who} on ${number} tonight`)).toEqual([number])
      }),
      { numRuns: 1000 },
    )
  })

  it('are left alone when they are for the public', () => {
    const number = fc.oneof(
      drama('0300 123 ', 4),
      drama('0800 012 ', 4),
      drama('0808 157 ', 4),
      drama('0845 000 ', 4),
      drama('0113 496 0', 3),
      drama('01632 960', 3),
      drama('020 7946 0', 3),
      fc.constantFrom('111', '999', '112', '119', '101', '116 123', '85258', '0800 1111'),
    )
    const service = fc.constantFrom(
      'the ward',
      'PALS',
      'our switchboard',
      'the surgery',
      'reception',
      'the helpline',
    )
    fc.assert(
      fc.property(service, number, fc.constantFrom('official', 'personal', undefined), (who, n, account) => {
        expect(contactsIn(`You can ring ${who} on ${n}.`, account ? { account } : {})).toEqual([])
      }),
      { numRuns: 1000 },
    )
  })
})

describe('what it says', () => {
  it('takes every contact out of the rewrite, and says what was there', () => {
    const [first, second] = check({
      text: 'His mum: 07700 900417, jo.fernsby@gmail.com. 22 Laburnum Terrace, LS8 9ZZ',
    })
    expect(first?.reason).toBe(
      '“07700 900417” looks like somebody’s own phone number, and anyone who sees the post could use it.',
    )
    expect(first?.severity).toBe('high')
    expect(second?.rewrite).toBe(
      'His mum: [phone number removed], [email address removed]. [home address removed]',
    )
  })
})
