/** Looks at a post as the rules do: what keeps it from going on, and what the canteen check says of each version. */
import type { Finding, RuleId } from '@canteen/checks/finding.ts'
import type { Network, NetworkId } from '@canteen/networks/network.ts'
import { checkLink } from '@canteen/plumbing/addresses.ts'
import { type Channel, sayChannel } from '../channels/channels.ts'
import { allFindings, type CheckedVersion, checkVersions } from '../checking/checking.ts'
import type { KnownHere } from './known-here.ts'
import { textFor, type Words } from './post.ts'
import { type Problem, problemsOf } from './problems.ts'

export interface Judgement {
  readonly problems: readonly Problem[]
  readonly checked: readonly CheckedVersion[]
  readonly findings: readonly Finding[]
}

export function judge(
  networks: Readonly<Record<NetworkId, Network>>,
  channels: readonly Channel[],
  words: Words,
  known: KnownHere,
): Judgement {
  const said =
    words.versions.length > 0
      ? words.versions.map((version) => ({ channelId: version.channelId, text: textFor(words, version) }))
      : [{ channelId: '', text: words.text }]
  const checked = checkVersions(said, words.pictures, known)
  const destinations = channels
    .filter((channel) => words.versions.some((version) => version.channelId === channel.id))
    .map((channel) => ({
      id: channel.id,
      name: sayChannel(channel.name, networks[channel.network].name),
      network: networks[channel.network].name,
      limits: networks[channel.network].limits,
    }))
  return {
    problems: problemsOf({ words, destinations, checked, linkRefusal: refusalOf(words.link) }),
    checked,
    findings: allFindings(checked),
  }
}

/** What a second approver must agree to. */
export const stops = (findings: readonly Finding[]): readonly Finding[] =>
  findings.filter((finding) => finding.severity === 'stop')

export const rulesOf = (findings: readonly Finding[]): RuleId[] => [
  ...new Set(findings.map(({ rule }) => rule)),
]

function refusalOf(link: string): string | null {
  if (link.trim() === '') return null
  const read = checkLink(link)
  return read.ok ? null : read.why.says
}
