import { type Answer, ok } from '../answer.ts'
import { type FieldTable, missingField, readFields, show } from './fields.ts'
import { badParameter } from './graph-error.ts'
import { paging, readCursor, readLimit } from './paging.ts'
import { type GraphParams, textOf, unknownParam } from './params.ts'
import { nonexistingField, readThing } from './posts.ts'
import type { FacebookPage, FacebookPerson, FacebookToken } from './records.ts'
import { type InWorld, inWorld, pageFields } from './show.ts'
import { checkToken, pageToken } from './tokens.ts'
import type { FacebookWorld } from './world.ts'

const tasks = ['ADVERTISE', 'ANALYZE', 'CREATE_CONTENT', 'MESSAGING', 'MODERATE', 'MANAGE']

export const personFields: FieldTable<InWorld<FacebookPerson>> = {
  id: { mark: 'S', read: ({ id }) => id },
  name: { mark: 'S', read: ({ thing }) => thing.name },
}

/** A Page as one of its people sees it: with the token and what they may do. */
export const accountFields = (user: FacebookToken): FieldTable<InWorld<FacebookPage>> => ({
  ...pageFields,
  access_token: { mark: 'S', read: ({ thing, world }) => pageToken(world, user, thing.id) },
  tasks: { mark: 'D', read: () => tasks },
})

/** `GET /me`: the person, or the Page when the token is a Page's. */
export function readMe(world: FacebookWorld, params: GraphParams): Answer {
  const check = checkToken(world, params)
  if (!check.ok) return check.answer
  const page = world.state.pages.get(check.token.pageId ?? '')
  if (page) return readThing(world, page, { name: 'Page', usual: 'name,id', table: pageFields, params })
  const person = world.state.people.get(check.token.personId)
  if (!person) return badParameter('No such person')
  return readThing(world, person, { name: 'User', usual: 'name,id', table: personFields, params })
}

/** `GET /me/accounts`: the Pages ticked at sign-in that this person still manages. */
export function listPages(world: FacebookWorld, params: GraphParams, address: string): Answer {
  const check = checkToken(world, params)
  if (!check.ok) return check.answer
  if (check.token.kind === 'page') return nonexistingField('accounts', 'Page')
  const unknown = unknownParam(params, ['limit', 'after'])
  if (unknown !== null) return badParameter(`Unknown parameter: ${unknown}`)
  const wanted = readFields(textOf(params, 'fields') ?? 'access_token,category,category_list,name,id,tasks')
  const table = accountFields(check.token)
  const missing = missingField(table, wanted)
  if (missing !== null) return nonexistingField(missing, 'Page')
  const limit = readLimit(textOf(params, 'limit'))
  if (limit === null) return badParameter('Param limit must be a whole number from 1')
  const pages = managedPages(world, check.token)
  const after = textOf(params, 'after')
  const start = after === null ? 0 : pages.findIndex(({ id }) => id === readCursor(after)) + 1
  const shown = pages.slice(start, start + limit)
  const more = start + limit < pages.length
  const ids = shown.map(({ id }) => id)
  return ok({
    data: shown.map((page) => show(table, wanted, inWorld(world, page))),
    ...paging(ids, more, { address, values: params.values }),
  })
}

function managedPages(world: FacebookWorld, token: FacebookToken): FacebookPage[] {
  if (!token.scopes.includes('pages_show_list')) return []
  const managed = world.state.people.get(token.personId)?.pages ?? []
  return managed.filter((id) => token.pages.includes(id)).flatMap((id) => world.state.pages.get(id) ?? [])
}
