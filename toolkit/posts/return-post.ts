import { ok, type Result, refused } from '@canteen/plumbing/result.ts'
import { tellPerson } from '../mail/mail.ts'
import type { By } from '../people/person.ts'
import { record } from '../record/record.ts'
import type { Trust } from '../trust.ts'
import { can } from './can.ts'
import { onPost } from './on-post.ts'
import { type Draft, isWaiting, returned } from './post.ts'
import { savePost } from './posts.store.ts'
import type { NoReason, NotAllowed, NotFound, WrongState } from './why-not.ts'

/** An approver sends a post back to its author, and says why. */
export async function returnPost(
  trust: Trust,
  by: By,
  input: { readonly postId: string; readonly reason: string },
): Promise<Result<Draft, NotFound | NotAllowed | WrongState | NoReason>> {
  if (!can(by).sendBack) return refused({ kind: 'not-allowed' })
  const reason = input.reason.trim()
  if (reason === '') return refused({ kind: 'no-reason' })
  return onPost(trust, by, input.postId, async (tx, post): Promise<Result<Draft, WrongState>> => {
    if (post.state === 'draft' && post.returnedReason === reason) return ok(post)
    if (!isWaiting(post)) return refused({ kind: 'wrong-state', state: post.state })
    const draft = returned(post, reason, trust.clock.now())
    await savePost(tx, draft)
    await record.postReturned(tx, trust, by, post.id, reason)
    await tellPerson(tx, trust, {
      organisationId: by.organisationId,
      personId: post.authorId,
      subject: 'A post came back to you',
      body: `${by.name} sent a post back and wrote:\n\n${reason}\n\nChange it here: ${trust.address}/posts/${post.id}\n`,
    })
    return ok(draft)
  })
}
