/** The names that entries of the record need: of people they are about, and of channels. */
import { channelsOf } from '../channels/channels.ts'
import { namesOf } from '../people/people.ts'
import type { RecordEntry } from '../record/record.ts'
import type { Trust } from '../trust.ts'

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

export interface Names {
  readonly person: (id: string) => string | null
  readonly subject: (entry: Pick<RecordEntry, 'subject' | 'subjectId'>) => string | null
}

export async function namesFor(
  trust: Pick<Trust, 'db'>,
  organisationId: string,
  entries: readonly RecordEntry[],
): Promise<Names> {
  const people = new Set(
    entries.flatMap(({ subject, subjectId, details }) => [
      ...(subject === 'person' && subjectId ? [subjectId] : []),
      ...[details['workGoesTo'], details['reasonBy']].filter((id) => typeof id === 'string'),
    ]),
  )
  return trust.db.within(organisationId, async (tx) => {
    const names = await namesOf(
      tx,
      organisationId,
      [...people].filter((id) => uuid.test(id)),
    )
    const channels = new Map((await channelsOf(tx, organisationId)).map(({ id, name }) => [id, name]))
    return {
      person: (id) => names.get(id) ?? null,
      subject: ({ subject, subjectId }) => {
        const known = subject === 'person' ? names : subject === 'channel' ? channels : null
        return (subjectId && known?.get(subjectId)) || null
      },
    }
  })
}
