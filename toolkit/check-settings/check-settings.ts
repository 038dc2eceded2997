/** What an organisation tells the canteen check about itself: places, words, rules as advice, a pre-election period. */
import type { Route } from '../web/route.ts'
import { checkSettingsPages } from './check-settings.page.tsx'

export { changeCheckSettings } from './change-check-settings.ts'
export { isPreElection, type Knowledge, knowledgeOf, localKnowledge } from './knowledge.ts'
export type { CheckSettings } from './settings.ts'

export const checkSettingsRoutes: Route[] = [...checkSettingsPages]
