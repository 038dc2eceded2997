/** How many things a list may give at once. */
const mostAtOnce = 100

export const readLimit = (text: string | null): number | null => {
  const limit = text === null ? 25 : Number(text)
  return Number.isInteger(limit) && limit >= 1 ? Math.min(limit, mostAtOnce) : null
}

export const cursorFor = (id: string): string => Buffer.from(id).toString('base64url')
export const readCursor = (cursor: string): string => Buffer.from(cursor, 'base64url').toString()

/**
 * The `paging` part of a list. `next` is there only when there is more.
 * The address repeats the question, token and all, as the network does.
 */
export function paging(
  ids: readonly string[],
  more: boolean,
  question: { readonly address: string; readonly values: Readonly<Record<string, unknown>> },
): object {
  const first = ids[0]
  const last = ids.at(-1)
  if (first === undefined || last === undefined) return {}
  const cursors = { before: cursorFor(first), after: cursorFor(last) }
  if (!more) return { paging: { cursors } }
  const asked = new URLSearchParams()
  for (const [name, value] of Object.entries(question.values)) {
    if (name !== 'after' && name !== 'before') asked.set(name, String(value))
  }
  asked.set('after', cursors.after)
  return { paging: { cursors, next: `${question.address}?${asked}` } }
}
