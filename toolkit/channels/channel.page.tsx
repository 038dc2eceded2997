import { sayLondon } from '@canteen/plumbing/london.ts'
import { z } from 'zod'
import { namesOf } from '../people/people.ts'
import type { By } from '../people/person.ts'
import { type RecordEntry, readRecord } from '../record/record.ts'
import type { Trust } from '../trust.ts'
import { SubmitButton } from '../web/fields.tsx'
import { Form } from '../web/form.tsx'
import { pageNotFound } from '../web/refusals.tsx'
import { page } from '../web/route.ts'
import { can } from './can.ts'
import { type Channel, keepersOf } from './channel.ts'
import { BackLink, Fact, Health } from './channel-parts.tsx'
import { findChannel } from './channels.store.ts'
import { healthWords } from './health-words.ts'
import { historyWords } from './history-words.ts'
import { connectorOf } from './may-connect.ts'

export const channelPage = page({
  path: '/channels/:channelId',
  who: 'staff',
  query: z.object({ channelId: z.uuid(), before: z.coerce.number().int().positive().optional() }),
  show: async (trust, by, { channelId, before }) => {
    const found = await trust.db.within(by.organisationId, async (tx) => {
      const channel = await findChannel(tx, by.organisationId, channelId)
      return channel && { channel, names: await namesOf(tx, by.organisationId, keepersOf(channel)) }
    })
    if (!found) return pageNotFound
    const { channel, names } = found
    const history = await readRecord(trust, by, { subjectId: channelId, ...(before ? { before } : {}) })
    return {
      kind: 'page',
      title: channel.name,
      body: (
        <>
          <BackLink to="/channels">Channels</BackLink>
          <h1 className="canteen-long">{channel.name}</h1>
          {channel.state === 'closed' ? <Closed /> : null}
          <Facts trust={trust} channel={channel} names={names} />
          {can(by).register && channel.state === 'active' ? (
            <p>
              <a href={`/channels/${channel.id}/edit`}>Change these details</a>
            </p>
          ) : null}
          <Connection trust={trust} by={by} channel={channel} />
          <p>
            <a href={`/outbox?channel=${channel.id}`}>Posts for this channel in the outbox</a>
          </p>
          <History channel={channel} {...history} />
          {can(by).register && channel.state === 'active' ? (
            <p>
              <a href={`/channels/${channel.id}/close`}>Close this channel</a>
            </p>
          ) : null}
        </>
      ),
    }
  },
})

const Closed = () => (
  <div className="nhsuk-inset-text">
    <p>This channel is closed. It takes no new posts; its posts and proofs are kept.</p>
  </div>
)

function Facts(props: {
  readonly trust: Trust
  readonly channel: Channel
  readonly names: ReadonlyMap<string, string>
}) {
  const { trust, channel, names } = props
  return (
    <dl className="nhsuk-summary-list">
      <Fact name="Network">{trust.networks[channel.network].name}</Fact>
      <Fact name="Address">
        <a className="canteen-long" href={channel.address} rel="noreferrer">
          {channel.address}
        </a>
      </Fact>
      <Fact name="What it is for">
        <span className="canteen-long">{channel.purpose}</span>
      </Fact>
      <Fact name="Owner">{names.get(channel.ownerId) ?? 'Nobody'}</Fact>
      <Fact name="Deputy">
        {channel.deputyId === null ? (
          <>
            <strong className="nhsuk-tag nhsuk-tag--orange">No deputy</strong> Choose somebody for when the
            owner is away.
          </>
        ) : (
          (names.get(channel.deputyId) ?? 'Nobody')
        )}
      </Fact>
      <Fact name="On your public list">{channel.isPublic ? 'Yes' : 'No'}</Fact>
    </dl>
  )
}

function Connection({
  trust,
  by,
  channel,
}: {
  readonly trust: Trust
  readonly by: By
  readonly channel: Channel
}) {
  const connectable = connectorOf(trust, channel) !== null
  const words = healthWords(channel, trust.clock.now(), connectable)
  const { state, accountName, checkedAt } = channel.connection
  const mayConnect = can(by).connect(channel)
  return (
    <section aria-labelledby="connection">
      <h2 id="connection">Connection</h2>
      <p>
        <Health words={words} /> {words.says}
      </p>
      {state !== 'none' ? (
        <p className="canteen-long">
          Connected to {accountName}.{checkedAt ? ` Last checked at ${sayLondon(checkedAt)}.` : ''}
        </p>
      ) : null}
      {!connectable && state === 'none' ? (
        <p>
          Canteen does not post to {trust.networks[channel.network].name} for you here. When a post is due you
          get its words and pictures to copy, and paste back the link as proof.
        </p>
      ) : null}
      {mayConnect && connectable && channel.state === 'active' ? (
        <Form to={`/channels/${channel.id}/connect`}>
          <SubmitButton {...(state === 'healthy' ? { kind: 'secondary' } : {})}>
            {state === 'none' ? 'Connect' : 'Connect again'}
          </SubmitButton>
        </Form>
      ) : null}
      {mayConnect && state !== 'none' ? (
        <p>
          <a href={`/channels/${channel.id}/disconnect`}>Disconnect</a>
        </p>
      ) : null}
      {!mayConnect && connectable && channel.state === 'active' && state !== 'healthy' ? (
        <p>Its owner, its deputy or a manager can connect it.</p>
      ) : null}
    </section>
  )
}

function History(props: {
  readonly channel: Channel
  readonly entries: readonly RecordEntry[]
  readonly next: number | null
}) {
  const { channel, entries, next } = props
  return (
    <section aria-labelledby="history">
      <h2 id="history">History</h2>
      {entries.length === 0 ? (
        <p>Nothing has happened to this channel yet.</p>
      ) : (
        <ul className="nhsuk-list nhsuk-list--border">
          {entries.map((entry) => (
            <li key={entry.id} className="canteen-long">
              {historyWords(entry)}
              <br />
              <span className="nhsuk-body-s">
                {entry.byName}, {sayLondon(entry.at)}
              </span>
            </li>
          ))}
        </ul>
      )}
      {next === null ? null : (
        <p>
          <a href={`/channels/${channel.id}?before=${next}`}>Earlier</a>
        </p>
      )}
    </section>
  )
}
