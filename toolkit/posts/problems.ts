/** What keeps a post from going on: found before it is sent for approval, and again before it is approved. Pure. */
import { rules } from '@canteen/checks'
import type { Finding } from '@canteen/checks/finding.ts'
import type { Limits } from '@canteen/networks/network.ts'
import type { CheckedVersion } from '../checking/checking.ts'
import { textFor, type Words } from './post.ts'

/** What the decision needs to know of a channel. */
export interface Destination {
  readonly id: string
  /** With its network. */
  readonly name: string
  readonly network: string
  readonly limits: Limits
}

/** Which field of the composer mends it. */
export type ProblemField = 'text' | 'link' | 'channels' | 'pictures' | `version-${string}` | `alt-${string}`

export interface Problem {
  readonly field: ProblemField
  readonly says: string
}

/** Left-to-right and right-to-left switches that can make words read other than they are. */
export const turningCharacters = /[\u202A-\u202E\u2066-\u2069]/u

const turning = (field: ProblemField): Problem => ({
  field,
  says: 'There is a hidden character that turns the direction of reading. Delete it, or type these words again.',
})

const toBeMended = new Set(rules.filter((rule) => rule.mustBeMended === true).map(({ id }) => id))

/** A finding that accessibility law asks to be mended, not just thought about. */
export const mustBeMended = (finding: Pick<Finding, 'rule'>): boolean => toBeMended.has(finding.rule)

export function problemsOf(of: {
  readonly words: Words
  readonly destinations: readonly Destination[]
  readonly checked: readonly CheckedVersion[]
  /** Null when the link may go out or there is none. */
  readonly linkRefusal: string | null
}): Problem[] {
  const { words, destinations } = of
  return [
    ...(words.text.trim() === '' && words.pictures.length === 0
      ? [{ field: 'text' as const, says: 'Write something, or add a picture.' }]
      : []),
    ...(turningCharacters.test(words.text) ? [turning('text')] : []),
    ...(of.linkRefusal ? [{ field: 'link' as const, says: of.linkRefusal }] : []),
    ...channelProblems(words, destinations),
    ...destinations.flatMap((destination) => fitProblems(words, destination)),
    ...pictureProblems(words),
    ...mendProblems(words, of.checked),
  ]
}

/** Each thing once, at the field that mends it. */
function mendProblems(words: Words, checked: readonly CheckedVersion[]): Problem[] {
  const problems = checked.flatMap(({ findings, channelIds }) =>
    findings
      .filter((finding) => mustBeMended(finding) && !saidAlready(words, finding))
      .map((finding) => mendProblem(words, finding, channelIds)),
  )
  return [...new Map(problems.map((problem) => [`${problem.field} ${problem.says}`, problem])).values()]
}

function channelProblems(words: Words, destinations: readonly Destination[]): Problem[] {
  if (words.versions.length === 0) return [{ field: 'channels', says: 'Choose at least one channel.' }]
  const gone = words.versions.filter((version) => !destinations.some(({ id }) => id === version.channelId))
  return gone.length === 0
    ? []
    : [{ field: 'channels', says: 'A channel of this post has been closed. Choose the channels again.' }]
}

function fitProblems(words: Words, { id, name, network, limits }: Destination): Problem[] {
  const version = words.versions.find(({ channelId }) => channelId === id)
  if (!version) return []
  const field: ProblemField = version.text === null ? 'text' : `version-${id}`
  const length = limits.count(textFor(words, version))
  const problems: Problem[] = []
  if (length.tooLong) {
    problems.push({
      field,
      says: `Too long for ${name}: ${length.used} of ${length.max} ${length.unit}. Shorten it, or write other words for this channel.`,
    })
  }
  if (version.text !== null && turningCharacters.test(version.text)) problems.push(turning(field))
  if (words.pictures.length > limits.pictures) {
    problems.push({
      field: 'pictures',
      says: `${network} takes up to ${limits.pictures} pictures in one post. Take out ${words.pictures.length - limits.pictures}, or leave out ${name}.`,
    })
  }
  for (const [i, picture] of words.pictures.entries()) {
    if (picture.alt.length <= limits.altText) continue
    problems.push({
      field: `alt-${picture.id}`,
      says: `The description of picture ${i + 1} is too long for ${network}: the most is ${limits.altText} characters.`,
    })
  }
  return problems
}

function pictureProblems(words: Words): Problem[] {
  return words.pictures.flatMap((picture, i) => [
    ...(picture.alt.trim() === '' && picture.whyNoAlt.trim() === ''
      ? [
          {
            field: `alt-${picture.id}` as const,
            says: `Describe picture ${i + 1} for people who cannot see it, or say why it needs no description.`,
          },
        ]
      : []),
    ...(turningCharacters.test(picture.alt) ? [turning(`alt-${picture.id}`)] : []),
  ])
}

/** A missing description is asked for above, with the way out for pictures that need none. */
const saidAlready = (words: Words, finding: Finding): boolean =>
  finding.image !== undefined && words.pictures[finding.image]?.alt === ''

function mendProblem(words: Words, finding: Finding, channelIds: readonly string[]): Problem {
  const picture = finding.image === undefined ? undefined : words.pictures[finding.image]
  const own = words.versions.find(({ channelId, text }) => text !== null && channelIds.includes(channelId))
  const field: ProblemField = picture ? `alt-${picture.id}` : own ? `version-${own.channelId}` : 'text'
  return { field, says: `${finding.reason} ${finding.suggestion}` }
}
