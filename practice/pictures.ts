import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** The bytes of every picture received, under their own SHA-256. */
export class PictureShelf {
  readonly #folder: string | null
  readonly #kept = new Map<string, Uint8Array>()

  constructor(folder: string | null) {
    this.#folder = folder === null ? null : join(folder, 'pictures')
    if (this.#folder !== null) mkdirSync(this.#folder, { recursive: true })
  }

  /** Keeps the bytes and says what they are called here. */
  keep(bytes: Uint8Array): string {
    const sha256 = createHash('sha256').update(bytes).digest('hex')
    if (this.#folder === null) this.#kept.set(sha256, bytes)
    else writeFileSync(join(this.#folder, sha256), bytes)
    return sha256
  }

  read(sha256: string): Uint8Array | null {
    if (this.#folder === null) return this.#kept.get(sha256) ?? null
    const path = join(this.#folder, sha256)
    return existsSync(path) ? readFileSync(path) : null
  }
}
