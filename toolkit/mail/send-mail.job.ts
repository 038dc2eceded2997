import { job } from '@canteen/plumbing/jobs.ts'
import { z } from 'zod'
import { emailOf } from '../people/people.ts'
import type { Trust } from '../trust.ts'
import { findUnsentMail, markMailSent } from './mail.store.ts'

/** A mail that fails is tried again by the queue; one already sent is left alone. */
export const sendMail = job({
  name: 'send-mail',
  payload: z.object({ organisationId: z.uuid(), mailId: z.uuid() }),
  run: async (trust: Trust, { organisationId, mailId }) => {
    const send = trust.sendMail
    if (!send) return
    const found = await trust.db.within(organisationId, async (tx) => {
      const mail = await findUnsentMail(tx, organisationId, mailId)
      return mail && { ...mail, to: await emailOf(tx, organisationId, mail.personId) }
    })
    if (!found) return
    const { to, subject, body } = found
    // Outside any transaction: a slow mail server must not keep the database from everybody else.
    if (to) await send({ to, subject, body })
    await trust.db.within(organisationId, (tx) => markMailSent(tx, organisationId, mailId, trust.clock.now()))
  },
})
