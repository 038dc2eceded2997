/** The facts of a channel as a form: for registering one and for changing it. */
import { z } from 'zod'
import { Radios, Select, TextField } from '../web/fields.tsx'
import { type FieldError, field, type RawFields } from '../web/route.ts'
import type { Channel } from './channel.ts'

export const channelFacts = {
  name: z
    .string('Enter a name')
    .trim()
    .min(1, 'Enter a name for the channel')
    .max(120, 'The name can be up to 120 characters long'),
  ownerId: z.uuid('Choose an owner'),
  deputyId: z.union([z.literal(''), z.uuid()], 'Choose a deputy').transform((id) => id || null),
  purpose: z
    .string('Say what the channel is for')
    .trim()
    .min(1, 'Say what the channel is for')
    .max(500, 'The purpose can be up to 500 characters long'),
  isPublic: z
    .enum(['yes', 'no'], 'Choose whether the public may see this channel on your list')
    .transform((v) => v === 'yes'),
}

export interface TypedFacts {
  readonly name: string
  readonly ownerId: string
  readonly deputyId: string
  readonly purpose: string
  readonly isPublic: string
}

export const typedFacts = (raw: RawFields): TypedFacts => ({
  name: field(raw, 'name'),
  ownerId: field(raw, 'ownerId'),
  deputyId: field(raw, 'deputyId'),
  purpose: field(raw, 'purpose'),
  isPublic: field(raw, 'isPublic'),
})

export const factsOf = (channel: Channel): TypedFacts => ({
  name: channel.name,
  ownerId: channel.ownerId,
  deputyId: channel.deputyId ?? '',
  purpose: channel.purpose,
  isPublic: channel.isPublic ? 'yes' : 'no',
})

export function ChannelFields(props: {
  readonly typed: TypedFacts
  readonly people: ReadonlyMap<string, string>
  readonly errors: readonly FieldError[]
}) {
  const { typed, errors } = props
  const people = [...props.people].map(([value, label]) => ({ value, label }))
  return (
    <>
      <TextField
        name="name"
        label="Name"
        hint="What you call it here, such as “Trust news on Facebook”."
        value={typed.name}
        errors={errors}
      />
      <TextField
        name="purpose"
        label="What it is for"
        hint="Who it speaks to and about what, in a sentence."
        value={typed.purpose}
        errors={errors}
      />
      <Select
        name="ownerId"
        label="Owner"
        hint="Answers for the channel, and is told when its connection breaks."
        choices={[{ value: '', label: 'Choose a person' }, ...people]}
        chosen={typed.ownerId}
        errors={errors}
      />
      <Select
        name="deputyId"
        label="Deputy"
        hint="Another person, for when the owner is away."
        choices={[{ value: '', label: 'No deputy yet' }, ...people]}
        chosen={typed.deputyId}
        errors={errors}
      />
      <Radios
        name="isPublic"
        label="Show it on your public list of official accounts?"
        choices={[
          { value: 'yes', label: 'Yes' },
          { value: 'no', label: 'No' },
        ]}
        chosen={typed.isPublic}
        errors={errors}
      />
    </>
  )
}
