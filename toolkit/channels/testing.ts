/** For this slice's tests: channels to begin with, and the sign-in at the practice Facebook as a person goes through it. */
import type { By } from '../people/person.ts'
import type { Trust } from '../trust.ts'
import type { Channel } from './channel.ts'
import { type ChannelForm, registerChannel } from './register-channel.ts'

interface Reply {
  readonly status: number
  readonly location: string | null
  readonly text: string
}

/** The parts of a test's trust that are used here: a slice does not reach out to the folder of tests. */
interface TestTrust {
  readonly trust: Trust
  readonly practice: { readonly address: string } | null
  readonly visit: (path: string, as: By) => Promise<Reply>
  readonly submit: (path: string, fields: Readonly<Record<string, string>>, as: By) => Promise<Reply>
}

export const trustPage = '104857600012345'
export const maternityPage = '104857600067890'
export const tomAtFacebook = '101580000001111'
export const niaAtFacebook = '101580000003333'

/** Registers a channel owned by whoever registers it. */
export async function aChannel(trust: TestTrust, by: By, facts: Partial<ChannelForm> = {}): Promise<Channel> {
  const registered = await registerChannel(trust.trust, by, {
    network: 'facebook',
    address: 'FellsideAndRivers',
    name: 'Trust news',
    ownerId: by.id,
    deputyId: null,
    purpose: 'News for patients and families.',
    isPublic: true,
    ...facts,
  })
  if (!registered.ok) throw new Error(JSON.stringify(registered.why))
  return registered.value
}

/** Begins to connect, signs in at the practice Facebook, and answers the path it leads back to. */
export async function throughFacebook(
  trust: TestTrust,
  by: By,
  channelId: string,
  at: { readonly person: string; readonly pages: readonly string[]; readonly answer?: 'cancel' },
): Promise<string> {
  const begun = await trust.submit(`/channels/${channelId}/connect`, {}, by)
  if (begun.status !== 303) throw new Error(`Could not begin to connect: ${begun.text}`)
  const dialog = new URL(begun.location ?? '')
  const form = new URLSearchParams([
    ...dialog.searchParams,
    ['person', at.person],
    ['answer', at.answer ?? 'continue'],
  ])
  for (const page of at.pages) form.append('page', page)
  const answered = await fetch(dialog.origin + dialog.pathname, {
    method: 'POST',
    body: form,
    redirect: 'manual',
  })
  const back = new URL(answered.headers.get('location') ?? '')
  return back.pathname + back.search
}

/** The whole way: begins, signs in, comes back, chooses. */
export async function connectPage(
  trust: TestTrust,
  by: By,
  channelId: string,
  page = trustPage,
): Promise<Reply> {
  const back = await throughFacebook(trust, by, channelId, {
    person: tomAtFacebook,
    pages: [trustPage, maternityPage],
  })
  const offered = await trust.visit(back, by)
  if (!offered.location) throw new Error(`No accounts were offered: ${offered.text}`)
  return trust.submit(offered.location, { accountId: page }, by)
}

/** Orders the practice network to misbehave, or an invented person to change something. */
export async function control(trust: TestTrust, path: string, body: object): Promise<void> {
  const response = await fetch(`${trust.practice?.address}/_practice/${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ network: 'facebook', ...body }),
  })
  if (!response.ok) throw new Error(await response.text())
}
