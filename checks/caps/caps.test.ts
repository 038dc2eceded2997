import { describe, expect, it } from 'vitest'
import { check } from '../check.ts'
import { keepsItsExamples } from '../rule.testing.ts'
import { caps } from './caps.ts'

keepsItsExamples(caps, import.meta.url)

const official = { account: 'official' } as const

describe('what it says', () => {
  it.each([
    ['FLU JABS! BOOK NOW. DO NOT DELAY', 'Flu jabs! Book now. Do not delay'],
    ['GET YOUR MMR JAB ON MONDAY', 'Get your MMR jab on Monday'],
    ['Come and SEE the NHS choir SING in LEEDS', 'Come and see the NHS choir sing in Leeds'],
    ['“WASH YOUR HANDS”, said Asha', '“Wash your hands”, said Asha'],
    ["Please DON'T wait. YOU'RE WORTH IT", "Please don't wait. You're worth it"],
  ])('rewrites “%s”', (text, rewrite) => expect(check({ text }, official)[0]?.rewrite).toBe(rewrite))

  it('asks official accounts only', () => {
    expect(check({ text: 'WHAT A NIGHT THAT WAS' }, { account: 'professional' })).toEqual([])
  })
})
