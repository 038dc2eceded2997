/** Posts with their versions and their pictures, one at a time. Lists of them stand in post-lists.store.ts. */
import type { Post as PostRow } from '../tables.ts'
import type { Tx } from '../trust.ts'
import type { GivenReason, Post, PostPicture, Version } from './post.ts'
import { readPost } from './read-post-row.ts'

type Row = Parameters<typeof readPost>[0]

export async function withParts(tx: Tx, organisationId: string, rows: readonly Row[]): Promise<Post[]> {
  if (rows.length === 0) return []
  const ids = rows.map((row) => row.post_id)
  const versions = await tx
    .selectFrom('post_version')
    .select(['post_id', 'channel_id', 'text'])
    .where('organisation_id', '=', organisationId)
    .where('post_id', 'in', ids)
    .orderBy('channel_id')
    .execute()
  const pictures = await tx
    .selectFrom('post_picture')
    .select(['post_id', 'picture_id', 'alt', 'why_no_alt', 'consent'])
    .where('organisation_id', '=', organisationId)
    .where('post_id', 'in', ids)
    .orderBy('position')
    .execute()
  return rows.map((row) =>
    readPost(row, versionsIn(versions, row.post_id), picturesIn(pictures, row.post_id)),
  )
}

const versionsIn = (
  rows: readonly { post_id: string; channel_id: string; text: string | null }[],
  postId: string,
): Version[] =>
  rows.filter((row) => row.post_id === postId).map((row) => ({ channelId: row.channel_id, text: row.text }))

const picturesIn = (
  rows: readonly {
    post_id: string
    picture_id: string
    alt: string
    why_no_alt: string
    consent: string
  }[],
  postId: string,
): PostPicture[] =>
  rows
    .filter((row) => row.post_id === postId)
    .map((row) => ({
      id: row.picture_id,
      alt: row.alt,
      whyNoAlt: row.why_no_alt,
      consent: row.consent,
    }))

const one = (tx: Tx, organisationId: string, postId: string) =>
  tx
    .selectFrom('post')
    .selectAll()
    .where('organisation_id', '=', organisationId)
    .where('post_id', '=', postId)

export async function postById(tx: Tx, organisationId: string, postId: string): Promise<Post | null> {
  const row = await one(tx, organisationId, postId).executeTakeFirst()
  return row ? ((await withParts(tx, organisationId, [row]))[0] ?? null) : null
}

/** The same, with the row kept from everybody else until the transaction ends. */
export async function postToChange(tx: Tx, organisationId: string, postId: string): Promise<Post | null> {
  const row = await one(tx, organisationId, postId).forUpdate().executeTakeFirst()
  return row ? ((await withParts(tx, organisationId, [row]))[0] ?? null) : null
}

const columns = (
  post: Post,
): Omit<PostRow, 'created_at' | 'planned_at' | 'sent_at' | 'approved_at' | 'reason_at' | 'updated_at'> & {
  planned_at: Date | null
  sent_at: Date | null
  approved_at: Date | null
  reason_at: Date | null
  updated_at: Date
} => ({
  organisation_id: post.organisationId,
  post_id: post.id,
  state: post.state,
  text: post.text,
  link: post.link === '' ? null : post.link,
  planned_at: post.plannedAt,
  edit: post.edit,
  author_id: post.authorId,
  edited_by: post.editedBy,
  sent_by: 'sentBy' in post ? post.sentBy : null,
  sent_at: 'sentAt' in post ? post.sentAt : null,
  approved_by: 'approvedBy' in post ? post.approvedBy : null,
  approved_at: 'approvedAt' in post ? post.approvedAt : null,
  ...reasonColumns('reason' in post ? post.reason : null),
  returned_reason: 'returnedReason' in post ? post.returnedReason : null,
  updated_at: post.updatedAt,
})

const reasonColumns = (reason: GivenReason | null) => ({
  approval_reason: reason?.words ?? null,
  reason_by: reason?.by ?? null,
  reason_at: reason?.at ?? null,
  reason_rules: reason ? [...reason.rules] : null,
})

/** False when a post of that id is already there: somebody sent the same form twice. */
export async function insertPost(tx: Tx, post: Post): Promise<boolean> {
  const made = await tx
    .insertInto('post')
    .values({ ...columns(post), created_at: post.createdAt })
    .onConflict((conflict) => conflict.columns(['organisation_id', 'post_id']).doNothing())
    .executeTakeFirst()
  if (made.numInsertedOrUpdatedRows !== 1n) return false
  await writeParts(tx, post)
  return true
}

/** State and times only: words, versions and pictures stay as they are. */
export async function savePost(tx: Tx, post: Post): Promise<void> {
  await tx
    .updateTable('post')
    .set(columns(post))
    .where('organisation_id', '=', post.organisationId)
    .where('post_id', '=', post.id)
    .execute()
}

export async function savePostAndParts(tx: Tx, post: Post): Promise<void> {
  await savePost(tx, post)
  await tx
    .deleteFrom('post_version')
    .where('organisation_id', '=', post.organisationId)
    .where('post_id', '=', post.id)
    .execute()
  await tx
    .deleteFrom('post_picture')
    .where('organisation_id', '=', post.organisationId)
    .where('post_id', '=', post.id)
    .execute()
  await writeParts(tx, post)
}

async function writeParts(tx: Tx, post: Post): Promise<void> {
  const key = { organisation_id: post.organisationId, post_id: post.id }
  if (post.versions.length > 0) {
    await tx
      .insertInto('post_version')
      .values(post.versions.map((version) => ({ ...key, channel_id: version.channelId, text: version.text })))
      .execute()
  }
  if (post.pictures.length > 0) {
    await tx
      .insertInto('post_picture')
      .values(
        post.pictures.map((picture, position) => ({
          ...key,
          position,
          picture_id: picture.id,
          alt: picture.alt,
          why_no_alt: picture.whyNoAlt,
          consent: picture.consent,
        })),
      )
      .execute()
  }
}

/** Posts that are not out yet go to another author. */
export async function giveToAuthor(
  tx: Tx,
  of: { readonly organisationId: string; readonly from: string; readonly to: string; readonly now: Date },
): Promise<number> {
  const given = await tx
    .updateTable('post')
    .set({ author_id: of.to })
    .where('organisation_id', '=', of.organisationId)
    .where('author_id', '=', of.from)
    .where((where) =>
      where.or([
        where('state', 'in', ['draft', 'awaiting-approval', 'awaiting-second-approval', 'approved']),
        where.and([where('state', '=', 'scheduled'), where('planned_at', '>', of.now)]),
      ]),
    )
    .executeTakeFirst()
  return Number(given.numUpdatedRows)
}
