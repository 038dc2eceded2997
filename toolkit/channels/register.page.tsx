import type { NetworkId } from '@canteen/networks/network.ts'
import { z } from 'zod'
import type { By } from '../people/person.ts'
import type { Trust } from '../trust.ts'
import { ErrorSummary, errorOf, Select, SubmitButton, TextField } from '../web/fields.tsx'
import { Form } from '../web/form.tsx'
import { type Answer, action, type FieldError, field, page, perMinute, type RawFields } from '../web/route.ts'
import { ChannelFields, channelFacts, typedFacts } from './channel-form.tsx'
import { BackLink, Linked } from './channel-parts.tsx'
import { namesOfActive } from './keepers.ts'
import { connectorOf } from './may-connect.ts'
import { channelError } from './refusal-words.ts'
import { registerChannel } from './register-channel.ts'

const networkIds = [
  'facebook',
  'bluesky',
  'x',
  'linkedin',
  'youtube',
  'instagram',
  'threads',
  'mastodon',
] as const satisfies readonly NetworkId[]

async function registerPage(
  trust: Trust,
  by: By,
  raw: RawFields,
  errors: readonly FieldError[],
): Promise<Answer> {
  const people = await trust.db.within(by.organisationId, (tx) => namesOfActive(tx, by.organisationId))
  const networks = networkIds.map((id) => ({ value: id, label: trust.networks[id].name }))
  const wrongAddress = errorOf(errors, 'address')
  return {
    kind: 'page',
    title: 'Register a channel',
    status: errors.length > 0 ? 422 : 200,
    body: (
      <div className="nhsuk-grid-row">
        <div className="nhsuk-grid-column-two-thirds">
          <BackLink to="/channels">Channels</BackLink>
          <ErrorSummary errors={errors} />
          <h1>Register a channel</h1>
          <p>
            Write down every official account, also one that you post to by hand. You can connect it
            afterwards.
          </p>
          <Form to="/channels">
            <Select
              name="network"
              label="Network"
              choices={[{ value: '', label: 'Choose a network' }, ...networks]}
              chosen={field(raw, 'network')}
              errors={errors}
            />
            <TextField
              name="address"
              label="Address or handle"
              hint="Open the account and copy its web address, or type its handle. It must belong to the organisation, not to a person."
              spellCheck={false}
              value={field(raw, 'address')}
              errors={errors}
            />
            {wrongAddress?.includes('https://') ? (
              <div className="nhsuk-inset-text">
                <p>
                  <Linked text={wrongAddress} />
                </p>
              </div>
            ) : null}
            <ChannelFields typed={typedFacts(raw)} people={people} errors={errors} />
            <SubmitButton>Register</SubmitButton>
          </Form>
        </div>
      </div>
    ),
  }
}

export const registerPages = [
  page({
    path: '/channels/new',
    who: 'manager',
    query: z.object({}),
    show: (trust, by) => registerPage(trust, by, { ownerId: by.id, isPublic: 'yes' }, []),
  }),
  action({
    path: '/channels',
    who: 'manager',
    limit: perMinute(60),
    form: z.object({
      network: z.enum(networkIds, 'Choose a network'),
      address: z
        .string('Enter the address')
        .trim()
        .min(1, 'Enter the address or handle of the account')
        .max(500, 'That is too long to be an address'),
      ...channelFacts,
    }),
    act: async (trust, by, form, { raw }) => {
      if (!form.ok) return registerPage(trust, by, raw, form.errors)
      const registered = await registerChannel(trust, by, form.value)
      if (!registered.ok) return registerPage(trust, by, raw, [channelError(registered.why)])
      const channel = registered.value
      const next = connectorOf(trust, channel)
        ? 'Connect it now, or post to it by hand.'
        : 'Posts for it go out by hand, with proof.'
      return { kind: 'go', to: `/channels/${channel.id}`, say: `${channel.name} is registered. ${next}` }
    },
  }),
]
