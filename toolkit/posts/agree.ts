import { ok, type Result, refused } from '@canteen/plumbing/result.ts'
import { channelsOf } from '../channels/channels.ts'
import type { By } from '../people/person.ts'
import type { Trust } from '../trust.ts'
import { can, ownPartIn } from './can.ts'
import { editedElsewhere } from './edited-elsewhere.ts'
import { judge, stops } from './judge.ts'
import { knownHere } from './known-here.ts'
import { type LetOut, letOut, letOutAlready } from './let-out.ts'
import { onPost } from './on-post.ts'
import { agreed } from './post.ts'
import type {
  EditedElsewhere,
  FoundSince,
  MustFixFirst,
  NotAllowed,
  NotFound,
  OwnPost,
  WrongState,
} from './why-not.ts'

type WhyNotAgreed = NotAllowed | WrongState | EditedElsewhere | OwnPost | MustFixFirst | FoundSince

/**
 * A second approver has read the reason of the first and agrees: the post goes out although the check says stop.
 * The words are checked again; what the reason did not answer is not agreed to with it.
 */
export async function agree(
  trust: Trust,
  by: By,
  input: { readonly postId: string; readonly edit: number },
): Promise<Result<LetOut, NotFound | WhyNotAgreed>> {
  return onPost(trust, by, input.postId, async (tx, post): Promise<Result<LetOut, WhyNotAgreed>> => {
    if (!by.roles.includes('approver')) return refused({ kind: 'not-allowed' })
    const twice = letOutAlready(post, by, input.edit)
    if (twice) return ok(twice)
    if (post.state !== 'awaiting-second-approval') return refused({ kind: 'wrong-state', state: post.state })
    if (post.edit !== input.edit) return refused(await editedElsewhere(tx, post))
    const part = ownPartIn(post, by.id)
    if (part || !can(by).agree(post)) return refused({ kind: 'own-post', as: part ?? 'author' })
    const channels = await channelsOf(tx, by.organisationId)
    const known = await knownHere(tx, trust, by.organisationId, post)
    const { problems, findings } = judge(trust.networks, channels, post, known)
    if (problems.length > 0) return refused({ kind: 'must-fix-first', problems })
    const since = stops(findings).filter(({ rule }) => !post.reason.rules.includes(rule))
    if (since.length > 0) return refused({ kind: 'found-since', findings: since })
    return ok(await letOut(tx, trust, by, { post: agreed(post, by.id, trust.clock.now()), channels }))
  })
}
