/** The public list of official accounts, so that anybody can tell a real one from a false one. */
import { z } from 'zod'
import { organisationsWithOdsCode } from '../organisations/organisations.ts'
import type { Trust } from '../trust.ts'
import { pageNotFound } from '../web/refusals.tsx'
import { perMinute, publicPage } from '../web/route.ts'
import type { Channel } from './channel.ts'
import { listPublic } from './channels.store.ts'

export const ourAccountsPage = publicPage({
  path: '/our-accounts/:odsCode',
  limit: perMinute(120),
  query: z.object({ odsCode: z.string().max(12) }),
  show: async (trust, _by, { odsCode }) => {
    const organisations = await organisationsWithOdsCode(trust, odsCode)
    const [first] = organisations
    if (!first) return pageNotFound
    const lists = await Promise.all(
      organisations.map(async ({ id, name }) => ({
        id,
        name,
        channels: await trust.db.within(id, (tx) => listPublic(tx, id)),
      })),
    )
    return {
      kind: 'page',
      title: `Official accounts of ${first.name}`,
      body: lists.map(({ id, name, channels }) => (
        <section key={id}>
          <h1 className="canteen-long">Official accounts of {name}</h1>
          <p>An account that is not on this list does not speak for us.</p>
          <Accounts trust={trust} channels={channels.filter(({ state }) => state === 'active')} />
          <NoLongerUsed trust={trust} channels={channels.filter(({ state }) => state === 'closed')} />
        </section>
      )),
    }
  },
})

function NoLongerUsed(props: { readonly trust: Trust; readonly channels: readonly Channel[] }) {
  if (props.channels.length === 0) return null
  return (
    <>
      <h2>No longer in use</h2>
      <p>These were ours. We do not post or answer there any more.</p>
      <Accounts {...props} />
    </>
  )
}

function Accounts({ trust, channels }: { readonly trust: Trust; readonly channels: readonly Channel[] }) {
  if (channels.length === 0) return <p>There is no account to show at the moment.</p>
  return (
    <ul className="nhsuk-list nhsuk-list--border">
      {channels.map((channel) => (
        <li key={channel.id} className="canteen-long">
          <a href={channel.address} rel="noreferrer">
            {trust.networks[channel.network].name}: {channel.handle}
          </a>
          <br />
          {channel.name}. {channel.purpose}
        </li>
      ))}
    </ul>
  )
}
