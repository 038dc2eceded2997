import { minutes } from '@canteen/plumbing/clock.ts'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { TestTrust } from '../../tests/trust.ts'
import type { By } from '../people/person.ts'
import { nameOfOrganisation, organisationOf } from './organisations.ts'

let trust: TestTrust
let asha: By

beforeAll(async () => {
  trust = await TestTrust.start()
})
afterAll(() => trust.stop())
beforeEach(async () => {
  asha = await trust.person(await trust.organisation(), 'Asha Rao', ['manager'])
})

const filledIn = { name: 'Fellside Trust', odsCode: 'rx1', stance: 'ask-first' }
const send = (fields: object) =>
  trust.submit('/organisation', { ...filledIn, ...fields }, asha, { on: '/organisation' })
const now = () => trust.within(asha, (tx) => organisationOf(tx, asha.organisationId))

describe('the organisation', () => {
  it('is changed by a manager, and the record holds what was before', async () => {
    const before = await now()
    expect((await send({})).status).toBe(303)
    expect(await now()).toEqual({
      id: asha.organisationId,
      name: 'Fellside Trust',
      odsCode: 'RX1',
      stance: 'ask-first',
    })
    const entries = await trust.within(asha, (tx) => tx.selectFrom('record').select('details').execute())
    expect(entries).toEqual([
      {
        details: {
          name: [before.name, 'Fellside Trust'],
          odsCode: [before.odsCode, 'RX1'],
          stance: ['permissive', 'ask-first'],
        },
      },
    ])
  })

  it('writes nothing when nothing is different', async () => {
    await send({})
    await send({ odsCode: ' RX1 ' })
    const entries = await trust.within(asha, (tx) => tx.selectFrom('record').select('act').execute())
    expect(entries).toHaveLength(1)
  })

  it.each([
    [{ odsCode: 'R' }, 'Enter an ODS code'],
    [{ odsCode: 'RX-1' }, 'Enter an ODS code'],
    [{ odsCode: 'ABCDEFG' }, 'Enter an ODS code'],
    [{ name: '  ' }, 'Enter the name of the organisation'],
    [{ stance: 'whatever' }, 'Choose how your organisation feels'],
  ])('refuses %j and keeps what was typed', async (wrong, words) => {
    const reply = await send(wrong)
    expect(reply.status).toBe(422)
    expect(reply.text).toContain(words)
    for (const typed of Object.values({ ...filledIn, ...wrong }).slice(0, 2)) {
      expect(reply.text).toContain(`value="${typed}"`)
    }
  })

  it('is shut to those who do not manage', async () => {
    const nia = await trust.person(asha.organisationId, 'Nia Evans', ['author', 'approver', 'administrator'])
    expect((await trust.visit('/organisation', nia)).status).toBe(403)
  })

  it('is not there for a transaction of another organisation', async () => {
    const other = await trust.organisation('Harbour NHS Trust')
    await expect(trust.within(other, (tx) => organisationOf(tx, asha.organisationId))).rejects.toThrow(
      'no such',
    )
  })

  it('has a name that is looked up once a minute, and at once after a change here', async () => {
    const name = () => nameOfOrganisation(trust.trust, asha.organisationId)
    expect(await name()).toBe('Fellside and Rivers NHS Trust')
    await send({})
    expect(await name()).toBe('Fellside Trust')
    await trust.within(asha, (tx) =>
      tx
        .updateTable('organisation')
        .set({ name: 'Changed elsewhere' })
        .where('organisation_id', '=', asha.organisationId)
        .execute(),
    )
    expect(await name()).toBe('Fellside Trust')
    trust.clock.moveBy(minutes(1))
    expect(await name()).toBe('Changed elsewhere')
  })
})
