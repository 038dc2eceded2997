import { ok, type Result, refused } from '@canteen/plumbing/result.ts'
import { moveDeliveries } from '../deliveries/deliveries.ts'
import type { By } from '../people/person.ts'
import { record } from '../record/record.ts'
import type { Trust } from '../trust.ts'
import { can } from './can.ts'
import { onPost } from './on-post.ts'
import { moved, type Scheduled } from './post.ts'
import { savePost } from './posts.store.ts'
import { whetherOut } from './stop-sending.ts'
import type { InThePast, NotAllowed, NotFound, OutAlready, WrongState } from './why-not.ts'

type WhyNotMoved = NotAllowed | WrongState | InThePast | OutAlready

/** Gives a scheduled post, and its deliveries, another time. */
export async function movePost(
  trust: Trust,
  by: By,
  input: { readonly postId: string; readonly at: Date },
): Promise<Result<Scheduled, NotFound | WhyNotMoved>> {
  if (!can(by).schedule) return refused({ kind: 'not-allowed' })
  return onPost(trust, by, input.postId, async (tx, post): Promise<Result<Scheduled, WhyNotMoved>> => {
    if (post.state !== 'scheduled') return refused({ kind: 'wrong-state', state: post.state })
    if (post.plannedAt.getTime() === input.at.getTime()) return ok(post)
    const now = trust.clock.now()
    if (input.at <= now) return refused({ kind: 'in-the-past' })
    const shifted = await moveDeliveries(tx, trust, by, post.id, input.at)
    if (!shifted.ok) return shifted
    const out = await whetherOut(tx, post)
    if (out) return refused(out)
    const done = moved(post, input.at, now)
    await savePost(tx, done)
    await record.postMoved(tx, trust, by, post.id, post.plannedAt.toISOString(), input.at.toISOString())
    return ok(done)
  })
}
