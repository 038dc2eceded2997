import type { Route } from '../web/route.ts'

export const checkingRoutes: Route[] = []
