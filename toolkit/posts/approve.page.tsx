import type { Network, NetworkId } from '@canteen/networks/network.ts'
import { sayLondon } from '@canteen/plumbing/london.ts'
import { z } from 'zod'
import type { By } from '../people/person.ts'
import type { Trust } from '../trust.ts'
import { ErrorSummary, SubmitButton } from '../web/fields.tsx'
import { Form } from '../web/form.tsx'
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
import { type ApprovedPost, approve, stops } from './approve.ts'
import { ownPartIn } from './can.ts'
import { WordsField } from './composer-fields.tsx'
import { getPost, type PostView } from './get-post.ts'
import { CheckedFindings } from './look.tsx'
import { postPage } from './post.page.tsx'
import type { AwaitingApproval } from './post.ts'
import { Facts } from './post-parts.tsx'
import { Previews } from './preview.tsx'
import { returnPost } from './return-post.ts'
import { sayWhyNot, type WhyNot } from './why-not.ts'

interface Typed {
  readonly reason: string
  readonly back: string
}
const nothingTyped: Typed = { reason: '', back: '' }

interface ApproveProps {
  readonly view: PostView
  readonly post: AwaitingApproval
  readonly networks: Readonly<Record<NetworkId, Network>>
  readonly by: By
  readonly errors: readonly FieldError[]
  readonly typed: Typed
  readonly now: Date
}

function WhatFollows({ post, now }: { readonly post: AwaitingApproval; readonly now: Date }) {
  if (!post.plannedAt)
    return <p>It has no time. After you approve it, somebody chooses one or publishes it.</p>
  if (post.plannedAt > now) return <p>If you approve it, it goes out at {sayLondon(post.plannedAt)}.</p>
  return (
    <p>
      Its time, {sayLondon(post.plannedAt)}, has passed. It will not go out by itself: after you approve it,
      choose a new time or publish it now.
    </p>
  )
}

function Decide({ view, post, errors, typed, now }: ApproveProps) {
  const mustSayWhy = stops(view.findings).length > 0
  return (
    <>
      <h2 className="nhsuk-heading-m">Approve it</h2>
      <WhatFollows post={post} now={now} />
      <Form to={`/posts/${post.id}/approve`}>
        <input type="hidden" name="edit" value={post.edit} />
        {mustSayWhy ? (
          <WordsField
            name="reason"
            label="Why may it go out?"
            hint="The check says stop. What you write here is kept in the record."
            value={typed.reason}
            rows={3}
            errors={errors}
          />
        ) : null}
        <SubmitButton>Approve</SubmitButton>
      </Form>
      <h2 className="nhsuk-heading-m">Or send it back</h2>
      <Form to={`/posts/${post.id}/return`}>
        <WordsField
          name="back"
          label="What should change?"
          hint="The author reads this."
          value={typed.back}
          rows={3}
          errors={errors}
        />
        <SubmitButton kind="secondary">Send it back</SubmitButton>
      </Form>
    </>
  )
}

function ApproveBody(props: ApproveProps) {
  const { view, post, networks, by, errors } = props
  const own = ownPartIn(post, by.id)
  return (
    <>
      <ErrorSummary errors={errors} />
      <h1>Approve a post</h1>
      <Facts view={view} />
      <h2 className="nhsuk-heading-m">Exactly what goes out</h2>
      <Previews networks={networks} channels={view.channels} words={post} />
      <h2 className="nhsuk-heading-m">The canteen check</h2>
      <CheckedFindings checked={view.checked} channels={view.channels} />
      {own ? (
        <div className="nhsuk-inset-text">
          <p>{sayWhyNot({ kind: 'own-post', as: own })}</p>
        </div>
      ) : (
        <Decide {...props} />
      )}
    </>
  )
}

async function approvePage(
  trust: Trust,
  by: By,
  postId: string,
  again: { readonly errors: readonly FieldError[]; readonly typed: Typed } | null,
): Promise<Answer> {
  const found = await getPost(trust, by, postId)
  if (!found.ok) return badAddress
  const { post } = found.value
  if (post.state !== 'awaiting-approval') {
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
  if (done.kind === 'scheduled') return `Approved. It goes out at ${sayLondon(done.post.plannedAt)}.`
  return done.kind === 'late'
    ? 'Approved late: its time has passed. Choose a new time, or publish it now.'
    : 'Approved. Choose when it goes out, or publish it now.'
}

const decide = action({
  path: '/posts/:postId/approve',
  who: 'approver',
  limit: perMinute(60),
  form: z.object({
    postId: z.uuid(),
    edit: z.coerce.number().int().positive(),
    reason: z.string().max(2_000).optional(),
  }),
  act: async (trust, by, read, visit) => {
    if (!read.ok) return badAddress
    const { postId, edit, reason } = read.value
    const done = await approve(trust, by, { postId, edit, ...(reason === undefined ? {} : { reason }) })
    if (done.ok) return { kind: 'go', to: `/posts/${postId}`, say: sayApproved(done.value) }
    if (done.why.kind === 'not-found') return badAddress
    const typed = { reason: field(visit.raw, 'reason'), back: '' }
    return approvePage(trust, by, postId, { errors: errorsOf(done.why), typed })
  },
})

const sendBack = action({
  path: '/posts/:postId/return',
  who: 'approver',
  limit: perMinute(60),
  form: z.object({ postId: z.uuid(), back: z.string().max(5_000) }),
  act: async (trust, by, read, visit) => {
    if (!read.ok) return badAddress
    const { postId, back } = read.value
    const done = await returnPost(trust, by, { postId, reason: back })
    if (done.ok) return { kind: 'go', to: '/approvals', say: 'Sent back to its author' }
    if (done.why.kind === 'not-found') return badAddress
    const typed = { reason: '', back: field(visit.raw, 'back') }
    return approvePage(trust, by, postId, { errors: errorsOf(done.why), typed })
  },
})

export const approveRoutes: Route[] = [show, decide, sendBack]
