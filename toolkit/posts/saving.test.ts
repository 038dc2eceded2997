/** Saving drafts on a real database: nothing twice, nothing overwritten, nothing of somebody else's. */
import { randomUUID } from 'node:crypto'
import { hours } from '@canteen/plumbing/clock.ts'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { start, TestTrust } from '../../tests/trust.ts'
import { deliveriesOfPosts } from '../deliveries/deliveries.ts'
import { readRecord } from '../record/record.ts'
import { getPost, listPosts, saveDraft } from './posts.ts'
import { approvedBy, draft, type Office, openOffice, words } from './test-posts.ts'

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

describe('saving', () => {
  it('makes one post when the same form comes twice', async () => {
    const form = words(office)
    const twice = [
      await saveDraft(trust.trust, office.nia, form),
      await saveDraft(trust.trust, office.nia, form),
    ]
    expect(twice.map((saved) => saved.ok && saved.value.edit)).toEqual([1, 1])
    const listed = await listPosts(trust.trust, office.nia)
    expect(listed.ok && listed.value.posts).toHaveLength(1)
  })

  it('makes one post when the same form comes twice at once', async () => {
    const form = words(office)
    const saved = await Promise.all([1, 2, 3].map(() => saveDraft(trust.trust, office.nia, form)))
    expect(saved.map(({ ok }) => ok)).toEqual([true, true, true])
    const { entries } = await readRecord(trust.trust, office.nia, { subjectId: form.postId })
    expect(entries.map(({ act }) => act)).toEqual(['post.created'])
  })

  it('overwrites nothing that somebody else saved in between, and says who and what', async () => {
    const post = await draft(office)
    const theirs = { ...words(office), postId: post.id, edit: 1, text: 'Tom was here' }
    expect((await saveDraft(trust.trust, office.tom, theirs)).ok).toBe(true)
    const mine = await saveDraft(trust.trust, office.nia, { ...theirs, text: 'Nia was here' })
    expect(mine).toMatchObject({
      ok: false,
      why: { kind: 'edited-elsewhere', by: 'Tom Okafor', theirs: { text: 'Tom was here', edit: 2 } },
    })
    const kept = await getPost(trust.trust, office.nia, post.id)
    expect(kept.ok && kept.value.post.text).toBe('Tom was here')
  })

  it('lets exactly one of two people who save at once win', async () => {
    const post = await draft(office)
    const both = await Promise.all(
      [office.nia, office.tom].map((by) =>
        saveDraft(trust.trust, by, { ...words(office), postId: post.id, edit: 1, text: `From ${by.name}` }),
      ),
    )
    expect(both.filter(({ ok }) => ok)).toHaveLength(1)
  })

  it('refuses a megabyte of words in plain words', async () => {
    const saved = await saveDraft(trust.trust, office.nia, words(office, { text: 'x'.repeat(1_000_000) }))
    expect(saved).toEqual({ ok: false, why: { kind: 'too-much', most: 70_000 } })
  })

  it('takes words with emoji, Welsh, right-to-left letters and a script tag as they are', async () => {
    const text = 'Clinig ffliw 🏴󠁧󠁢󠁷󠁬󠁳󠁿 ŷ — عيادة <script>alert(1)</script> "\'; drop table post; --'
    const post = await draft(office, { text })
    const found = await getPost(trust.trust, office.nia, post.id)
    expect(found.ok && found.value.post.text).toBe(text)
  })

  it('knows no channel and no picture of another organisation', async () => {
    const other = await openOffice(trust)
    const channels = [{ channelId: other.facebook, text: null }]
    const foreign = await saveDraft(trust.trust, office.nia, words(office, { channels }))
    expect(foreign).toEqual({ ok: false, why: { kind: 'not-found', what: 'channel' } })
    const pictures = [{ id: randomUUID(), alt: 'A nurse' }]
    const lost = await saveDraft(trust.trust, office.nia, words(office, { pictures }))
    expect(lost).toEqual({ ok: false, why: { kind: 'not-found', what: 'picture' } })
  })

  it('is for authors', async () => {
    expect(await saveDraft(trust.trust, office.asha, words(office))).toEqual({
      ok: false,
      why: { kind: 'not-allowed' },
    })
  })

  it('takes an approved or scheduled post back to draft, and its deliveries with it', async () => {
    const post = await approvedBy(office, office.asha, { plannedAt: inHours(2) })
    expect(await deliveries(post.id)).toEqual([{ state: 'by-hand', dueAt: inHours(2) }])
    const changed = {
      ...words(office),
      postId: post.id,
      edit: post.edit,
      plannedAt: inHours(2),
      text: 'Other words',
    }
    expect(await saveDraft(trust.trust, office.nia, changed)).toMatchObject({
      ok: true,
      value: { state: 'draft' },
    })
    expect((await deliveries(post.id)).map(({ state }) => state)).toEqual(['cancelled'])
  })
})
