import { describe, expect, it } from 'vitest'
import { check } from '../check.ts'
import { keepsItsExamples } from '../rule.testing.ts'
import { emoji } from './emoji.ts'

keepsItsExamples(emoji, import.meta.url)

const official = { account: 'official' } as const

describe('what it says', () => {
  it('counts as a reader counts', () => {
    const text = 'Pride 🏳️‍🌈👩🏽‍⚕️🏴󠁧󠁢󠁳󠁣󠁴󠁿1️⃣❤️'
    expect(check({ text }, official)[0]?.reason).toContain('has 5 emoji')
  })

  it.each([
    ['FYI 🎉 jabs 💉 today 💪 for 😷 all 💙.', 'FYI jabs today for all. 🎉💉'],
    ['✅ Book\n✅Bring a card', '- Book\n- Bring a card'],
  ])('rewrites “%s”', (text, rewrite) => expect(check({ text }, official)[0]?.rewrite).toBe(rewrite))

  it('asks official accounts only', () => {
    expect(check({ text: '🎉🎉🎉🎉🎉🎉' }, { account: 'personal' })).toEqual([])
  })
})
