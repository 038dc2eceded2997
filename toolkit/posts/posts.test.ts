/** The life of a post on a real database: who may do what, when, and what follows. */
import { randomUUID } from 'node:crypto'
import { days, hours } from '@canteen/plumbing/clock.ts'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { start, TestTrust } from '../../tests/trust.ts'
import { deliveriesOfPosts } from '../deliveries/deliveries.ts'
import { readRecord } from '../record/record.ts'
import {
  approve,
  cancelPost,
  countAwaitingApproval,
  duplicatePost,
  getPost,
  handOverPosts,
  listPosts,
  movePost,
  returnPost,
  saveDraft,
  schedule,
  sendForApproval,
  unschedule,
} from './posts.ts'
import { approvedBy, draft, type Office, openOffice, waiting, words } from './test-posts.ts'

let trust: TestTrust
let office: Office
const inHours = (n: number): Date => new Date(trust.clock.now().getTime() + hours(n))

beforeAll(async () => {
  trust = await TestTrust.start()
})
afterAll(() => trust.stop())
beforeEach(async () => {
  trust.clock.moveTo(start)
  office = await openOffice(trust)
})

const deliveries = async (postId: string) =>
  trust.within(office.organisationId, async (tx) =>
    ((await deliveriesOfPosts(tx, office.organisationId, [postId])).get(postId) ?? []).map(
      ({ state, dueAt }) => ({
        state,
        dueAt,
      }),
    ),
  )

const storedState = async (postId: string) => {
  const found = await getPost(trust.trust, office.nia, postId)
  return found.ok ? found.value.post.state : found.why.kind
}

describe('sending for approval', () => {
  const problemsOf = async (more: Parameters<typeof words>[1]) => {
    const post = await draft(office, more)
    const sent = await sendForApproval(trust.trust, office.nia, { postId: post.id })
    return sent.ok
      ? []
      : sent.why.kind === 'must-fix-first'
        ? sent.why.problems.map(({ field }) => field)
        : [sent.why.kind]
  }

  it('asks for a channel', async () => expect(await problemsOf({ channels: [] })).toEqual(['channels']))
  it('asks for words', async () => expect(await problemsOf({ text: '  ' })).toEqual(['text']))
  it('refuses a link into a private network', async () =>
    expect(await problemsOf({ link: 'http://127.0.0.1/admin' })).toEqual(['link']))
  it('refuses hidden characters that turn the direction of reading', async () =>
    expect(await problemsOf({ text: 'Open \u202eyadrutaS' })).toEqual(['text']))

  it('counts as the network counts, and only the words of that network', async () => {
    const long = 'a '.repeat(200)
    const both = [
      { channelId: office.facebook, text: null },
      { channelId: office.x, text: null },
    ]
    expect(await problemsOf({ text: long, channels: both })).toEqual(['text'])
    const short = both.map((one) => (one.channelId === office.x ? { ...one, text: 'Shorter' } : one))
    expect(await problemsOf({ text: long, channels: short })).toEqual([])
  })

  it('twice is once', async () => {
    const post = await waiting(office)
    expect(await sendForApproval(trust.trust, office.nia, { postId: post.id })).toMatchObject({ ok: true })
    const { entries } = await readRecord(trust.trust, office.nia, {
      subjectId: post.id,
      act: 'post.sent-for-approval',
    })
    expect(entries).toHaveLength(1)
  })
})

describe('approving', () => {
  it('schedules a post whose time is ahead, with its deliveries', async () => {
    const post = await waiting(office, { plannedAt: inHours(3) })
    const done = await approve(trust.trust, office.asha, { postId: post.id, edit: 1 })
    expect(done).toMatchObject({ ok: true, value: { kind: 'scheduled' } })
    expect(await deliveries(post.id)).toEqual([{ state: 'by-hand', dueAt: inHours(3) }])
  })

  it('never lets a late post go out by itself', async () => {
    const post = await waiting(office, { plannedAt: inHours(1) })
    trust.clock.moveBy(hours(1))
    const done = await approve(trust.trust, office.asha, { postId: post.id, edit: 1 })
    expect(done).toMatchObject({ ok: true, value: { kind: 'late', post: { state: 'approved' } } })
    trust.clock.moveBy(days(1))
    await trust.runDueJobs()
    expect(await deliveries(post.id)).toEqual([])
    expect(await storedState(post.id)).toBe('approved')
  })

  it("refuses one's own post: as author, as sender, as the last to change it", async () => {
    const written = await waiting(office, {}, office.tom)
    expect(await approve(trust.trust, office.tom, { postId: written.id, edit: 1 })).toEqual({
      ok: false,
      why: { kind: 'own-post', as: 'author' },
    })
    const sentByTom = await draft(office)
    await sendForApproval(trust.trust, office.tom, { postId: sentByTom.id })
    expect(await approve(trust.trust, office.tom, { postId: sentByTom.id, edit: 1 })).toEqual({
      ok: false,
      why: { kind: 'own-post', as: 'sender' },
    })
    const changed = await draft(office)
    await saveDraft(trust.trust, office.tom, {
      ...words(office),
      postId: changed.id,
      edit: 1,
      text: 'By Tom',
    })
    await sendForApproval(trust.trust, office.nia, { postId: changed.id })
    expect(await approve(trust.trust, office.tom, { postId: changed.id, edit: 2 })).toEqual({
      ok: false,
      why: { kind: 'own-post', as: 'editor' },
    })
  })

  it('is of the words that were read, not of others', async () => {
    const post = await waiting(office)
    await saveDraft(trust.trust, office.nia, {
      ...words(office),
      postId: post.id,
      edit: 1,
      text: 'Something else',
    })
    await sendForApproval(trust.trust, office.nia, { postId: post.id })
    expect(await approve(trust.trust, office.asha, { postId: post.id, edit: 1 })).toMatchObject({
      ok: false,
      why: { kind: 'edited-elsewhere', by: 'Nia Evans' },
    })
  })

  it('pressed twice approves once', async () => {
    const post = await waiting(office, { plannedAt: inHours(3) })
    const both = await Promise.all(
      [1, 2].map(() => approve(trust.trust, office.asha, { postId: post.id, edit: 1 })),
    )
    expect(both.map(({ ok }) => ok)).toEqual([true, true])
    expect(await deliveries(post.id)).toHaveLength(1)
  })

  it('is for approvers', async () => {
    const post = await waiting(office)
    const bethan = await trust.person(office.organisationId, 'Bethan Rees', [
      'author',
      'manager',
      'administrator',
    ])
    expect(await approve(trust.trust, bethan, { postId: post.id, edit: 1 })).toEqual({
      ok: false,
      why: { kind: 'not-allowed' },
    })
  })

  it('waits for those who may, and counts only for them', async () => {
    await waiting(office, {}, office.tom)
    await waiting(office)
    const counts = await trust.within(office.organisationId, (tx) =>
      Promise.all([countAwaitingApproval(tx, office.tom), countAwaitingApproval(tx, office.asha)]),
    )
    expect(counts).toEqual([1, 2])
  })
})

describe('sending back', () => {
  it('needs a reason, and the author sees it', async () => {
    const post = await waiting(office)
    expect(await returnPost(trust.trust, office.asha, { postId: post.id, reason: ' ' })).toMatchObject({
      ok: false,
    })
    const back = await returnPost(trust.trust, office.asha, { postId: post.id, reason: 'Say which Saturday' })
    expect(back).toMatchObject({ ok: true, value: { state: 'draft', returnedReason: 'Say which Saturday' } })
  })
})

describe('times', () => {
  it('in the past are refused, and now is asked for by name', async () => {
    const post = await approvedBy(office, office.asha)
    expect(await schedule(trust.trust, office.nia, { postId: post.id, at: trust.clock.now() })).toEqual({
      ok: false,
      why: { kind: 'in-the-past' },
    })
    expect(await schedule(trust.trust, office.nia, { postId: post.id, now: true })).toMatchObject({
      ok: true,
    })
    expect(await deliveries(post.id)).toHaveLength(1)
  })

  it('move with their deliveries', async () => {
    const post = await approvedBy(office, office.asha, { plannedAt: inHours(2) })
    expect(await movePost(trust.trust, office.nia, { postId: post.id, at: inHours(5) })).toMatchObject({
      ok: true,
    })
    expect((await deliveries(post.id)).map(({ dueAt }) => dueAt)).toEqual([inHours(5)])
  })

  it('are taken away, and the post stays approved', async () => {
    const post = await approvedBy(office, office.asha, { plannedAt: inHours(2) })
    expect(await unschedule(trust.trust, office.nia, { postId: post.id })).toMatchObject({ ok: true })
    expect(await storedState(post.id)).toBe('approved')
    expect((await deliveries(post.id)).map(({ state }) => state)).toEqual(['cancelled'])
  })

  it('never come to a draft', async () => {
    const post = await draft(office)
    expect(await schedule(trust.trust, office.nia, { postId: post.id, at: inHours(2) })).toEqual({
      ok: false,
      why: { kind: 'wrong-state', state: 'draft' },
    })
  })
})

describe('the end of a post', () => {
  it('is cancelling, which stops what was due', async () => {
    const post = await approvedBy(office, office.asha, { plannedAt: inHours(2) })
    expect(await cancelPost(trust.trust, office.nia, { postId: post.id })).toMatchObject({ ok: true })
    expect((await deliveries(post.id)).map(({ state }) => state)).toEqual(['cancelled'])
  })

  it('can be the start of a copy, and only of one', async () => {
    const post = await draft(office, { text: 'Once more', plannedAt: inHours(2) })
    const input = { postId: post.id, newId: randomUUID() }
    const copies = [
      await duplicatePost(trust.trust, office.tom, input),
      await duplicatePost(trust.trust, office.tom, input),
    ]
    for (const copy of copies) {
      expect(copy).toMatchObject({
        ok: true,
        value: {
          id: input.newId,
          state: 'draft',
          text: 'Once more',
          plannedAt: null,
          authorId: office.tom.id,
        },
      })
    }
  })

  it('of one author hands over to another', async () => {
    const post = await draft(office)
    const given = await trust.within(office.organisationId, (tx) =>
      handOverPosts(tx, trust.trust, office.manager, office.nia.id, office.tom.id),
    )
    expect(given).toBe(1)
    const found = await getPost(trust.trust, office.tom, post.id)
    expect(found.ok && found.value.post.authorId).toBe(office.tom.id)
  })
})

it('shows nothing of one organisation to another, whatever is asked', async () => {
  const post = await waiting(office, { plannedAt: inHours(2) })
  const other = await openOffice(trust)
  const postId = post.id
  const answers = await Promise.all([
    getPost(trust.trust, other.nia, postId),
    sendForApproval(trust.trust, other.nia, { postId }),
    approve(trust.trust, other.asha, { postId, edit: 1 }),
    returnPost(trust.trust, other.asha, { postId, reason: 'No' }),
    schedule(trust.trust, other.nia, { postId, now: true }),
    unschedule(trust.trust, other.nia, { postId }),
    movePost(trust.trust, other.nia, { postId, at: inHours(4) }),
    cancelPost(trust.trust, other.nia, { postId }),
    duplicatePost(trust.trust, other.nia, { postId, newId: randomUUID() }),
    saveDraft(trust.trust, other.nia, { ...words(other), postId, edit: 1 }),
  ])
  for (const answer of answers)
    expect(answer).toEqual({ ok: false, why: { kind: 'not-found', what: 'post' } })
  expect(await storedState(postId)).toBe('awaiting-approval')
})

it('lists a page at a time, last changed first, without a gap or a repeat', async () => {
  for (let i = 0; i < 30; i += 1) {
    trust.clock.moveBy(i % 2)
    await draft(office, { text: `Post ${i}` })
  }
  const first = await listPosts(trust.trust, office.nia)
  if (!first.ok) throw new Error('refused')
  const second = await listPosts(trust.trust, office.nia, { after: first.value.next, filter: 'draft' })
  if (!second.ok) throw new Error('refused')
  const ids = [...first.value.posts, ...second.value.posts].map(({ id }) => id)
  expect([ids.length, new Set(ids).size, second.value.next]).toEqual([30, 30, null])
  expect(first.value.counts.get('draft')).toBe(30)
})
