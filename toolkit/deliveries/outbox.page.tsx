/** The outbox: every post and channel, its state in plain words, its link, and what to do next. */
import { sayLondon } from '@canteen/plumbing/london.ts'
import { z } from 'zod'
import { type Channel, sayChannel } from '../channels/channels.ts'
import type { Trust } from '../trust.ts'
import { usePage } from '../web/form.tsx'
import { page } from '../web/route.ts'
import { networkOf } from './network-of.ts'
import { type OutboxPage, type OutboxQuery, outboxPageSize, readOutbox } from './read-outbox.ts'
import { Excerpt, StateTag } from './shown.tsx'
import { sayState } from './words.ts'

const shows = {
  all: 'Everything',
  'needs-you': 'Needs somebody',
  scheduled: 'On its way',
  live: 'Live',
  'not-sent': 'Not sent, or not certain',
}

const Cursor = z
  .string()
  .regex(/^\d{13}_[0-9a-f-]{36}$/)
  .transform((text) => {
    const [at = '', id = ''] = text.split('_')
    return { dueAt: new Date(Number(at)), id }
  })

const Query = z.object({
  show: z.enum(['all', 'needs-you', 'scheduled', 'live', 'not-sent']).catch('all'),
  channel: z.union([z.uuid(), z.literal('')]).optional(),
  post: z.uuid().optional(),
  before: Cursor.optional(),
})

interface Filter {
  readonly show: OutboxQuery['show']
  readonly channel?: string | undefined
  readonly post?: string | undefined
}

const addressOf = (filter: Filter, before?: { readonly dueAt: Date; readonly id: string } | null): string => {
  const query = new URLSearchParams({ show: filter.show })
  if (filter.channel) query.set('channel', filter.channel)
  if (filter.post) query.set('post', filter.post)
  if (before) query.set('before', `${before.dueAt.getTime()}_${before.id}`)
  return `/outbox?${query}`
}

const outboxPage = page({
  path: '/outbox',
  who: ['author', 'approver', 'on-duty', 'manager'],
  query: Query,
  show: async (trust, by, query) => {
    const filter: Filter = { show: query.show, channel: query.channel || undefined, post: query.post }
    const found = await readOutbox(trust, by, {
      show: query.show,
      ...(query.channel ? { channelId: query.channel } : {}),
      ...(query.post ? { postId: query.post } : {}),
      ...(query.before ? { before: query.before } : {}),
    })
    return {
      kind: 'page',
      title: 'Outbox',
      wide: true,
      scripts: ['live-outbox'],
      body: <Outbox trust={trust} found={found} filter={filter} further={query.before !== undefined} />,
    }
  },
})

function Outbox(props: {
  readonly trust: Trust
  readonly found: OutboxPage
  readonly filter: Filter
  readonly further: boolean
}) {
  const { trust, found, filter, further } = props
  return (
    <>
      <h1>Outbox</h1>
      <p className="nhsuk-lede-text">
        Every post and channel: what went out, what did not, and what to do next.
      </p>
      {found.needing > 0 && filter.show !== 'needs-you' ? <Needing count={found.needing} /> : null}
      <Choices filter={filter} channels={found.channels} />
      <canteen-live-outbox>
        {found.rows.length === 0 ? <Nothing filter={filter} /> : <Rows trust={trust} rows={found.rows} />}
      </canteen-live-outbox>
      {further || found.next ? (
        <nav className="nhsuk-pagination" aria-label="More of the outbox">
          <ul className="nhsuk-list nhsuk-pagination__list">
            {further ? (
              <li className="nhsuk-pagination-item--previous">
                <a className="nhsuk-pagination__link nhsuk-pagination__link--prev" href={addressOf(filter)}>
                  <span className="nhsuk-pagination__title">Newest</span>
                  <span className="nhsuk-u-visually-hidden"> posts</span>
                </a>
              </li>
            ) : null}
            {found.next ? (
              <li className="nhsuk-pagination-item--next">
                <a
                  className="nhsuk-pagination__link nhsuk-pagination__link--next"
                  href={addressOf(filter, found.next)}
                >
                  <span className="nhsuk-pagination__title">Older</span>
                  <span className="nhsuk-pagination__page">The next {outboxPageSize}</span>
                </a>
              </li>
            ) : null}
          </ul>
        </nav>
      ) : null}
    </>
  )
}

const Needing = ({ count }: { readonly count: number }) => (
  <div className="nhsuk-warning-callout">
    <h2 className="nhsuk-warning-callout__label">
      <span className="nhsuk-u-visually-hidden">Important: </span>
      {count === 1 ? 'One delivery needs you' : `${count > 99 ? 'More than 99' : count} deliveries need you`}
    </h2>
    <p>
      <a href="/outbox?show=needs-you">See what to do</a>
    </p>
  </div>
)

function Choices({ filter, channels }: { readonly filter: Filter; readonly channels: readonly Channel[] }) {
  return (
    <form method="get" action="/outbox" className="canteen-choices">
      <div className="nhsuk-form-group">
        <label className="nhsuk-label" htmlFor="show">
          Show
        </label>
        <select className="nhsuk-select" id="show" name="show" defaultValue={filter.show}>
          {Object.entries(shows).map(([value, text]) => (
            <option key={value} value={value}>
              {text}
            </option>
          ))}
        </select>
      </div>
      <div className="nhsuk-form-group">
        <label className="nhsuk-label" htmlFor="channel">
          Channel
        </label>
        <select className="nhsuk-select" id="channel" name="channel" defaultValue={filter.channel ?? ''}>
          <option value="">All channels</option>
          {channels.map((channel) => (
            <option key={channel.id} value={channel.id}>
              {channel.name}
            </option>
          ))}
        </select>
      </div>
      {filter.post ? <input type="hidden" name="post" value={filter.post} /> : null}
      <button type="submit" className="nhsuk-button nhsuk-button--secondary">
        Show these
      </button>
    </form>
  )
}

function Nothing({ filter }: { readonly filter: Filter }) {
  if (filter.show === 'needs-you') {
    return <p className="nhsuk-inset-text">Nothing needs anybody. Everything that was due has gone out.</p>
  }
  return (
    <div className="nhsuk-inset-text">
      <p>Nothing to show here yet.</p>
      <p>
        When a post is scheduled, you can follow it here to each channel.{' '}
        <a href="/posts/new">Write a post</a>
      </p>
    </div>
  )
}

function Rows({ trust, rows }: { readonly trust: Trust; readonly rows: OutboxPage['rows'] }) {
  const { now } = usePage()
  return (
    <ul className="canteen-outbox" aria-label="Posts, newest first">
      {rows.map((row) => {
        const said = sayState(row, now)
        const network = networkOf(trust, row.network).name
        return (
          <li key={row.id} className="canteen-outbox__row" id={`delivery-${row.id}`}>
            <div className="canteen-outbox__state">
              <StateTag said={said} />
              <span className="nhsuk-body-s">{sayLondon(row.dueAt)}</span>
            </div>
            <div>
              <h2 className="nhsuk-heading-s nhsuk-u-margin-bottom-1">
                <a href={`/outbox/${row.id}`}>
                  {sayChannel(row.channelName, network)}
                  <span className="nhsuk-u-visually-hidden">: {said.tag}</span>
                </a>
              </h2>
              <Excerpt text={row.text} pictures={row.pictures} />
              <p className="nhsuk-body-s nhsuk-u-margin-bottom-1">
                {row.reason ?? said.sentence}{' '}
                {row.link ? (
                  <a href={row.link} rel="noreferrer">
                    See it on {network}
                  </a>
                ) : null}
              </p>
              {row.whatToDo ? (
                <p className="nhsuk-body-s nhsuk-u-margin-bottom-1">
                  <strong>What to do:</strong> {row.whatToDo}
                </p>
              ) : null}
            </div>
          </li>
        )
      })}
    </ul>
  )
}

export const outboxPages = [outboxPage]
