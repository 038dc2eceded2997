import type { Network, NetworkId } from '@canteen/networks/network.ts'
import { sayLondon } from '@canteen/plumbing/london.ts'
import { z } from 'zod'
import type { By } from '../people/person.ts'
import type { Trust } from '../trust.ts'
import { ErrorSummary } from '../web/fields.tsx'
import {
  type Answer,
  action,
  badAddress,
  type FieldError,
  field,
  page,
  perMinute,
  type Route,
} from '../web/route.ts'
import { agree } from './agree.ts'
import { type ApprovedPost, approve } from './approve.ts'
import { Decide, type DecideProps, type TypedDecision } from './decide.tsx'
import { getPost } from './get-post.ts'
import { CheckedFindings } from './look.tsx'
import { postPage } from './post.page.tsx'
import { isWaiting } from './post.ts'
import { Facts } from './post-parts.tsx'
import { Previews } from './preview.tsx'
import { returnPost } from './return-post.ts'
import { StateTag } from './state-words.tsx'
import { sayWhyNot, type WhyNot } from './why-not.ts'

const nothingTyped: TypedDecision = { reason: '', back: '' }

function ApproveBody(props: DecideProps & { readonly networks: Readonly<Record<NetworkId, Network>> }) {
  const { view, post, networks, errors } = props
  return (
    <>
      <ErrorSummary errors={errors} />
      <h1>Approve a post</h1>
      {post.state === 'awaiting-second-approval' ? (
        <p>
          <StateTag post={post} deliveries={[]} />
        </p>
      ) : null}
      <Facts view={view} />
      <h2 className="nhsuk-heading-m">Exactly what goes out</h2>
      <Previews networks={networks} channels={view.channels} words={post} />
      <h2 className="nhsuk-heading-m">The canteen check</h2>
      <CheckedFindings checked={view.checked} channels={view.channels} networks={networks} />
      <Decide {...props} />
    </>
  )
}

async function approvePage(
  trust: Trust,
  by: By,
  postId: string,
  again: { readonly errors: readonly FieldError[]; readonly typed: TypedDecision } | null,
): Promise<Answer> {
  const found = await getPost(trust, by, postId)
  if (!found.ok) return badAddress
  const { post } = found.value
  if (!isWaiting(post)) {
    // Not a banner that says “Done”: nothing was done.
    const message = sayWhyNot({ kind: 'wrong-state', state: post.state })
    return postPage(trust, by, postId, { errors: [{ field: '', message }] })
  }
  return {
    kind: 'page',
    title: 'Approve a post',
    ...(again ? { status: 422 as const } : {}),
    body: (
      <ApproveBody
        view={found.value}
        post={post}
        networks={trust.networks}
        by={by}
        errors={again?.errors ?? []}
        typed={again?.typed ?? nothingTyped}
        now={trust.clock.now()}
      />
    ),
  }
}

const show = page({
  path: '/posts/:postId/approve',
  who: 'approver',
  query: z.object({ postId: z.uuid() }),
  show: (trust, by, { postId }) => approvePage(trust, by, postId, null),
})

function errorsOf(why: WhyNot): FieldError[] {
  if (why.kind === 'must-fix-first') return why.problems.map(({ says }) => ({ field: '', message: says }))
  const at = why.kind === 'reason-needed' ? 'reason' : why.kind === 'no-reason' ? 'back' : ''
  return [{ field: at, message: sayWhyNot(why) }]
}

const sayApproved = (done: ApprovedPost): string => {
  if (done.kind === 'needs-second') {
    return done.nobodyCan
      ? 'Your reason is kept. Nobody else here can agree yet: ask a manager to make somebody else an approver.'
      : 'Your reason is kept. Another approver must agree before it goes out.'
  }
  if (done.kind === 'scheduled') return `Approved. It goes out at ${sayLondon(done.post.plannedAt)}.`
  return done.kind === 'late'
    ? 'Approved late: its time has passed. Choose a new time, or publish it now.'
    : 'Approved. Choose when it goes out, or publish it now.'
}

/** Of a reason: a page of writing. What is longer was pasted by mistake. */
const mostWords = 5_000
const tooLong = (name: 'reason' | 'back'): FieldError[] => [
  { field: name, message: `Write at most ${mostWords.toLocaleString('en-GB')} characters.` },
]

const decide = action({
  path: '/posts/:postId/approve',
  who: 'approver',
  limit: perMinute(60),
  form: z.object({
    postId: z.uuid(),
    edit: z.coerce.number().int().positive(),
  }),
  act: async (trust, by, read, visit) => {
    if (!read.ok) return badAddress
    const { postId, edit } = read.value
    const reason = field(visit.raw, 'reason')
    const typed = { reason, back: '' }
    if (reason.length > mostWords) return approvePage(trust, by, postId, { errors: tooLong('reason'), typed })
    const done = await approve(trust, by, { postId, edit, reason })
    if (done.ok) return { kind: 'go', to: `/posts/${postId}`, say: sayApproved(done.value) }
    if (done.why.kind === 'not-found') return badAddress
    return approvePage(trust, by, postId, { errors: errorsOf(done.why), typed })
  },
})

const agreeToIt = action({
  path: '/posts/:postId/agree',
  who: 'approver',
  limit: perMinute(60),
  form: z.object({ postId: z.uuid(), edit: z.coerce.number().int().positive() }),
  act: async (trust, by, read) => {
    if (!read.ok) return badAddress
    const { postId, edit } = read.value
    const done = await agree(trust, by, { postId, edit })
    if (done.ok) return { kind: 'go', to: `/posts/${postId}`, say: sayApproved(done.value) }
    if (done.why.kind === 'not-found') return badAddress
    return approvePage(trust, by, postId, { errors: errorsOf(done.why), typed: nothingTyped })
  },
})

const sendBack = action({
  path: '/posts/:postId/return',
  who: 'approver',
  limit: perMinute(60),
  form: z.object({ postId: z.uuid() }),
  act: async (trust, by, read, visit) => {
    if (!read.ok) return badAddress
    const { postId } = read.value
    const back = field(visit.raw, 'back')
    const typed = { reason: '', back }
    if (back.length > mostWords) return approvePage(trust, by, postId, { errors: tooLong('back'), typed })
    const done = await returnPost(trust, by, { postId, reason: back })
    if (done.ok) return { kind: 'go', to: '/approvals', say: 'Sent back to its author' }
    if (done.why.kind === 'not-found') return badAddress
    return approvePage(trust, by, postId, { errors: errorsOf(done.why), typed })
  },
})

export const approveRoutes: Route[] = [show, decide, agreeToIt, sendBack]
