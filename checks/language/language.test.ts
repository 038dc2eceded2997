import { describe, expect, it } from 'vitest'
import { Matcher } from './matcher.ts'
import { type Phrases, phrases } from './phrases.ts'
import { Reading } from './reading.ts'
import { tokenise } from './tokens.ts'
import { wordClass } from './word-class.ts'

const wordsOf = (text: string) => tokenise(text).map(({ word }) => word)
const found = (set: Phrases, text: string) =>
  new Reading(text, new Matcher([set])).hits(set).map(({ start, end }) => text.slice(start, end))

describe('words', () => {
  it.each([
    ['He’s late, DON’T ask', ['he', 'late', 'dont', 'ask']],
    ['𝗩𝗼𝘁𝗲 for café No. 5', ['vote', 'for', 'cafe', 'no', '5']],
    ['see https://a.example/b?c=d. or bob@clinic.example', ['see', '<link>', 'or', '<link>']],
    ['@nia #FluJab x-ray', ['<mention>', 'flujab', 'x', 'ray']],
    ['I’ve we’re you’ll', ['i', 'we', 'you']],
    ['', []],
    ['💙👩‍⚕️ ok', ['ok']],
  ])('of “%s”', (text, words) => expect(wordsOf(text)).toEqual(words))

  it('know their sentences', () => {
    expect(tokenise('Dr. Bay is in. Is she? Yes\nBed 4').map(({ sentence }) => sentence)).toEqual([
      0, 0, 0, 0, 1, 1, 2, 3, 3,
    ])
  })

  it('know where they stand', () => {
    const text = '𝗢𝗻 our “ward”, Ŵyn’s bed'
    for (const { start, end, word } of tokenise(text))
      expect(text.slice(start, end).length).toBeGreaterThan(0 * word.length)
    expect(tokenise(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      '𝗢𝗻',
      'our',
      'ward',
      'Ŵyn’s',
      'bed',
    ])
  })
})

describe('phrases', () => {
  const medicine = wordClass('inhaler, inhalers, co-codamol, eye drops, antibi*')
  const bins = phrases`
    # what is thrown away
    bin|ditch your|the|all? ${medicine}
    (had enough / sick) of # ${medicine}
    stop ..2 taking * tablets
  `
  it.each([
    ['Just BIN  your inhalers now', ['BIN  your inhalers']],
    ['ditch eye drops', ['ditch eye drops']],
    ['ditch co-codamol', ['ditch co-codamol']],
    ['bin all antibiotics', ['bin all antibiotics']],
    ['had enough of 3 inhalers', ['had enough of 3 inhalers']],
    ['sick of 12 inhalers', ['sick of 12 inhalers']],
    ['stop please now taking those tablets', ['stop please now taking those tablets']],
    ['stop. taking those tablets', []],
    ['stop a b c taking those tablets', []],
    ['bin. Your inhalers', []],
    ['sick of inhalers', []],
  ])('in “%s”', (text, spans) => expect(found(bins, text)).toEqual(spans))

  it('that cannot be read are our mistake', () => {
    expect(() => phrases`(open`).toThrow()
    expect(() => new Matcher([phrases`* *`])).toThrow()
  })
})

it('knows whose words and whether they are denied', () => {
  const set = phrases`vaccines cause autism`
  const read = (text: string) => new Reading(text, new Matcher([set]))
  const first = (reading: Reading) => {
    const [hit] = reading.hits(set)
    if (hit === undefined) throw new Error('not found')
    return hit
  }
  const quoted = read('They say “vaccines cause autism” again.')
  expect(quoted.isQuoted(first(quoted))).toBe(true)
  const denied = read('It is not true that vaccines cause autism.')
  expect(denied.isDenied(first(denied))).toBe(true)
  const said = read('Not again. Vaccines cause autism?')
  expect([said.isDenied(first(said)), said.isQuoted(first(said)), said.isQuestion(1)]).toEqual([
    false,
    false,
    true,
  ])
})
