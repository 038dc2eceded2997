/** Deliveries: the outbox, and what a person decides about one. */
import { ok, type Result, refused } from '@canteen/plumbing/result.ts'
import { z } from '@hono/zod-openapi'
import {
  type ActRefusal,
  cancelOne,
  proveLive,
  readDelivery,
  readOutbox,
  sayNotThere,
  seenTo,
  sendNow,
  takeByHand,
} from '../deliveries/deliveries.ts'
import type { By } from '../people/person.ts'
import type { Trust } from '../trust.ts'
import { badCursor, packCursor, readCursor } from './cursor.ts'
import { type Endpoint, endpoint } from './endpoint.ts'
import { readers } from './posts.endpoints.ts'
import { notFound, type Problem } from './problem.ts'
import { deliveryProblem } from './refusals.ts'
import { After, Delivery, DeliveryWithAttempts, Id, inPages, Words } from './schemas.ts'
import { showDelivery, showRow } from './shown.ts'

const OfDelivery = z.object({ deliveryId: Id })

const outbox = endpoint({
  method: 'get',
  path: '/deliveries',
  who: readers,
  tag: 'Deliveries',
  summary: 'List deliveries (the outbox), latest due first',
  query: z.strictObject({
    show: z.enum(['all', 'needs-you', 'scheduled', 'live', 'not-sent']).default('all'),
    channelId: Id.optional(),
    postId: Id.optional(),
    after: After,
  }),
  answers: inPages(Delivery).openapi('PageOfDeliveries'),
  handle: async (trust, by, { query: { show, channelId, postId, after } }) => {
    const before = after === undefined ? null : readCursor(after)
    if (after !== undefined && !before) return refused(badCursor)
    const page = await readOutbox(trust, by, {
      show,
      ...(channelId ? { channelId } : {}),
      ...(postId ? { postId } : {}),
      ...(before ? { before: { dueAt: before.at, id: before.id } } : {}),
    })
    return ok({
      items: page.rows.map((row) => showRow(trust, row)),
      next: page.next && packCursor(page.next.dueAt, page.next.id),
    })
  },
})

async function readOne(
  trust: Trust,
  by: By,
  id: string,
): Promise<Result<z.output<typeof DeliveryWithAttempts>, Problem>> {
  const found = await readDelivery(trust, by, id)
  return found ? ok(showDelivery(trust, found)) : refused(notFound)
}

const read = endpoint({
  method: 'get',
  path: '/deliveries/{deliveryId}',
  who: readers,
  tag: 'Deliveries',
  summary: 'Read a delivery with every attempt',
  params: OfDelivery,
  answers: DeliveryWithAttempts,
  handle: (trust, by, { params }) => readOne(trust, by, params.deliveryId),
})

const prove = endpoint({
  method: 'post',
  path: '/deliveries/{deliveryId}/prove',
  who: readers,
  tag: 'Deliveries',
  summary: 'Say that it is live, with the link of the post as proof',
  params: OfDelivery,
  body: z.strictObject({ link: Words }),
  answers: DeliveryWithAttempts,
  handle: async (trust, by, { params, body }) => {
    const done = await proveLive(trust, by, params.deliveryId, body.link)
    return done.ok ? readOne(trust, by, params.deliveryId) : refused(deliveryProblem(done.why))
  },
})

const act = (
  name: string,
  summary: string,
  run: (trust: Trust, by: By, id: string) => Promise<Result<unknown, ActRefusal>>,
): Endpoint =>
  endpoint({
    method: 'post',
    path: `/deliveries/{deliveryId}/${name}`,
    who: readers,
    tag: 'Deliveries',
    summary,
    params: OfDelivery,
    answers: DeliveryWithAttempts,
    handle: async (trust, by, { params }) => {
      const done = await run(trust, by, params.deliveryId)
      return done.ok ? readOne(trust, by, params.deliveryId) : refused(deliveryProblem(done.why))
    },
  })

export const deliveryEndpoints: readonly Endpoint[] = [
  outbox,
  read,
  prove,
  act('send-now', 'Send what was held, refused or waits for reconnection', sendNow),
  act('not-there', 'Say that you looked and it is not there: it is sent again', sayNotThere),
  act('by-hand', 'Take it over: you post it by hand and paste the link', takeByHand),
  act('cancel', 'Cancel it: it will not be sent', cancelOne),
  act('seen-to', 'Mark a refusal as dealt with', seenTo),
]
