/** Every page and form of posts. `/posts/new` stands before `/posts/:postId`, which would swallow it. */
import type { Route } from '../web/route.ts'
import { approvalsRoutes } from './approvals.page.tsx'
import { approveRoutes } from './approve.page.tsx'
import { calendarRoutes } from './calendar.page.tsx'
import { composerRoutes } from './composer.page.tsx'
import { postPageRoutes } from './post.page.tsx'
import { postActionRoutes } from './post-actions.page.tsx'
import { listRoutes } from './posts.page.tsx'

export const postRoutes: Route[] = [
  ...listRoutes,
  ...composerRoutes,
  ...postPageRoutes,
  ...postActionRoutes,
  ...calendarRoutes,
  ...approvalsRoutes,
  ...approveRoutes,
]
