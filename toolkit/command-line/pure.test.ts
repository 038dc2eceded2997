import { describe, expect, it } from 'vitest'
import { allOf, linesOf, oneLine } from './lines.ts'
import { readOptions } from './options.ts'
import { readAddress } from './own-settings.ts'
import { pickChannels } from './pick-channels.ts'
import { readAt } from './read-at.ts'

async function* pieces(...parts: readonly (string | Uint8Array)[]) {
  yield* parts
}
const collect = async (input: AsyncIterable<string>): Promise<string[]> => {
  const found: string[] = []
  for await (const line of input) found.push(line)
  return found
}

describe('lines', () => {
  it('come whole, however they were cut', async () => {
    const bytes = new TextEncoder().encode('café\nnaïve 🙂\n')
    const cut = [...bytes].map((byte) => new Uint8Array([byte]))
    expect(await collect(linesOf(pieces(...cut)))).toEqual(['café', 'naïve 🙂'])
  })

  it('end at line feeds alone', async () => {
    expect(await collect(linesOf(pieces('a\u2028b\r\nc\rd\n', '\ne')))).toEqual(['a\u2028b', 'c\rd', '', 'e'])
    expect(await collect(linesOf(pieces()))).toEqual([])
  })

  it('are read together for one text', async () => {
    expect(await allOf(pieces('a', new Uint8Array([0xc3]), new Uint8Array([0xa9])))).toBe('aé')
  })
})

it('words from elsewhere cannot command the terminal', () => {
  expect(oneLine('one\n\u001b[31mtwo\u0007\u202e three')).toBe('one [31mtwo three')
  expect(oneLine('🙂'.repeat(5), 3)).toBe('🙂🙂…')
})

describe('options', () => {
  const kinds = { text: 'one', channel: 'many', send: 'yes' } as const
  const read = (...words: string[]) => readOptions(words, kinds)

  it('are read in any order, with = or without', () => {
    const options = read('--channel', 'a', '--send', 'rest', '--text=-b-', '--channel', 'c')
    if (!options.ok) throw new Error(options.why)
    const { one, many, yes, rest } = options.value
    expect([one('text'), many('channel'), yes('send'), rest]).toEqual(['-b-', ['a', 'c'], true, ['rest']])
  })

  it.each([
    [['--nope'], 'There is no option --nope.'],
    [['-x'], 'There is no option -x.'],
    [['--text'], '--text needs a value after it.'],
    [['--text', '--send'], '--text needs a value after it.'],
    [['--text', 'a', '--text', 'b'], '--text can be given once.'],
    [['--send=yes'], '--send takes no value.'],
  ])('%j is refused', (words, why) => {
    expect(readOptions(words, kinds)).toEqual({ ok: false, why })
  })
})

it('times are London times', () => {
  expect(readAt('2026-07-01 09:00', null)).toEqual({ ok: true, value: new Date('2026-07-01T08:00:00Z') })
  expect(readAt('2026-10-25 01:30', 'later')).toEqual({ ok: true, value: new Date('2026-10-25T01:30:00Z') })
  expect(readAt('2026-10-25 01:30', null).ok).toBe(false)
  expect(readAt(null, 'first').ok).toBe(false)
  expect(readAt('24/11/2026 09:00', null).ok).toBe(false)
})

it('channels are found by id, name or handle', () => {
  const channels = [
    { id: '1', name: 'News', handle: '@fellside', network: 'x' },
    { id: '2', name: 'News', handle: '@fellside', network: 'bluesky' },
    { id: '3', name: 'Jobs', handle: 'jobs', network: 'x' },
  ]
  expect(pickChannels(channels, ['jobs', '3', '2'])).toMatchObject({
    ok: true,
    value: [{ id: '3' }, { id: '2' }],
  })
  expect(pickChannels(channels, ['News'])).toMatchObject({
    ok: false,
    why: expect.stringContaining('Several'),
  })
  expect(pickChannels(channels, ['Other'])).toMatchObject({
    ok: false,
    why: expect.stringContaining('Jobs (x)'),
  })
  expect(pickChannels([], ['Other'])).toMatchObject({
    ok: false,
    why: expect.stringContaining('No channel is'),
  })
})

it('addresses are web addresses', () => {
  expect(readAddress('https://canteen.example/')).toBe('https://canteen.example')
  expect(readAddress('http://127.0.0.1:3000/under/')).toBe('http://127.0.0.1:3000/under')
  for (const wrong of ['canteen.example', 'ftp://canteen.example', 'https://me@canteen.example'])
    expect(readAddress(wrong)).toBeNull()
})
