/** Home. */
import type { Route } from '../web/route.ts'
export const homeRoutes: Route[] = []
