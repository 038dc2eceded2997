import { z } from 'zod'
import { Radios, TextField } from '../web/fields.tsx'
import type { FieldError } from '../web/route.ts'
import { stanceNames, stances } from './organisation.ts'

/** As typed or as kept: either fills the fields in. */
export interface OrganisationTyped {
  readonly name: string
  readonly odsCode: string
  readonly stance: string
}

export const organisationForm = {
  name: z
    .string('Enter the name of the organisation')
    .trim()
    .min(1, 'Enter the name of the organisation')
    .max(200, 'The name can be up to 200 characters long'),
  odsCode: z
    .string('Enter the ODS code')
    .trim()
    .toUpperCase()
    .regex(/^[A-Z0-9]{3,6}$/, 'Enter an ODS code: 3 to 6 letters and numbers, like RXX or Y12345'),
  stance: z.enum(stances, 'Choose how your organisation feels about staff who post about work'),
}

export function OrganisationFields(props: {
  readonly typed: OrganisationTyped
  readonly errors: readonly FieldError[]
}) {
  const { typed, errors } = props
  return (
    <>
      <TextField
        name="name"
        label="Name of the organisation"
        autoComplete="organization"
        value={typed.name}
        errors={errors}
      />
      <TextField
        name="odsCode"
        label="ODS code"
        hint="The code the NHS knows your organisation by: 3 to 6 letters and numbers, like RXX or Y12345."
        width={10}
        spellCheck={false}
        value={typed.odsCode}
        errors={errors}
      />
      <Radios
        name="stance"
        label="How does your organisation feel about staff who post about work?"
        choices={stances.map((stance) => ({
          value: stance,
          label: stanceNames[stance].name,
          hint: stanceNames[stance].means,
        }))}
        chosen={typed.stance}
        errors={errors}
      />
    </>
  )
}
