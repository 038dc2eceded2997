import { randomUUID } from 'node:crypto'
import { after } from '@canteen/plumbing/clock.ts'
import type { Trust, Tx } from '../trust.ts'
import { sayDevice } from './device.ts'
import type { Person } from './person.ts'
import { hashSecret, newSecret, packPass } from './secrets.ts'
import { longest, seenAfter } from './session.ts'
import { deleteOldSessions, insertSession } from './sessions.store.ts'

/** Lets a person in, and gives what their cookie must hold. `device` is what the browser calls itself. */
export async function startSession(
  tx: Tx,
  trust: Pick<Trust, 'clock'>,
  person: Person,
  device: string,
): Promise<string> {
  const now = trust.clock.now()
  const pass = { organisationId: person.organisationId, id: randomUUID(), secret: newSecret() }
  // Here, since only those who sign in leave sessions behind.
  await deleteOldSessions(tx, person, now, seenAfter(now))
  await insertSession(
    tx,
    person,
    {
      id: pass.id,
      device: sayDevice(device),
      createdAt: now,
      lastSeenAt: now,
      expiresAt: after(now, longest),
    },
    hashSecret(pass.secret),
  )
  return packPass(pass)
}
