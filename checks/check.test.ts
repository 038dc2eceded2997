import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { check } from './check.ts'
import type { Context, Finding } from './finding.ts'
import { readPost } from './read-post.ts'
import { rules } from './rules.ts'
import { severities } from './severity.ts'

const official: Context = { account: 'official' }

/** Pieces that rules look for, and every sort of rubbish between them. */
const piece = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({
    unit: fc.constantFrom('\ud83d', '\udc99', '\u0000', '\u200d', '\ufe0f', '💙', '🏳️‍🌈', '\n', ' '),
  }),
  fc.constantFrom(
    'NHS no ',
    '999 301 2114',
    'his mum 07700 900123 ',
    ' #flujab',
    ' BOOK NOW TODAY ',
    '@gmail.com',
    'x',
  ),
  fc.constantFrom(
    '22 Laburnum Terrace, ',
    'LS8 9ZZ',
    '010101 1237',
    ' CHI ',
    ' at gmail dot com ',
    '+44',
    '(0113)',
    '⟦',
  ),
)
const anyText = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''))

function expectSoundSpans(findings: readonly Finding[], text: string): void {
  for (const { start, end, image, reason } of findings) {
    if (image !== undefined) expect([start, end]).toEqual([0, 0])
    else expect(start).toBeLessThan(end)
    expect(text.slice(start, end)).toHaveLength(end - start)
    expect(reason).toMatch(/^\S.*\.$/s)
  }
}

describe('the order of findings', () => {
  it('is worst first, and then as one reads', () => {
    const text = '#flujab #nhsjobs FREE CAKE TODAY his mum 07700 900123 or NHS no 9990130248'
    const found = check({ text, images: [{ alt: 'Tea' }, { alt: '' }] }, official)
    expect(found.map(({ rule }) => rule)).toEqual([
      'conf.nhs-number',
      'conf.contact',
      'acc.alt-text',
      'acc.hashtag',
      'acc.hashtag',
      'acc.caps',
    ])
  })

  it('holds for any text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const ranks = check({ text }, official).map(({ severity }) => severities.indexOf(severity))
        expect(ranks).toEqual(ranks.toSorted((a, b) => b - a))
      }),
    )
  })
})

describe('any text whatever', () => {
  it('is answered, with spans that quote it, the same each time, and none overlapping within a rule', () => {
    fc.assert(
      fc.property(
        anyText,
        fc.constantFrom(undefined, 'personal', 'professional', 'official' as const),
        (text, account) => {
          const context = account ? { account } : {}
          const found = check({ text, images: [{ alt: text, ocr: text }] }, context)
          expectSoundSpans(found, text)
          expect(check({ text, images: [{ alt: text, ocr: text }] }, context)).toEqual(found)
          for (const rule of rules) {
            const own = found.filter((one) => one.rule === rule.id && one.image === undefined)
            for (const [place, one] of own.slice(1).entries()) {
              expect(one.start).toBeGreaterThanOrEqual(own[place]?.end ?? 0)
            }
          }
        },
      ),
      { numRuns: 500 },
    )
  })
})

describe('a megabyte', () => {
  const megabyte = (unit: string): string =>
    unit.repeat(Math.ceil(1_000_000 / unit.length)).slice(0, 1_000_000)

  it.each([
    'a',
    ' ',
    '1',
    '1 ',
    '0',
    '0 ',
    '07',
    '07700 900123 ',
    '999 301 2114 ',
    'NHS no ',
    '@',
    'a@',
    'a@gmail.',
    'x at ',
    'x dot ',
    '#',
    '#a',
    '#flujab',
    '#flujab ',
    'A',
    'A ',
    'LOUD ',
    'A-',
    "A'",
    '💙',
    '💙 ',
    '\u200d',
    '🏳️‍🌈',
    '\ud83d',
    '\u0000',
    '\n',
    '\n💙 x',
    '22 Mill Lane, ',
    'LS8 9ZZ ',
    '22 Mill Lane, LS8 9ZZ ',
    'lives at 1 ',
    'lives at ',
    'CHI 0101011237 ',
    '.',
    '-',
    '(',
    '+44',
    'é',
    'flat 3 ',
  ])(
    'of “%s” is answered',
    (unit) => {
      const text = megabyte(unit)
      const found = check({ text, images: [{ alt: text }] }, official)
      expectSoundSpans(found.slice(0, 50), text)
    },
    20_000,
  )

  it('does not hide what stands at its end', () => {
    const text = `${megabyte('All well on the ward. ')} NHS no 9990130248`
    expect(check({ text }).map(({ start, end }) => text.slice(start, end))).toEqual(['9990130248'])
  })
})

describe('pictures', () => {
  it('come with the draft or the context, and the draft wins', () => {
    const context: Context = { account: 'official', images: [{ alt: '' }, { alt: '' }] }
    expect(check({ text: '' }, context)).toHaveLength(2)
    expect(check({ text: '', images: [{ alt: '' }] }, context)).toHaveLength(1)
    expect(check({ text: '', images: [] }, context)).toEqual([])
  })
})

describe('the list of rules', () => {
  it('names each once, and each cites where it is from', () => {
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length)
    for (const { id, source } of rules) {
      expect(id).toMatch(/^[a-z]+\.[a-z-]+$/)
      expect(source.title).not.toBe('')
      expect(source.address).toMatch(/^https:\/\//)
    }
  })
})

it('takes the word for consent that is on record', () => {
  const text = 'Selfie with my favourite patient, she made me promise to post it'
  expect(check({ text })).not.toEqual([])
  expect(check({ text }, { consent: 'recorded' })).toEqual([])
  const read = readPost(JSON.stringify({ text, context: { consent: 'recorded' } }))
  expect(read.ok && check(read.post.draft, read.post.context)).toEqual([])
})

it('gives places in the text as it was written, wide spaces and all', () => {
  const text = 'On  the   ward:  please ring   his daughter  on 07700   900417   tonight'
  const [found] = check({ text }).filter(({ rule }) => rule === 'conf.contact')
  expect(text.slice(found?.start, found?.end)).toBe('07700   900417')
})

it('knows a patient from somebody who works in public health', () => {
  const text = 'I was in bay 4 last night with a broken hip, and the nurse from Hexham was an angel'
  expect(check({ text }, { role: 'member of the public' })).toEqual([])
  const counts = '2 new HIV diagnoses in Alston Moor'
  expect(check({ text: counts }, { account: 'official', role: 'public health' })).not.toEqual([])
})

it('throws at nothing that a program without types may hand in', () => {
  for (const context of [
    'null',
    '{"role":null}',
    '{"role":5}',
    '{"images":[null,{},{"alt":null}]}',
    '{"local":{}}',
  ]) {
    expect(() => check({ text: 'Bed 4 again' }, JSON.parse(context))).not.toThrow()
  }
  for (const draft of ['{}', '{"text":null}', '{"text":"a","images":[null,{}]}']) {
    expect(() => check(JSON.parse(draft), { account: 'official' })).not.toThrow()
  }
})

it('does not tell whoever raises a concern what it sounds like', () => {
  const text = 'I’ve blown the whistle on falsified records at my hospital. I won’t be silenced.'
  expect(check({ text }, { account: 'personal' })).toEqual([])
})
