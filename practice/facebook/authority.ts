import type { Answer } from '../answer.ts'
import { badToken, graphError, noSuchObject, notThePage } from './graph-error.ts'
import type { GraphParams } from './params.ts'
import type { FacebookPage } from './records.ts'
import { checkToken } from './tokens.ts'
import type { FacebookWorld } from './world.ts'

export type AsPage =
  | { readonly ok: true; readonly page: FacebookPage }
  | { readonly ok: false; readonly answer: Answer }

const refused = (answer: Answer): AsPage => ({ ok: false, answer })

const userTokenRefused = (method: string): Answer =>
  method === 'GET'
    ? badToken('(#190) This method must be called with a Page Access Token', 2069032)
    : notThePage()

const missingScope = (scope: string): Answer =>
  scope === 'pages_manage_posts'
    ? graphError({
        message:
          '(#200) If posting to a page, requires both pages_read_engagement and pages_manage_posts as an admin with sufficient administrative permission',
        code: 200,
        status: 403,
      })
    : graphError({
        message: `(#10) This endpoint requires the '${scope}' permission or the 'Page Public Content Access' feature.`,
        code: 10,
        status: 403,
      })

/** Whether this call may be made for this Page: only by a token that is the Page itself, with the permission. */
export function actAsPage(
  world: FacebookWorld,
  params: GraphParams,
  { pageId, method, scope }: { readonly pageId: string; readonly method: string; readonly scope: string },
): AsPage {
  const check = checkToken(world, params)
  if (!check.ok) return refused(check.answer)
  const page = world.state.pages.get(pageId)
  if (!page) return refused(noSuchObject(method, pageId))
  if (check.token.kind === 'user') return refused(userTokenRefused(method))
  if (check.token.pageId !== page.id) {
    return refused(graphError({ message: '(#200) Permissions error', code: 200, status: 403 }))
  }
  return check.token.scopes.includes(scope) ? { ok: true, page } : refused(missingScope(scope))
}
