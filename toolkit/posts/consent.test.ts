/** What the author says about the people in a picture: kept with the post, told to the check, and in the record. */
import { randomUUID } from 'node:crypto'
import { invented } from '@canteen/practice/facebook/testing-pictures.ts'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { TestTrust } from '../../tests/trust.ts'
import { sayEntry } from '../audit/sentences.ts'
import { addPicture } from '../pictures/pictures.ts'
import { readRecord } from '../record/record.ts'
import { onItsDay } from './known-here.ts'
import { approve, getPost, type SaveDraft, saveDraft, sendForApproval } from './posts.ts'
import { draft, type Office, openOffice, waiting, words } from './test-posts.ts'

const consent = 'Consent form 12, communications folder'

let trust: TestTrust
let office: Office
let pictureId: string

beforeAll(async () => {
  trust = await TestTrust.start()
})
afterAll(() => trust.stop())
beforeEach(async () => {
  office = await openOffice(trust)
  const added = await addPicture(trust.trust, office.nia, await invented.png())
  if (!added.ok) throw new Error(added.why.message)
  pictureId = added.value.id
})

const picture = (more: { readonly consent?: string } = {}) => ({
  id: pictureId,
  alt: 'Two nurses by a sign',
  ...more,
})
const viewOf = async (postId: string) => {
  const found = await getPost(trust.trust, office.nia, postId)
  if (!found.ok) throw new Error(found.why.kind)
  return found.value
}
const facts = async (postId: string) =>
  (await readRecord(trust.trust, office.nia, { subjectId: postId })).entries.map((entry) =>
    sayEntry(entry, () => null),
  )

describe('consent of the people in a picture', () => {
  it('comes from the composer, is shown to the approver, and is in the record once it is sent', async () => {
    const postId = randomUUID()
    const fields = {
      edit: '0',
      text: 'Meet our team',
      channels: office.facebook,
      picture: pictureId,
      [`alt-${pictureId}`]: 'Two nurses by a sign',
      [`consent-${pictureId}`]: `  ${consent} `,
    }
    const saved = await trust.submit(`/posts/${postId}/save`, { ...fields, press: 'save' }, office.nia)
    expect(saved.status).toBe(303)
    expect((await viewOf(postId)).post.pictures[0]).toMatchObject({ consent })
    expect(await facts(postId)).toEqual(['Began the post.'])
    const composer = await trust.visit(`/posts/${postId}/edit`, office.nia)
    expect(composer.text).toContain(`value="${consent}"`)
    await sendForApproval(trust.trust, office.nia, { postId })
    expect((await facts(postId))[0]).toBe(
      `Said where the consent of people in pictures is written down: Picture 1: ${consent}.`,
    )
    const page = await trust.visit(`/posts/${postId}/approve`, office.asha)
    expect(page.text).toMatch(new RegExp(`Consent for picture 1</dt>.*${consent}`))
  })

  it('comes back in a form that was refused', async () => {
    const fields = { edit: '0', text: '', link: 'http://localhost/', picture: pictureId, press: 'send' }
    const reply = await trust.submit(
      `/posts/${randomUUID()}/save`,
      { ...fields, [`consent-${pictureId}`]: consent },
      office.nia,
    )
    expect(reply.status).toBe(422)
    expect(reply.text).toContain(`value="${consent}"`)
  })

  it('is a change of the post when it changes, and asks for approval again', async () => {
    const post = await waiting(office, { pictures: [picture({ consent })] })
    const changed = await saveDraft(trust.trust, office.nia, {
      ...words(office, { pictures: [picture()] }),
      postId: post.id,
      edit: 1,
    })
    expect(changed).toMatchObject({ ok: true, value: { state: 'draft', edit: 2 } })
  })

  it('is told to the check: a picture of people without it needs a second approver', async () => {
    const text = 'Selfie with our patient Daisy, who made me promise to post it'
    const stopsOf = async (pictures: SaveDraft['pictures']) => {
      const post = await draft(office, { text, pictures })
      return (await viewOf(post.id)).findings.filter(({ rule }) => rule === 'conf.photo-people')
    }
    expect(await stopsOf([picture()])).not.toEqual([])
    expect(await stopsOf([{ id: pictureId, alt: '', whyNoAlt: 'It only decorates' }])).not.toEqual([])
    expect(await stopsOf([picture({ consent })])).toEqual([])
  })
})

it('does not let a picture that nobody described go out, whatever the reason, and says how to mend it', async () => {
  const post = await waiting(office, { pictures: [picture()] })
  // As an older version could have left it: today it could not even be sent.
  await trust.within(office.organisationId, (tx) =>
    tx
      .updateTable('post_picture')
      .set({ alt: '' })
      .where('organisation_id', '=', office.organisationId)
      .where('post_id', '=', post.id)
      .execute(),
  )
  const done = await approve(trust.trust, office.asha, { postId: post.id, edit: 1, reason: 'It is urgent' })
  expect(done).toMatchObject({
    ok: false,
    why: { kind: 'must-fix-first', problems: [{ field: `alt-${pictureId}` }] },
  })
  const page = await trust.visit(`/posts/${post.id}/approve`, office.asha)
  expect(page.text).toContain('It cannot be approved yet')
  expect(page.text).toContain('Describe picture 1')
  expect(page.text).not.toContain('>Approve</button>')
  expect(page.text).toContain('Send it back')
})

describe('the day that counts for a pre-election period', () => {
  const knowledge = {
    local: { places: [], words: [], asAdvice: [] },
    preElection: { from: '2027-03-22', until: '2027-05-06' },
  }
  const now = new Date('2027-03-01T09:00:00Z')
  it.each([
    ['is the day when it goes out', '2027-04-01T09:00:00Z', true],
    ['is after it', '2027-05-07T09:00:00Z', false],
    ['is today, once its time has passed', '2027-02-01T09:00:00Z', false],
    ['is today, without a time', null, false],
  ])('%s', (_name, at, within) => {
    const plannedAt = at === null ? null : new Date(at)
    expect(onItsDay(knowledge, { plannedAt }, now).preElection).toBe(within)
  })
})
