/** Turns a row into a post of its state. A row that breaks its own state's promise is our mistake, so it throws. */
import type { Selectable } from 'kysely'
import type { Post as PostRow } from '../tables.ts'
import type { GivenReason, Post, PostPicture, Version } from './post.ts'

const there = <T>(value: T | null): T => {
  if (value === null) throw new Error('A post misses what its state promises')
  return value
}

const reasonOf = (row: Selectable<PostRow>): GivenReason => ({
  words: there(row.approval_reason),
  // One that was given before there were second approvers, and came with an older backup, was the approver's own.
  by: there(row.reason_by ?? row.approved_by),
  at: there(row.reason_at ?? row.approved_at),
  rules: row.reason_rules ?? [],
})

export function readPost(
  row: Selectable<PostRow>,
  versions: readonly Version[],
  pictures: readonly PostPicture[],
): Post {
  const base = {
    organisationId: row.organisation_id,
    id: row.post_id,
    text: row.text,
    link: row.link ?? '',
    plannedAt: row.planned_at,
    versions,
    pictures,
    edit: row.edit,
    authorId: row.author_id,
    editedBy: row.edited_by,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
  }
  if (row.state === 'draft') return { ...base, state: 'draft', returnedReason: row.returned_reason }
  if (row.state === 'cancelled') return { ...base, state: 'cancelled' }
  const sent = { sentBy: there(row.sent_by), sentAt: there(row.sent_at) }
  if (row.state === 'awaiting-approval') return { ...base, ...sent, state: 'awaiting-approval' }
  if (row.state === 'awaiting-second-approval')
    return { ...base, ...sent, state: 'awaiting-second-approval', reason: reasonOf(row) }
  const approval = {
    ...sent,
    approvedBy: there(row.approved_by),
    approvedAt: there(row.approved_at),
    reason: row.approval_reason === null ? null : reasonOf(row),
  }
  if (row.state === 'approved') return { ...base, ...approval, state: 'approved' }
  if (row.state === 'scheduled') {
    return { ...base, ...approval, state: 'scheduled', plannedAt: there(row.planned_at) }
  }
  throw new Error(`A post has the unknown state ${row.state}`)
}
