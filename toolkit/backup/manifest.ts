/** What a backup says about itself: at its beginning what it is, at its end what must be in it. Pure. */
import { z } from 'zod'

export const newestFormat = 1
export const firstName = 'canteen-backup.json'
export const lastName = 'manifest.json'
export const keysName = 'keys'

export const FirstWords = z.object({ format: z.number().int().positive() })

export const Manifest = z.object({
  format: z.number().int().positive(),
  madeAt: z.coerce.date(),
  /** The changes its tables had seen: a Canteen that does not know one of them is too old for it. */
  migrations: z.array(z.string().regex(/^\d{4}-[\w.-]+\.sql$/)),
  entries: z.array(
    z.object({
      name: z.string(),
      bytes: z.number().int().nonnegative(),
      sha256: z.string(),
      rows: z.number().int().nonnegative().optional(),
    }),
  ),
})
export type Manifest = z.infer<typeof Manifest>
export type Listed = Manifest['entries'][number]

export const tablePart = (table: string, part: number): string =>
  `tables/${table}/${String(part).padStart(6, '0')}.jsonl`
export const pictureName = (key: string): string => `pictures/${key}`

export type Kind =
  | { readonly kind: 'rows'; readonly table: string }
  | { readonly kind: 'picture'; readonly key: string }
  | { readonly kind: 'keys' }

/** Nothing but these names is ever taken from a backup. */
export function kindOf(name: string): Kind | null {
  const table = /^tables\/([a-z_]+)\/\d{6}\.jsonl$/.exec(name)?.[1]
  if (table) return { kind: 'rows', table }
  const key = /^pictures\/([0-9a-f]{64})$/.exec(name)?.[1]
  if (key) return { kind: 'picture', key }
  return name === keysName ? { kind: 'keys' } : null
}

/** Rows of all tables, pictures, and nothing else: for whoever reads what was done. */
export function countIn(manifest: Manifest): { readonly rows: number; readonly pictures: number } {
  return {
    rows: manifest.entries.reduce((sum, { rows }) => sum + (rows ?? 0), 0),
    pictures: manifest.entries.filter(({ name }) => kindOf(name)?.kind === 'picture').length,
  }
}
