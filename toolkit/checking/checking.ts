/** The canteen check of what an organisation is about to say, in each of its versions. */
import { check } from '@canteen/checks'
import type { Finding } from '@canteen/checks/finding.ts'

import type { Route } from '../web/route.ts'
import { checkRoutes } from './check.page.tsx'
import { sevenQuestionsRoutes } from './seven-questions.page.tsx'

export { Findings, rewriteKey } from './findings.tsx'

export const checkingRoutes: Route[] = [...checkRoutes, ...sevenQuestionsRoutes]

export interface VersionWords {
  readonly channelId: string
  readonly text: string
}

export interface CheckedPicture {
  readonly alt: string
  /** Why it needs no description; empty when it needs one. */
  readonly whyNoAlt: string
}

/** Findings about one set of words, and the channels that get those words. */
export interface CheckedVersion {
  readonly text: string
  readonly channelIds: readonly string[]
  readonly findings: readonly Finding[]
}

/** Checks for an official account. Channels with the same words are checked once. */
export function checkVersions(
  versions: readonly VersionWords[],
  pictures: readonly CheckedPicture[],
): readonly CheckedVersion[] {
  const texts = [...new Set(versions.map((version) => version.text))]
  return texts.map((text) => ({
    text,
    channelIds: versions.filter((version) => version.text === text).map((version) => version.channelId),
    findings: checkOfficial(text, pictures),
  }))
}

function checkOfficial(text: string, pictures: readonly CheckedPicture[]): readonly Finding[] {
  // A picture that needs no description is not asked for one; its neighbours keep their places.
  const asked = [...pictures.entries()].filter(([, picture]) => picture.alt !== '' || picture.whyNoAlt === '')
  const findings = check(
    { text, images: asked.map(([, { alt }]) => ({ alt })) },
    { account: 'official', audience: 'public' },
  )
  return findings.map((finding) => {
    const place = finding.image === undefined ? undefined : asked[finding.image]?.[0]
    return place === undefined ? finding : { ...finding, image: place }
  })
}

/** Every finding once, worst first within each set of words. */
export function allFindings(checked: readonly CheckedVersion[]): readonly Finding[] {
  const seen = new Map<string, Finding>()
  for (const finding of checked.flatMap((version) => version.findings)) {
    seen.set(`${finding.rule} ${finding.image ?? ''} ${finding.reason}`, finding)
  }
  return [...seen.values()]
}
