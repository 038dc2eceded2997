import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { check } from '../check.ts'
import { keepsItsExamples } from '../rule.testing.ts'
import { hashtag } from './hashtag.ts'
import { splitWords } from './split-words.ts'
import { ordinaryWords, wholeWords } from './word-list.ts'

keepsItsExamples(hashtag, import.meta.url)

const official = { account: 'official' } as const

describe('telling words apart', () => {
  it.each([
    ['getyourflujabtodayandprotectthenhs', 'get your flu jab today and protect the nhs'],
    ['mentalhealthawarenessweek', 'mental health awareness week'],
    ['worldhandhygieneday', 'world hand hygiene day'],
  ])('reads %s as “%s”', (run, words) => expect(splitWords(run)?.join(' ')).toBe(words))

  it('leaves every word it knows whole', () => {
    for (const word of [...ordinaryWords, ...wholeWords]) expect(splitWords(word), word).toBeUndefined()
  })

  it('gives back the same letters, in order', () => {
    const words = fc.array(fc.constantFrom(...ordinaryWords), { minLength: 2, maxLength: 6 })
    fc.assert(
      fc.property(words, (some) => {
        const run = some.join('')
        expect(splitWords(run)?.join('') ?? run.slice(0, 200)).toBe(run)
      }),
    )
  })
})

describe('what it says', () => {
  it('offers every hashtag with capitals, and leaves the rest of the post as it is', () => {
    const [finding] = check({ text: 'Jabs today! #flujab #NHS #nhsjobs2026 #mentalhealth' }, official)
    expect(finding?.suggestion).toBe('Write it as #FluJab.')
    expect(finding?.rewrite).toBe('Jabs today! #FluJab #NHS #NHSJobs2026 #MentalHealth')
  })

  it('asks for capitals when it cannot tell the words apart', () => {
    const [finding] = check({ text: '#cwmtafmorgannwgxylophonist' }, official)
    expect(finding?.rewrite).toBeUndefined()
    expect(finding?.suggestion).toContain('Start each word')
  })

  it('asks official accounts only', () => {
    expect(check({ text: '#flujab' }, { account: 'personal' })).toEqual([])
    expect(check({ text: '#flujab' })).toEqual([])
  })
})
