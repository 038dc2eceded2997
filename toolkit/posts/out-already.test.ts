/** Once a post is out, or on its way, nothing here changes it. */
import { randomUUID } from 'node:crypto'
import { hours } from '@canteen/plumbing/clock.ts'
import sharp from 'sharp'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { start, TestTrust } from '../../tests/trust.ts'
import { deliveriesOfPosts, proveLive } from '../deliveries/deliveries.ts'
import { addPicture } from '../pictures/pictures.ts'
import { cancelPost, getPost, movePost, saveDraft, schedule, sendForApproval, unschedule } from './posts.ts'
import { approvedBy, draft, type Office, openOffice, words } from './test-posts.ts'

let trust: TestTrust
let office: Office

beforeAll(async () => {
  trust = await TestTrust.start()
})
afterAll(() => trust.stop())
beforeEach(async () => {
  trust.clock.moveTo(start)
  office = await openOffice(trust)
})

const deliveries = (postId: string) =>
  trust.within(office.organisationId, async (tx) => [
    ...((await deliveriesOfPosts(tx, office.organisationId, [postId])).get(postId) ?? []),
  ])

describe('a post that is live on one channel and waits on another', () => {
  it('is refused every change, and what waits goes on waiting', async () => {
    const channels = [office.facebook, office.x].map((channelId) => ({ channelId, text: null }))
    const post = await approvedBy(office, office.asha, { channels })
    await schedule(trust.trust, office.nia, { postId: post.id, now: true })
    const facebook = (await deliveries(post.id)).find(({ network }) => network === 'facebook')
    const link = 'https://www.facebook.com/fellsideandrivers/posts/1234567890'
    expect(await proveLive(trust.trust, office.manager, facebook?.id ?? '', link)).toMatchObject({ ok: true })

    const at = new Date(start.getTime() + hours(5))
    const answers = [
      await saveDraft(trust.trust, office.nia, {
        ...words(office),
        postId: post.id,
        edit: 1,
        text: 'Other words',
      }),
      await unschedule(trust.trust, office.nia, { postId: post.id }),
      await movePost(trust.trust, office.nia, { postId: post.id, at }),
      await cancelPost(trust.trust, office.nia, { postId: post.id }),
    ]
    for (const answer of answers) expect(answer).toEqual({ ok: false, why: { kind: 'already-out' } })
    const states = (await deliveries(post.id)).map(({ network, state, dueAt }) => [network, state, dueAt])
    expect(states.sort()).toEqual([
      ['facebook', 'live', start],
      ['x', 'by-hand', start],
    ])
    const found = await getPost(trust.trust, office.nia, post.id)
    expect(found.ok && found.value.post).toMatchObject({ state: 'scheduled', text: post.text })
  })
})

describe('pictures', () => {
  const aPicture = async (): Promise<string> => {
    const bytes = await sharp({ create: { width: 300, height: 200, channels: 3, background: '#005eb8' } })
      .png()
      .toBuffer()
    const added = await addPicture(trust.trust, office.nia, bytes)
    if (!added.ok) throw new Error(added.why.message)
    return added.value.id
  }
  const problems = async (pictures: { id: string; alt: string; whyNoAlt?: string }[]) => {
    const post = await draft(office, { postId: randomUUID(), pictures })
    const sent = await sendForApproval(trust.trust, office.nia, { postId: post.id })
    return sent.ok
      ? 'sent'
      : sent.why.kind === 'must-fix-first'
        ? sent.why.problems.map(({ field }) => field)
        : sent.why
  }

  it('need a description, or a reason why not', async () => {
    const id = await aPicture()
    expect(await problems([{ id, alt: '' }])).toContain(`alt-${id}`)
    expect(await problems([{ id, alt: '', whyNoAlt: 'It only decorates' }])).toBe('sent')
    expect(await problems([{ id, alt: 'A nurse gives a vaccine in a village hall' }])).toBe('sent')
  })

  it('are as many as the network takes, at most', async () => {
    const pictures = []
    for (let i = 0; i < 11; i += 1)
      pictures.push({ id: await aPicture(), alt: `The village hall from side ${i}` })
    expect(await problems(pictures)).toEqual(['pictures'])
  })
})
