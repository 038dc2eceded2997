/** Transactions around one act on a post. A refusal undoes whatever the act had already written. */
import { type Result, refused } from '@canteen/plumbing/result.ts'
import type { By } from '../people/person.ts'
import type { Trust, Tx } from '../trust.ts'
import type { Post } from './post.ts'
import { postToChange } from './posts.store.ts'
import type { NotFound } from './why-not.ts'

export async function allOrNothing<T, Why>(
  trust: Trust,
  by: By,
  act: (tx: Tx) => Promise<Result<T, Why>>,
): Promise<Result<T, Why>> {
  const undo = new Error('Refused: the transaction is undone')
  let why: { readonly is: Why } | null = null
  try {
    return await trust.db.within(by.organisationId, async (tx) => {
      const answer = await act(tx)
      if (answer.ok) return answer
      why = { is: answer.why }
      throw undo
    })
  } catch (error) {
    if (error === undo && why) return refused((why as { readonly is: Why }).is)
    throw error
  }
}

/** Holds one post of the person's organisation, so that two people cannot act on it at once. */
export const onPost = <T, Why>(
  trust: Trust,
  by: By,
  postId: string,
  act: (tx: Tx, post: Post) => Promise<Result<T, Why>>,
): Promise<Result<T, Why | NotFound>> =>
  allOrNothing(trust, by, async (tx): Promise<Result<T, Why | NotFound>> => {
    const post = await postToChange(tx, by.organisationId, postId)
    return post ? act(tx, post) : refused({ kind: 'not-found', what: 'post' })
  })
