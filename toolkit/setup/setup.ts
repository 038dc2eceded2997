/** Setting up. */
import type { Trust } from '../trust.ts'
import type { Route } from '../web/route.ts'
export const setupLink = async (_trust: Trust): Promise<string | null> => null
export const setupRoutes: Route[] = []
