/** Keeps passwords as argon2id hashes: slow to guess, with the cost that OWASP advises (19 MiB, two passes). */
import { hash, verify } from '@node-rs/argon2'

const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }

export const hashPassword = (password: string): Promise<string> => hash(password.normalize('NFC'), cost)

let nobody: Promise<string> | null = null

/** A missing hash costs as much as a wrong password, so that the time taken does not tell who has an account. */
export async function passwordIs(password: string, kept: string | null): Promise<boolean> {
  nobody ??= hashPassword('nobody has this password')
  const same = await verify(kept ?? (await nobody), password.normalize('NFC'))
  return same && kept !== null
}
