import { randomUUID } from 'node:crypto'
import { after, days } from '@canteen/plumbing/clock.ts'
import { tellPerson } from '../mail/mail.ts'
import { hashSecret, newSecret, packPass } from '../people/people.ts'
import type { By, Person } from '../people/person.ts'
import type { Trust, Tx } from '../trust.ts'
import { deleteOpenInvitations, insertInvitation } from './invitations.store.ts'

export const goodFor = days(7)

/** A link with which this person chooses a password; any earlier link of theirs ends. Also mailed, where mail is set up. */
export async function makeLink(tx: Tx, trust: Trust, by: By, person: Person): Promise<string> {
  const now = trust.clock.now()
  const pass = { organisationId: person.organisationId, id: randomUUID(), secret: newSecret() }
  await deleteOpenInvitations(tx, person)
  await insertInvitation(tx, person, {
    id: pass.id,
    tokenHash: hashSecret(pass.secret),
    by: by.id,
    at: now,
    expiresAt: after(now, goodFor),
  })
  const link = `${trust.address}/join/${packPass(pass)}`
  await tellPerson(tx, trust, {
    organisationId: person.organisationId,
    personId: person.id,
    subject: 'Your link to Canteen',
    body: letter(person.name, link),
  })
  return link
}

const letter = (name: string, link: string): string => `Hello ${name},

here is your link to Canteen. Open it and choose a password:

${link}

It works once, and for 7 days. If you did not expect it, you need do nothing.
`
