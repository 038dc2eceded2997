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
    await trust.db.within(organisationId, async (tx) => {
      const mail = await findUnsentMail(tx, organisationId, mailId)
      if (!mail) return
      const to = await emailOf(tx, organisationId, mail.personId)
      if (to) await send({ to, subject: mail.subject, body: mail.body })
      await markMailSent(tx, organisationId, mailId, trust.clock.now())
    })
  },
})
