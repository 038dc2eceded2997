/** Connects channels to the practice Facebook the way a person does: its sign-in page, and back. */
import {
  type Channel,
  channelById,
  chooseAccount,
  finishConnecting,
  registerChannel,
  startConnecting,
} from '../toolkit/channels/channels.ts'
import type { By } from '../toolkit/people/person.ts'
import type { Trust } from '../toolkit/trust.ts'

export const trustPage = { id: '104857600012345', slug: 'FellsideAndRiversNHS' }
const tomOnFacebook = '101580000001111'

/** What the network sends the browser back with, after agreeing to everything. */
export async function agreeOnFacebook(
  address: string,
  person = tomOnFacebook,
): Promise<{ code: string; state: string }> {
  const form = new URLSearchParams(new URL(address).searchParams)
  form.set('person', person)
  const pages = await (await fetch(`${address}&person=${person}`)).text()
  for (const [, id] of pages.matchAll(/name="page" value="(\d+)"/g)) form.append('page', id ?? '')
  form.set('answer', 'continue')
  const back = await fetch(address.split('?')[0] ?? '', { method: 'POST', body: form, redirect: 'manual' })
  const location = new URL(back.headers.get('location') ?? '')
  return { code: location.searchParams.get('code') ?? '', state: location.searchParams.get('state') ?? '' }
}

const must = <T>(result: { ok: true; value: T } | { ok: false; why: unknown }): T => {
  if (!result.ok) throw new Error(JSON.stringify(result.why))
  return result.value
}

/** A registered and connected channel of the practice Page. `by` must be a manager. */
export async function aFacebookChannel(
  { trust }: { readonly trust: Trust },
  by: By,
  page = trustPage,
): Promise<Channel> {
  const channel = must(
    await registerChannel(trust, by, {
      network: 'facebook',
      address: `https://www.facebook.com/${page.slug}`,
      name: `${page.slug} on Facebook`,
      ownerId: by.id,
      deputyId: null,
      purpose: 'News for patients',
      isPublic: true,
    }),
  )
  const { address } = must(await startConnecting(trust, by, channel.id))
  const { connectingId } = must(await finishConnecting(trust, by, await agreeOnFacebook(address)))
  must(await chooseAccount(trust, by, { connectingId, accountId: page.id }))
  const connected = await trust.db.within(by.organisationId, (tx) =>
    channelById(tx, by.organisationId, channel.id),
  )
  if (!connected) throw new Error('The channel is gone')
  return connected
}
