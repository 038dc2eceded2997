/** Connecting with an account name and an app password. */
import { z } from 'zod'
import type { By } from '../people/person.ts'
import type { Trust } from '../trust.ts'
import { ErrorSummary, PasswordField, SubmitButton, TextField } from '../web/fields.tsx'
import { Form } from '../web/form.tsx'
import { notAllowed, pageNotFound } from '../web/refusals.tsx'
import { type Answer, action, type FieldError, field, page, perMinute } from '../web/route.ts'
import { can } from './can.ts'
import type { Channel } from './channel.ts'
import { BackLink } from './channel-parts.tsx'
import { findChannel } from './channels.store.ts'
import { connectWithPassword } from './connect-with-password.ts'
import { connectorOf } from './may-connect.ts'
import { connectWords } from './refusal-words.ts'

const ids = z.object({ channelId: z.uuid() })

interface Typed {
  readonly service: string
  readonly identifier: string
}

async function findConnectable(trust: Trust, by: By, channelId: string): Promise<Channel | Answer> {
  const channel = await trust.db.within(by.organisationId, (tx) =>
    findChannel(tx, by.organisationId, channelId),
  )
  const kind = channel && connectorOf(trust, channel)?.connect.kind
  if (!channel || kind !== 'app-password' || channel.state === 'closed') return pageNotFound
  return can(by).connect(channel) ? channel : notAllowed
}

function signInPage(trust: Trust, channel: Channel, typed: Typed, errors: readonly FieldError[]): Answer {
  const network = trust.networks[channel.network].name
  return {
    kind: 'page',
    title: `Connect ${channel.name}`,
    status: errors.length > 0 ? 422 : 200,
    body: (
      <div className="nhsuk-grid-row">
        <div className="nhsuk-grid-column-two-thirds">
          <BackLink to={`/channels/${channel.id}`}>Back to the channel</BackLink>
          <ErrorSummary errors={errors} />
          <h1 className="canteen-long">Connect {channel.name}</h1>
          <p>
            Make an app password for Canteen first: in {network}, open Settings, then Privacy and security,
            then App passwords. You can take it back there at any time.
          </p>
          <p>
            <strong>Never type the main password of the account here.</strong> Canteen uses the app password
            once, to sign in, and does not keep it.
          </p>
          <Form to={`/channels/${channel.id}/sign-in`}>
            <TextField
              name="service"
              label="Server"
              hint="Leave it as it is, unless your organisation runs a server of its own."
              spellCheck={false}
              value={typed.service}
              errors={errors}
            />
            <TextField
              name="identifier"
              label="Handle"
              spellCheck={false}
              autoComplete="off"
              value={typed.identifier}
              errors={errors}
            />
            <PasswordField
              name="password"
              label="App password"
              hint="Four groups of four letters and numbers."
              autoComplete="new-password"
              errors={errors}
            />
            <SubmitButton>Connect</SubmitButton>
          </Form>
        </div>
      </div>
    ),
  }
}

export const signInPages = [
  page({
    path: '/channels/:channelId/sign-in',
    who: 'staff',
    query: ids,
    show: async (trust, by, { channelId }) => {
      const channel = await findConnectable(trust, by, channelId)
      if ('kind' in channel) return channel
      const service = trust.networkSettings(channel.network)?.apiBase ?? ''
      return signInPage(trust, channel, { service, identifier: channel.handle }, [])
    },
  }),
  action({
    path: '/channels/:channelId/sign-in',
    who: 'staff',
    limit: perMinute(10),
    form: ids.extend({
      service: z
        .string('Enter the address of the server')
        .trim()
        .max(300, 'That is too long to be an address'),
      identifier: z
        .string('Enter the handle')
        .trim()
        .min(1, 'Enter the handle')
        .max(300, 'That is too long to be a handle'),
      password: z
        .string('Enter the app password')
        .min(1, 'Enter the app password')
        .max(300, 'That is too long to be an app password'),
    }),
    act: async (trust, by, form, { raw }) => {
      const channelId = ids.safeParse(raw)
      if (!channelId.success) return pageNotFound
      const channel = await findConnectable(trust, by, channelId.data.channelId)
      if ('kind' in channel) return channel
      const typed = { service: field(raw, 'service'), identifier: field(raw, 'identifier') }
      if (!form.ok) return signInPage(trust, channel, typed, form.errors)
      const done = await connectWithPassword(trust, by, form.value)
      if (!done.ok) {
        const { reason, whatToDo } = connectWords(done.why)
        return signInPage(trust, channel, typed, [{ field: 'identifier', message: `${reason} ${whatToDo}` }])
      }
      return {
        kind: 'go',
        to: `/channels/${channel.id}`,
        say: `${channel.name} is connected to ${done.value.accountName}.`,
      }
    },
  }),
]
