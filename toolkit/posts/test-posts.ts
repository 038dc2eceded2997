/** Posts for the tests: an organisation with its people and two channels, and the way to a post of each state. */
import { randomUUID } from 'node:crypto'
import type { TestTrust } from '../../tests/trust.ts'
import { registerChannel } from '../channels/channels.ts'
import type { By } from '../people/person.ts'
import { approve } from './approve.ts'
import type { Post } from './post.ts'
import { type SaveDraft, saveDraft } from './save-draft.ts'
import { sendForApproval } from './send-for-approval.ts'

export interface Office {
  readonly trust: TestTrust
  readonly organisationId: string
  /** Writes. */
  readonly nia: By
  /** Writes and approves. */
  readonly tom: By
  /** Approves. */
  readonly asha: By
  readonly manager: By
  readonly facebook: string
  readonly x: string
}

async function channel(
  trust: TestTrust,
  by: By,
  network: 'facebook' | 'x',
  address: string,
): Promise<string> {
  const made = await registerChannel(trust.trust, by, {
    network,
    address,
    name: 'Fellside and Rivers',
    ownerId: by.id,
    deputyId: null,
    purpose: 'News for patients',
    isPublic: true,
  })
  if (!made.ok) throw new Error(JSON.stringify(made.why))
  return made.value.id
}

export async function openOffice(trust: TestTrust): Promise<Office> {
  const organisationId = await trust.organisation()
  const manager = await trust.person(organisationId, 'Morag Hill', ['manager'])
  return {
    trust,
    organisationId,
    manager,
    nia: await trust.person(organisationId, 'Nia Evans', ['author']),
    tom: await trust.person(organisationId, 'Tom Okafor', ['author', 'approver']),
    asha: await trust.person(organisationId, 'Asha Patel', ['approver']),
    facebook: await channel(trust, manager, 'facebook', 'https://www.facebook.com/fellsideandrivers'),
    x: await channel(trust, manager, 'x', 'https://x.com/fellsiderivers'),
  }
}

export const words = (office: Office, more: Partial<SaveDraft> = {}): SaveDraft => ({
  postId: randomUUID(),
  edit: 0,
  text: 'Our flu clinic is open on Saturday from 9am.',
  link: null,
  plannedAt: null,
  channels: [{ channelId: office.facebook, text: null }],
  pictures: [],
  ...more,
})

export async function draft(office: Office, more: Partial<SaveDraft> = {}, by = office.nia): Promise<Post> {
  const saved = await saveDraft(office.trust.trust, by, words(office, more))
  if (!saved.ok) throw new Error(JSON.stringify(saved.why))
  return saved.value
}

export async function waiting(office: Office, more: Partial<SaveDraft> = {}, by = office.nia): Promise<Post> {
  const post = await draft(office, more, by)
  const sent = await sendForApproval(office.trust.trust, by, { postId: post.id })
  if (!sent.ok) throw new Error(JSON.stringify(sent.why))
  return sent.value
}

export async function approvedBy(office: Office, by: By, more: Partial<SaveDraft> = {}): Promise<Post> {
  const post = await waiting(office, more)
  const done = await approve(office.trust.trust, by, { postId: post.id, edit: post.edit })
  if (!done.ok) throw new Error(JSON.stringify(done.why))
  return done.value.post
}
