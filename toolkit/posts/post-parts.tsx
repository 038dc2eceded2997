/** Parts that the post's own page and the approver's page share. */
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
  return [
    { key: 'Approved by', value },
    ...(post.approvalReason ? [{ key: 'Why it may go out', value: post.approvalReason }] : []),
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
    ...approvalFacts(view, post),
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

const actNames: Readonly<Record<string, string>> = {
  'post.created': 'wrote it',
  'post.edited': 'changed it',
  'post.sent-for-approval': 'sent it for approval',
  'post.approved': 'approved it',
  'post.returned': 'sent it back',
  'post.scheduled': 'scheduled it',
  'post.unscheduled': 'took it off the schedule',
  'post.moved': 'moved it',
  'post.cancelled': 'cancelled it',
  'post.duplicated': 'made it as a copy',
}

const reasonIn = (entry: RecordEntry): string | null => {
  const reason = entry.details['reason']
  return typeof reason === 'string' && reason !== '' ? reason : null
}

export function History({ entries }: { readonly entries: readonly RecordEntry[] }) {
  return (
    <>
      <h2 className="nhsuk-heading-m">What has happened</h2>
      <ol className="nhsuk-list">
        {entries.map((entry) => (
          <li key={entry.id}>
            {sayLondon(entry.at)}: {entry.byName} {actNames[entry.act] ?? entry.act}
            {reasonIn(entry) ? <span className="canteen-words"> (“{reasonIn(entry)}”)</span> : null}
          </li>
        ))}
      </ol>
    </>
  )
}
