/** Asks Facebook what a Page's permission is really worth. */
import { z } from 'zod'
import type { ConnectFailure, Wire } from '../network.ts'
import { appToken, type GraphFailure, graphGet } from './graph.ts'

/** What publishing, and looking for what was published, need. */
export const neededScopes = ['pages_show_list', 'pages_read_engagement', 'pages_manage_posts'] as const

const unixTime = z.number().nonnegative()
const TokenFacts = z
  .object({
    data: z.object({
      app_id: z.string().optional(),
      type: z.string().optional(),
      is_valid: z.boolean(),
      expires_at: unixTime.optional(),
      data_access_expires_at: unixTime.optional(),
      profile_id: z.string().optional(),
      scopes: z.array(z.string()).default([]),
      granular_scopes: z
        .array(z.object({ scope: z.string(), target_ids: z.array(z.string()).optional() }))
        .default([]),
      error: z.object({ code: z.number(), subcode: z.number().optional() }).optional(),
    }),
  })
  .transform(({ data }) => data)
export type TokenFacts = z.infer<typeof TokenFacts>

export type TokenWorth =
  | { readonly kind: 'good'; readonly expiresAt: Date | null }
  | { readonly kind: 'bad'; readonly why: ConnectFailure }
  | { readonly kind: 'not-told'; readonly failure: GraphFailure }

export async function worthOf(
  wire: Wire,
  page: { id: string; name: string },
  pageToken: string,
): Promise<TokenWorth> {
  const params = { input_token: pageToken }
  const answer = await graphGet(wire, 'debug_token', TokenFacts, { token: appToken(wire.settings), params })
  if (answer.kind !== 'ok') return { kind: 'not-told', failure: answer }
  return judge(answer.body, page, wire.settings.clientId, wire.now())
}

export function judge(
  facts: TokenFacts,
  page: { id: string; name: string },
  clientId: string,
  now: Date,
): TokenWorth {
  const bad = (code: string, reason: string, whatToDo: string): TokenWorth => ({
    kind: 'bad',
    why: { code, reason, whatToDo },
  })
  const expiresAt = soonest(facts)
  if (!facts.is_valid || (expiresAt !== null && expiresAt <= now)) {
    return bad(
      'not-valid',
      `Facebook no longer accepts the permission for the Page “${page.name}”.`,
      'Connect the Page again.',
    )
  }
  if (facts.app_id !== undefined && facts.app_id !== clientId) {
    return bad(
      'other-app',
      `The permission for the Page “${page.name}” was given to another app.`,
      'Connect the Page again from Canteen.',
    )
  }
  if (facts.type !== 'PAGE' || (facts.profile_id !== undefined && facts.profile_id !== page.id)) {
    return bad(
      'not-a-page-token',
      `Facebook gave a permission for a person, not for the Page “${page.name}”. With it, every post would be refused.`,
      `Connect again. When Facebook asks which Pages Canteen may use, tick “${page.name}”. If it is not offered, ask whoever runs your business portfolio in Meta Business Suite to give you full control of the Page.`,
    )
  }
  const missing = neededScopes.filter((scope) => !covers(facts, scope, page.id))
  if (missing.length > 0) {
    return bad(
      'permission-missing',
      `You did not give Canteen all it needs for the Page “${page.name}” (${missing.join(', ')}).`,
      'Connect again and leave every switch on when Facebook lists the permissions.',
    )
  }
  return { kind: 'good', expiresAt }
}

function covers(facts: TokenFacts, scope: string, pageId: string): boolean {
  if (!facts.scopes.includes(scope)) return false
  const targets = facts.granular_scopes.find((granular) => granular.scope === scope)?.target_ids
  // Without targets, the permission is for every Page.
  return targets === undefined || targets.includes(pageId)
}

/** Zero means never. Permission to read ends 90 days after the last sign-in even when the token itself does not. */
function soonest({ expires_at, data_access_expires_at }: TokenFacts): Date | null {
  const times = [expires_at, data_access_expires_at]
    .filter((time) => time !== undefined)
    .filter((time) => time > 0)
  return times.length === 0 ? null : new Date(Math.min(...times) * 1000)
}
