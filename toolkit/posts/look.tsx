/** What the check found, version by version: on the page of a post, for its approver, and in the composer. */
import type { Network, NetworkId } from '@canteen/networks/network.ts'
import { type Channel, sayChannel } from '../channels/channels.ts'
import { type CheckedVersion, Findings } from '../checking/checking.ts'
import { groupsOf } from './finding-groups.ts'
import type { Words } from './post.ts'

export function CheckedFindings(props: {
  readonly checked: readonly CheckedVersion[]
  readonly channels: readonly Channel[]
  readonly networks: Readonly<Record<NetworkId, Network>>
  readonly rewrite?: boolean
}) {
  const { checked, channels, networks, rewrite = false } = props
  const nameOf = (id: string): string => {
    const channel = channels.find((one) => one.id === id)
    return channel ? sayChannel(channel.name, networks[channel.network].name) : 'a closed channel'
  }
  const groups = groupsOf(
    checked.map(({ text, channelIds, findings }) => ({ text, findings, channels: channelIds.map(nameOf) })),
  )
  return groups.map(({ heading, text, findings }) => (
    <div key={heading}>
      {heading === null ? null : <h3 className="nhsuk-heading-xs">{heading}</h3>}
      <Findings findings={findings} text={text} rewrite={rewrite} />
    </div>
  ))
}

/** There is nothing to check yet. */
export const isEmpty = (words: Words): boolean => words.text.trim() === '' && words.pictures.length === 0

export function LiveFindings(props: {
  readonly networks: Readonly<Record<NetworkId, Network>>
  readonly channels: readonly Channel[]
  readonly words: Words
  readonly checked: readonly CheckedVersion[]
}) {
  return isEmpty(props.words) ? (
    <p>Write something to have it checked.</p>
  ) : (
    <CheckedFindings {...props} rewrite />
  )
}
