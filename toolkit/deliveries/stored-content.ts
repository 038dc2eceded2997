/** Reads back what a delivery keeps as JSON. Our own writing, so anything else is our own mistake. Pure. */
import { z } from 'zod'
import type { Evidence, StoredContent } from './delivery.ts'

const Content = z.object({
  text: z.string(),
  link: z.string().nullable(),
  pictures: z.array(z.object({ id: z.string(), alt: z.string() })),
})
const Parts = z.record(z.string(), z.string())
const StoredEvidence = z.object({
  recent: z.array(
    z.object({ networkPostId: z.string(), link: z.string(), text: z.string(), postedAt: z.coerce.date() }),
  ),
})

export const readContent = (stored: unknown): StoredContent => Content.parse(stored)
export const readParts = (stored: unknown): Readonly<Record<string, string>> => Parts.parse(stored)
export const readEvidence = (stored: unknown): Evidence | null => {
  const read = StoredEvidence.safeParse(stored)
  return read.success ? read.data : null
}
