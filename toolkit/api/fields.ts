/** The fields of a schema as rows that people read. Pure. */
import { z } from '@hono/zod-openapi'

export interface FieldRow {
  /** Fields inside others have dots; those of a list's items, `[]`. */
  readonly name: string
  readonly kind: string
  readonly needed: boolean
  readonly says: string
}

type Json = Readonly<Record<string, unknown>>
const isJson = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

export const fieldsOf = (schema: z.ZodType): FieldRow[] =>
  inside(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }), '')

function inside(schema: Json, prefix: string): FieldRow[] {
  const choices = schema['anyOf']
  if (Array.isArray(choices)) return choices.filter(isJson).flatMap((choice) => inside(choice, prefix))
  if (schema['type'] === 'array' && isJson(schema['items'])) return inside(schema['items'], `${prefix}[]`)
  const fields = schema['properties']
  if (!isJson(fields)) return []
  const needed = Array.isArray(schema['required']) ? schema['required'] : []
  return Object.entries(fields).flatMap(([key, field]) => {
    if (!isJson(field)) return []
    const name = prefix === '' ? key : `${prefix}.${key}`
    return [rowOf(name, field, needed.includes(key)), ...inside(field, name)]
  })
}

const rowOf = (name: string, field: Json, needed: boolean): FieldRow => ({
  name,
  kind: kindOf(field),
  needed,
  says: typeof field['description'] === 'string' ? field['description'] : '',
})

const kinds: Readonly<Record<string, string>> = {
  string: 'text',
  integer: 'whole number',
  number: 'number',
  boolean: 'true or false',
  array: 'list',
  object: 'object',
  null: 'null',
}
const formats: Readonly<Record<string, string>> = { uuid: 'id', 'date-time': 'time' }

function kindOf(field: Json): string {
  if (Array.isArray(field['enum'])) return field['enum'].map(String).join(', ')
  if ('const' in field) return String(field['const'])
  if (Array.isArray(field['type']))
    return field['type'].map((type) => kindOf({ ...field, type })).join(' or ')
  if (Array.isArray(field['anyOf'])) return field['anyOf'].filter(isJson).map(kindOf).join(' or ')
  return (
    (field['type'] === 'string' ? formats[String(field['format'])] : undefined) ??
    kinds[String(field['type'])] ??
    String(field['type'] ?? 'anything')
  )
}
