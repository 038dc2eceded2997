import type { Route } from '../web/route.ts'
export const apiRoutes: Route[] = []
