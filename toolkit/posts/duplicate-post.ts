import { ok, type Result, refused } from '@canteen/plumbing/result.ts'
import { channelsOf } from '../channels/channels.ts'
import type { By } from '../people/person.ts'
import { record } from '../record/record.ts'
import type { Trust } from '../trust.ts'
import { can } from './can.ts'
import { newDraft, type Post } from './post.ts'
import { insertPost, postById } from './posts.store.ts'
import type { NotAllowed, NotFound } from './why-not.ts'

/** A new draft with the same words, channels and pictures, and no time. `newId` makes asking twice one copy. */
export async function duplicatePost(
  trust: Trust,
  by: By,
  input: { readonly postId: string; readonly newId: string },
): Promise<Result<Post, NotFound | NotAllowed>> {
  if (!can(by).write) return refused({ kind: 'not-allowed' })
  return trust.db.within(by.organisationId, async (tx): Promise<Result<Post, NotFound>> => {
    const post = await postById(tx, by.organisationId, input.postId)
    if (!post || input.newId === input.postId) return refused({ kind: 'not-found', what: 'post' })
    const open = new Set((await channelsOf(tx, by.organisationId)).map(({ id }) => id))
    const copy = newDraft({
      organisationId: by.organisationId,
      id: input.newId,
      words: {
        text: post.text,
        link: post.link,
        plannedAt: null,
        versions: post.versions.filter(({ channelId }) => open.has(channelId)),
        pictures: post.pictures,
      },
      by: by.id,
      now: trust.clock.now(),
    })
    if (await insertPost(tx, copy)) {
      await record.postDuplicated(tx, trust, by, copy.id, post.id)
      return ok(copy)
    }
    const before = await postById(tx, by.organisationId, input.newId)
    return before ? ok(before) : refused({ kind: 'not-found', what: 'post' })
  })
}
