import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aFacebookChannel } from '../../tests/facebook.ts'
import { TestTrust } from '../../tests/trust.ts'
import { markConnectionBroken } from '../channels/channels.ts'
import type { By } from '../people/person.ts'
import { keepBackupTime } from '../setup/setup.ts'
import { beat, stopBeating } from '../workers/workers.ts'
import { describeCheckup, examine } from './doctor.ts'
import {
  judgeBackup,
  judgeClock,
  judgeConnections,
  judgeDisk,
  judgeDue,
  judgeMail,
  judgeMigrations,
  judgeRules,
} from './judge.ts'
import { runDoctor } from './run-doctor.ts'

const now = new Date('2026-11-23T09:00:00Z')
const inDays = (n: number) => new Date(now.getTime() + n * 86_400_000)

describe('an installation', () => {
  let test: TestTrust
  let asha: By
  const item = async (name: string) => (await examine(test.trust)).items.find((one) => one.name === name)

  beforeAll(async () => {
    test = await TestTrust.start({ practice: true })
    asha = await test.person(await test.organisation(), 'Asha Verma', ['manager', 'administrator'])
  })
  afterAll(() => test.stop())

  it('is kept apart by the database itself', async () => {
    expect(await item('Organisations kept apart')).toMatchObject({ state: 'ok' })
    await test.trust.db.pool.query('alter table post disable row level security')
    expect(await item('Organisations kept apart')).toMatchObject({
      state: 'bad',
      sentence: expect.stringContaining('post'),
    })
    await test.trust.db.pool.query('alter table post enable row level security')
  })

  it('needs a worker', async () => {
    expect(await item('Workers')).toMatchObject({ state: 'bad' })
    await beat(test.trust, 'a-queue')
    expect(await item('Workers')).toMatchObject({ state: 'ok' })
    await stopBeating(test.trust)
  })

  it('says when a connection broke', async () => {
    const channel = await aFacebookChannel(test, asha)
    expect(await item('Connections')).toMatchObject({ state: 'ok' })
    await test.within(asha, (tx) =>
      markConnectionBroken(tx, test.trust, asha, asha.organisationId, channel.id, 'Gone.'),
    )
    expect(await item('Connections')).toMatchObject({ state: 'bad' })
  })

  it('remembers its last backup', async () => {
    expect(await item('Backup')).toMatchObject({ state: 'look' })
    await test.trust.db.across('the administrator counts', (tx) => keepBackupTime(tx, test.clock.now()))
    expect(await item('Backup')).toMatchObject({ state: 'ok' })
  })

  it('has its page, for administrators', async () => {
    const { text, status } = await test.visit('/doctor', asha)
    expect(status).toBe(200)
    expect(text).toContain('PostgreSQL 18')
    const nia = await test.person(asha.organisationId, 'Nia Evans', ['manager'])
    expect((await test.visit('/doctor', nia)).status).toBe(403)
  })

  it('is examined from beside it, and says when the database does not answer', async () => {
    const { host, port, user, database } = test.database
    const url = `postgres://${user}@localhost:${port}/${database}?host=${encodeURIComponent(host ?? '')}`
    const seen = await runDoctor({ ...test.trust.settings, databaseUrl: url }, test.clock, [
      '0001-the-house.sql',
    ])
    expect(seen.items.map(({ name }) => name)).toContain('Deliveries')
    const nowhere = { ...test.trust.settings, databaseUrl: `${url}_gone` }
    expect((await runDoctor(nowhere, test.clock, null)).state).toBe('bad')
    const folderOnly = await runDoctor(test.trust.settings, test.clock, null)
    expect(describeCheckup(folderOnly)).toContain('LOOK  Canteen: Canteen is not running')
  })
})

describe('judgements', () => {
  const gigabyte = 1024 ** 3
  it.each([
    ['clock', judgeClock(500).state, 'ok'],
    ['clock', judgeClock(-5_000).state, 'look'],
    ['clock', judgeClock(60_000).state, 'bad'],
    ['disk', judgeDisk(20 * gigabyte, '/d').state, 'ok'],
    ['disk', judgeDisk(2 * gigabyte, '/d').state, 'look'],
    ['disk', judgeDisk(0.1 * gigabyte, '/d').state, 'bad'],
    ['rules', judgeRules({ rulesDoNotBind: true, tablesWithoutRules: [] }).state, 'bad'],
    ['tables', judgeMigrations(['0001-a.sql'], ['0001-a.sql', '0002-b.sql']).state, 'look'],
    ['tables', judgeMigrations(['0001-a.sql', '0009-z.sql'], ['0001-a.sql']).state, 'bad'],
    ['due', judgeDue({ nextDueAt: inDays(1), overdueSince: null, overdue: 0 }, now).state, 'ok'],
    ['due', judgeDue({ nextDueAt: null, overdueSince: inDays(-1), overdue: 2 }, now).state, 'bad'],
    ['ends', judgeConnections({ healthy: 1, broken: 0, byHand: 0, ends: [inDays(20)] }, now).state, 'ok'],
    ['ends', judgeConnections({ healthy: 1, broken: 0, byHand: 0, ends: [inDays(3)] }, now).state, 'look'],
    ['mail', judgeMail({ on: false, stuck: 0 }).state, 'look'],
    ['mail', judgeMail({ on: true, stuck: 3 }).state, 'bad'],
    ['mail', judgeMail({ on: true, stuck: 0 }).state, 'ok'],
    ['backup', judgeBackup(inDays(-1), now).state, 'ok'],
    ['backup', judgeBackup(inDays(-8), now).state, 'look'],
  ])('of the %s: %s', (_what, state, wanted) => expect(state).toBe(wanted))

  it('say how long and how many', () => {
    expect(judgeDue({ nextDueAt: null, overdueSince: inDays(-2), overdue: 2 }, now).sentence).toBe(
      '2 deliveries are overdue, by up to 2 days.',
    )
    expect(judgeConnections({ healthy: 1, broken: 0, byHand: 0, ends: [inDays(3)] }, now).sentence).toBe(
      'One connection ends within two weeks, the first in 3 days.',
    )
  })
})
