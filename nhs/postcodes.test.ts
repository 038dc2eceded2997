import { describe, expect, it } from 'vitest'
import { findPostcodes } from './postcodes.ts'

const inText = (text: string): string[] => findPostcodes(text).map(({ start, end }) => text.slice(start, end))

describe('full postcodes', () => {
  it.each([
    ['22 Laburnum Terrace, LS8 9QX.', ['LS8 9QX']],
    ['ec1a1bb and SW1A 2AA', ['ec1a1bb', 'SW1A 2AA']],
    ['(M1 1AE)', ['M1 1AE']],
    ['BT7 1NN/CF10 3AT', ['BT7 1NN', 'CF10 3AT']],
  ])('finds those in “%s”', (text, expected) => expect(inText(text)).toEqual(expected))

  it.each([
    'COVID19 2nd dose',
    'B7 4th from the door',
    'b7 4th door',
    'ZZ1 1ZZ',
    'A1 4EX road',
    'LS6 48%',
    'LS6',
    'QQ1 1AA',
    'XLS8 9QXA',
    'OX4 2CV1',
  ])('sees none in “%s”', (text) => expect(inText(text)).toEqual([]))
})
