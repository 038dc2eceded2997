/** Posts: write, check, approve, schedule. The front door: all that other slices may use. */
import type { By, Person } from '../people/person.ts'
import type { Trust, Tx } from '../trust.ts'
import { countStandingStill, countWaitingFor } from './post-lists.store.ts'
import { giveToAuthor } from './posts.store.ts'

export { agree } from './agree.ts'
export { type ApprovedPost, type ApproveInput, approve } from './approve.ts'
export { cancelPost } from './cancel-post.ts'
export { duplicatePost } from './duplicate-post.ts'
export { getPost, type PostView } from './get-post.ts'
export { type ListedPosts, listPosts } from './list-posts.ts'
export { movePost } from './move-post.ts'
export type { GivenReason, Post, PostState } from './post.ts'
export { type Cursor, type Filter, filters } from './post-lists.store.ts'
export { returnPost } from './return-post.ts'
export { postRoutes } from './routes.ts'
export { type SaveDraft, saveDraft } from './save-draft.ts'
export { schedule, type When } from './schedule.ts'
export { sendForApproval } from './send-for-approval.ts'
export { unschedule } from './unschedule.ts'
export { sayWhyNot, type WhyNot } from './why-not.ts'

/** Posts that wait for an approver and that this person may approve. */
export const countAwaitingApproval = (tx: Tx, person: Person): Promise<number> =>
  countWaitingFor(tx, person.organisationId, person.id)

/** Posts of this author that wait for the author: sent back, or approved and not scheduled. */
export const countWaitingForAuthor = (
  tx: Tx,
  person: Person,
): Promise<{ readonly cameBack: number; readonly approved: number }> =>
  countStandingStill(tx, person.organisationId, person.id)

/** A leaver's posts that are not out yet go to somebody who stays. Says how many. */
export const handOverPosts = (tx: Tx, trust: Trust, by: By, from: string, to: string): Promise<number> =>
  giveToAuthor(tx, { organisationId: by.organisationId, from, to, now: trust.clock.now() })
