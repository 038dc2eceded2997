import type { Finding } from '@canteen/checks/finding.ts'
import { ok, type Result, refused } from '@canteen/plumbing/result.ts'
import { channelsOf } from '../channels/channels.ts'
import { namesOf } from '../people/people.ts'
import type { By } from '../people/person.ts'
import { record } from '../record/record.ts'
import type { Trust, Tx } from '../trust.ts'
import { can, ownPartIn } from './can.ts'
import { type Judgement, judge } from './judge.ts'
import { onPost } from './on-post.ts'
import {
  type Approved,
  type AwaitingApproval,
  approved,
  type Post,
  type Scheduled,
  scheduled,
} from './post.ts'
import { savePost } from './posts.store.ts'
import { startSending } from './start-sending.ts'
import type {
  EditedElsewhere,
  MustFixFirst,
  NotAllowed,
  NotFound,
  OwnPost,
  ReasonNeeded,
  WrongState,
} from './why-not.ts'

export interface ApproveInput {
  readonly postId: string
  /** The save that the approver read: other words are other words. */
  readonly edit: number
  /** Why it may go out although the check says stop. */
  readonly reason?: string
}

export type ApprovedPost =
  | { readonly kind: 'scheduled'; readonly post: Scheduled }
  /** No time was planned. */
  | { readonly kind: 'approved'; readonly post: Approved }
  /** Its time has passed while it waited: a person chooses a new one, or publishes now. */
  | { readonly kind: 'late'; readonly post: Approved }

type WhyNotApproved = NotAllowed | WrongState | EditedElsewhere | OwnPost | MustFixFirst | ReasonNeeded

/** Somebody else than its author lets a post out. Its deliveries are made in the same transaction. */
export async function approve(
  trust: Trust,
  by: By,
  input: ApproveInput,
): Promise<Result<ApprovedPost, NotFound | WhyNotApproved>> {
  return onPost(trust, by, input.postId, async (tx, post): Promise<Result<ApprovedPost, WhyNotApproved>> => {
    if (!by.roles.includes('approver')) return refused({ kind: 'not-allowed' })
    const twice = alreadyBy(post, by, input.edit)
    if (twice) return ok(twice)
    if (post.state !== 'awaiting-approval') return refused({ kind: 'wrong-state', state: post.state })
    if (post.edit !== input.edit) return refused(await editedElsewhere(tx, post))
    const part = ownPartIn(post, by.id)
    if (part || !can(by).approve(post)) return refused({ kind: 'own-post', as: part ?? 'author' })
    const channels = await channelsOf(tx, by.organisationId)
    const reason = input.reason?.trim() ?? ''
    const why = whatStandsAgainst(judge(trust.networks, channels, post), reason)
    if (why) return refused(why)
    const now = trust.clock.now()
    const done = letOut(approved(post, by.id, reason === '' ? null : reason, now), now)
    await savePost(tx, done.post)
    await record.postApproved(tx, trust, by, post.id, post.edit, reason === '' ? null : reason)
    if (done.kind === 'scheduled') {
      await startSending(tx, trust, by, { post: done.post, channels })
      await record.postScheduled(tx, trust, by, post.id, done.post.plannedAt.toISOString())
    }
    return ok(done)
  })
}

/** A post whose time is ahead is scheduled with its approval; one whose time has passed never goes out by itself. */
export function letOut(post: Approved, now: Date): ApprovedPost {
  if (!post.plannedAt) return { kind: 'approved', post }
  return post.plannedAt > now
    ? { kind: 'scheduled', post: scheduled(post, post.plannedAt, now) }
    : { kind: 'late', post }
}

/** Pressing the button twice is approving once. */
function alreadyBy(post: Post, by: By, edit: number): ApprovedPost | null {
  if (post.edit !== edit) return null
  if (post.state === 'scheduled' && post.approvedBy === by.id) return { kind: 'scheduled', post }
  return post.state === 'approved' && post.approvedBy === by.id ? { kind: 'approved', post } : null
}

export const stops = (findings: readonly Finding[]): readonly Finding[] =>
  findings.filter((finding) => finding.severity === 'stop')

function whatStandsAgainst(judgement: Judgement, reason: string): MustFixFirst | ReasonNeeded | null {
  if (judgement.problems.length > 0) return { kind: 'must-fix-first', problems: judgement.problems }
  const found = stops(judgement.findings)
  return found.length > 0 && reason === '' ? { kind: 'reason-needed', findings: found } : null
}

async function editedElsewhere(tx: Tx, post: AwaitingApproval): Promise<EditedElsewhere> {
  const names = await namesOf(tx, post.organisationId, [post.editedBy])
  return {
    kind: 'edited-elsewhere',
    by: names.get(post.editedBy) ?? 'Somebody',
    at: post.updatedAt,
    theirs: post,
  }
}
