/** The shapes that several endpoints share. What each field means is said here once, for programs and people. */
import { z } from '@hono/zod-openapi'
import { filters } from '../posts/posts.ts'
import { cleanText } from '../web/read-body.ts'

export const Id = z.uuid()
const Network = z
  .string()
  .describe('facebook, x, linkedin, youtube, bluesky, mastodon, instagram or threads.')
/** What came is ISO 8601 with a zone or Z; what goes out is always UTC with a Z. */
export const TimeIn = z.iso.datetime({ offset: true, error: 'Write a time like 2026-11-24T09:00:00Z' })
export const TimeOut = z.iso.datetime()
export const Words = z.string().overwrite(cleanText)

export const timeOut = (at: Date | null): string | null => at?.toISOString() ?? null

const Person = z.object({ id: Id, name: z.string() }).openapi('Person')

export const Finding = z
  .object({
    rule: z.string(),
    severity: z.enum(['stop', 'high', 'medium', 'low', 'advice']),
    start: z
      .int()
      .describe(
        'Where it begins in the text, in UTF-16 units; start and end are 0 when it is about a picture.',
      ),
    end: z.int(),
    reason: z.string(),
    suggestion: z.string(),
    source: z.object({
      title: z.string(),
      address: z.string().nullable(),
      paraphrase: z.boolean().describe('The reason is in our words, not in those of the source.'),
    }),
    rewrite: z.string().nullable().describe('The whole text, said better.'),
    pieces: z
      .array(z.object({ start: z.int(), end: z.int(), what: z.string() }))
      .describe('The small facts that together point to somebody, in reading order; often none.'),
    picture: z.int().nullable().describe('Which picture it is about, from 0.'),
  })
  .openapi('Finding')

export const deliveryStates = [
  'due',
  'sending',
  'unconfirmed',
  'live',
  'refused',
  'waiting-for-reconnection',
  'held',
  'by-hand',
  'cancelled',
] as const

const Attempt = z
  .object({
    number: z.int(),
    kind: z.enum(['send', 'look', 'person']),
    openedAt: TimeOut,
    closedAt: TimeOut.nullable(),
    outcome: z.string().nullable(),
    says: z.string(),
    code: z.string().nullable(),
    reason: z.string().nullable(),
  })
  .openapi('Attempt')

export const Delivery = z
  .object({
    id: Id,
    postId: Id,
    channelId: Id,
    channelName: z.string(),
    network: Network,
    state: z.enum(deliveryStates),
    says: z.string().describe('The state in a few plain words.'),
    dueAt: TimeOut,
    nextLookAt: TimeOut.nullable().describe('When Canteen acts on it next by itself; null when it does not.'),
    text: z.string(),
    link: z.string().nullable().describe('Where people see it, once it is live.'),
    reason: z.string().nullable(),
    whatToDo: z.string().nullable(),
    address: z.string().describe('Its page in Canteen.'),
  })
  .openapi('Delivery')

export const DeliveryWithAttempts = Delivery.extend({ attempts: z.array(Attempt) }).openapi(
  'DeliveryWithAttempts',
)

export const Channel = z
  .object({
    id: Id,
    network: Network,
    name: z.string(),
    address: z.string(),
    handle: z.string(),
    purpose: z.string(),
    isPublic: z.boolean(),
    state: z.enum(['active', 'closed']),
    ownerId: Id,
    deputyId: Id.nullable(),
    connection: z.object({
      state: z.enum(['healthy', 'broken', 'none']).describe('none: posts go out by hand.'),
      accountName: z.string().nullable(),
      expiresAt: TimeOut.nullable(),
      brokenReason: z.string().nullable(),
      checkedAt: TimeOut.nullable(),
    }),
  })
  .openapi('Channel')

export const PostState = z.enum([
  'draft',
  'awaiting-approval',
  'awaiting-second-approval',
  'approved',
  'scheduled',
  'cancelled',
])
export const PostFilter = z.enum(filters)

export const ListedPost = z
  .object({
    id: Id,
    state: PostState,
    edit: z
      .int()
      .describe('Counts saves, from 1. Send it back with a change, so that nobody is overwritten.'),
    text: z.string(),
    link: z.string().nullable(),
    plannedAt: TimeOut.nullable(),
    channels: z.array(z.object({ channelId: Id, text: z.string().nullable() })),
    pictures: z.array(
      z.object({
        id: Id,
        alt: z.string(),
        whyNoAlt: z.string(),
        consent: z.string().describe('Where the consent of the people in it is written down.'),
      }),
    ),
    author: Person,
    returnedReason: z.string().nullable(),
    createdAt: TimeOut,
    updatedAt: TimeOut,
    address: z.string().describe('Its page in Canteen.'),
    deliveries: z.array(
      z.object({
        id: Id,
        channelId: Id,
        network: Network,
        state: z.enum(deliveryStates),
        dueAt: TimeOut,
        link: z.string().nullable(),
        reason: z.string().nullable(),
      }),
    ),
  })
  .openapi('ListedPost')

export const Post = ListedPost.extend({
  editedBy: Person,
  sentBy: Person.nullable(),
  sentAt: TimeOut.nullable(),
  approvedBy: Person.nullable(),
  approvedAt: TimeOut.nullable(),
  approvalReason: z.string().nullable().describe('Why it may go out although the check says stop.'),
  reasonBy: Person.nullable().describe('The first approver, whose reason it is.'),
  reasonAt: TimeOut.nullable(),
  reasonRules: z.array(z.string()).describe('The rules that said stop when the reason was given.'),
  deliveries: z.array(DeliveryWithAttempts),
}).openapi('Post')

export const Checked = z
  .object({
    problems: z
      .array(z.object({ field: z.string(), message: z.string() }))
      .describe('What must be put right before the post can go on.'),
    findings: z.array(Finding).describe('What to think about, worst first.'),
  })
  .openapi('Checked')

export const inPages = <T extends z.ZodType>(one: T) =>
  z.object({
    items: z.array(one),
    next: z.string().nullable().describe('Send it as after for the next page; null at the end.'),
  })

export const After = z.string().max(400).optional().describe('What next was in the page before.')
