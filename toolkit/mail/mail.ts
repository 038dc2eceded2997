/** Mail to a person, in the same transaction as the fact it tells of. Does nothing when no mail server is set. */
import { randomUUID } from 'node:crypto'
import { addJobs } from '@canteen/plumbing/jobs.ts'
import type { Trust, Tx } from '../trust.ts'
import { insertMail } from './mail.store.ts'
import { sendMail } from './send-mail.job.ts'

export { countStuckMail } from './mail.store.ts'
export { sendMail } from './send-mail.job.ts'

export async function tellPerson(
  tx: Tx,
  trust: Trust,
  letter: {
    readonly organisationId: string
    readonly personId: string
    readonly subject: string
    readonly body: string
  },
): Promise<void> {
  if (!trust.sendMail) return
  const id = randomUUID()
  const now = trust.clock.now()
  await insertMail(tx, { ...letter, id }, now)
  await addJobs(tx, sendMail, [
    { payload: { organisationId: letter.organisationId, mailId: id }, runAt: now, key: `mail:${id}` },
  ])
}
