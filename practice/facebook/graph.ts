import type { HttpBindings } from '@hono/node-server'
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response'
import type { Context } from 'hono'
import type { Answer } from '../answer.ts'
import { misbehave } from '../faults.ts'
import { graphVersions } from './app.ts'
import { findCall, type GraphCall } from './calls.ts'
import { badParameter, unknownPath } from './graph-error.ts'
import { answerNamedFault, appLimit, pageLimit } from './named-faults.ts'
import { type GraphParams, readParams, textOf } from './params.ts'
import { appUsage, pageUsage, type Use } from './usage.ts'
import type { FacebookWorld } from './world.ts'

type GraphContext = Context<{ Bindings: HttpBindings }>

const prefix = '/facebook/graph/'

/** Answers everything under the Graph API's address. */
export async function answerGraph(world: FacebookWorld, c: GraphContext): Promise<Response> {
  const path = c.req.path.slice(prefix.length)
  const slash = path.indexOf('/')
  const version = slash === -1 ? path : path.slice(0, slash)
  const rest = slash === -1 ? '' : path.slice(slash + 1)
  if (!graphVersions.some((known) => known === version)) return send(unknownPath(path), 'v26.0', {})
  const params = await readParams(c)
  if (!params) return send(badParameter('The body cannot be read'), version, {})
  const method = c.req.method
  const address = `${world.room.address()}${c.req.path}`
  const call = findCall(world, { method, segments: rest.split('/'), params, address })
  // A path the network has not is carried out like any other call, so that it can be seen in the log.
  const unknown: GraphCall = { names: ['unknown'], account: null, run: () => unknownPath(rest) }
  return carryOut(world, c, { call: call ?? unknown, params, version })
}

async function carryOut(
  world: FacebookWorld,
  c: GraphContext,
  { call, params, version }: { call: GraphCall; params: GraphParams; version: string },
): Promise<Response> {
  const { room, usage, state } = world
  const logged = room.calls.add({
    at: room.clock.milliseconds(),
    network: 'facebook',
    method: c.req.method,
    path: c.req.path,
    call: call.names[0],
    account: call.account,
    params: params.values,
    status: 0,
    fault: null,
  })
  const token = state.tokens.get(textOf(params, 'access_token') ?? '')
  const pageId = token?.pageId ?? null
  const use = usage.take(pageId ?? 'app', room.clock.milliseconds())
  const work = async () => (use.percent >= 100 ? tooMany(pageId, use) : call.run())
  const fault = room.faults.meet('facebook', call.names, call.account)
  logged.fault = fault?.what ?? null
  const answer = fault
    ? await misbehave(fault, work, (what) => answerNamedFault(what, call.account))
    : await work()
  logged.status = answer === 'drop' ? -1 : answer.status
  if (answer === 'drop') {
    c.env.outgoing.destroy()
    return RESPONSE_ALREADY_SENT
  }
  return send(answer, version, pageId === null ? appUsage(use.percent) : pageUsage(pageId, use.percent, 0))
}

const tooMany = (pageId: string | null, use: Use): Answer =>
  pageId === null ? appLimit() : pageLimit(pageId, use.minutesLeft)

function send(answer: Answer, version: string, usage: Readonly<Record<string, string>>): Response {
  const isJson = 'body' in answer
  return new Response(isJson ? JSON.stringify(answer.body) : answer.text, {
    status: answer.status,
    headers: {
      'content-type': `${isJson ? 'application/json' : answer.type}; charset=UTF-8`,
      'facebook-api-version': version,
      ...usage,
      ...answer.headers,
    },
  })
}
