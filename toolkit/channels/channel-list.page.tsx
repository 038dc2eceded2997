import type { ReactNode } from 'react'
import { z } from 'zod'
import { namesOf } from '../people/people.ts'
import type { By } from '../people/person.ts'
import type { Trust } from '../trust.ts'
import { type Answer, page } from '../web/route.ts'
import { can } from './can.ts'
import { type Channel, keepersOf } from './channel.ts'
import { Health } from './channel-parts.tsx'
import { countChannels, listBroken, pageOfChannels } from './channels.store.ts'
import { healthWords } from './health-words.ts'
import { connectorOf } from './may-connect.ts'

const pageSize = 50

interface ChannelList {
  readonly channels: readonly Channel[]
  readonly broken: readonly Channel[]
  readonly closed: number
  readonly names: ReadonlyMap<string, string>
  readonly next: string | null
}

async function readList(
  trust: Trust,
  by: By,
  query: { readonly state: Channel['state']; readonly after: { name: string; id: string } | null },
): Promise<ChannelList> {
  const { organisationId } = by
  return trust.db.within(organisationId, async (tx) => {
    const found = await pageOfChannels(tx, organisationId, { ...query, limit: pageSize + 1 })
    const channels = found.slice(0, pageSize)
    const last = channels.at(-1)
    const ids = [...new Set(channels.flatMap(keepersOf))]
    return {
      channels,
      broken: await listBroken(tx, organisationId),
      closed: query.state === 'closed' ? 0 : await countChannels(tx, organisationId, 'closed'),
      names: ids.length > 0 ? await namesOf(tx, organisationId, ids) : new Map(),
      next: found.length > pageSize && last ? nextPage(query.state, last) : null,
    }
  })
}

const nextPage = (state: Channel['state'], last: Channel): string =>
  `/channels?${new URLSearchParams({ ...(state === 'closed' ? { closed: 'yes' } : {}), name: last.name, id: last.id })}`

export const channelListPage = page({
  path: '/channels',
  who: 'staff',
  query: z.object({
    closed: z.literal('yes').optional(),
    name: z.string().optional(),
    id: z.uuid().optional(),
  }),
  show: async (trust, by, { closed, name, id }) => {
    const state = closed ? 'closed' : 'active'
    const after = name !== undefined && id !== undefined ? { name, id } : null
    const list = await readList(trust, by, { state, after })
    return state === 'closed' ? closedPage(trust, list) : activePage(trust, by, list)
  },
})

function activePage(trust: Trust, by: By, list: ChannelList): Answer {
  const mayRegister = can(by).register
  return {
    kind: 'page',
    title: 'Channels',
    wide: true,
    body: (
      <>
        <h1>Channels</h1>
        <p className="nhsuk-body-l">The official accounts of your organisation, and who answers for each.</p>
        <Broken channels={list.broken} />
        {mayRegister ? (
          <a className="nhsuk-button" href="/channels/new">
            Register a channel
          </a>
        ) : null}
        {list.channels.length === 0 ? (
          <NoChannels mayRegister={mayRegister} />
        ) : (
          <ChannelTable trust={trust} list={list} caption="Channels in use" />
        )}
        {list.closed > 0 ? (
          <p>
            <a href="/channels?closed=yes">
              {list.closed === 1 ? '1 closed channel' : `${list.closed} closed channels`}
            </a>
          </p>
        ) : null}
      </>
    ),
  }
}

function closedPage(trust: Trust, list: ChannelList): Answer {
  return {
    kind: 'page',
    title: 'Closed channels',
    body: (
      <>
        <h1>Closed channels</h1>
        <p>They take no new posts. Their posts and proofs are kept.</p>
        {list.channels.length === 0 ? (
          <p>No channel has been closed.</p>
        ) : (
          <ChannelTable trust={trust} list={list} caption="Channels no longer in use" />
        )}
        <p>
          <a href="/channels">Channels in use</a>
        </p>
      </>
    ),
  }
}

function Broken({ channels }: { readonly channels: readonly Channel[] }) {
  if (channels.length === 0) return null
  return (
    <div className="nhsuk-warning-callout">
      <h2 className="nhsuk-warning-callout__label">
        <span className="nhsuk-u-visually-hidden">Important: </span>
        {channels.length === 1
          ? 'A channel must be connected again'
          : `${channels.length} channels must be connected again`}
      </h2>
      <p>Posts wait until then, or go out by hand. Nothing is lost.</p>
      <ul>
        {channels.map((channel) => (
          <li key={channel.id}>
            <a href={`/channels/${channel.id}`}>{channel.name}</a>: {channel.connection.brokenReason}
          </li>
        ))}
      </ul>
    </div>
  )
}

const NoChannels = ({ mayRegister }: { readonly mayRegister: boolean }) => (
  <div className="nhsuk-inset-text">
    <p>No channels yet.</p>
    <p>
      {mayRegister
        ? 'Register your first: a Facebook Page, a Bluesky account, or any other official account. You need its address and the name of the person who looks after it.'
        : 'A manager can register the official accounts of your organisation here.'}
    </p>
  </div>
)

function ChannelTable(props: {
  readonly trust: Trust
  readonly list: ChannelList
  readonly caption: string
}) {
  const { trust, list } = props
  return (
    <>
      <table className="nhsuk-table-responsive">
        <caption className="nhsuk-table__caption nhsuk-u-visually-hidden">{props.caption}</caption>
        <thead className="nhsuk-table__head">
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="nhsuk-table__body">
          {list.channels.map((channel) => (
            <ChannelRow key={channel.id} trust={trust} channel={channel} names={list.names} />
          ))}
        </tbody>
      </table>
      {list.next ? (
        <p>
          <a href={list.next}>More channels</a>
        </p>
      ) : null}
    </>
  )
}

const columns = ['Channel', 'Connection', 'Owner', 'Deputy'] as const

/** On a narrow screen each cell stands on its own line, with the name of its column before it. */
const Cell = ({ of, children }: { readonly of: (typeof columns)[number]; readonly children: ReactNode }) => (
  <td className="nhsuk-table__cell">
    <span className="nhsuk-table-responsive__heading" aria-hidden="true">
      {of}{' '}
    </span>
    <span className="canteen-cell">{children}</span>
  </td>
)

function ChannelRow(props: {
  readonly trust: Trust
  readonly channel: Channel
  readonly names: ReadonlyMap<string, string>
}) {
  const { trust, channel, names } = props
  const words = healthWords(channel, trust.clock.now(), connectorOf(trust, channel) !== null)
  return (
    <tr className="nhsuk-table__row">
      <Cell of="Channel">
        <a href={`/channels/${channel.id}`}>{channel.name}</a>
        <br />
        <span className="nhsuk-body-s">
          {trust.networks[channel.network].name}, {channel.handle}
        </span>
      </Cell>
      <Cell of="Connection">
        <Health words={words} />
        <br />
        <span className="nhsuk-body-s">{words.says}</span>
      </Cell>
      <Cell of="Owner">{names.get(channel.ownerId) ?? 'Nobody'}</Cell>
      <Cell of="Deputy">
        {channel.deputyId === null ? (
          <strong className="nhsuk-tag nhsuk-tag--orange">No deputy</strong>
        ) : (
          (names.get(channel.deputyId) ?? 'Nobody')
        )}
      </Cell>
    </tr>
  )
}
