import { ok, type Result, refused } from '@canteen/plumbing/result.ts'
import type { By } from '../people/person.ts'
import { record } from '../record/record.ts'
import type { Trust } from '../trust.ts'
import { can } from './can.ts'
import { onPost } from './on-post.ts'
import { type Approved, unscheduled } from './post.ts'
import { savePost } from './posts.store.ts'
import { stopSending } from './stop-sending.ts'
import type { NotAllowed, NotFound, OutAlready, WrongState } from './why-not.ts'

/** Takes a post off the schedule. It stays approved. */
export async function unschedule(
  trust: Trust,
  by: By,
  input: { readonly postId: string },
): Promise<Result<Approved, NotFound | NotAllowed | WrongState | OutAlready>> {
  if (!can(by).schedule) return refused({ kind: 'not-allowed' })
  return onPost(
    trust,
    by,
    input.postId,
    async (tx, post): Promise<Result<Approved, WrongState | OutAlready>> => {
      if (post.state === 'approved') return ok(post)
      if (post.state !== 'scheduled') return refused({ kind: 'wrong-state', state: post.state })
      const out = await stopSending(tx, trust, by, post)
      if (out) return refused(out)
      const done = unscheduled(post, trust.clock.now())
      await savePost(tx, done)
      await record.postUnscheduled(tx, trust, by, post.id)
      return ok(done)
    },
  )
}
