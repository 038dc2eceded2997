import { describe, expect, it } from 'vitest'
import { check } from '../check.ts'
import { readExamples } from '../examples.testing.ts'
import type { Finding } from '../finding.ts'

const official = { account: 'official' } as const

const findingsFor = (text: string): readonly Finding[] => {
  const [alt = '', ocr] = text.split(' || ')
  return check({ text: '', images: [{ alt, ...(ocr !== undefined && { ocr }) }] }, official)
}

describe('acc.alt-text and its examples', () => {
  const finds = readExamples(new URL('./finds.txt', import.meta.url))
  const ignores = readExamples(new URL('./ignores.txt', import.meta.url))

  it('has dozens of both', () => {
    expect(finds.length).toBeGreaterThanOrEqual(24)
    expect(ignores.length).toBeGreaterThanOrEqual(24)
  })

  it.each(finds)('finds $line', ({ text }) => {
    expect(findingsFor(text)).toMatchObject([
      { rule: 'acc.alt-text', severity: 'medium', image: 0, start: 0, end: 0 },
    ])
  })

  it.each(ignores)('ignores $line', ({ text }) => expect(findingsFor(text)).toEqual([]))
})

describe('what it says', () => {
  it('says which pictures, in order', () => {
    const images = [{ alt: '' }, { alt: 'Nurse with a cup of tea' }, { alt: 'IMG_1.jpg' }]
    expect(check({ text: 'Hi', images }, official).map(({ reason }) => reason)).toEqual([
      'Picture 1 has no alt text, so people who use a screen reader get nothing from it.',
      'Picture 3 has the alt text “IMG_1.jpg”, which is a file name and not what the picture shows.',
    ])
  })

  it('lets writing in a picture be said in the post instead', () => {
    const ocr =
      'Walk-in opening hours Monday eight until six Tuesday eight until six Wednesday closed Thursday ten until four'
    const images = [{ alt: 'Clinic times', ocr }]
    expect(check({ text: 'Clinic', images }, official)).toHaveLength(1)
    expect(check({ text: ocr, images }, official)).toEqual([])
  })

  it('asks official accounts only', () => {
    expect(check({ text: '', images: [{ alt: '' }] }, { account: 'personal' })).toEqual([])
  })
})
