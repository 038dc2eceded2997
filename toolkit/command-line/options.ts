/** Reads the words after a command. Pure. */
import { parseArgs } from 'node:util'
import { ok, type Result, refused } from '@canteen/plumbing/result.ts'

/** `many` may come several times; `yes` takes no value. */
export type OptionKind = 'one' | 'many' | 'yes'

export interface Options {
  readonly one: (name: string) => string | null
  readonly many: (name: string) => readonly string[]
  readonly yes: (name: string) => boolean
  /** Words that belong to no option. */
  readonly rest: readonly string[]
}

export function readOptions(
  words: readonly string[],
  kinds: Readonly<Record<string, OptionKind>>,
): Result<Options, string> {
  const options = Object.fromEntries(
    Object.entries(kinds).map(([name, kind]) => [
      name,
      { type: kind === 'yes' ? ('boolean' as const) : ('string' as const), multiple: true },
    ]),
  )
  const { tokens, positionals } = parseArgs({
    args: [...words],
    options,
    strict: false,
    allowPositionals: true,
    tokens: true,
  })
  const given = new Map<string, string[]>()
  for (const token of tokens) {
    if (token.kind !== 'option') continue
    const kind = kinds[token.name]
    if (kind === undefined) return refused(`There is no option ${token.rawName}.`)
    if (kind === 'yes' && token.value !== undefined) return refused(`${token.rawName} takes no value.`)
    if (
      kind !== 'yes' &&
      (token.value === undefined ||
        (!token.inlineValue && kinds[token.value.slice(2)] !== undefined && token.value.startsWith('--')))
    )
      return refused(`${token.rawName} needs a value after it.`)
    const before = given.get(token.name) ?? []
    if (kind === 'one' && before.length > 0) return refused(`${token.rawName} can be given once.`)
    given.set(token.name, [...before, token.value ?? ''])
  }
  return ok({
    one: (name) => given.get(name)?.[0] ?? null,
    many: (name) => given.get(name) ?? [],
    yes: (name) => given.has(name),
    rest: positionals,
  })
}
