/** The canteen check of what an organisation is about to say, in each of its versions. */
import { check } from '@canteen/checks'
import type { Finding } from '@canteen/checks/finding.ts'
import type { Route } from '../web/route.ts'
import { checkRoutes } from './check.page.tsx'
import { intranetRoutes } from './intranet.page.tsx'
import {
  type CheckedPicture,
  type OfficialKnowledge,
  officialDrafts,
  type VersionWords,
  withoutNeedless,
} from './official.ts'
import { offlineRoutes } from './offline.page.tsx'
import { sevenQuestionsRoutes } from './seven-questions.page.tsx'
import { shareRoutes } from './share.page.tsx'

export { Findings, rewriteKey } from './findings.tsx'

export const checkingRoutes: Route[] = [
  ...checkRoutes,
  ...intranetRoutes,
  ...sevenQuestionsRoutes,
  ...offlineRoutes,
  ...shareRoutes,
]

/** Findings about one set of words, and the channels that get those words. */
export interface CheckedVersion {
  readonly text: string
  readonly channelIds: readonly string[]
  readonly findings: readonly Finding[]
}

/** Checks for an official account. Channels with the same words are checked once. */
export const checkVersions = (
  versions: readonly VersionWords[],
  pictures: readonly CheckedPicture[],
  known: OfficialKnowledge,
): readonly CheckedVersion[] =>
  officialDrafts(versions, pictures, known).map(({ text, channelIds, draft, context }) => ({
    text,
    channelIds,
    findings: withoutNeedless(check(draft, context), pictures),
  }))

/** Every finding once, worst first within each set of words. */
export function allFindings(checked: readonly CheckedVersion[]): readonly Finding[] {
  const seen = new Map<string, Finding>()
  for (const finding of checked.flatMap((version) => version.findings)) {
    seen.set(`${finding.rule} ${finding.image ?? ''} ${finding.reason}`, finding)
  }
  return [...seen.values()]
}
