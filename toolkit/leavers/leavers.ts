/** Leavers. */
import type { Route } from '../web/route.ts'
export const leaverRoutes: Route[] = []
