import { type Answer, ok } from '../answer.ts'
import { type FieldTable, missingField, readFields, show } from './fields.ts'
import { badParameter } from './graph-error.ts'
import { flagOf, type GraphParams, textOf, unknownParam } from './params.ts'
import type { FacebookPost } from './records.ts'
import { type InWorld, inWorld } from './show.ts'
import type { FacebookWorld } from './world.ts'

/** One thing with the fields asked for, or the usual ones. */
export function readThing<Thing extends { readonly id: string }>(
  world: FacebookWorld,
  thing: Thing,
  kind: {
    readonly name: string
    readonly usual: string
    readonly table: FieldTable<InWorld<Thing>>
    readonly params: GraphParams
  },
): Answer {
  const unknown = unknownParam(kind.params, [])
  if (unknown !== null) return badParameter(`Unknown parameter: ${unknown}`)
  const wanted = readFields(textOf(kind.params, 'fields') ?? kind.usual)
  const missing = missingField(kind.table, wanted)
  if (missing !== null) return nonexistingField(missing, kind.name)
  return ok(show(kind.table, wanted, inWorld(world, thing)))
}

export const nonexistingField = (field: string, node: string): Answer =>
  badParameter(`Tried accessing nonexisting field (${field}) on node type (${node})`)

/** `POST /{post}`: new words, or showing a draft to everybody. Showing it twice changes nothing. */
export function changePost(world: FacebookWorld, post: FacebookPost, params: GraphParams): Answer {
  const unknown = unknownParam(params, ['message', 'is_published'])
  if (unknown !== null) return badParameter(`Unknown parameter: ${unknown}`)
  const message = textOf(params, 'message')
  const publish = textOf(params, 'is_published') !== null && flagOf(params, 'is_published', false)
  if (message === null && !publish) return badParameter('Nothing to change')
  if (message !== null) world.record({ kind: 'post-edited', postId: post.id, message })
  if (publish && post.publishedAt === null) {
    const at = world.room.clock.milliseconds()
    const shown = { ...post, message: message ?? post.message }
    world.record({ kind: 'post-published', postId: post.id, at }, world.asPublic(shown, at))
  }
  return ok({ success: true })
}

export function deletePost(world: FacebookWorld, post: FacebookPost, params: GraphParams): Answer {
  const unknown = unknownParam(params, [])
  if (unknown !== null) return badParameter(`Unknown parameter: ${unknown}`)
  world.recordRemoval(post.id)
  return ok({ success: true })
}
