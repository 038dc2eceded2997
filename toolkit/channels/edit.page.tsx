import { z } from 'zod'
import type { By } from '../people/person.ts'
import type { Trust } from '../trust.ts'
import { ErrorSummary, SubmitButton } from '../web/fields.tsx'
import { Form } from '../web/form.tsx'
import { pageNotFound } from '../web/refusals.tsx'
import { type Answer, action, type FieldError, field, page } from '../web/route.ts'
import { changeChannel } from './change-channel.ts'
import { ChannelFields, channelFacts, factsOf, type TypedFacts, typedFacts } from './channel-form.tsx'
import { BackLink } from './channel-parts.tsx'
import { findChannel } from './channels.store.ts'
import { namesOfActive } from './keepers.ts'
import { channelError } from './refusal-words.ts'

async function editPage(
  trust: Trust,
  by: By,
  channelId: string,
  given: { readonly typed: TypedFacts | null; readonly errors: readonly FieldError[] },
): Promise<Answer> {
  const found = await trust.db.within(by.organisationId, async (tx) => ({
    channel: z.uuid().safeParse(channelId).success
      ? await findChannel(tx, by.organisationId, channelId)
      : null,
    people: await namesOfActive(tx, by.organisationId),
  }))
  const { channel, people } = found
  if (!channel) return pageNotFound
  const { errors } = given
  return {
    kind: 'page',
    title: `Change ${channel.name}`,
    status: errors.length > 0 ? 422 : 200,
    body: (
      <div className="nhsuk-grid-row">
        <div className="nhsuk-grid-column-two-thirds">
          <BackLink to={`/channels/${channel.id}`}>Back to the channel</BackLink>
          <ErrorSummary errors={errors} />
          <h1 className="canteen-long">Change {channel.name}</h1>
          <p className="canteen-long">
            Its address stays {channel.address}. Register another account as a channel of its own, so that
            each keeps its own history.
          </p>
          <Form to={`/channels/${channel.id}/edit`}>
            <ChannelFields typed={given.typed ?? factsOf(channel)} people={people} errors={errors} />
            <SubmitButton>Save</SubmitButton>
          </Form>
        </div>
      </div>
    ),
  }
}

export const editPages = [
  page({
    path: '/channels/:channelId/edit',
    who: 'manager',
    query: z.object({ channelId: z.uuid() }),
    show: (trust, by, { channelId }) => editPage(trust, by, channelId, { typed: null, errors: [] }),
  }),
  action({
    path: '/channels/:channelId/edit',
    who: 'manager',
    form: z.object({ channelId: z.uuid(), ...channelFacts }),
    act: async (trust, by, form, { raw }) => {
      const again = (errors: readonly FieldError[]) =>
        editPage(trust, by, field(raw, 'channelId'), { typed: typedFacts(raw), errors })
      if (!form.ok) return again(form.errors)
      const changed = await changeChannel(trust, by, form.value)
      if (!changed.ok) return again([channelError(changed.why)])
      return { kind: 'go', to: `/channels/${form.value.channelId}`, say: 'Saved.' }
    },
  }),
]
