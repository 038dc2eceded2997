import type { Route } from '../web/route.ts'
import { composerRoutes } from './composer.page.tsx'

export const postRoutes: Route[] = [...composerRoutes]
