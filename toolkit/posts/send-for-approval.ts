import { ok, type Result, refused } from '@canteen/plumbing/result.ts'
import { channelsOf } from '../channels/channels.ts'
import { tellPerson } from '../mail/mail.ts'
import { peopleWithRole } from '../people/people.ts'
import type { By } from '../people/person.ts'
import { record } from '../record/record.ts'
import type { Trust, Tx } from '../trust.ts'
import { can } from './can.ts'
import { judge } from './judge.ts'
import { onPost } from './on-post.ts'
import { type AwaitingApproval, send } from './post.ts'
import { savePost } from './posts.store.ts'
import type { MustFixFirst, NotAllowed, NotFound, WrongState } from './why-not.ts'

/** An author says: this is ready. Sent twice is the same as once. */
export async function sendForApproval(
  trust: Trust,
  by: By,
  input: { readonly postId: string },
): Promise<Result<AwaitingApproval, NotFound | NotAllowed | WrongState | MustFixFirst>> {
  if (!can(by).send) return refused({ kind: 'not-allowed' })
  type Answer = Result<AwaitingApproval, NotAllowed | WrongState | MustFixFirst>
  return onPost(trust, by, input.postId, async (tx, post): Promise<Answer> => {
    if (post.state === 'awaiting-approval') return ok(post)
    if (post.state !== 'draft') return refused({ kind: 'wrong-state', state: post.state })
    const { problems } = judge(trust.networks, await channelsOf(tx, by.organisationId), post)
    if (problems.length > 0) return refused({ kind: 'must-fix-first', problems })
    const sent = send(post, by.id, trust.clock.now())
    await savePost(tx, sent)
    await record.postSentForApproval(tx, trust, by, post.id)
    await tellApprovers(tx, trust, by, sent)
    return ok(sent)
  })
}

async function tellApprovers(tx: Tx, trust: Trust, by: By, post: AwaitingApproval): Promise<void> {
  const approvers = await peopleWithRole(tx, by.organisationId, ['approver'])
  for (const approver of approvers) {
    if (!can({ id: approver.id, roles: ['approver'] }).approve(post)) continue
    await tellPerson(tx, trust, {
      organisationId: by.organisationId,
      personId: approver.id,
      subject: 'A post waits for your approval',
      body: `${by.name} sent a post for approval.\n\nRead it here: ${trust.address}/posts/${post.id}/approve\n`,
    })
  }
}
