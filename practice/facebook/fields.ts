/** One field asked for, with what is asked for inside it: `attachments{media,target}`. */
export interface Wanted {
  readonly name: string
  readonly inside: readonly Wanted[] | null
}

/** Splits at the commas that stand outside braces and brackets. */
function splitFields(text: string): string[] {
  const parts: string[] = []
  let depth = 0
  let from = 0
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at]
    if (sign === '{' || sign === '(') depth += 1
    else if (sign === '}' || sign === ')') depth -= 1
    else if (sign === ',' && depth === 0) {
      parts.push(text.slice(from, at))
      from = at + 1
    }
  }
  parts.push(text.slice(from))
  return parts.map((part) => part.trim()).filter((part) => part !== '')
}

/** Reads the network's `fields` language, without its modifiers such as `.limit(5)`. */
export function readFields(text: string): Wanted[] {
  return splitFields(text).map((part) => {
    const brace = part.indexOf('{')
    if (brace === -1) return { name: part, inside: null }
    return { name: part.slice(0, brace), inside: readFields(part.slice(brace + 1, part.lastIndexOf('}'))) }
  })
}

/**
 * How sure we are that the real network answers this field so. S: its own specification. D: its documentation.
 * P: seen in other projects' recordings. K: remembered only, and so listed in UNVERIFIED.md.
 */
export type Mark = 'S' | 'D' | 'P' | 'K'

export interface Field<Thing> {
  readonly mark: Mark
  /** Undefined leaves the field out of the answer. */
  readonly read: (thing: Thing, inside: readonly Wanted[] | null) => unknown
  /** What may be asked for inside it, when anything may. */
  readonly parts?: Readonly<Record<string, Mark>>
}

export type FieldTable<Thing> = Readonly<Record<string, Field<Thing>>>

/** The first field asked for that the table has not; null when it has all. */
export function missingField<Thing>(table: FieldTable<Thing>, wanted: readonly Wanted[]): string | null {
  for (const { name, inside } of wanted) {
    const field = table[name]
    if (!field || !Object.hasOwn(table, name)) return name
    const strange = field.parts && inside ? strangePart(field.parts, inside) : null
    if (strange !== null) return strange
  }
  return null
}

function strangePart(parts: Readonly<Record<string, Mark>>, wanted: readonly Wanted[]): string | null {
  for (const { name, inside } of wanted) {
    if (!Object.hasOwn(parts, name)) return name
    // Attachments hold attachments; nothing else here nests.
    const strange = name === 'subattachments' && inside ? strangePart(parts, inside) : null
    if (strange !== null) return strange
  }
  return null
}

/** The thing with only the wanted fields, and always its id. */
export function show<Thing extends { readonly id: string }>(
  table: FieldTable<Thing>,
  wanted: readonly Wanted[],
  thing: Thing,
): Record<string, unknown> {
  const shown: Record<string, unknown> = {}
  for (const { name, inside } of wanted) {
    const value = table[name]?.read(thing, inside)
    if (value !== undefined) shown[name] = value
  }
  shown['id'] = thing.id
  return shown
}

/** A part of an answer cut down to what was asked for inside it, lists of parts included. */
export function narrow(
  part: Readonly<Record<string, unknown>>,
  inside: readonly Wanted[] | null,
): Record<string, unknown> {
  if (inside === null) return { ...part }
  const kept = inside.flatMap(({ name, inside: deeper }) =>
    name in part ? [[name, narrowDeeper(part[name], deeper)] as const] : [],
  )
  return Object.fromEntries(kept)
}

function narrowDeeper(value: unknown, inside: readonly Wanted[] | null): unknown {
  if (inside === null || typeof value !== 'object' || value === null) return value
  if ('data' in value && Array.isArray(value.data)) {
    return { data: value.data.map((each) => narrowDeeper(each, inside)) }
  }
  return narrow(Object.fromEntries(Object.entries(value)), inside)
}
