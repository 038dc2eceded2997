import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { TestTrust } from '../../tests/trust.ts'
import { channelsOf } from '../channels/channels.ts'
import { readOutbox } from '../deliveries/deliveries.ts'
import { listOrganisations } from '../organisations/organisations.ts'
import { peopleWithRole, signIn } from '../people/people.ts'
import { asRoles, type By, roles } from '../people/person.ts'
import { filters, listPosts } from '../posts/posts.ts'
import { readRecord } from '../record/record.ts'
import { cast } from './cast.ts'
import { setUpDemo } from './demo.ts'

async function asMember(test: TestTrust, who: keyof typeof cast): Promise<By> {
  const [organisation] = await test.trust.db.across('setting up an organisation', listOrganisations)
  const organisationId = organisation?.id ?? ''
  const people = await test.within(organisationId, (tx) => peopleWithRole(tx, organisationId, roles))
  const { name, email, roles: given } = cast[who]
  const id = people.find((person) => person.name === name)?.id ?? ''
  return { organisationId, id, name, email, roles: asRoles(given), way: 'web' }
}

describe('the demonstration', () => {
  let test: TestTrust
  let said: readonly string[]
  let asha: By

  beforeAll(async () => {
    test = await TestTrust.start({ practice: true })
    said = await setUpDemo(test.trust)
    asha = await asMember(test, 'asha')
  })
  afterAll(() => test.stop())

  const outbox = async () => (await readOutbox(test.trust, asha, { show: 'all' })).rows

  it('says how to sign in, and the sign-ins work', async () => {
    const password = /password (\S+)/.exec(said.join('\n'))?.[1] ?? ''
    for (const { email } of Object.values(cast)) {
      expect(said.join('\n')).toContain(email)
      const from = { device: 'A test', remote: '192.0.2.1' }
      expect(await signIn(test.trust, { name: 'password', email, password }, from)).toMatchObject({
        ok: true,
      })
    }
  })

  it('has posts in every state and under every heading', async () => {
    const listed = await listPosts(test.trust, asha)
    if (!listed.ok) throw new Error(listed.why.kind)
    expect(new Set(listed.value.posts.map(({ state }) => state))).toEqual(
      new Set(['draft', 'awaiting-approval', 'approved', 'scheduled', 'cancelled']),
    )
    expect(filters.filter((filter) => !listed.value.counts.get(filter))).toEqual([])
  })

  it('has deliveries in every state that lasts', async () => {
    expect(new Set((await outbox()).map(({ state }) => state))).toEqual(
      new Set([
        ...[
          'due',
          'by-hand',
          'live',
          'refused',
          'held',
          'unconfirmed',
          'waiting-for-reconnection',
          'cancelled',
        ],
      ]),
    )
  })

  it('really posted to the practice Pages, at the time it says', async () => {
    const flu = test.practice?.ledger().filter(({ text }) => text.includes('Flu clinics')) ?? []
    expect(flu.map(({ publicAt }) => publicAt)).toEqual([
      '2026-11-22T09:00:00.000Z',
      '2026-11-22T09:00:00.000Z',
    ])
    const live = (await outbox()).filter(({ state, network }) => state === 'live' && network === 'facebook')
    for (const { link } of live) expect((await fetch(link ?? '')).status).toBe(200)
    expect(live.length).toBeGreaterThan(3)
  })

  it('has one connection that ends soon, one that broke, and channels without one', async () => {
    const channels = await test.within(asha, (tx) => channelsOf(tx, asha.organisationId))
    const states = channels.map(({ connection }) => connection.state)
    expect(states.sort()).toEqual(['broken', 'healthy', 'healthy', 'none', 'none', 'none', 'none'])
    const ends = channels.find(({ name }) => name === 'Fellside Maternity')?.connection.expiresAt
    expect(ends?.toISOString().slice(0, 10)).toBe('2026-11-27')
  })

  it('has a record in the order of time, told from before today', async () => {
    const { entries } = await readRecord(test.trust, asha, {})
    const times = entries.map(({ at }) => at.getTime())
    expect(times).toEqual([...times].sort((a, b) => b - a))
    expect(Math.max(...times)).toBeLessThanOrEqual(test.clock.now().getTime())
  })

  it('leaves nothing for the worker to change', async () => {
    const before = (await outbox()).map(({ id, state }) => `${id} ${state}`)
    await test.runDueJobs()
    expect((await outbox()).map(({ id, state }) => `${id} ${state}`)).toEqual(before)
  })

  it('says the same at the next start, and adds nothing', async () => {
    const before = test.practice?.ledger().length
    expect(await setUpDemo(test.trust)).toEqual(said)
    expect(test.practice?.ledger()).toHaveLength(before ?? -1)
  })
})

it('is not mixed with an organisation that is there', async () => {
  await using test = await TestTrust.start({ practice: true })
  await test.organisation('Saltmarsh Community NHS Trust')
  expect((await setUpDemo(test.trust)).join(' ')).toContain('an organisation here already')
  expect(test.practice?.ledger()).toEqual([])
})

it('is not shown on an installation that posts to the real Facebook', async () => {
  await using test = await TestTrust.start({ env: { FACEBOOK_APP_ID: '1', FACEBOOK_APP_SECRET: 'secret' } })
  expect((await setUpDemo(test.trust)).join(' ')).toContain('real Facebook')
})
