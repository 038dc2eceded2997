import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { can, ownPartIn } from './can.ts'
import {
  agreed,
  approved,
  cancelled,
  change,
  isWaiting,
  moved,
  newDraft,
  type Post,
  reasoned,
  returned,
  sameWords,
  scheduled,
  send,
  unscheduled,
  type Words,
} from './post.ts'

const now = new Date('2026-11-23T09:00:00Z')
const later = new Date('2026-11-24T09:00:00Z')
const people = ['nia', 'tom', 'asha', 'morag'] as const
const words = (text: string): Words => ({ text, link: '', plannedAt: null, versions: [], pictures: [] })

/** Everything somebody may try; what the state or the person does not allow leaves the post as it is. */
const steps = {
  change: (post: Post, who: string, text: string): Post =>
    post.state === 'cancelled' ? post : change(post, words(text), who, now),
  send: (post: Post, who: string): Post => (post.state === 'draft' ? send(post, who, now) : post),
  approve: (post: Post, who: string): Post =>
    post.state === 'awaiting-approval' && can({ id: who, roles: ['author', 'approver'] }).approve(post)
      ? approved(post, who, now)
      : post,
  giveReason: (post: Post, who: string): Post =>
    post.state === 'awaiting-approval' && can({ id: who, roles: ['author', 'approver'] }).approve(post)
      ? reasoned(post, { words: 'So', by: who, at: now, rules: ['conf.nhs-number'] })
      : post,
  agree: (post: Post, who: string): Post =>
    post.state === 'awaiting-second-approval' && can({ id: who, roles: ['author', 'approver'] }).agree(post)
      ? agreed(post, who, now)
      : post,
  return: (post: Post): Post => (isWaiting(post) ? returned(post, 'No', now) : post),
  schedule: (post: Post): Post => (post.state === 'approved' ? scheduled(post, later, now) : post),
  move: (post: Post): Post => (post.state === 'scheduled' ? moved(post, later, now) : post),
  unschedule: (post: Post): Post => (post.state === 'scheduled' ? unscheduled(post, now) : post),
  cancel: (post: Post): Post => (post.state === 'cancelled' ? post : cancelled(post, now)),
}

const anyStep = fc.record({
  name: fc.constantFrom(...(Object.keys(steps) as (keyof typeof steps)[])),
  who: fc.constantFrom(...people),
  text: fc.constantFrom('one', 'two', 'three'),
})

describe('whatever people do, in whatever order', () => {
  it('a post is scheduled only with the approval of somebody else, or of two, of these very words', () => {
    let reached = 0
    let reasons = 0
    fc.assert(
      fc.property(fc.array(anyStep, { minLength: 5, maxLength: 40 }), (path) => {
        let post: Post = newDraft({ organisationId: 'o', id: 'p', words: words('one'), by: 'nia', now })
        let read = ''
        for (const { name, who, text } of path) {
          const before = post
          post = steps[name](post, who, text)
          if (isWaiting(before) && post.state === 'approved') read = post.text
          if (post.state !== 'scheduled') continue
          reached += 1
          expect([post.authorId, post.editedBy, post.sentBy]).not.toContain(post.approvedBy)
          expect(post.text).toBe(read)
          if (!post.reason) continue
          reasons += 1
          const others = [post.authorId, post.editedBy, post.sentBy, post.approvedBy]
          expect(others).not.toContain(post.reason.by)
        }
      }),
      { numRuns: 10_000, seed: 7 },
    )
    expect(reached).toBeGreaterThan(20)
    expect(reasons).toBeGreaterThan(15)
  })

  it('each change of words counts', () => {
    const first = newDraft({ organisationId: 'o', id: 'p', words: words('one'), by: 'nia', now })
    const second = change(first, words('two'), 'tom', later)
    expect([first.edit, second.edit, second.editedBy, second.authorId]).toEqual([1, 2, 'tom', 'nia'])
  })
})

describe('one’s own part in a post', () => {
  const post = send(
    newDraft({ organisationId: 'o', id: 'p', words: words('one'), by: 'nia', now }),
    'tom',
    now,
  )
  it.each([
    ['nia', 'author'],
    ['tom', 'sender'],
    ['asha', null],
  ])('of %s is %s', (who, part) => expect(ownPartIn(post, who)).toBe(part))
})

describe('the same words', () => {
  const base: Words = {
    ...words('one'),
    versions: [
      { channelId: 'a', text: null },
      { channelId: 'b', text: 'Other' },
    ],
    plannedAt: later,
  }
  it('are the same in another order of channels', () =>
    expect(sameWords(base, { ...base, versions: base.versions.toReversed() })).toBe(true))
  it.each<[string, Partial<Words>]>([
    ['text', { text: 'two' }],
    ['link', { link: 'https://www.nhs.uk' }],
    ['time', { plannedAt: now }],
    ['time taken away', { plannedAt: null }],
    ['channels', { versions: base.versions.slice(1) }],
    ['words of a channel', { versions: base.versions.map((version) => ({ ...version, text: null })) }],
    ['pictures', { pictures: [{ id: 'x', alt: '', whyNoAlt: '', consent: '' }] }],
  ])('are others with another %s', (_name, other) =>
    expect(sameWords(base, { ...base, ...other })).toBe(false),
  )
})
