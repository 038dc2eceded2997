/** Where the check says stop: a reason from one approver, the agreement of another, and both in the record. */
import { hours } from '@canteen/plumbing/clock.ts'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { start, TestTrust } from '../../tests/trust.ts'
import { sayEntry } from '../audit/sentences.ts'
import { changeCheckSettings } from '../check-settings/check-settings.ts'
import { deliveriesOfPosts } from '../deliveries/deliveries.ts'
import type { By } from '../people/person.ts'
import { readRecord } from '../record/record.ts'
import { agree, approve, countAwaitingApproval, getPost, listPosts, returnPost, saveDraft } from './posts.ts'
import { type Office, openOffice, waiting, words } from './test-posts.ts'

const stopping = 'The NHS number on our poster is 999 000 0018'
const reason = 'Nobody has that number: it is the example on the poster.'

let trust: TestTrust
let office: Office
let bethan: By

beforeAll(async () => {
  trust = await TestTrust.start()
})
afterAll(() => trust.stop())
beforeEach(async () => {
  trust.clock.moveTo(start)
  office = await openOffice(trust)
  bethan = await trust.person(office.organisationId, 'Bethan Rees', ['approver'])
})

const give = (postId: string, by = office.asha, words = reason) =>
  approve(trust.trust, by, { postId, edit: 1, reason: words })
const agreeTo = (postId: string, by: By = bethan) => agree(trust.trust, by, { postId, edit: 1 })
const inThreeHours = () => new Date(trust.clock.now().getTime() + hours(3))
const stored = async (postId: string) => {
  const found = await getPost(trust.trust, office.nia, postId)
  if (!found.ok) throw new Error(found.why.kind)
  return found.value
}
const facts = async (postId: string) =>
  (await readRecord(trust.trust, office.nia, { subjectId: postId })).entries
    .map((entry) => sayEntry(entry, (id) => (id === office.asha.id ? 'Asha Patel' : null)))
    .reverse()
const deliveries = (postId: string) =>
  trust.within(office.organisationId, async (tx) =>
    ((await deliveriesOfPosts(tx, office.organisationId, [postId])).get(postId) ?? []).map(
      ({ dueAt }) => dueAt,
    ),
  )
const counts = () =>
  trust.within(office.organisationId, (tx) =>
    Promise.all([office.asha, bethan, office.tom].map((one) => countAwaitingApproval(tx, one))),
  )

describe('the first approver', () => {
  it('must give a reason, and with it the post waits: nothing is scheduled', async () => {
    const post = await waiting(office, { text: stopping, plannedAt: inThreeHours() })
    expect(await give(post.id, office.asha, '  ')).toMatchObject({
      ok: false,
      why: { kind: 'reason-needed' },
    })
    expect(await give(post.id)).toMatchObject({
      ok: true,
      value: { kind: 'needs-second', nobodyCan: false, post: { state: 'awaiting-second-approval' } },
    })
    const { post: kept, findings } = await stored(post.id)
    expect(kept).toMatchObject({ reason: { words: reason, by: office.asha.id, rules: ['conf.nhs-number'] } })
    expect(findings.map(({ rule }) => rule)).toContain('conf.nhs-number')
    expect(await deliveries(post.id)).toEqual([])
    trust.clock.moveBy(hours(4))
    await trust.runDueJobs()
    expect(await deliveries(post.id)).toEqual([])
  })

  it('pressing twice gives one reason', async () => {
    const post = await waiting(office, { text: stopping })
    const both = await Promise.all([give(post.id), give(post.id)])
    expect(both.map(({ ok }) => ok)).toEqual([true, true])
    expect((await facts(post.id)).filter((fact) => fact.startsWith('Gave a reason'))).toHaveLength(1)
  })

  it('cannot be the author, nor agree with themselves', async () => {
    const own = await waiting(office, { text: stopping }, office.tom)
    expect(await give(own.id, office.tom)).toEqual({ ok: false, why: { kind: 'own-post', as: 'author' } })
    await give(own.id)
    expect(await agreeTo(own.id, office.asha)).toEqual({
      ok: false,
      why: { kind: 'own-post', as: 'first-approver' },
    })
    expect(await agreeTo(own.id, office.tom)).toEqual({ ok: false, why: { kind: 'own-post', as: 'author' } })
  })

  it('who is the only one is told that nobody can agree', async () => {
    const made = await openOffice(trust)
    await trust.within(made.organisationId, (tx) =>
      tx
        .updateTable('person')
        .set({ roles: ['author'] })
        .where('organisation_id', '=', made.organisationId)
        .where('person_id', '=', made.tom.id)
        .execute(),
    )
    const waits = await waiting(made, { text: stopping })
    const page = await trust.visit(`/posts/${waits.id}/approve`, made.asha)
    expect(page.text).toContain('After you, nobody here can agree. Ask a manager')
    const given = await trust.submit(`/posts/${waits.id}/approve`, { edit: '1', reason }, made.asha)
    expect(given.status).toBe(303)
    expect((await trust.visit(`/posts/${waits.id}`, made.asha)).text).toContain(
      'Nobody here can: ask a manager',
    )
  })

  it('gets too long a reason back, and loses none of it', async () => {
    const post = await waiting(office, { text: stopping })
    const long = `${'Because. '.repeat(600)}The end`
    for (const [act, name] of [
      ['approve', 'reason'],
      ['return', 'back'],
    ] as const) {
      const reply = await trust.submit(`/posts/${post.id}/${act}`, { edit: '1', [name]: long }, office.asha)
      expect(reply.status).toBe(422)
      expect(reply.text).toContain('Write at most 5,000 characters.')
      expect(reply.text).toContain('The end</textarea>')
    }
    expect((await stored(post.id)).post.state).toBe('awaiting-approval')
  })

  it('keeps no reason where the check does not say stop', async () => {
    const post = await waiting(office)
    expect(await give(post.id)).toMatchObject({
      ok: true,
      value: { kind: 'approved', post: { reason: null } },
    })
    expect(await facts(post.id)).toContain('Approved the post.')
  })
})

describe('the second approver', () => {
  it('agrees, and the post is scheduled; who decided what and why is in the record', async () => {
    const post = await waiting(office, { text: stopping, plannedAt: inThreeHours() })
    await give(post.id)
    expect(await agreeTo(post.id)).toMatchObject({
      ok: true,
      value: {
        kind: 'scheduled',
        post: { approvedBy: bethan.id, reason: { by: office.asha.id, words: reason } },
      },
    })
    expect(await deliveries(post.id)).toEqual([inThreeHours()])
    const { entries } = await readRecord(trust.trust, office.nia, {
      subjectId: post.id,
      act: 'post.approved',
    })
    expect(entries.map(({ byName, details }) => [byName, details])).toEqual([
      ['Bethan Rees', { edit: 1, reason, reasonBy: office.asha.id, rules: ['conf.nhs-number'] }],
    ])
    const sentences = await facts(post.id)
    expect(sentences[2]).toMatch(
      /^Gave a reason why the post may go out although the check says stop \(.+\): Nobody/,
    )
    expect(sentences[3]).toMatch(
      /^Approved the post although the check said stop \(.+\), and agreed with Asha Patel: /,
    )
  })

  it('pressing twice approves once', async () => {
    const post = await waiting(office, { text: stopping, plannedAt: inThreeHours() })
    await give(post.id)
    const both = await Promise.all([agreeTo(post.id), agreeTo(post.id)])
    expect(both.map(({ ok }) => ok)).toEqual([true, true])
    expect(await deliveries(post.id)).toHaveLength(1)
  })

  it('may send it back instead, and the reason is gone with it', async () => {
    const post = await waiting(office, { text: stopping })
    await give(post.id)
    const back = await returnPost(trust.trust, bethan, {
      postId: post.id,
      reason: 'Use the poster’s picture',
    })
    expect(back).toMatchObject({ ok: true, value: { state: 'draft' } })
    expect((await stored(post.id)).post).not.toHaveProperty('reason')
  })

  it('does not agree by approving: the reason must be read first', async () => {
    const post = await waiting(office, { text: stopping })
    await give(post.id)
    expect(await give(post.id, bethan, 'My own reason')).toEqual({
      ok: false,
      why: { kind: 'wrong-state', state: 'awaiting-second-approval' },
    })
    const late = await trust.submit(`/posts/${post.id}/approve`, { edit: '1', reason: 'My own' }, bethan)
    expect(late.status).toBe(422)
    expect(late.text).toContain('It is waiting for a second approver now.')
    expect(late.text).toContain(reason)
    expect((await stored(post.id)).post.state).toBe('awaiting-second-approval')
  })

  it('agrees to the words that were read, not to others', async () => {
    const post = await waiting(office, { text: stopping })
    await give(post.id)
    await saveDraft(trust.trust, office.nia, {
      ...words(office),
      postId: post.id,
      edit: 1,
      text: `${stopping}!`,
    })
    expect(await agreeTo(post.id)).toEqual({ ok: false, why: { kind: 'wrong-state', state: 'draft' } })
  })

  it('does not agree to what the reason never answered', async () => {
    const post = await waiting(office, { text: stopping })
    await give(post.id)
    await trust.within(office.organisationId, (tx) =>
      tx
        .updateTable('post')
        .set({ reason_rules: ['med.pom-named'] })
        .where('organisation_id', '=', office.organisationId)
        .where('post_id', '=', post.id)
        .execute(),
    )
    expect(await agreeTo(post.id)).toMatchObject({ ok: false, why: { kind: 'found-since' } })
    const page = await trust.submit(`/posts/${post.id}/agree`, { edit: '1' }, bethan)
    expect(page.status).toBe(422)
    expect(page.text).toContain('something that the reason does not answer')
  })

  it('must be an approver', async () => {
    const post = await waiting(office, { text: stopping })
    await give(post.id)
    expect(await agreeTo(post.id, office.manager)).toEqual({ ok: false, why: { kind: 'not-allowed' } })
  })
})

describe('a post that waits for a second approver', () => {
  it('waits for those who may agree, and for nobody else', async () => {
    const post = await waiting(office, { text: stopping })
    expect(await counts()).toEqual([1, 1, 1])
    await give(post.id)
    expect(await counts()).toEqual([0, 1, 1])
    expect((await stored(post.id)).approvers.map(({ name }) => name)).toEqual(['Bethan Rees', 'Tom Okafor'])
    const listed = await listPosts(trust.trust, office.nia, { filter: 'awaiting-approval' })
    expect(listed.ok && listed.value.posts.map(({ id }) => id)).toEqual([post.id])
    expect((await trust.visit('/approvals', bethan)).text).toContain('it needs a second approver')
    expect((await trust.visit('/approvals', office.asha)).text).toContain('Nothing waits for you.')
  })

  it('shows the reason, whose it is and what it is about, with the button for those who may', async () => {
    const post = await waiting(office, { text: stopping })
    await give(post.id)
    const second = await trust.visit(`/posts/${post.id}/approve`, bethan)
    expect(second.text).toContain(reason)
    expect(second.text).toContain('Asha Patel, 9am')
    expect(second.text).toContain('Agree and approve')
    const first = await trust.visit(`/posts/${post.id}/approve`, office.asha)
    expect(first.text).toContain('You gave the reason, so another approver must agree with it.')
    expect(first.text).not.toContain('Agree and approve')
    const done = await trust.submit(`/posts/${post.id}/agree`, { edit: '1' }, bethan)
    expect(done.location).toBe(`/posts/${post.id}`)
    const page = await trust.visit(`/posts/${post.id}`, office.nia)
    expect(page.text).toContain('Why it may go out')
    expect(page.text).toContain('although the check said stop')
  })

  it('needs no second approver once its rule is advice here', async () => {
    const post = await waiting(office, { text: stopping })
    const settings = { places: [], words: [], asAdvice: ['conf.nhs-number'], preElection: null, edit: 0 }
    await changeCheckSettings(trust.trust, office.manager, settings)
    const done = await approve(trust.trust, office.asha, { postId: post.id, edit: 1 })
    expect(done).toMatchObject({ ok: true, value: { kind: 'approved' } })
  })
})
