/** For this slice's tests: channels to begin with, and the sign-in at the practice Facebook as a person goes through it. */
import { expect } from 'vitest'
import type { Reply, TestTrust } from '../../tests/trust.ts'
import type { By } from '../people/person.ts'
import type { Channel } from './channel.ts'
import { type ChannelForm, registerChannel } from './register-channel.ts'

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
  expect(begun.status).toBe(303)
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
  expect(back.pathname).toBe('/channels/connected')
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
  expect(offered.text).toBe('')
  return trust.submit(offered.location ?? '', { accountId: page }, by)
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
