import { randomUUID } from 'node:crypto'
import type { Network, NetworkId } from '@canteen/networks/network.ts'
import { never } from '@canteen/plumbing/result.ts'
import { z } from 'zod'
import { needsPerson, sayState } from '../deliveries/deliveries.ts'
import type { By } from '../people/person.ts'
import { type RecordEntry, readRecord } from '../record/record.ts'
import type { Trust } from '../trust.ts'
import { ErrorSummary, SubmitButton } from '../web/fields.tsx'
import { Form } from '../web/form.tsx'
import { type Answer, badAddress, type FieldError, page, type Route } from '../web/route.ts'
import { sayAnyOf } from './approvers.ts'
import { can } from './can.ts'
import { getPost, type PostView } from './get-post.ts'
import { CheckedFindings } from './look.tsx'
import { type TypedTime, typedTime } from './planned-time.ts'
import { isWaiting } from './post.ts'
import { Facts, History } from './post-parts.tsx'
import { Previews } from './preview.tsx'
import { opening, StateTag, tagOf } from './state-words.tsx'
import { TimeFields } from './time-fields.tsx'

interface PostPageProps {
  readonly view: PostView
  readonly by: By
  readonly networks: Readonly<Record<NetworkId, Network>>
  readonly history: readonly RecordEntry[]
  readonly time: TypedTime
  readonly errors: readonly FieldError[]
  readonly now: Date
}

function Deliveries({ view, now }: { readonly view: PostView; readonly now: Date }) {
  if (view.deliveries.length === 0) return null
  return (
    <>
      <h2 className="nhsuk-heading-m">On each channel</h2>
      <ul className="nhsuk-list nhsuk-list--bullet">
        {view.deliveries.map((delivery) => {
          const channel = view.channels.find(({ id }) => id === delivery.channelId)
          return (
            <li key={delivery.id}>
              {channel?.name ?? 'A closed channel'}: {sayState(delivery, now).sentence}
              {delivery.link ? (
                <>
                  {' '}
                  <a href={delivery.link}>See it there</a>
                </>
              ) : null}
              {delivery.reason && delivery.state !== 'live' ? ` ${delivery.reason}` : ''}
              {needsPerson(delivery, now) ? (
                <>
                  {' '}
                  <a href={`/outbox/${delivery.id}`}>
                    See what to do
                    <span className="nhsuk-u-visually-hidden">
                      {' '}
                      about {channel?.name ?? 'a closed channel'}
                    </span>
                  </a>
                </>
              ) : null}
            </li>
          )
        })}
      </ul>
      <p>
        <a href={`/outbox?post=${view.post.id}`}>See each step in the outbox</a>
      </p>
    </>
  )
}

function LateNotice({ view, now }: { readonly view: PostView; readonly now: Date }) {
  const { post } = view
  if (post.state !== 'approved' || !post.plannedAt || post.plannedAt > now) return null
  return (
    <div className="nhsuk-warning-callout">
      <h2 className="nhsuk-warning-callout__label">Its time has passed</h2>
      <p>It was approved late, so it did not go out. Choose a new time, or publish it now.</p>
    </div>
  )
}

/** Once a network has it, or may have it, it can be neither changed nor moved nor called back. */
const isOut = ({ deliveries }: PostView): boolean =>
  deliveries.some(({ state }) => ['sending', 'unconfirmed', 'live'].includes(state))

/** Choosing a time, for an approved post, or another, for a scheduled one. */
function Times({ view, by, time, errors }: PostPageProps) {
  const { post } = view
  if (!can(by).schedule) return null
  if ((post.state !== 'approved' && post.state !== 'scheduled') || isOut(view)) return null
  const scheduled = post.state === 'scheduled'
  return (
    <Form to={`/posts/${post.id}/${scheduled ? 'move' : 'schedule'}`} id="times">
      <TimeFields
        typed={time}
        legend={scheduled ? 'Move it to another time' : 'When should it go out?'}
        hint="London time."
        errors={errors}
      />
      <SubmitButton>{scheduled ? 'Move' : 'Schedule'}</SubmitButton>
    </Form>
  )
}

/** For a post that has its approval: out at once, or off the schedule. */
function NowOrNotYet({ view, by }: PostPageProps) {
  const { post } = view
  if (!can(by).schedule || isOut(view)) return null
  if (post.state === 'approved') {
    return (
      <Form to={`/posts/${post.id}/publish-now`}>
        <SubmitButton kind="secondary">Publish now</SubmitButton>
      </Form>
    )
  }
  return post.state === 'scheduled' ? (
    <Form to={`/posts/${post.id}/unschedule`}>
      <SubmitButton kind="secondary">Take it off the schedule</SubmitButton>
    </Form>
  ) : null
}

function Moves(props: PostPageProps) {
  const { view, by } = props
  const { post } = view
  const out = isOut(view)
  return (
    <div className="canteen-buttons">
      <NowOrNotYet {...props} />
      {post.state === 'draft' && can(by).send ? (
        <Form to={`/posts/${post.id}/send`}>
          <SubmitButton>Send for approval</SubmitButton>
        </Form>
      ) : null}
      {isWaiting(post) && view.approvers.some(({ id }) => id === by.id) ? (
        <p>
          <a href={`/posts/${post.id}/approve`}>Read it and approve it, or send it back</a>
        </p>
      ) : null}
      {post.state !== 'cancelled' && !out && can(by).write ? (
        <p>
          <a href={`/posts/${post.id}/edit`}>Change the words</a>
        </p>
      ) : null}
      {can(by).write ? (
        <Form to={`/posts/${post.id}/duplicate`}>
          <input type="hidden" name="newId" value={randomUUID()} />
          <SubmitButton kind="secondary">Make a copy</SubmitButton>
        </Form>
      ) : null}
      {post.state !== 'cancelled' && !out && can(by).cancel ? (
        <Form to={`/posts/${post.id}/cancel`}>
          <SubmitButton kind="warning">
            {post.state === 'draft' ? 'Discard this draft' : 'Cancel this post'}
          </SubmitButton>
        </Form>
      ) : null}
    </div>
  )
}

function nextStep(view: PostView, now: Date): string {
  switch (view.post.state) {
    case 'draft':
      return 'Only people in your organisation can see it. It goes out after somebody else approves it.'
    case 'awaiting-approval':
      return `Somebody who did not write it must read and approve it. ${sayWho(view)}`
    case 'awaiting-second-approval':
      return `The check says stop. One approver gave a reason why it may go out; another must read it and agree. ${sayWho(view)}`
    case 'approved':
      return view.post.plannedAt
        ? 'It does not go out by itself until somebody chooses another time.'
        : 'It has no time yet, so it does not go out by itself.'
    case 'scheduled':
      return sayScheduled(tagOf(view.post, view.deliveries, now).name)
    case 'cancelled':
      return 'It will not go out. Make a copy to use its words again.'
    default:
      return never(view.post)
  }
}

const sayWho = ({ approvers }: PostView): string =>
  approvers.length > 0
    ? `${sayAnyOf(approvers)} can.`
    : 'Nobody here can: ask a manager to make somebody else an approver.'

function sayScheduled(tag: string): string {
  if (tag === 'Published') return 'It is out on every channel below. To say more, make a copy.'
  if (tag === 'Needs somebody') return 'On one channel or more it waits for somebody. See below what to do.'
  if (tag === 'Not sent') return 'It is out nowhere. Make a copy to use its words again.'
  return tag === 'Scheduled'
    ? 'It goes out at its time, on every channel below.'
    : 'It is on its way. See below how it goes on each channel.'
}

function PostBody(props: PostPageProps) {
  const { view, networks } = props
  return (
    <>
      <ErrorSummary errors={props.errors} />
      <h1 className="nhsuk-heading-l">{opening(view.post)}</h1>
      <p>
        <StateTag post={view.post} deliveries={view.deliveries} />
      </p>
      <p>{nextStep(view, props.now)}</p>
      <LateNotice view={view} now={props.now} />
      <Facts view={view} />
      <Deliveries view={view} now={props.now} />
      <Times {...props} />
      <Moves {...props} />
      <h2 className="nhsuk-heading-m">How it looks</h2>
      <Previews networks={networks} channels={view.channels} words={view.post} />
      <h2 className="nhsuk-heading-m">The canteen check</h2>
      <CheckedFindings checked={view.checked} channels={view.channels} networks={networks} />
      <History entries={props.history} />
    </>
  )
}

/** The post's page, as it is or again after a refusal, with what was typed. */
export async function postPage(
  trust: Trust,
  by: By,
  postId: string,
  again: { readonly time?: TypedTime; readonly errors?: readonly FieldError[] } = {},
): Promise<Answer> {
  const found = await getPost(trust, by, postId)
  if (!found.ok) return badAddress
  const view = found.value
  const { entries } = await readRecord(trust, by, { subjectId: postId })
  return {
    kind: 'page',
    title: opening(view.post),
    ...(again.errors ? { status: 422 as const } : {}),
    body: (
      <PostBody
        view={view}
        by={by}
        networks={trust.networks}
        history={entries}
        time={again.time ?? typedTime(view.post.plannedAt)}
        errors={again.errors ?? []}
        now={trust.clock.now()}
      />
    ),
  }
}

const show = page({
  path: '/posts/:postId',
  who: ['author', 'approver', 'on-duty', 'manager'],
  query: z.object({ postId: z.uuid() }),
  show: (trust, by, { postId }) => postPage(trust, by, postId),
})

export const postPageRoutes: Route[] = [show]
