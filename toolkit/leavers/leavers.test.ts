import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { passwordOfEverybody, TestTrust } from '../../tests/trust.ts'
import { inviteWithin } from '../joiners/joiners.ts'
import { signIn } from '../people/people.ts'
import type { By, Role } from '../people/person.ts'
import { leave } from './leave.ts'
import { whyNotLeave } from './why-not-leave.ts'

describe('who may leave', () => {
  const person = (id: string, roles: Role[] = [], state: 'active' | 'invited' | 'left' = 'active') => ({
    id,
    roles,
    state,
  })
  const nia = person('nia', ['author'])
  const tom = person('tom')
  const asha = person('asha', ['manager'])
  const idris = person('idris', ['administrator'])
  const why = (of: Partial<Parameters<typeof whyNotLeave>[0]>) =>
    whyNotLeave({ who: nia, to: tom, holders: [asha, idris], ...of })

  it('is anybody whose work somebody takes', () => {
    expect(why({})).toBeNull()
    expect(why({ who: person('new', [], 'invited') })).toBeNull()
  })
  it('is nobody twice', () => {
    expect(why({ who: undefined })).toBe('not-there')
    expect(why({ who: person('nia', [], 'left') })).toBe('not-there')
  })
  it('is not the last administrator or the last manager', () => {
    expect(why({ who: idris })).toBe('last-administrator')
    expect(why({ who: asha })).toBe('last-manager')
    expect(why({ who: asha, holders: [asha, idris, person('b', ['manager'])] })).toBeNull()
  })
  it('gives the work to somebody else who is here', () => {
    expect(why({ to: undefined })).toBe('to-nobody')
    expect(why({ to: person('x', [], 'left') })).toBe('to-nobody')
    expect(why({ to: person('x', [], 'invited') })).toBe('to-nobody')
    expect(why({ to: nia })).toBe('to-themselves')
  })
})

describe('leaving', () => {
  let trust: TestTrust
  let asha: By
  let nia: By
  let tom: By

  beforeAll(async () => {
    trust = await TestTrust.start()
  })
  afterAll(() => trust.stop())
  beforeEach(async () => {
    const organisation = await trust.organisation()
    asha = await trust.person(organisation, 'Asha Rao', ['manager', 'administrator'])
    nia = await trust.person(organisation, 'Nia Evans', ['author'])
    tom = await trust.person(organisation, 'Tom Barraclough', ['author'])
  })

  it('ends access at once: page, password and record say so', async () => {
    expect((await trust.visit('/me', nia)).text).toContain('Your account')
    const path = `/people/${nia.id}/leave`
    const reply = await trust.submit(path, { workGoesTo: tom.id }, asha, { on: path })
    expect([reply.status, reply.location]).toEqual([303, '/people'])
    expect((await trust.visit('/people', asha)).text).toContain('Tom Barraclough takes over 0 channels')
    expect((await trust.visit('/me', nia)).text).toContain('<h1>Sign in</h1>')
    const method = { name: 'password', email: nia.email, password: passwordOfEverybody } as const
    expect(await signIn(trust.trust, method, { device: '', remote: '' })).toEqual({ ok: false, why: 'wrong' })
    const entries = await trust.within(asha, (tx) =>
      tx.selectFrom('record').select(['act', 'subject_id', 'details']).execute(),
    )
    expect(entries).toEqual([{ act: 'person.left', subject_id: nia.id, details: { workGoesTo: tom.id } }])
  })

  it('voids an invitation that is still open', async () => {
    const invited = await trust.within(asha, (tx) =>
      inviteWithin(tx, trust.trust, asha, { name: 'New Nurse', email: 'new@fellside.example', roles: [] }),
    )
    if (!invited.ok) throw new Error(invited.why)
    const done = await leave(trust.trust, asha, { personId: invited.value.person.id, workGoesTo: tom.id })
    expect(done.ok).toBe(true)
    const open = await trust.within(asha, (tx) =>
      tx.selectFrom('invitation').select('invitation_id').execute(),
    )
    expect(open).toEqual([])
  })

  it('asks who takes over, and keeps the choice', async () => {
    const path = `/people/${nia.id}/leave`
    const nobody = await trust.submit(path, { workGoesTo: '' }, asha, { on: path })
    expect([nobody.status, nobody.text.includes('Choose who takes over the work')]).toEqual([422, true])
    const last = await trust.submit(`/people/${asha.id}/leave`, { workGoesTo: tom.id }, asha, { on: path })
    expect(last.text).toContain('This is the last administrator')
    expect(last.text).toMatch(new RegExp(`value="${tom.id}" selected`))
  })

  it('touches nobody of another organisation, and gives them no work', async () => {
    const other = await trust.person(await trust.organisation('Harbour NHS Trust'), 'Tom Hill', [])
    expect(await leave(trust.trust, asha, { personId: other.id, workGoesTo: tom.id })).toEqual({
      ok: false,
      why: 'not-there',
    })
    expect(await leave(trust.trust, asha, { personId: nia.id, workGoesTo: other.id })).toEqual({
      ok: false,
      why: 'to-nobody',
    })
  })

  it('keeps one manager when two make each other leave at once', async () => {
    const idris = await trust.person(asha.organisationId, 'Idris Khan', ['manager', 'administrator'])
    const done = await Promise.all([
      leave(trust.trust, asha, { personId: idris.id, workGoesTo: tom.id }),
      leave(trust.trust, idris, { personId: asha.id, workGoesTo: tom.id }),
    ])
    expect(done.filter(({ ok }) => ok)).toHaveLength(1)
  })
})
