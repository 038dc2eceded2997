/** The settings of the check on a real database: who may, what comes back, and what the record keeps. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { TestTrust } from '../../tests/trust.ts'
import { sayEntry } from '../audit/sentences.ts'
import type { By } from '../people/person.ts'
import { readRecord } from '../record/record.ts'
import { changeCheckSettings, isPreElection, knowledgeOf, localKnowledge } from './check-settings.ts'
import { nothingSet } from './settings.ts'

let trust: TestTrust
let asha: By

beforeAll(async () => {
  trust = await TestTrust.start()
})
afterAll(() => trust.stop())
beforeEach(async () => {
  asha = await trust.person(await trust.organisation(), 'Asha Rao', ['manager'])
})

const path = '/organisation/check'
const filledIn = { places: 'Ward 10\nWard 9', words: 'Bluebell Fund', edit: '0', from: '', until: '' }
const send = (fields: object, by = asha) => trust.submit(path, { ...filledIn, ...fields }, by, { on: path })
const known = (of = asha) => trust.within(of, (tx) => knowledgeOf(tx, of.organisationId))
const facts = async () =>
  (await readRecord(trust.trust, asha, {})).entries.map((entry) => sayEntry(entry, () => null)).reverse()

describe('the settings of the check', () => {
  it('know nothing at first', async () => {
    expect(await known()).toEqual({ local: { places: [], words: [], asAdvice: [] }, preElection: null })
    const page = await trust.visit(path, asha)
    expect(page.status).toBe(200)
    expect(page.text).toContain('Nobody can see here what staff check')
  })

  it('are kept as pasted, tidied up, and each change is a fact of its own', async () => {
    const saved = await send({ asAdvice: ['acc.caps', 'acc.emoji'], from: '2027-03-22', until: '2027-05-06' })
    expect([saved.status, saved.location]).toEqual([303, path])
    expect(await known()).toEqual({
      local: { places: ['Ward 9', 'Ward 10'], words: ['Bluebell Fund'], asAdvice: ['acc.caps', 'acc.emoji'] },
      preElection: { from: '2027-03-22', until: '2027-05-06' },
    })
    expect(await localKnowledge(trust.trust, asha)).toEqual((await known()).local)
    await send({ edit: '1', places: 'Ward 9', asAdvice: 'acc.caps' })
    const sentences = await facts()
    expect(sentences.slice(0, 2)).toEqual([
      'Changed the places that the check knows: added 2.',
      'Changed the words that the check knows: added 1.',
    ])
    expect(sentences[2]).toMatch(/^Switched rules of the check; now advice: .+, .+\.$/)
    expect(sentences[3]).toBe(
      'Set the pre-election period from Monday 22 March 2027 until Thursday 6 May 2027.',
    )
    expect(sentences[4]).toBe('Changed the places that the check knows: took 1 out.')
    expect(sentences[5]).toMatch(/^Switched rules of the check; as they were: .+\.$/)
    expect(sentences.slice(6)).toEqual(['Took the pre-election period out.'])
    const { entries } = await readRecord(trust.trust, asha, { act: 'check.places-changed' })
    expect(entries.map(({ details }) => details)).toEqual([
      { added: [], takenOut: ['Ward 10'] },
      { added: ['Ward 9', 'Ward 10'], takenOut: [] },
    ])
  })

  it('write nothing when nothing is different', async () => {
    await send({})
    const again = await send({ places: 'Ward 10\n\n - ward 9\nWard 9'.replace('ward', 'Ward'), edit: '0' })
    expect(again.status).toBe(303)
    expect(await facts()).toHaveLength(2)
  })

  it('never switch a rule that shuts people out, nor one that is not there', async () => {
    await send({ asAdvice: ['acc.alt-text', 'no.such-rule', 'acc.caps'] })
    expect((await known()).local.asAdvice).toEqual(['acc.caps'])
    const page = await trust.visit(path, asha)
    expect(page.text).not.toContain('value="acc.alt-text"')
    expect(page.text).toContain('value="acc.emoji"')
  })

  it.each([
    [{ places: 'w'.repeat(300) }, 'is too long', 'w'.repeat(300)],
    [{ words: 'A' }, 'is too short', '>A</textarea>'],
    [{ from: '2027-03-22' }, 'Choose the last day too', 'value="2027-03-22"'],
    [{ until: '2027-03-22' }, 'Choose the first day too', 'value="2027-03-22"'],
    [{ from: '2027-05-06', until: '2027-03-22' }, 'must not be before', 'value="2027-05-06"'],
    [{ from: '2027-02-31', until: '2027-03-22' }, 'Write the first day like', 'value="2027-02-31"'],
    [{ from: '2027-01-01', until: '2037-01-01' }, 'more than half a year', 'value="2037-01-01"'],
  ])('refuse %j and keep what was typed', async (wrong, says, kept) => {
    const reply = await send({ ...wrong, asAdvice: 'acc.caps' })
    expect(reply.status).toBe(422)
    expect(reply.text).toContain(says)
    expect(reply.text).toContain(kept)
    expect(reply.text).toContain('Bluebell Fund'.slice(0, 'words' in wrong ? 0 : undefined))
    expect(reply.text).toMatch(/name="asAdvice"[^>]*checked=""[^>]*value="acc.caps"/)
    expect(await facts()).toEqual([])
  })

  it('are not overwritten by a manager who has not seen the last change', async () => {
    const morag = await trust.person(asha.organisationId, 'Morag Hill', ['manager'])
    await send({}, morag)
    const clash = await send({ places: 'Ward 11' })
    expect(clash.status).toBe(409)
    expect(clash.text).toContain('Morag Hill changed these settings')
    expect(clash.text).toContain('>Ward 11</textarea>')
    expect(clash.text).toContain('Ward 9\nWard 10</p>')
    expect((await known()).local.places).toEqual(['Ward 9', 'Ward 10'])
    expect((await send({ places: 'Ward 11', edit: '1' })).status).toBe(303)
    expect((await known()).local.places).toEqual(['Ward 11'])
  })

  it('of two first saves in one moment, keep one and show it to the other', async () => {
    const settings = { ...nothingSet, places: ['Ward 1'] }
    const both = await Promise.all([
      changeCheckSettings(trust.trust, asha, settings),
      changeCheckSettings(trust.trust, asha, { ...settings, places: ['Ward 2'] }),
    ])
    expect(both.map(({ ok }) => ok).sort()).toEqual([false, true])
    expect(both.find(({ ok }) => !ok)).toMatchObject({ why: { kind: 'changed-elsewhere', by: 'Asha Rao' } })
  })

  it('lose nothing to a form that came in part', async () => {
    await send({})
    const reply = await trust.submit(path, { edit: '1', words: '' }, asha, { on: path })
    expect(reply.status).toBe(422)
    expect(reply.text).toContain('Not all of the form arrived')
    expect((await known()).local.places).toEqual(['Ward 9', 'Ward 10'])
  })

  it('are for managers', async () => {
    const nia = await trust.person(asha.organisationId, 'Nia Evans', ['author', 'approver', 'administrator'])
    expect((await trust.visit(path, nia)).status).toBe(403)
    expect(await changeCheckSettings(trust.trust, nia, nothingSet)).toEqual({
      ok: false,
      why: { kind: 'not-allowed' },
    })
  })

  it('are not those of another organisation', async () => {
    await send({})
    const other = await trust.person(await trust.organisation('Harbour NHS Trust'), 'Mo Salt', ['manager'])
    expect((await known(other)).local.places).toEqual([])
    const peeked = await trust.within(other, (tx) => knowledgeOf(tx, asha.organisationId))
    expect(peeked.local.places).toEqual([])
  })
})

describe('the pre-election period', () => {
  const period = { preElection: { from: '2027-03-22', until: '2027-05-06' } }
  it.each([
    // London is an hour ahead of UTC from 28 March.
    ['2027-03-21T23:59:59Z', false],
    ['2027-03-22T00:00:00Z', true],
    ['2027-05-06T22:59:59Z', true],
    ['2027-05-06T23:00:00Z', false],
  ])('goes by London’s days: %s', (at, within) => expect(isPreElection(period, new Date(at))).toBe(within))
  it('is never, when none is set', () =>
    expect(isPreElection({ preElection: null }, new Date('2027-04-01T09:00:00Z'))).toBe(false))
})
