import { ok, type Result, refused } from '@canteen/plumbing/result.ts'
import { channelsOf } from '../channels/channels.ts'
import type { By } from '../people/person.ts'
import { record } from '../record/record.ts'
import type { Trust } from '../trust.ts'
import { can } from './can.ts'
import { judge } from './judge.ts'
import { knownHere } from './known-here.ts'
import { onPost } from './on-post.ts'
import { type Scheduled, scheduled } from './post.ts'
import { savePost } from './posts.store.ts'
import { startSending } from './start-sending.ts'
import type { InThePast, MustFixFirst, NotAllowed, NotFound, WrongState } from './why-not.ts'

export type When = { readonly now: true } | { readonly at: Date }

type WhyNotScheduled = NotAllowed | WrongState | InThePast | MustFixFirst

/** Gives an approved post its time, or publishes it now. */
export async function schedule(
  trust: Trust,
  by: By,
  input: { readonly postId: string } & When,
): Promise<Result<Scheduled, NotFound | WhyNotScheduled>> {
  if (!can(by).schedule) return refused({ kind: 'not-allowed' })
  return onPost(trust, by, input.postId, async (tx, post): Promise<Result<Scheduled, WhyNotScheduled>> => {
    const now = trust.clock.now()
    const at = 'now' in input ? now : input.at
    if (post.state === 'scheduled' && ('now' in input || post.plannedAt.getTime() === at.getTime()))
      return ok(post)
    if (post.state !== 'approved') return refused({ kind: 'wrong-state', state: post.state })
    if (at < now || (at.getTime() === now.getTime() && !('now' in input)))
      return refused({ kind: 'in-the-past' })
    const channels = await channelsOf(tx, by.organisationId)
    const { problems } = judge(
      trust.networks,
      channels,
      post,
      await knownHere(tx, trust, by.organisationId, { plannedAt: at }),
    )
    if (problems.length > 0) return refused({ kind: 'must-fix-first', problems })
    const done = scheduled(post, at, now)
    await savePost(tx, done)
    await startSending(tx, trust, by, { post: done, channels })
    await record.postScheduled(tx, trust, by, post.id, at.toISOString())
    return ok(done)
  })
}
