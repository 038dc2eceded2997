/** Mail to the owner and the deputy of a channel. */
import { tellPerson } from '../mail/mail.ts'
import type { Trust, Tx } from '../trust.ts'
import { type Channel, keepersOf } from './channel.ts'

export async function tellKeepers(
  tx: Tx,
  trust: Trust,
  channel: Channel,
  letter: { readonly subject: string; readonly lines: readonly string[] },
): Promise<void> {
  const body = [...letter.lines, `${trust.address}/channels/${channel.id}`].join('\n\n')
  for (const personId of keepersOf(channel)) {
    await tellPerson(tx, trust, {
      organisationId: channel.organisationId,
      personId,
      subject: letter.subject,
      body: `${body}\n`,
    })
  }
}
