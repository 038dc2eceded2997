import { closeSync, existsSync, ftruncateSync, mkdirSync, openSync, readFileSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import type { Ledger, PublicPost } from './ledger.ts'

/** One thing that happened. What it made public stands on the same line, so neither can survive without the other. */
export interface JournalLine {
  readonly network: string
  readonly event: unknown
  readonly published?: PublicPost | undefined
  readonly removed?: { readonly id: string; readonly at: string } | undefined
}

const Line = z.object({
  network: z.string(),
  event: z.unknown(),
  published: z
    .object({
      network: z.string(),
      account: z.string(),
      id: z.string(),
      text: z.string(),
      link: z.string().nullable(),
      pictures: z.array(
        z.object({
          alt: z.string(),
          sha256: z.string(),
          width: z.number(),
          height: z.number(),
          bytes: z.number(),
        }),
      ),
      publicAt: z.string(),
      key: z.string().nullable(),
    })
    .optional(),
  removed: z.object({ id: z.string(), at: z.string() }).optional(),
})

/**
 * Everything that ever happened here, one line each, handed to the operating system before anybody is answered:
 * a process killed a moment later takes nothing with it. (A power cut may; this is for practice.)
 */
export class Journal {
  readonly #path: string | null = null
  #file: number | null = null

  constructor(
    folder: string | null,
    private readonly ledger: Ledger,
  ) {
    if (folder === null) return
    mkdirSync(folder, { recursive: true })
    this.#path = join(folder, 'journal.jsonl')
  }

  /** What was written before this start, oldest first; the ledger is filled along the way. */
  open(): JournalLine[] {
    if (this.#path === null) return []
    const text = existsSync(this.#path) ? readFileSync(this.#path, 'utf8') : ''
    const whole = text.slice(0, text.lastIndexOf('\n') + 1)
    this.#file = openSync(this.#path, 'a')
    // A line cut short by a kill was never answered, so it never happened.
    if (whole.length < text.length) ftruncateSync(this.#file, Buffer.byteLength(whole))
    const lines = whole
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => Line.parse(JSON.parse(line)))
    for (const line of lines) this.#tellLedger(line)
    return lines
  }

  append(line: JournalLine): void {
    if (this.#file !== null) writeSync(this.#file, `${JSON.stringify(line)}\n`)
    this.#tellLedger(line)
  }

  clear(): void {
    if (this.#file !== null) ftruncateSync(this.#file, 0)
    this.ledger.clear()
  }

  close(): void {
    if (this.#file !== null) closeSync(this.#file)
    this.#file = null
  }

  #tellLedger({ network, published, removed }: JournalLine): void {
    if (published) this.ledger.add(published)
    if (removed) this.ledger.remove(network, removed.id, removed.at)
  }
}
