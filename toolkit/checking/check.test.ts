import { afterAll, beforeAll, expect, it } from 'vitest'
import { TestTrust } from '../../tests/trust.ts'
import { checkVersions } from './checking.ts'

let trust: TestTrust
beforeAll(async () => {
  trust = await TestTrust.start()
})
afterAll(() => trust.stop())

it('checks for anybody, without signing in, and says that the words are sent when no script runs', async () => {
  const page = await trust.visit('/check')
  expect(page.status).toBe(200)
  expect(page.text).toContain('sends your words to this Canteen')
  const found = await trust.submit(
    '/check',
    { text: 'NHS number 999 000 0018 for bed 4', account: 'personal' },
    null,
    {
      on: '/check',
    },
  )
  expect(found.status).toBe(200)
  expect(found.text).toContain('>Stop</strong>')
  expect(found.text).toContain('NHS number 999 000 0018 for bed 4</textarea>')
})

it('asks for words, and for fewer than a megabyte', async () => {
  expect((await trust.submit('/check', { text: ' ' }, null, { on: '/check' })).status).toBe(422)
  expect((await trust.submit('/check', { text: 'x'.repeat(1_000_000) }, null, { on: '/check' })).status).toBe(
    422,
  )
})

it('has the rule as a poster', async () => {
  expect((await trust.visit('/before-you-post')).text).toContain(
    'If you would not say it aloud in the canteen',
  )
})

const nothingKnown = { local: { places: [], words: [], asAdvice: [] }, preElection: false }

it('checks the same words once, for every channel that says them', () => {
  const text = 'Come to #getyourflujabtoday now'
  const checked = checkVersions(
    [
      { channelId: 'a', text },
      { channelId: 'b', text: 'Other words' },
      { channelId: 'c', text },
    ],
    [],
    nothingKnown,
  )
  expect(checked.map(({ channelIds }) => channelIds)).toEqual([['a', 'c'], ['b']])
  expect(checked.map(({ findings }) => findings.length > 0)).toEqual([true, false])
})

it('asks for a description of each picture, but not of one that needs none', () => {
  const [checked] = checkVersions(
    [{ channelId: 'a', text: 'Open on Saturday' }],
    [
      { alt: '', whyNoAlt: 'It only decorates', consent: '' },
      { alt: '', whyNoAlt: '', consent: '' },
    ],
    nothingKnown,
  )
  const found = checked?.findings.map(({ rule, image }) => [rule, image])
  expect(found).toEqual([['acc.alt-text', 1]])
})
