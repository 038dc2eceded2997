/** Parts that the post's own page and the approver's page share. */
import { rules } from '@canteen/checks'
import { sayLondon } from '@canteen/plumbing/london.ts'
import type { RecordEntry } from '../record/record.ts'
import type { PostView } from './get-post.ts'
import type { Post } from './post.ts'

export const nameIn = (view: Pick<PostView, 'names'>, id: string): string =>
  view.names.get(id) ?? 'Somebody who has left'

interface Fact {
  readonly key: string
  readonly value: string
}

function approvalFacts(view: PostView, post: Post): Fact[] {
  if (post.state !== 'approved' && post.state !== 'scheduled') return []
  const value = `${nameIn(view, post.approvedBy)}, ${sayLondon(post.approvedAt)}`
  return [{ key: 'Approved by', value }]
}

/** The first approver's reason, and what it is about: shown while it waits for a second, and ever after. */
function reasonFacts(view: PostView, post: Post): Fact[] {
  if (!('reason' in post) || !post.reason) return []
  const { words, by, at, rules } = post.reason
  return [
    ...(rules.length > 0 ? [{ key: 'The check said stop', value: titlesOf(rules).join('\n') }] : []),
    { key: 'Why it may go out', value: words },
    { key: 'Reason given by', value: `${nameIn(view, by)}, ${sayLondon(at)}` },
  ]
}

export function factsOf(view: PostView): Fact[] {
  const { post } = view
  return [
    { key: 'Written by', value: nameIn(view, post.authorId) },
    { key: 'Last changed by', value: `${nameIn(view, post.editedBy)}, version ${post.edit}` },
    ...('sentBy' in post
      ? [{ key: 'Sent for approval by', value: `${nameIn(view, post.sentBy)}, ${sayLondon(post.sentAt)}` }]
      : []),
    ...reasonFacts(view, post),
    ...approvalFacts(view, post),
    ...post.pictures.flatMap(({ consent }, i) =>
      consent === '' ? [] : [{ key: `Consent for picture ${i + 1}`, value: consent }],
    ),
    { key: 'When', value: post.plannedAt ? sayLondon(post.plannedAt) : 'No time chosen' },
  ]
}

export function Facts({ view }: { readonly view: PostView }) {
  return (
    <dl className="nhsuk-summary-list">
      {factsOf(view).map(({ key, value }) => (
        <div key={key} className="nhsuk-summary-list__row">
          <dt className="nhsuk-summary-list__key">{key}</dt>
          <dd className="nhsuk-summary-list__value canteen-words">{value}</dd>
        </div>
      ))}
    </dl>
  )
}

/** Rules by their titles; one that is gone by its id. */
export const titlesOf = (ids: readonly string[]): string[] =>
  ids.map((id) => rules.find((rule) => rule.id === id)?.title ?? id)

const actNames: Readonly<Record<string, string>> = {
  'post.created': 'wrote it',
  'post.edited': 'changed it',
  'post.sent-for-approval': 'sent it for approval',
  'post.consent-noted': 'said where consent is written down',
  'post.reason-given': 'gave a reason for a second approver',
  'post.approved': 'approved it',
  'post.returned': 'sent it back',
  'post.scheduled': 'scheduled it',
  'post.unscheduled': 'took it off the schedule',
  'post.moved': 'moved it',
  'post.cancelled': 'cancelled it',
  'post.duplicated': 'made it as a copy',
}

/** A second approver agreed with a reason that was another's. */
const sayAct = ({ act, details }: RecordEntry): string =>
  act === 'post.approved' && 'reasonBy' in details
    ? 'agreed with the reason and approved it'
    : (actNames[act] ?? act)

const reasonIn = (entry: RecordEntry): string | null => {
  const [reason, where] = [entry.details['reason'], entry.details['where']]
  if (Array.isArray(where)) return where.join('; ')
  return typeof reason === 'string' && reason !== '' ? reason : null
}

/** What the check said stop about when it was decided. */
const stopsIn = ({ details }: RecordEntry): string | null => {
  const ids = details['rules']
  if (!Array.isArray(ids) || ids.length === 0) return null
  return titlesOf(ids.filter((id) => typeof id === 'string')).join(', ')
}

export function History({ entries }: { readonly entries: readonly RecordEntry[] }) {
  return (
    <>
      <h2 className="nhsuk-heading-m">What has happened</h2>
      <ol className="nhsuk-list">
        {entries.map((entry) => (
          <li key={entry.id}>
            {sayLondon(entry.at)}: {entry.byName} {sayAct(entry)}
            {stopsIn(entry) ? `, although the check said stop: ${stopsIn(entry)}` : ''}
            {reasonIn(entry) ? <span className="canteen-words"> (“{reasonIn(entry)}”)</span> : null}
          </li>
        ))}
      </ol>
    </>
  )
}
