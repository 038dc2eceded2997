import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { TestTrust } from '../../tests/trust.ts'
import { changeRoles } from './change-roles.ts'
import { listPeople } from './list-people.ts'
import { markLeft } from './mark-left.ts'
import { emailOf, namesOf, peopleWithRole } from './people.ts'
import type { By } from './person.ts'

let trust: TestTrust
let organisation: string
let asha: By

beforeAll(async () => {
  trust = await TestTrust.start()
})
afterAll(() => trust.stop())
beforeEach(async () => {
  organisation = await trust.organisation()
  asha = await trust.person(organisation, 'Asha Rao', ['manager', 'administrator'])
})

const everybody = { words: '', role: null, state: 'here', after: null } as const
const names = async (filter: object) =>
  (await listPeople(trust.trust, asha, { ...everybody, ...filter })).people.map(({ name }) => name)
const leaves = (who: By) => trust.within(who, (tx) => markLeft(tx, trust.trust, who))

describe('the list of people', () => {
  it('goes on page by page, nobody twice and nobody missed, even with one name twice', async () => {
    for (let i = 0; i < 30; i += 1)
      await trust.person(organisation, i < 4 ? 'Zoe Adams' : `Person ${i + 10}`, [])
    const first = await listPeople(trust.trust, asha, everybody)
    const second = await listPeople(trust.trust, asha, { ...everybody, after: first.next })
    expect([first.people.length, second.people.length, second.next]).toEqual([25, 6, null])
    expect(new Set([...first.people, ...second.people].map(({ id }) => id)).size).toBe(31)
    expect((await trust.visit('/people', asha)).text).toContain(`after=${first.next}`)
  })

  it('is filtered by words, role and state', async () => {
    const nia = await trust.person(organisation, 'Nia 100% Evans', ['author'])
    await trust.person(organisation, 'Tom Barraclough', ['approver'])
    expect(await names({ words: '0% ev' })).toEqual(['Nia 100% Evans'])
    expect(await names({ words: 'tom.barraclough' })).toEqual(['Tom Barraclough'])
    expect(await names({ words: '_' })).toEqual([])
    expect(await names({ role: 'approver' })).toEqual(['Tom Barraclough'])
    await leaves(nia)
    expect(await names({})).toEqual(['Asha Rao', 'Tom Barraclough'])
    expect(await names({ state: 'left' })).toEqual(['Nia 100% Evans'])
  })

  it('shows nobody of another organisation', async () => {
    const other = await trust.organisation('Harbour NHS Trust')
    const theirs = await trust.person(other, 'Tom Hill', ['author'])
    expect(await names({ words: 'Tom Hill' })).toEqual([])
    expect((await trust.visit(`/people/${theirs.id}`, asha)).status).toBe(404)
    const done = await changeRoles(trust.trust, asha, { personId: theirs.id, roles: ['manager'] })
    expect(done).toEqual({ ok: false, why: 'not-there' })
    await trust.within(asha, async (tx) => {
      expect(await emailOf(tx, other, theirs.id)).toBeNull()
      expect((await namesOf(tx, other, [theirs.id])).size).toBe(0)
      expect(await peopleWithRole(tx, other, ['staff'])).toEqual([])
    })
  })
})

describe('what other parts ask about people', () => {
  it('knows names for good, addresses and roles until somebody leaves', async () => {
    const nia = await trust.person(organisation, 'Nia Evans', ['author'])
    const ask = () =>
      trust.within(asha, async (tx) => ({
        name: (await namesOf(tx, organisation, [nia.id, nia.id])).get(nia.id),
        email: await emailOf(tx, organisation, nia.id),
        authors: await peopleWithRole(tx, organisation, ['author', 'approver']),
      }))
    expect(await ask()).toEqual({
      name: 'Nia Evans',
      email: nia.email,
      authors: [{ id: nia.id, name: 'Nia Evans' }],
    })
    await leaves(nia)
    expect(await ask()).toEqual({ name: 'Nia Evans', email: null, authors: [] })
  })
})

describe('changing roles', () => {
  it('is felt on the next page, and is in the record', async () => {
    const nia = await trust.person(organisation, 'Nia Evans', ['author'])
    expect((await trust.visit('/people', nia)).status).toBe(403)
    const form = { roles: ['manager', 'approver', 'staff', 'king'] }
    const reply = await trust.submit(`/people/${nia.id}/roles`, form, asha, { on: `/people/${nia.id}` })
    expect(reply.status).toBe(303)
    expect((await trust.visit('/people', nia)).status).toBe(200)
    const entry = await trust.within(asha, (tx) =>
      tx.selectFrom('record').select(['act', 'subject_id', 'details']).executeTakeFirstOrThrow(),
    )
    expect(entry).toEqual({
      act: 'person.roles-changed',
      subject_id: nia.id,
      details: { from: ['author'], to: ['approver', 'manager'] },
    })
  })

  it('refuses to take away the last administrator, and keeps the boxes as ticked', async () => {
    const reply = await trust.submit(`/people/${asha.id}/roles`, { roles: 'author' }, asha, {
      on: `/people/${asha.id}`,
    })
    expect(reply.status).toBe(422)
    expect(reply.text).toContain('This is the last administrator')
    expect(reply.text).toMatch(/checked="" value="author"/)
    expect(reply.text).not.toMatch(/checked="" value="manager"/)
  })

  it('keeps one manager when two take it from each other at once', async () => {
    const idris = await trust.person(organisation, 'Idris Khan', ['manager', 'administrator'])
    const done = await Promise.all([
      changeRoles(trust.trust, asha, { personId: idris.id, roles: [] }),
      changeRoles(trust.trust, idris, { personId: asha.id, roles: [] }),
    ])
    expect(done.filter(({ ok }) => ok)).toHaveLength(1)
  })
})
