import type { Tx } from '../trust.ts'

export interface OutgoingMail {
  readonly organisationId: string
  readonly id: string
  readonly personId: string
  readonly subject: string
  readonly body: string
}

export async function insertMail(tx: Tx, mail: OutgoingMail, at: Date): Promise<void> {
  await tx
    .insertInto('outgoing_mail')
    .values({
      organisation_id: mail.organisationId,
      mail_id: mail.id,
      person_id: mail.personId,
      subject: mail.subject,
      body: mail.body,
      created_at: at,
    })
    .execute()
}

export async function findUnsentMail(
  tx: Tx,
  organisationId: string,
  id: string,
): Promise<OutgoingMail | undefined> {
  const row = await tx
    .selectFrom('outgoing_mail')
    .selectAll()
    .where('organisation_id', '=', organisationId)
    .where('mail_id', '=', id)
    .where('sent_at', 'is', null)
    .executeTakeFirst()
  return row && { organisationId, id, personId: row.person_id, subject: row.subject, body: row.body }
}

/** What was said is forgotten once it is on its way: a letter may carry a link that lets somebody in. */
export async function markMailSent(tx: Tx, organisationId: string, id: string, at: Date): Promise<void> {
  await tx
    .updateTable('outgoing_mail')
    .set({ sent_at: at, failed_reason: null, body: '' })
    .where('organisation_id', '=', organisationId)
    .where('mail_id', '=', id)
    .execute()
}

/** Mail that should be away by now, of every organisation: for whoever looks after the installation. */
export async function countStuckMail(tx: Tx, before: Date): Promise<number> {
  const row = await tx
    .selectFrom('outgoing_mail')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('sent_at', 'is', null)
    .where('created_at', '<', before)
    .executeTakeFirst()
  return Number(row?.count ?? 0)
}
