import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { TestTrust } from '../../tests/trust.ts'
import { findPerson, whoIsSignedIn } from '../people/people.ts'
import { setUp } from './set-up.ts'
import { addOrganisation, setupLink } from './setup.ts'

let trust: TestTrust

beforeEach(async () => {
  trust = await TestTrust.start()
})
afterEach(() => trust.stop())

const good = 'otter teapot bicycle'
const filledIn = {
  name: 'Fellside and Rivers NHS Trust',
  odsCode: 'rfr',
  stance: 'ask-first',
  yourName: 'Idris Khan',
  email: 'idris@fellside.example',
  password: good,
  again: good,
}
const pathOf = async () => (await setupLink(trust.trust))?.replace(trust.trust.address, '') ?? ''
const keyOf = (path: string) => path.split('key=')[1] ?? ''
const send = (path: string, fields: object = {}) =>
  trust.submit('/set-up', { key: keyOf(path), ...filledIn, ...fields }, null, { on: path })
const count = async (): Promise<number> =>
  (
    await trust.trust.db.across('the administrator counts', (tx) =>
      tx.selectFrom('organisation').select('organisation_id').execute(),
    )
  ).length

describe('the first start', () => {
  it('gives a link, whose form makes the organisation and somebody who may do everything, signed in', async () => {
    const reply = await send(await pathOf())
    expect([reply.status, reply.location]).toEqual([303, '/'])
    const cookie = /canteen_session=([^;]+)/.exec(reply.headers.getSetCookie().join())?.[1] ?? ''
    const who = await whoIsSignedIn(trust.trust, cookie)
    expect(who?.by).toMatchObject({
      name: 'Idris Khan',
      roles: ['author', 'approver', 'on-duty', 'manager', 'administrator'],
    })
    const organisationId = who?.by.organisationId ?? ''
    const record = await trust.within(organisationId, (tx) =>
      tx.selectFrom('record').select(['act', 'by_name']).execute(),
    )
    expect(record).toEqual([
      { act: 'organisation.set-up', by_name: 'Idris Khan' },
      { act: 'person.joined', by_name: 'Idris Khan' },
    ])
    expect(
      await trust.within(organisationId, (tx) =>
        tx.selectFrom('organisation').select(['ods_code', 'stance']).execute(),
      ),
    ).toEqual([{ ods_code: 'RFR', stance: 'ask-first' }])
  })

  it('gives no link once there is an organisation, and the old link says so', async () => {
    const path = await pathOf()
    await send(path)
    expect(await setupLink(trust.trust)).toBeNull()
    const again = await trust.visit(path)
    expect([again.status, again.text.includes('set up already')]).toEqual([404, true])
  })

  it('makes one organisation when the form is sent twice at once', async () => {
    const key = keyOf(await pathOf())
    const once = () =>
      setUp(trust.trust, {
        key,
        organisation: { name: 'Fellside', odsCode: 'RFR', stance: 'permissive' },
        person: { name: 'Idris Khan', email: 'idris@fellside.example' },
        password: good,
        device: '',
      })
    const done = await Promise.all([once(), once()])
    expect(done.filter(({ ok }) => ok)).toHaveLength(1)
    expect(await count()).toBe(1)
  })

  it('opens only by the newest key', async () => {
    const old = await pathOf()
    const path = await pathOf()
    for (const wrong of [old, '/set-up', '/set-up?key=guess']) {
      const page = await trust.visit(wrong)
      expect([page.status, page.text.includes('not the newest set-up link')]).toEqual([404, true])
    }
    expect((await send(path, { key: keyOf(old) })).status).toBe(404)
    expect((await trust.visit(path)).status).toBe(200)
  })

  it('keeps only a hash of the key', async () => {
    const path = await pathOf()
    const { rows } = await trust.trust.db.pool.query('select value from installation')
    expect(rows).toHaveLength(1)
    expect(JSON.stringify(rows)).not.toContain(keyOf(path))
  })

  it.each([
    [{ odsCode: '!' }, 'Enter an ODS code'],
    [{ email: 'idris' }, 'Enter an e-mail address'],
    [{ again: 'different' }, 'The two passwords are not the same'],
    [{ password: 'Password1234', again: 'Password1234' }, 'one of the first that somebody would guess'],
  ])('refuses %j, with everything else still filled in', async (wrong, words) => {
    const path = await pathOf()
    const reply = await send(path, wrong)
    expect(reply.status).toBe(422)
    expect(reply.text).toContain(words)
    expect(reply.text).toContain(`value="${keyOf(path)}"`)
    expect(reply.text).toContain('value="Fellside and Rivers NHS Trust"')
    expect(reply.text).toContain('value="Idris Khan"')
    expect(reply.text).toMatch(/checked="" value="ask-first"/)
    expect(reply.text).not.toContain(good)
    expect(await count()).toBe(0)
  })
})

describe('a further organisation', () => {
  const practice = { name: 'Harbour Practice', odsCode: 'Y12345', stance: 'restricted' } as const
  const form = { ...practice, managerName: 'Tom Hill', email: 'tom@harbour.example' }

  it('is added by an administrator, with a link for a manager who looks after nothing else', async () => {
    const idris = await trust.person(await trust.organisation(), 'Idris Khan', ['administrator'])
    const reply = await trust.submit('/organisations', form, idris, { on: '/organisations' })
    expect(reply.status).toBe(201)
    const path = /(\/join\/[^<]+)</.exec(reply.text)?.[1] ?? ''
    const joined = await trust.submit(path, { password: good, again: good }, null, { on: path })
    const cookie = /canteen_session=([^;]+)/.exec(joined.headers.getSetCookie().join())?.[1] ?? ''
    const tom = (await whoIsSignedIn(trust.trust, cookie))?.by
    expect(tom).toMatchObject({ name: 'Tom Hill', roles: ['author', 'approver', 'on-duty', 'manager'] })
    if (!tom) return
    expect((await trust.visit(`/people/${idris.id}`, tom)).status).toBe(404)
    expect((await trust.visit('/organisations', tom)).status).toBe(403)
    expect(await trust.within(idris, (tx) => findPerson(tx, tom.organisationId, tom.id))).toBeUndefined()
    const record = await trust.within(tom, (tx) => tx.selectFrom('record').select('by_name').execute())
    expect(JSON.stringify(record)).not.toContain('Idris')
  })

  it('is not made at all when the manager’s address is taken', async () => {
    const idris = await trust.person(await trust.organisation(), 'Idris Khan', ['administrator'])
    const done = await addOrganisation(trust.trust, idris, {
      organisation: practice,
      manager: { name: 'Idris again', email: idris.email },
    })
    expect(done).toEqual({ ok: false, why: 'email-taken' })
    expect(await count()).toBe(1)
    const reply = await trust.submit('/organisations', { ...form, email: idris.email }, idris, {
      on: '/organisations',
    })
    expect(reply.status).toBe(422)
    expect(reply.text).toContain('value="Tom Hill"')
  })
})
