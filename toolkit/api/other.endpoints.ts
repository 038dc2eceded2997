/** Channels, pictures, the record, and who the token belongs to. */
import { ok, refused } from '@canteen/plumbing/result.ts'
import { z } from '@hono/zod-openapi'
import { channelById, channelsOf } from '../channels/channels.ts'
import { organisationOf } from '../organisations/organisations.ts'
import { roles } from '../people/person.ts'
import { addPicture, largestUpload } from '../pictures/pictures.ts'
import { readRecord } from '../record/record.ts'
import { perMinute } from '../web/route.ts'
import { badCursor } from './cursor.ts'
import { endpoint } from './endpoint.ts'
import { readers } from './posts.endpoints.ts'
import { notFound } from './problem.ts'
import { After, Channel, Id, inPages, TimeOut } from './schemas.ts'
import { showChannel } from './shown.ts'

const channels = endpoint({
  method: 'get',
  path: '/channels',
  who: readers,
  tag: 'Channels',
  summary: 'List the open channels by name',
  answers: z.object({ items: z.array(Channel) }).openapi('Channels'),
  handle: async (trust, by) => {
    const found = await trust.db.within(by.organisationId, (tx) => channelsOf(tx, by.organisationId))
    return ok({ items: found.map(showChannel) })
  },
})

const channel = endpoint({
  method: 'get',
  path: '/channels/{channelId}',
  who: readers,
  tag: 'Channels',
  summary: 'Read a channel and the health of its connection',
  params: z.object({ channelId: Id }),
  answers: Channel,
  handle: async (trust, by, { params }) => {
    const found = await trust.db.within(by.organisationId, (tx) =>
      channelById(tx, by.organisationId, params.channelId),
    )
    return found ? ok(showChannel(found)) : refused(notFound)
  },
})

const picture = endpoint({
  method: 'post',
  path: '/pictures',
  who: ['author', 'approver'],
  tag: 'Pictures',
  summary: 'Add a picture: its bytes as the body, or one file in a form',
  about: 'JPEG, PNG, WebP or GIF. It is made anew from its pixels, so nothing hidden in the file is kept.',
  limit: perMinute(60),
  body: z.instanceof(Uint8Array),
  picture: { mostBytes: largestUpload },
  answers: z.object({ id: Id, width: z.int(), height: z.int(), type: z.string() }).openapi('Picture'),
  madeAt: () => null,
  handle: async (trust, by, { body }) => {
    const added = await addPicture(trust, by, body)
    if (added.ok) return ok(added.value)
    const { message } = added.why
    return refused({ kind: 'refused', detail: message, errors: [{ field: 'picture', message }] })
  },
})

const record = endpoint({
  method: 'get',
  path: '/record',
  who: 'manager',
  tag: 'People and the record',
  summary: 'Read the record: who did what and when, newest first',
  query: z.strictObject({
    subjectId: Id.optional().describe('About this post, channel, delivery or person.'),
    act: z.string().max(100).optional().describe('Only acts of this name, like post.approved.'),
    after: After,
  }),
  answers: inPages(
    z
      .object({
        id: z.int(),
        at: TimeOut,
        byId: Id.nullable().describe('null: Canteen by itself.'),
        byName: z.string(),
        act: z.string(),
        subject: z.string(),
        subjectId: Id.nullable(),
        way: z.string(),
        details: z.record(z.string(), z.unknown()),
      })
      .openapi('RecordEntry'),
  ).openapi('PageOfRecord'),
  handle: async (trust, by, { query: { subjectId, act, after } }) => {
    if (after !== undefined && !/^[1-9]\d{0,14}$/.test(after)) return refused(badCursor)
    const page = await readRecord(trust, by, {
      ...(subjectId ? { subjectId } : {}),
      ...(act ? { act } : {}),
      ...(after ? { before: Number(after) } : {}),
    })
    const items = page.entries.map(({ organisationId: _, ...entry }) => ({
      ...entry,
      at: entry.at.toISOString(),
      details: { ...entry.details },
    }))
    return ok({ items, next: page.next === null ? null : String(page.next) })
  },
})

const me = endpoint({
  method: 'get',
  path: '/me',
  who: 'staff',
  tag: 'People and the record',
  summary: 'Whose token this is, and what they may do',
  answers: z
    .object({
      id: Id,
      name: z.string(),
      email: z.string(),
      roles: z.array(z.enum(roles)),
      organisation: z.object({ id: Id, name: z.string(), odsCode: z.string() }),
    })
    .openapi('Me'),
  handle: async (trust, by) => {
    const { id, name, odsCode } = await trust.db.within(by.organisationId, (tx) =>
      organisationOf(tx, by.organisationId),
    )
    return ok({
      id: by.id,
      name: by.name,
      email: by.email,
      roles: [...by.roles],
      organisation: { id, name, odsCode },
    })
  },
})

export const otherEndpoints = [channels, channel, picture, record, me]
