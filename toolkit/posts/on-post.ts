import { type Result, refused } from '@canteen/plumbing/result.ts'
import type { By } from '../people/person.ts'
import type { Trust, Tx } from '../trust.ts'
import type { Post } from './post.ts'
import { postToChange } from './posts.store.ts'
import type { NotFound } from './why-not.ts'

/** One transaction that holds one post of the person's organisation, so that two people cannot act on it at once. */
export const onPost = <T, Why>(
  trust: Trust,
  by: By,
  postId: string,
  act: (tx: Tx, post: Post) => Promise<Result<T, Why>>,
): Promise<Result<T, Why | NotFound>> =>
  trust.db.within(by.organisationId, async (tx): Promise<Result<T, Why | NotFound>> => {
    const post = await postToChange(tx, by.organisationId, postId)
    return post ? act(tx, post) : refused({ kind: 'not-found', what: 'post' })
  })
