/** What an approver can do about a post that waits: approve, give a reason, agree, or send it back. */
import { sayLondon } from '@canteen/plumbing/london.ts'
import type { By } from '../people/person.ts'
import { SubmitButton } from '../web/fields.tsx'
import { Form } from '../web/form.tsx'
import type { FieldError } from '../web/route.ts'
import { sayAnyOf } from './approvers.ts'
import { ownPartIn } from './can.ts'
import { WordsField } from './composer-fields.tsx'
import type { PostView } from './get-post.ts'
import { stops } from './judge.ts'
import type { Waiting } from './post.ts'
import { sayWhyNot } from './why-not.ts'

export interface TypedDecision {
  readonly reason: string
  readonly back: string
}

export interface DecideProps {
  readonly view: PostView
  readonly post: Waiting
  readonly by: By
  readonly errors: readonly FieldError[]
  readonly typed: TypedDecision
  readonly now: Date
}

function WhatFollows({ post, now }: Pick<DecideProps, 'post' | 'now'>) {
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

const Approve = ({ post, now }: DecideProps) => (
  <>
    <h2 className="nhsuk-heading-m">Approve it</h2>
    <WhatFollows post={post} now={now} />
    <Form to={`/posts/${post.id}/approve`}>
      <input type="hidden" name="edit" value={post.edit} />
      <SubmitButton>Approve</SubmitButton>
    </Form>
  </>
)

/** The check says stop, and this is the first approver. */
function GiveReason({ view, post, by, errors, typed }: DecideProps) {
  const others = view.approvers.filter(({ id }) => id !== by.id)
  return (
    <>
      <h2 className="nhsuk-heading-m">Approve it although the check says stop</h2>
      <p>
        This takes two approvers. You write why it may go out. It waits until another approver has read your
        reason and agrees.
      </p>
      <p>
        {others.length > 0
          ? `After you, ${sayAnyOf(others)} can agree.`
          : 'After you, nobody here can agree. Ask a manager to make somebody else an approver, or send the post back and have the words changed.'}
      </p>
      <Form to={`/posts/${post.id}/approve`}>
        <input type="hidden" name="edit" value={post.edit} />
        <WordsField
          name="reason"
          label="Why may it go out?"
          hint="The second approver reads this, and it is kept in the record."
          value={typed.reason}
          rows={3}
          errors={errors}
        />
        <SubmitButton>Give this reason</SubmitButton>
      </Form>
    </>
  )
}

const Agree = ({ post, now }: DecideProps) => (
  <>
    <h2 className="nhsuk-heading-m">Do you agree?</h2>
    <p>
      Another approver would let this go out although the check says stop. Read what the check found, and the
      reason. You decide for yourself.
    </p>
    <WhatFollows post={post} now={now} />
    <Form to={`/posts/${post.id}/agree`}>
      <input type="hidden" name="edit" value={post.edit} />
      <SubmitButton>Agree and approve</SubmitButton>
    </Form>
  </>
)

const SendBack = ({ post, errors, typed, alone }: DecideProps & { readonly alone: boolean }) => (
  <>
    <h2 className="nhsuk-heading-m">{alone ? 'Send it back' : 'Or send it back'}</h2>
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

/** Nobody can approve it like this, so nobody is offered to. */
const MendFirst = ({ view }: Pick<DecideProps, 'view'>) => (
  <div className="nhsuk-warning-callout">
    <h2 className="nhsuk-warning-callout__label">
      <span className="nhsuk-u-visually-hidden">Important: </span>It cannot be approved yet
    </h2>
    <p>This must be put right first:</p>
    <ul className="nhsuk-list nhsuk-list--bullet">
      {view.problems.map(({ field, says }) => (
        <li key={field + says}>{says}</li>
      ))}
    </ul>
  </div>
)

const OwnPost = ({ view, post, why }: Pick<DecideProps, 'view' | 'post'> & { readonly why: string }) => (
  <div className="nhsuk-inset-text">
    <p>{why}</p>
    <p>
      {view.approvers.length > 0
        ? `${sayAnyOf(view.approvers)} can.`
        : 'Nobody else here can. Ask a manager to make somebody else an approver.'}
    </p>
    {post.state === 'awaiting-second-approval' ? (
      <p>If its author changes the words, both approvals begin anew.</p>
    ) : null}
  </div>
)

export function Decide(props: DecideProps) {
  const { view, post, by } = props
  const own = ownPartIn(post, by.id)
  if (own) {
    return (
      <>
        <OwnPost view={view} post={post} why={sayWhyNot({ kind: 'own-post', as: own })} />
        {own === 'first-approver' ? <SendBack {...props} alone /> : null}
      </>
    )
  }
  if (view.problems.length > 0) {
    return (
      <>
        <MendFirst view={view} />
        <SendBack {...props} alone />
      </>
    )
  }
  return (
    <>
      {post.state === 'awaiting-second-approval' ? (
        <Agree {...props} />
      ) : stops(view.findings).length > 0 ? (
        <GiveReason {...props} />
      ) : (
        <Approve {...props} />
      )}
      <SendBack {...props} alone={false} />
    </>
  )
}
