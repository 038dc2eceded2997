import { checkDigit, familyOf } from '@canteen/nhs/nhs-number.ts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { check } from '../check.ts'
import { keepsItsExamples } from '../rule.testing.ts'
import { nhsNumber } from './nhs-number.ts'

keepsItsExamples(nhsNumber, import.meta.url)

const numbersIn = (text: string): string[] =>
  check({ text })
    .filter(({ rule }) => rule === 'conf.nhs-number')
    .map(({ start, end }) => text.slice(start, end))

const grouped = (ten: string, by: string): string => [ten.slice(0, 3), ten.slice(3, 6), ten.slice(6)].join(by)

/** A made number: nobody picked it, and it is never written down. */
const soundNumber = fc
  .oneof(
    fc.integer({ min: 999_000_000, max: 999_999_999 }),
    fc.integer({ min: 400_000_000, max: 499_999_999 }),
    fc.integer({ min: 600_000_000, max: 708_800_000 }),
  )
  .map((stem) => `${stem}${checkDigit(String(stem)) ?? 'x'}`)
  .filter((ten) => !ten.endsWith('x') && new Set(ten).size > 1)

describe('a thousand made numbers', () => {
  it('are found with no word to announce them', () => {
    const written = fc.tuple(soundNumber, fc.constantFrom('', ' ', '-', '.', '\u00a0', '–'))
    fc.assert(
      fc.property(written, ([ten, by]) => {
        const number = by === '' ? ten : grouped(ten, by)
        expect(numbersIn(`Who is looking at ${number} tonight`)).toEqual([number])
      }),
      { numRuns: 1000 },
    )
  })

  it('are found when announced, even mistyped', () => {
    const said = fc.constantFrom(
      'NHS no',
      'NHS number:',
      'nhs num',
      'NHS No. is',
      'NHS#',
      'CHI',
      'H&C no',
      'HCN',
    )
    fc.assert(
      fc.property(said, fc.stringMatching(/^[2-9]\d{9}$/), (word, ten) => {
        fc.pre(new Set(ten).size > 1)
        expect(numbersIn(`Looking for ${word} ${ten}, any ideas`)).toEqual([ten])
      }),
      { numRuns: 1000 },
    )
  })
})

describe('a thousand numbers of other sorts', () => {
  const digits = (count: number) => fc.stringMatching(new RegExp(`^\\d{${count}}$`))
  const day = fc.date({ min: new Date('1930-01-01'), max: new Date('2030-01-01'), noInvalidDate: true })
  const ordinary = fc.oneof(
    soundNumber.map((ten) => `order ${ten} is late`),
    soundNumber.map((ten) => `ISBN ${ten} on the shelf`),
    soundNumber.map((ten) => `Tel ${ten}`),
    soundNumber.map((ten) => `Meeting ID ${grouped(ten, ' ')}`),
    digits(9).map(
      (nine) => `loved ${nine.replace(/^./, '0')}${checkDigit(nine.replace(/^./, '0')) ?? 'X'} in paperback`,
    ),
    digits(9).map((nine) => `new phone, 7${nine.replace(/^0/, '7')}, text me`),
    digits(8).map((eight) => `ring 0113${eight.slice(0, 7)}`),
    digits(8).map((eight) => `ring 01${eight}`),
    digits(9).map((nine) => `07${nine} is the rota phone`),
    digits(5).map((five) => `practice A${five} and site RJ1${five.slice(0, 2)}`),
    day.map((date) => `open ${date.toISOString().slice(0, 10)} 10:00`),
    day.map((date) => `posted at ${date.toISOString()}`),
    digits(13).map((ean) => `barcode ${ean}`),
    digits(16).map((card) => `card ${card.replace(/(\d{4})(?=\d)/g, '$1 ')}`),
    soundNumber.map((ten) => `£${ten}`),
    soundNumber.map((ten) => `https://example.org/p/${ten}`),
  )

  it('are left alone', () => {
    fc.assert(
      fc.property(ordinary, (text) => {
        expect(numbersIn(text)).toEqual([])
      }),
      { numRuns: 1000 },
    )
  })

  it('are flagged three times in a hundred when they are any ten digits with no word to tell', () => {
    const any = fc.sample(digits(10), { numRuns: 3000, seed: 7 })
    const flagged = any.filter((ten) => numbersIn(`got ${ten} on a note`).length > 0)
    expect(flagged.length / any.length).toBeLessThan(0.04)
    for (const ten of flagged) expect(familyOf(ten)).toBeDefined()
  })
})

describe('what it says', () => {
  it('quotes the number, gives a source and a rewrite without it', () => {
    const [finding] = check({ text: 'Query re NHS no: 9990130248 - referral bounced again' })
    expect(finding).toMatchObject({
      rule: 'conf.nhs-number',
      severity: 'stop',
      start: 17,
      end: 27,
      reason: '“9990130248” looks like an NHS number, which points to one patient.',
      rewrite: 'Query re NHS no: [number removed] - referral bounced again',
      source: { title: 'NHS Data Dictionary: NHS NUMBER', paraphrase: true },
    })
  })

  it('warns that a CHI number gives the date of birth away', () => {
    expect(check({ text: 'CHI 010101 1237' })[0]?.reason).toContain('date of birth')
  })

  it('reads the writing in pictures, and says which picture', () => {
    const images = [{ alt: 'my desk' }, { alt: 'a mug', ocr: 'NHS No 999 446 8006' }]
    const [finding] = check({ text: 'Notes done' }, { images })
    expect(finding).toMatchObject({ image: 1, start: 0, end: 0, severity: 'stop' })
    expect(finding?.reason).toContain('In picture 2, “999 446 8006”')
    expect(finding?.rewrite).toBeUndefined()
  })
})
