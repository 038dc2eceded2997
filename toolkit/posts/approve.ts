import { ok, type Result, refused } from '@canteen/plumbing/result.ts'
import { channelsOf } from '../channels/channels.ts'
import type { By } from '../people/person.ts'
import { record } from '../record/record.ts'
import type { Trust, Tx } from '../trust.ts'
import { approversOf, tellApprovers } from './approvers.ts'
import { can, ownPartIn } from './can.ts'
import { editedElsewhere } from './edited-elsewhere.ts'
import { judge, rulesOf, stops } from './judge.ts'
import { knownHere } from './known-here.ts'
import { type LetOut, letOut, letOutAlready } from './let-out.ts'
import { onPost } from './on-post.ts'
import { type AwaitingSecond, approved, type Post, reasoned } from './post.ts'
import { savePost } from './posts.store.ts'
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
  /** Why it may go out although the check says stop. Kept only when the check does. */
  readonly reason?: string
}

export type ApprovedPost =
  | LetOut
  /** The check says stop: the reason waits for another approver to agree. */
  | { readonly kind: 'needs-second'; readonly post: AwaitingSecond; readonly nobodyCan: boolean }

type WhyNotApproved = NotAllowed | WrongState | EditedElsewhere | OwnPost | MustFixFirst | ReasonNeeded

/** Somebody else than its author lets a post out; where the check says stop, that takes a reason and a second approver. */
export async function approve(
  trust: Trust,
  by: By,
  input: ApproveInput,
): Promise<Result<ApprovedPost, NotFound | WhyNotApproved>> {
  return onPost(trust, by, input.postId, async (tx, post): Promise<Result<ApprovedPost, WhyNotApproved>> => {
    if (!by.roles.includes('approver')) return refused({ kind: 'not-allowed' })
    const twice = await alreadyBy(tx, post, by, input.edit)
    if (twice) return ok(twice)
    if (post.state !== 'awaiting-approval') return refused({ kind: 'wrong-state', state: post.state })
    if (post.edit !== input.edit) return refused(await editedElsewhere(tx, post))
    const part = ownPartIn(post, by.id)
    if (part || !can(by).approve(post)) return refused({ kind: 'own-post', as: part ?? 'author' })
    const channels = await channelsOf(tx, by.organisationId)
    const known = await knownHere(tx, trust, by.organisationId, post)
    const { problems, findings } = judge(trust.networks, channels, post, known)
    if (problems.length > 0) return refused({ kind: 'must-fix-first', problems })
    const found = stops(findings)
    const now = trust.clock.now()
    if (found.length === 0)
      return ok(await letOut(tx, trust, by, { post: approved(post, by.id, now), channels }))
    const words = input.reason?.trim() ?? ''
    if (words === '') return refused({ kind: 'reason-needed', findings: found })
    return ok(
      await askSecond(tx, trust, by, reasoned(post, { words, by: by.id, at: now, rules: rulesOf(found) })),
    )
  })
}

async function askSecond(tx: Tx, trust: Trust, by: By, post: AwaitingSecond): Promise<ApprovedPost> {
  await savePost(tx, post)
  await record.postReasonGiven(tx, trust, by, post.id, post.edit, post.reason.words, post.reason.rules)
  await tellApprovers(tx, trust, by, post)
  return needsSecond(tx, post)
}

const needsSecond = async (tx: Tx, post: AwaitingSecond): Promise<ApprovedPost> => ({
  kind: 'needs-second',
  post,
  nobodyCan: (await approversOf(tx, post)).length === 0,
})

/** Pressing the button twice is approving once, and giving one reason. */
async function alreadyBy(tx: Tx, post: Post, by: By, edit: number): Promise<ApprovedPost | null> {
  if (post.state === 'awaiting-second-approval' && post.edit === edit && post.reason.by === by.id)
    return needsSecond(tx, post)
  return letOutAlready(post, by, edit)
}
