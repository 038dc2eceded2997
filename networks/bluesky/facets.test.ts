import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { facetsFor, mentionsIn } from './facets.ts'

const dids = new Map([['known.example', 'did:plc:known']])
/** What the bytes say, which is what Bluesky will show as the link. */
const shown = (text: string) =>
  facetsFor(text, dids).map(({ index, features }) => [
    Buffer.from(text).subarray(index.byteStart, index.byteEnd).toString(),
    Object.values(features[0] ?? {})[1],
  ])

describe('facets', () => {
  const table: readonly (readonly [string, readonly (readonly string[])[]])[] = [
    ['Plain words.', []],
    ['£ 👩‍👩‍👧‍👦 nhs.uk/flu.', [['nhs.uk/flu', 'https://nhs.uk/flu']]],
    ['(https://www.nhs.uk/flu)', [['https://www.nhs.uk/flu', 'https://www.nhs.uk/flu']]],
    [
      'Café #FluJab, #hêlth! #1 #2026flu',
      [
        ['#FluJab', 'FluJab'],
        ['#hêlth', 'hêlth'],
        ['#2026flu', '2026flu'],
      ],
    ],
    ['https://a.example/x#part not#tag', [['https://a.example/x#part', 'https://a.example/x#part']]],
    ['Thanks @known.example, and @lost.example.', [['@known.example', 'did:plc:known']]],
    ['@Known.Example!', [['@Known.Example', 'did:plc:known']]],
    ['nia@known.example', []],
    [
      '#a @known.example nhs.uk/b',
      [
        ['#a', 'a'],
        ['@known.example', 'did:plc:known'],
        ['nhs.uk/b', 'https://nhs.uk/b'],
      ],
    ],
  ]
  for (const [text, expected] of table) it(text, () => expect(shown(text)).toEqual(expected))

  it('count bytes and not letters', () => {
    expect(facetsFor('é #x', dids)[0]?.index).toEqual({ byteStart: 3, byteEnd: 5 })
  })

  it('stay inside the text, in order, and never overlap', () => {
    const piece = fc.constantFrom(
      'nhs.uk/flu',
      '@known.example',
      '#tag',
      '£',
      '👩‍👩‍👧‍👦',
      ' ',
      '\n',
      '(',
      ')',
      '.',
      'é',
      'a',
    )
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const text = pieces.join('')
        let from = 0
        for (const { index } of facetsFor(text, dids)) {
          expect(index.byteStart).toBeGreaterThanOrEqual(from)
          expect(index.byteEnd).toBeGreaterThan(index.byteStart)
          from = index.byteEnd
        }
        expect(from).toBeLessThanOrEqual(Buffer.byteLength(text))
      }),
    )
  })

  it('ask for each mention by its name in small letters', () => {
    expect(mentionsIn('@A.example b@c.example').map((mention) => mention.handle)).toEqual(['a.example'])
  })
})
