import { ok, type Result, refused } from '@canteen/plumbing/result.ts'
import { type Channel, channelsOf } from '../channels/channels.ts'
import { type DeliverySummary, deliveriesOfPosts } from '../deliveries/deliveries.ts'
import { namesOf } from '../people/people.ts'
import type { By } from '../people/person.ts'
import type { Trust, Tx } from '../trust.ts'
import { type Approver, approversOf } from './approvers.ts'
import { can } from './can.ts'
import { type Judgement, judge } from './judge.ts'
import { knownHere } from './known-here.ts'
import { isWaiting, type Post } from './post.ts'
import { postById } from './posts.store.ts'
import type { NotAllowed, NotFound } from './why-not.ts'

/** A post with everything around it that a page or a program shows. */
export interface PostView extends Judgement {
  readonly post: Post
  /** Every open channel of the organisation, not only those of the post. */
  readonly channels: readonly Channel[]
  readonly deliveries: readonly DeliverySummary[]
  /** Who may approve it, or agree to it, while it waits. */
  readonly approvers: readonly Approver[]
  /** By person id: whoever wrote, sent, approved or last changed it. */
  readonly names: ReadonlyMap<string, string>
}

export async function getPost(
  trust: Trust,
  by: By,
  postId: string,
): Promise<Result<PostView, NotFound | NotAllowed>> {
  if (!can(by).read) return refused({ kind: 'not-allowed' })
  return trust.db.within(by.organisationId, async (tx): Promise<Result<PostView, NotFound>> => {
    const post = await postById(tx, by.organisationId, postId)
    if (!post) return refused({ kind: 'not-found', what: 'post' })
    const channels = await channelsOf(tx, by.organisationId)
    const deliveries = (await deliveriesOfPosts(tx, by.organisationId, [post.id])).get(post.id) ?? []
    return ok({
      post,
      channels,
      deliveries,
      approvers: isWaiting(post) ? await approversOf(tx, post) : [],
      names: await namesIn(tx, post),
      ...judge(trust.networks, channels, post, await knownHere(tx, trust, by.organisationId, post)),
    })
  })
}

const namesIn = (tx: Tx, post: Post): Promise<ReadonlyMap<string, string>> => {
  const ids = [
    post.authorId,
    post.editedBy,
    ...('sentBy' in post ? [post.sentBy] : []),
    ...('approvedBy' in post ? [post.approvedBy] : []),
    ...('reason' in post && post.reason ? [post.reason.by] : []),
  ]
  return namesOf(tx, post.organisationId, [...new Set(ids)])
}
