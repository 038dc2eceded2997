/** What moves a post on. Each answers the post as it stands then. */
import { type Result, refused } from '@canteen/plumbing/result.ts'
import { z } from '@hono/zod-openapi'
import type { By, Role } from '../people/person.ts'
import {
  agree,
  approve,
  cancelPost,
  duplicatePost,
  movePost,
  returnPost,
  schedule,
  sendForApproval,
  unschedule,
  type WhyNot,
} from '../posts/posts.ts'
import type { Trust } from '../trust.ts'
import { type Endpoint, endpoint } from './endpoint.ts'
import { OfPost, readPost } from './posts.endpoints.ts'
import { postProblem } from './refusals.ts'
import { Post, TimeIn, Words } from './schemas.ts'

const planners: readonly Role[] = ['author', 'approver']

interface ActBase {
  readonly name: string
  readonly who: Role | readonly Role[]
  readonly summary: string
  readonly about?: string
}

const withBody = <B extends z.ZodType>(
  of: ActBase & {
    readonly body: B
    readonly act: (
      trust: Trust,
      by: By,
      postId: string,
      body: z.output<B>,
    ) => Promise<Result<unknown, WhyNot>>
  },
): Endpoint =>
  endpoint({
    method: 'post',
    path: `/posts/{postId}/${of.name}`,
    who: of.who,
    tag: 'Posts',
    summary: of.summary,
    about: of.about ?? '',
    params: OfPost,
    body: of.body,
    answers: Post,
    handle: async (trust, by, { params, body }) => {
      const done = await of.act(trust, by, params.postId, body)
      return done.ok ? readPost(trust, by, params.postId) : refused(postProblem(done.why))
    },
  })

const plain = (
  of: ActBase & {
    readonly act: (
      trust: Trust,
      by: By,
      input: { readonly postId: string },
    ) => Promise<Result<unknown, WhyNot>>
  },
): Endpoint =>
  endpoint({
    method: 'post',
    path: `/posts/{postId}/${of.name}`,
    who: of.who,
    tag: 'Posts',
    summary: of.summary,
    about: of.about ?? '',
    params: OfPost,
    answers: Post,
    handle: async (trust, by, { params }) => {
      const done = await of.act(trust, by, params)
      return done.ok ? readPost(trust, by, params.postId) : refused(postProblem(done.why))
    },
  })

const duplicate = endpoint({
  method: 'post',
  path: '/posts/{postId}/duplicate',
  who: 'author',
  tag: 'Posts',
  summary: 'Make a new draft with the same words, channels and pictures',
  params: OfPost,
  answers: Post,
  madeAt: ({ id }) => `/posts/${id}`,
  handle: async (trust, by, { params, newId }) => {
    const copy = await duplicatePost(trust, by, { postId: params.postId, newId })
    return copy.ok ? readPost(trust, by, copy.value.id) : refused(postProblem(copy.why))
  },
})

const When = z.union([
  z.strictObject({ at: TimeIn }),
  z.strictObject({ now: z.literal(true).describe('Publish it now.') }),
])

export const postActEndpoints: readonly Endpoint[] = [
  plain({ name: 'send', who: 'author', summary: 'Send for approval', act: sendForApproval }),
  withBody({
    name: 'approve',
    who: 'approver',
    summary: 'Approve a post that somebody else wrote',
    about:
      'With a planned time it is scheduled at once. Nobody approves what they wrote, sent or last changed. Where the check says stop, a reason is needed, and the post then waits until a second approver agrees.',
    body: z.strictObject({
      edit: z.int().min(1).describe('What edit was in the post that you read.'),
      reason: Words.optional().describe(
        'Why it may go out although the check says stop; another approver must agree.',
      ),
    }),
    act: (trust, by, postId, { edit, reason }) =>
      approve(trust, by, { postId, edit, ...(reason === undefined ? {} : { reason }) }),
  }),
  withBody({
    name: 'agree',
    who: 'approver',
    summary: 'Agree, as the second approver, with the reason of the first',
    about:
      'For a post that waits for a second approver. Read approvalReason and the check first. With a planned time it is scheduled at once.',
    body: z.strictObject({
      edit: z.int().min(1).describe('What edit was in the post that you read.'),
    }),
    act: (trust, by, postId, { edit }) => agree(trust, by, { postId, edit }),
  }),
  withBody({
    name: 'return',
    who: 'approver',
    summary: 'Send a post back to its author',
    body: z.strictObject({ reason: Words.describe('What should change.') }),
    act: (trust, by, postId, { reason }) => returnPost(trust, by, { postId, reason }),
  }),
  withBody({
    name: 'schedule',
    who: planners,
    summary: 'Give an approved post its time, or publish it now',
    body: When,
    act: (trust, by, postId, when) =>
      schedule(trust, by, 'at' in when ? { postId, at: new Date(when.at) } : { postId, now: true }),
  }),
  withBody({
    name: 'move',
    who: planners,
    summary: 'Give a scheduled post another time',
    body: z.strictObject({ at: TimeIn }),
    act: (trust, by, postId, { at }) => movePost(trust, by, { postId, at: new Date(at) }),
  }),
  plain({
    name: 'unschedule',
    who: planners,
    summary: 'Take a post off the schedule; it stays approved',
    act: unschedule,
  }),
  plain({
    name: 'cancel',
    who: planners,
    summary: 'End a post that is not out; its words are kept',
    act: cancelPost,
  }),
  duplicate,
]
