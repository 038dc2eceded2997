import { ok, type Result, refused } from '@canteen/plumbing/result.ts'
import { channelsOf } from '../channels/channels.ts'
import type { By } from '../people/person.ts'
import { record } from '../record/record.ts'
import type { Trust } from '../trust.ts'
import { tellApprovers } from './approvers.ts'
import { can } from './can.ts'
import { judge } from './judge.ts'
import { knownHere } from './known-here.ts'
import { onPost } from './on-post.ts'
import { consentsOf, isWaiting, send, type Waiting } from './post.ts'
import { savePost } from './posts.store.ts'
import type { MustFixFirst, NotAllowed, NotFound, WrongState } from './why-not.ts'

/** An author says: this is ready. Sent twice is the same as once. */
export async function sendForApproval(
  trust: Trust,
  by: By,
  input: { readonly postId: string },
): Promise<Result<Waiting, NotFound | NotAllowed | WrongState | MustFixFirst>> {
  if (!can(by).send) return refused({ kind: 'not-allowed' })
  type Answer = Result<Waiting, NotAllowed | WrongState | MustFixFirst>
  return onPost(trust, by, input.postId, async (tx, post): Promise<Answer> => {
    if (isWaiting(post)) return ok(post)
    if (post.state !== 'draft') return refused({ kind: 'wrong-state', state: post.state })
    const known = await knownHere(tx, trust, by.organisationId, post)
    const { problems } = judge(trust.networks, await channelsOf(tx, by.organisationId), post, known)
    if (problems.length > 0) return refused({ kind: 'must-fix-first', problems })
    const sent = send(post, by.id, trust.clock.now())
    await savePost(tx, sent)
    await record.postSentForApproval(tx, trust, by, post.id)
    const consents = consentsOf(post)
    if (consents.length > 0) await record.postConsentNoted(tx, trust, by, post.id, consents)
    await tellApprovers(tx, trust, by, sent)
    return ok(sent)
  })
}
