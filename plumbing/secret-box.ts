import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto'
import { chmod, readFile } from 'node:fs/promises'
import { z } from 'zod'
import { codeOf, writeWhole } from './atomic-write.ts'
import { ok, type Result, refused } from './result.ts'

/** `unknown-key`: sealed with a key we do not have. `damaged`: changed since, or sealed for another purpose. */
export type OpenRefusal = 'unknown-key' | 'damaged'

export interface SecretBox {
  /** The context names what the secret belongs to; it opens only with the same one, so it cannot be moved. */
  readonly seal: (plain: string, context: string) => Buffer
  readonly open: (sealed: Uint8Array, context: string) => Result<string, OpenRefusal>
  /** True when it was sealed with an older key and should be sealed anew. */
  readonly isOld: (sealed: Uint8Array) => boolean
}

/** Newest first. Older ones still open what they sealed. */
export type Keys = readonly [Uint8Array, ...Uint8Array[]]

export interface KeyFileRefusal {
  readonly kind: 'damaged-key-file'
  readonly says: string
}

const version = 1
const sizes = { key: 32, id: 4, iv: 12, tag: 16 }
const headEnds = 1 + sizes.id
const cipher = 'aes-256-gcm'

/** Seals with the first key (AES-256-GCM); opens with whichever one was used. Layout: version, key's id, iv, tag, text. */
export function secretBox(keys: Keys): SecretBox {
  const known = new Map(keys.map((key) => [keyId(key), key]))
  const [newest] = keys
  const newestId = keyId(newest)
  const keyOf = (sealed: Uint8Array) => Buffer.from(sealed.subarray(1, headEnds)).toString('hex')
  return {
    seal: (plain, context) => {
      const head = Buffer.concat([Buffer.from([version]), Buffer.from(newestId, 'hex')])
      const iv = randomBytes(sizes.iv)
      const sealing = createCipheriv(cipher, newest, iv).setAAD(boundTo(head, context))
      const text = Buffer.concat([sealing.update(plain, 'utf8'), sealing.final()])
      return Buffer.concat([head, iv, sealing.getAuthTag(), text])
    },
    open: (sealed, context) => {
      if (sealed.length < headEnds + sizes.iv + sizes.tag || sealed[0] !== version) return refused('damaged')
      const key = known.get(keyOf(sealed))
      return key ? openWith(key, sealed, context) : refused('unknown-key')
    },
    isOld: (sealed) => keyOf(sealed) !== newestId,
  }
}

function openWith(key: Uint8Array, sealed: Uint8Array, context: string): Result<string, OpenRefusal> {
  const tagStarts = headEnds + sizes.iv
  const textStarts = tagStarts + sizes.tag
  const opening = createDecipheriv(cipher, key, sealed.subarray(headEnds, tagStarts), {
    authTagLength: sizes.tag,
  })
  opening
    .setAAD(boundTo(sealed.subarray(0, headEnds), context))
    .setAuthTag(sealed.subarray(tagStarts, textStarts))
  try {
    return ok(Buffer.concat([opening.update(sealed.subarray(textStarts)), opening.final()]).toString('utf8'))
  } catch {
    return refused('damaged')
  }
}

const boundTo = (head: Uint8Array, context: string): Buffer =>
  Buffer.concat([head, Buffer.from(context, 'utf8')])

/** Says which key it was without saying anything about the key. */
function keyId(key: Uint8Array): string {
  return createHash('sha256')
    .update('canteen key id')
    .update(key)
    .digest('hex')
    .slice(0, sizes.id * 2)
}

const KeyFile = z.object({
  keys: z.array(z.base64().refine((key) => Buffer.from(key, 'base64').length === sizes.key)).min(1),
})

/** Opens the box of a key file; makes the file, readable by its owner alone, when there is none. */
export async function openSecretBox(keyFile: string): Promise<Result<SecretBox, KeyFileRefusal>> {
  const keys = await readKeys(keyFile)
  if (!keys.ok) return keys
  if (keys.value !== null) return ok(secretBox(keys.value))
  const first: Keys = [randomBytes(sizes.key)]
  await writeKeys(keyFile, first)
  return ok(secretBox(first))
}

/** Puts a new key first. What the older ones sealed still opens, until `forgetOldKeys`. */
export async function addKey(keyFile: string): Promise<Result<SecretBox, KeyFileRefusal>> {
  const keys = await readKeys(keyFile)
  if (!keys.ok) return keys
  const more: Keys = [randomBytes(sizes.key), ...(keys.value ?? [])]
  await writeKeys(keyFile, more)
  return ok(secretBox(more))
}

/** Keeps the newest key alone: to be called once everything has been sealed anew. */
export async function forgetOldKeys(keyFile: string): Promise<Result<void, KeyFileRefusal>> {
  const keys = await readKeys(keyFile)
  if (!keys.ok) return keys
  if (keys.value !== null) await writeKeys(keyFile, [keys.value[0]])
  return ok(undefined)
}

async function readKeys(keyFile: string): Promise<Result<Keys | null, KeyFileRefusal>> {
  let text: string
  try {
    text = await readFile(keyFile, 'utf8')
    await chmod(keyFile, 0o600)
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return ok(null)
    throw error
  }
  const [first, ...more] = parseKeys(text)
  if (first) return ok([first, ...more])
  const says = `The key file ${keyFile} cannot be read. Put back a backup of it: without it the connections to the networks must be made anew.`
  return refused({ kind: 'damaged-key-file', says })
}

function parseKeys(text: string): Uint8Array[] {
  try {
    return KeyFile.parse(JSON.parse(text)).keys.map((key) => Buffer.from(key, 'base64'))
  } catch {
    return []
  }
}

const writeKeys = (keyFile: string, keys: Keys): Promise<void> =>
  writeWhole(keyFile, `${JSON.stringify({ keys: keys.map((key) => Buffer.from(key).toString('base64')) })}\n`)

/** A secret nobody can guess, safe in addresses and cookies. */
export const randomToken = (bytes = 32): string => randomBytes(bytes).toString('base64url')

/** What is kept of a token: enough to know it again, useless to whoever reads the table. Hexadecimal. */
export const hashToken = (token: string): string => createHash('sha256').update(token).digest('hex')
