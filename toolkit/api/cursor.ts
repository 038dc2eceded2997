/** Where the next page begins, packed so that nobody builds one by hand. Pure. */
import { z } from 'zod'
import type { Problem } from './problem.ts'

const Packed = z.tuple([z.iso.datetime(), z.uuid()])

export const packCursor = (at: Date, id: string): string =>
  Buffer.from(JSON.stringify([at.toISOString(), id])).toString('base64url')

export function readCursor(text: string): { readonly at: Date; readonly id: string } | null {
  try {
    const read = Packed.safeParse(JSON.parse(Buffer.from(text, 'base64url').toString('utf8')))
    return read.success ? { at: new Date(read.data[0]), id: read.data[1] } : null
  } catch (error) {
    if (error instanceof SyntaxError) return null
    throw error
  }
}

export const badCursor: Problem = {
  kind: 'invalid',
  detail: 'This is not what next was in a page before.',
  errors: [{ field: 'after', message: 'Send what next was in the page before, unchanged' }],
}
