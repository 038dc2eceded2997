/**
 * The strings that let somebody in: a session's cookie, an access token, an invitation. Each names its organisation, so that
 * it is looked up inside that organisation alone; only the SHA-256 of its secret part is kept.
 */
import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'

/** Which row, and the secret that proves one may use it. */
export interface Pass {
  readonly organisationId: string
  readonly id: string
  readonly secret: string
}

export const newSecret = (): string => randomBytes(32).toString('base64url')

export const hashSecret = (secret: string): Buffer => createHash('sha256').update(secret).digest()

export function secretMatches(secret: string, hash: Uint8Array): boolean {
  const own = hashSecret(secret)
  return own.byteLength === hash.byteLength && timingSafeEqual(own, hash)
}

const uuid = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}'
const secret = '[A-Za-z0-9_-]{43}'
const dotted = new RegExp(`^(${uuid})\\.(${uuid})\\.(${secret})$`)
const token = new RegExp(`^canteen_([0-9a-f]{32})_([0-9a-f]{32})_(${secret})$`)

const read = (pattern: RegExp, text: string): Pass | null => {
  const [, organisationId, id, secretPart] = pattern.exec(text) ?? []
  return organisationId && id && secretPart ? { organisationId, id, secret: secretPart } : null
}

export const packPass = (pass: Pass): string => `${pass.organisationId}.${pass.id}.${pass.secret}`
export const readPass = (text: string): Pass | null => read(dotted, text)

const plain = (id: string): string => id.replaceAll('-', '')
const dashed = (id: string): string => id.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')

/** Begins with our name, so that tools which look for lost secrets can know it. */
export const packToken = (pass: Pass): string =>
  `canteen_${plain(pass.organisationId)}_${plain(pass.id)}_${pass.secret}`

export function readToken(text: string): Pass | null {
  const pass = read(token, text)
  return pass && { ...pass, organisationId: dashed(pass.organisationId), id: dashed(pass.id) }
}
