import type { Route } from '../web/route.ts'

export const channelRoutes: readonly Route[] = []
