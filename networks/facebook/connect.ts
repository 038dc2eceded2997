import { z } from 'zod'
import { base } from '../answer.ts'
import type {
  Connected,
  ConnectFailure,
  Credentials,
  NetworkSettings,
  OAuthConnect,
  Wire,
} from '../network.ts'
import { explain } from './errors.ts'
import { type GraphAnswer, type GraphFailure, graphGet } from './graph.ts'
import { neededScopes, worthOf } from './page-token.ts'

const Token = z.object({ access_token: z.string().min(1) }).transform(({ access_token }) => access_token)
const Page = z.object({
  id: z.string().min(1),
  name: z.string(),
  access_token: z.string().min(1).optional(),
  tasks: z.array(z.string()).optional(),
})
type Page = z.infer<typeof Page>
const Pages = z.object({
  data: z.array(Page),
  paging: z
    .object({ cursors: z.object({ after: z.string().optional() }).optional(), next: z.string().optional() })
    .optional(),
})

export const facebookConnect: OAuthConnect = { kind: 'oauth', startAddress, finish }

function startAddress(settings: NetworkSettings, returnTo: string, state: string): string {
  const query = new URLSearchParams({
    client_id: settings.clientId,
    redirect_uri: returnTo,
    state,
    response_type: 'code',
    scope: neededScopes.join(','),
  })
  return `${base(settings.authBase)}/${settings.version}/dialog/oauth?${query}`
}

/** From the code of the sign-in to one set of credentials per Page, each checked with Facebook before it is kept. */
async function finish(
  wire: Wire,
  returnTo: string,
  code: string,
): Promise<Connected<readonly Credentials[]>> {
  const user = await userToken(wire, returnTo, code)
  if (user.kind !== 'ok') return { ok: false, why: signInFailed(user, wire.now()) }
  const pages = await pagesOf(wire, user.body)
  if (!Array.isArray(pages)) return { ok: false, why: signInFailed(pages, wire.now()) }
  if (pages.length === 0) return { ok: false, why: noPages }
  const value: Credentials[] = []
  const leftOut: ConnectFailure[] = []
  for (const page of pages) {
    const checked = await credentialsFor(wire, page)
    if (checked.ok) value.push(checked.value)
    else leftOut.push(checked.why)
  }
  const [first] = leftOut
  if (value.length === 0 && first !== undefined) return { ok: false, why: first }
  return { ok: true, value, leftOut }
}

/** The sign-in gives a permission for an hour or two; Page permissions last only when made from the long one. */
async function userToken(wire: Wire, returnTo: string, code: string): Promise<GraphAnswer<string>> {
  const { clientId, clientSecret } = wire.settings
  const app = { client_id: clientId, client_secret: clientSecret }
  const short = await graphGet(wire, 'oauth/access_token', Token, {
    token: null,
    params: { ...app, redirect_uri: returnTo, code },
  })
  if (short.kind !== 'ok') return short
  return graphGet(wire, 'oauth/access_token', Token, {
    token: null,
    params: { ...app, grant_type: 'fb_exchange_token', fb_exchange_token: short.body },
  })
}

async function pagesOf(wire: Wire, token: string): Promise<Page[] | GraphFailure> {
  const pages = new Map<string, Page>()
  let after: string | undefined
  do {
    const params: Record<string, string> = { fields: 'id,name,access_token,tasks', limit: '100' }
    if (after !== undefined) params['after'] = after
    const answer = await graphGet(wire, 'me/accounts', Pages, { token, params })
    if (answer.kind !== 'ok') return answer
    const before = pages.size
    for (const page of answer.body.data) pages.set(page.id, page)
    const more = answer.body.paging?.next !== undefined && pages.size > before
    after = more ? answer.body.paging?.cursors?.after : undefined
  } while (after !== undefined)
  return [...pages.values()]
}

async function credentialsFor(wire: Wire, page: Page): Promise<Connected<Credentials>> {
  if (page.access_token === undefined) return { ok: false, why: notTicked(page.name) }
  if (page.tasks !== undefined && !page.tasks.includes('CREATE_CONTENT'))
    return { ok: false, why: mayNotPost(page.name) }
  const worth = await worthOf(wire, page, page.access_token)
  if (worth.kind === 'bad') return { ok: false, why: worth.why }
  if (worth.kind === 'not-told') return { ok: false, why: signInFailed(worth.failure, wire.now()) }
  return {
    ok: true,
    value: {
      accountId: page.id,
      accountName: page.name,
      service: null,
      secrets: { pageToken: page.access_token },
      expiresAt: worth.expiresAt,
    },
  }
}

const noPages: ConnectFailure = {
  code: 'no-pages',
  reason: 'Facebook named no Pages that you run.',
  whatToDo:
    'Connect again and tick your Page when Facebook asks which Pages Canteen may use. If no Page is offered, you may have no role on it: ask whoever runs it, or your business portfolio in Meta Business Suite, to give you one. A personal profile cannot be connected.',
}

const notTicked = (name: string): ConnectFailure => ({
  code: 'page-not-ticked',
  reason: `Facebook named the Page “${name}” but gave no permission to post to it.`,
  whatToDo: `Connect again and tick “${name}” when Facebook asks which Pages Canteen may use. If it is not offered, it belongs to a business portfolio: ask whoever runs that in Meta Business Suite to give you full control of the Page.`,
})

const mayNotPost = (name: string): ConnectFailure => ({
  code: 'role-too-small',
  reason: `Your role on the Page “${name}” does not let you post.`,
  whatToDo: 'Ask whoever runs the Page to let you create content, then connect again.',
})

function signInFailed(failure: GraphFailure, now: Date): ConnectFailure {
  const { code, reason } = explain(failure, now)
  if (failure.kind === 'error' && failure.status < 500 && failure.error.code === 100) {
    return {
      code,
      reason: 'The sign-in at Facebook took too long or was used already.',
      whatToDo: 'Start connecting again from the beginning.',
    }
  }
  return {
    code,
    reason,
    whatToDo: 'Try again in a few minutes. If it happens again, tell your administrator.',
  }
}
