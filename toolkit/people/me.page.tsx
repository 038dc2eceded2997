import type { Route } from '../web/route.ts'
export const mePageRoutes: Route[] = []
