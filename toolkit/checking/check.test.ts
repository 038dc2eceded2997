import { afterAll, beforeAll, expect, it } from 'vitest'
import { TestTrust } from '../../tests/trust.ts'
import { changeCheckSettings } from '../check-settings/check-settings.ts'
import type { By } from '../people/person.ts'
import { checkVersions } from './checking.ts'

let trust: TestTrust
beforeAll(async () => {
  trust = await TestTrust.start()
})
afterAll(() => trust.stop())

const words = 'NHS number 999 000 0018 for bed 4'
const send = (fields: Record<string, string>, by: By | null = null) =>
  trust.submit('/check', fields, by, { on: '/check' })

it('checks for anybody, without signing in, and says that the words are sent when no script runs', async () => {
  const page = await trust.visit('/check')
  expect(page.status).toBe(200)
  expect(page.text).toContain('sends your words to this Canteen')
  const found = await send({ text: words, account: 'personal' })
  expect(found.status).toBe(200)
  expect(found.text).toContain('>Stop and think</strong>')
  expect(found.text).toContain('You decide what to post')
  expect(found.text).toContain(`${words}</textarea>`)
})

it('says what holds up approval when the account is official', async () => {
  const found = await send({ text: words, account: 'official' })
  expect(found.text).toContain('a second approver must agree')
  expect(found.text).not.toContain('You decide what to post')
})

it('takes rewritten words in, and checks those', async () => {
  const found = await send({ text: words, account: 'personal', rewrite: 'conf.nhs-number|999 000 0018' })
  expect(found.text).toContain('NHS number [number removed] for bed 4</textarea>')
  expect(found.text).not.toContain('looks like an NHS number')
})

it('leaves the words alone when they have changed since they were rewritten', async () => {
  const found = await send({ text: words, account: 'personal', rewrite: 'conf.nhs-number|999 999 9999' })
  expect(found.text).toContain(`${words}</textarea>`)
})

it('gives every answer back as it was given', async () => {
  const found = await send({
    text: words,
    account: 'professional',
    replyTo: 'Is Nia in?',
    role: 'midwife',
    audience: 'closed-group',
    video: 'captions',
    consent: 'yes',
  })
  expect(found.text).toContain('Is Nia in?</textarea>')
  for (const value of ['midwife', 'closed-group'])
    expect(found.text).toContain(`<option value="${value}" selected="">`)
  expect(found.text.match(/checked=""/g)).toHaveLength(3)
})

it('says honestly when it found nothing, and names nothing safe', async () => {
  const { text } = await send({ text: 'Good morning from all of us', account: 'personal' })
  expect(text).toContain('The check found nothing to say. It cannot see everything:')
  expect(text).toContain('<a href="/before-you-post">ask the seven questions</a>')
  expect(text).not.toMatch(/is safe|approved|score|no problems/i)
})

it('tells what an organisation knows to its own people, and to nobody else', async () => {
  const manager = await trust.person(await trust.organisation(), 'Asha Rahman', ['manager'])
  const other = await trust.person(await trust.organisation('Other NHS Trust'), 'Tom Price', ['author'])
  const set = await changeCheckSettings(trust.trust, manager, {
    places: ['Bluebell Ward'],
    words: ['Fellside Five'],
    asAdvice: ['conf.nhs-number'],
    preElection: { from: '2026-11-01', until: '2026-12-01' },
    edit: 0,
  })
  expect(set.ok).toBe(true)
  const known = (await trust.visit('/check', manager)).text
  expect(known).toContain('Bluebell Ward')
  expect(known).toContain('&quot;preElection&quot;:true')
  for (const by of [other, null]) expect((await trust.visit('/check', by)).text).not.toContain('Bluebell')
  expect((await send({ text: words, account: 'personal' }, manager)).text).toContain('>Advice</strong>')
  expect((await send({ text: words, account: 'personal' }, other)).text).toContain('>Stop and think</strong>')
})

it('asks for words, and for fewer than a megabyte', async () => {
  expect((await send({ text: ' ' })).status).toBe(422)
  expect((await send({ text: 'x'.repeat(1_000_000) })).status).toBe(422)
})

it('has a page with the two lines that an intranet needs', async () => {
  const { status, text } = await trust.visit('/check/for-your-intranet')
  expect(status).toBe(200)
  expect(text).toContain('/assets/canteen-check.js&quot; defer&gt;&lt;/script&gt;')
  expect(text).toContain('&lt;canteen-check&gt;&lt;/canteen-check&gt;')
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
