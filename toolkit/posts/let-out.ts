/** What follows an approval, in its transaction: the record, and with a time ahead the schedule and the deliveries. */
import type { Channel } from '../channels/channels.ts'
import type { By } from '../people/person.ts'
import { record } from '../record/record.ts'
import type { Trust, Tx } from '../trust.ts'
import { type Approved, type Post, type Scheduled, scheduled } from './post.ts'
import { savePost } from './posts.store.ts'
import { startSending } from './start-sending.ts'

export type LetOut =
  | { readonly kind: 'scheduled'; readonly post: Scheduled }
  /** No time was planned. */
  | { readonly kind: 'approved'; readonly post: Approved }
  /** Its time has passed while it waited: a person chooses a new one, or publishes now. */
  | { readonly kind: 'late'; readonly post: Approved }

export async function letOut(
  tx: Tx,
  trust: Trust,
  by: By,
  of: { readonly post: Approved; readonly channels: readonly Channel[] },
): Promise<LetOut> {
  const done = whatFollows(of.post, trust.clock.now())
  const { post } = done
  await savePost(tx, post)
  await record.postApproved(tx, trust, by, post.id, post.edit, post.reason?.words ?? null, post.reason)
  if (done.kind === 'scheduled') {
    await startSending(tx, trust, by, { post: done.post, channels: of.channels })
    await record.postScheduled(tx, trust, by, post.id, done.post.plannedAt.toISOString())
  }
  return done
}

/** A post whose time is ahead is scheduled with its approval; one whose time has passed never goes out by itself. */
function whatFollows(post: Approved, now: Date): LetOut {
  if (!post.plannedAt) return { kind: 'approved', post }
  return post.plannedAt > now
    ? { kind: 'scheduled', post: scheduled(post, post.plannedAt, now) }
    : { kind: 'late', post }
}

/** Pressing the button twice is approving once. */
export function letOutAlready(post: Post, by: By, edit: number): LetOut | null {
  if (post.edit !== edit) return null
  if (post.state === 'scheduled' && post.approvedBy === by.id) return { kind: 'scheduled', post }
  return post.state === 'approved' && post.approvedBy === by.id ? { kind: 'approved', post } : null
}
