import { ok, type Result, refused } from '@canteen/plumbing/result.ts'
import { type Channel, channelsOf } from '../channels/channels.ts'
import { type DeliverySummary, deliveriesOfPosts } from '../deliveries/deliveries.ts'
import { namesOf } from '../people/people.ts'
import type { By } from '../people/person.ts'
import type { Trust, Tx } from '../trust.ts'
import { can } from './can.ts'
import { type Judgement, judge } from './judge.ts'
import type { Post } from './post.ts'
import { postById } from './posts.store.ts'
import type { NotAllowed, NotFound } from './why-not.ts'

/** A post with everything around it that a page or a program shows. */
export interface PostView extends Judgement {
  readonly post: Post
  /** Every open channel of the organisation, not only those of the post. */
  readonly channels: readonly Channel[]
  readonly deliveries: readonly DeliverySummary[]
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
      names: await namesIn(tx, post),
      ...judge(trust.networks, channels, post),
    })
  })
}

const namesIn = (tx: Tx, post: Post): Promise<ReadonlyMap<string, string>> => {
  const ids = [
    post.authorId,
    post.editedBy,
    ...('sentBy' in post ? [post.sentBy] : []),
    ...('approvedBy' in post ? [post.approvedBy] : []),
  ]
  return namesOf(tx, post.organisationId, [...new Set(ids)])
}
