/** What is handed to the check for an official post: on the server, and again in the composer's browser. Pure. */
import type { Context, Draft, Finding, Local } from '@canteen/checks/finding.ts'

export interface VersionWords {
  readonly channelId: string
  readonly text: string
}

export interface CheckedPicture {
  readonly alt: string
  /** Why it needs no description; empty when it needs one. */
  readonly whyNoAlt: string
  /** Where the consent of the people in it is written down; empty when nobody said. */
  readonly consent: string
}

/** What the organisation told the check, and whether the post falls into a pre-election period. */
export interface OfficialKnowledge {
  readonly local: Local
  readonly preElection: boolean
}

/** One set of words, and the channels that get those words. */
export interface OfficialDraft {
  readonly text: string
  readonly channelIds: readonly string[]
  readonly draft: Draft
  readonly context: Context
}

/** Channels with the same words are checked once. */
export function officialDrafts(
  versions: readonly VersionWords[],
  pictures: readonly CheckedPicture[],
  known: OfficialKnowledge,
): readonly OfficialDraft[] {
  const texts = [...new Set(versions.map((version) => version.text))]
  const images = pictures.map(({ alt, consent }) => ({
    alt,
    // An empty field says nothing either way.
    ...(consent === '' ? {} : { consent: true }),
  }))
  return texts.map((text) => ({
    text,
    channelIds: versions.filter((version) => version.text === text).map((version) => version.channelId),
    draft: { text, images },
    context: { account: 'official', audience: 'public', ...known },
  }))
}

/** A picture that needs no description is not asked for one. Everything else about it counts as for any other. */
export const withoutNeedless = <F extends Finding>(
  findings: readonly F[],
  pictures: readonly CheckedPicture[],
): readonly F[] =>
  findings.filter(({ rule, image }) => {
    const picture = image === undefined ? undefined : pictures[image]
    return rule !== 'acc.alt-text' || picture === undefined || picture.alt !== '' || picture.whyNoAlt === ''
  })
