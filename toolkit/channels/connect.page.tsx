/** Connecting through the network's own sign-in page: there, back, and the choice of an account. */
import { z } from 'zod'
import { ErrorSummary, Radios, SubmitButton } from '../web/fields.tsx'
import { Form } from '../web/form.tsx'
import { notAllowed, pageNotFound } from '../web/refusals.tsx'
import { type Answer, action, type FieldError, page, perMinute } from '../web/route.ts'
import type { Channel } from './channel.ts'
import { BackLink, Linked } from './channel-parts.tsx'
import { findChannel } from './channels.store.ts'
import { type Choice, chooseAccount, readChoice } from './choose-account.ts'
import { finishConnecting } from './finish-connecting.ts'
import { connectorOf } from './may-connect.ts'
import { connectWords } from './refusal-words.ts'
import { startConnecting } from './start-connecting.ts'
import type { ConnectRefusal } from './why-not.ts'

/** `channel`, when known, lets the page offer to try again at once. */
function notConnected(why: ConnectRefusal, channel: Channel | null): Answer {
  const { reason, whatToDo } = connectWords(why)
  return {
    kind: 'page',
    title: 'Not connected',
    status: 422,
    body: (
      <>
        <BackLink to={channel ? `/channels/${channel.id}` : '/channels'}>
          {channel ? 'Back to the channel' : 'Channels'}
        </BackLink>
        <h1>{channel ? `${channel.name} is not connected` : 'Not connected'}</h1>
        <p>
          <Linked text={reason} />
        </p>
        <h2>What to do</h2>
        <p>
          <Linked text={whatToDo} />
        </p>
        <p>Nothing was changed.</p>
        {channel && why.kind === 'network' ? (
          <Form to={`/channels/${channel.id}/connect`}>
            <SubmitButton>Try again</SubmitButton>
          </Form>
        ) : null}
      </>
    ),
  }
}

/** The way in for both kinds of network: off to its sign-in page, or to our own form for an app password. */
const start = action({
  path: '/channels/:channelId/connect',
  who: 'staff',
  limit: perMinute(20),
  form: z.object({ channelId: z.uuid() }),
  act: async (trust, by, form) => {
    if (!form.ok) return pageNotFound
    const { channelId } = form.value
    const channel = await trust.db.within(by.organisationId, (tx) =>
      findChannel(tx, by.organisationId, channelId),
    )
    if (!channel) return pageNotFound
    if (connectorOf(trust, channel)?.connect.kind === 'app-password') {
      return { kind: 'go', to: `/channels/${channelId}/sign-in` }
    }
    const started = await startConnecting(trust, by, channelId)
    if (started.ok) return { kind: 'go', to: started.value.address }
    return started.why.kind === 'not-allowed' ? notAllowed : notConnected(started.why, channel)
  },
})

const comeBack = page({
  path: '/channels/connected',
  who: 'staff',
  limit: perMinute(20),
  query: z.object({ state: z.string().max(200).default(''), code: z.string().max(4_000).optional() }),
  show: async (trust, by, { state, code }) => {
    const finished = await finishConnecting(trust, by, { state, code: code ?? null })
    if (!finished.ok) return notConnected(finished.why.why, finished.why.channel)
    return { kind: 'go', to: `/channels/connecting/${finished.value.connectingId}` }
  },
})

const ids = z.object({ connectingId: z.uuid() })

function choicePage(connectingId: string, choice: Choice, errors: readonly FieldError[]): Answer {
  const { channel, accounts, leftOut, likely } = choice
  return {
    kind: 'page',
    title: `Choose the account for ${channel.name}`,
    status: errors.length > 0 ? 422 : 200,
    body: (
      <>
        <BackLink to={`/channels/${channel.id}`}>Back to the channel</BackLink>
        <ErrorSummary errors={errors} />
        <h1 className="canteen-long">Choose the account for {channel.name}</h1>
        <p>
          The channel is registered as {channel.handle}. Choose the same account here; Canteen forgets the
          permission for the others.
        </p>
        <Form to={`/channels/connecting/${connectingId}`}>
          <Radios
            name="accountId"
            label="Accounts you may post to"
            choices={accounts.map(({ id, name }) => ({ value: id, label: name, hint: id }))}
            chosen={likely ?? ''}
            errors={errors}
          />
          <SubmitButton>Connect this account</SubmitButton>
        </Form>
        {leftOut.length > 0 ? (
          <>
            <h2>Accounts that cannot be used yet</h2>
            <ul>
              {leftOut.map(({ reason, whatToDo }) => (
                <li key={reason}>
                  {reason} {whatToDo}
                </li>
              ))}
            </ul>
          </>
        ) : null}
      </>
    ),
  }
}

const choose = page({
  path: '/channels/connecting/:connectingId',
  who: 'staff',
  query: ids,
  show: async (trust, by, { connectingId }) => {
    const choice = await readChoice(trust, by, connectingId)
    return choice.ok ? choicePage(connectingId, choice.value, []) : notConnected(choice.why, null)
  },
})

const chosen = action({
  path: '/channels/connecting/:connectingId',
  who: 'staff',
  limit: perMinute(30),
  form: ids.extend({ accountId: z.string().max(500).default('') }),
  act: async (trust, by, form) => {
    if (!form.ok) return pageNotFound
    const { connectingId } = form.value
    const done = await chooseAccount(trust, by, form.value)
    if (done.ok) {
      const { channel, accountName } = done.value
      return {
        kind: 'go',
        to: `/channels/${channel.id}`,
        say: `${channel.name} is connected to ${accountName}.`,
      }
    }
    const choice = await readChoice(trust, by, connectingId)
    if (!choice.ok) return notConnected(choice.why, null)
    const { reason, whatToDo } = connectWords(done.why)
    return choicePage(connectingId, choice.value, [{ field: 'accountId', message: `${reason} ${whatToDo}` }])
  },
})

export const connectPages = [start, comeBack, choose, chosen]
