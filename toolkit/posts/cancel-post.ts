import { ok, type Result, refused } from '@canteen/plumbing/result.ts'
import type { By } from '../people/person.ts'
import { record } from '../record/record.ts'
import type { Trust } from '../trust.ts'
import { can } from './can.ts'
import { onPost } from './on-post.ts'
import { type Cancelled, cancelled } from './post.ts'
import { savePost } from './posts.store.ts'
import { stopSending } from './stop-sending.ts'
import type { NotAllowed, NotFound, OutAlready } from './why-not.ts'

/** Ends a post that is not out: a draft is discarded, a scheduled one will not be sent. Its words are kept. */
export async function cancelPost(
  trust: Trust,
  by: By,
  input: { readonly postId: string },
): Promise<Result<Cancelled, NotFound | NotAllowed | OutAlready>> {
  if (!can(by).cancel) return refused({ kind: 'not-allowed' })
  return onPost(trust, by, input.postId, async (tx, post): Promise<Result<Cancelled, OutAlready>> => {
    if (post.state === 'cancelled') return ok(post)
    const out = await stopSending(tx, trust, by, post)
    if (out) return refused(out)
    const done = cancelled(post, trust.clock.now())
    await savePost(tx, done)
    await record.postCancelled(tx, trust, by, post.id)
    return ok(done)
  })
}
