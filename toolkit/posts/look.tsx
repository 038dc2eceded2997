/** Everything the composer says about the words: drawn with the page, and again while somebody types. */
import type { Network, NetworkId } from '@canteen/networks/network.ts'
import type { Channel } from '../channels/channels.ts'
import { type CheckedVersion, Findings } from '../checking/checking.ts'
import type { Words } from './post.ts'
import { Previews } from './preview.tsx'

const andList = new Intl.ListFormat('en-GB', { type: 'conjunction' })

export function CheckedFindings(props: {
  readonly checked: readonly CheckedVersion[]
  readonly channels: readonly Channel[]
  readonly rewrite?: boolean
}) {
  const { checked, channels, rewrite = false } = props
  const nameOf = (id: string): string =>
    channels.find((channel) => channel.id === id)?.name ?? 'a closed channel'
  return checked.map((version) => (
    <div key={version.channelIds.join()}>
      {checked.length > 1 ? (
        <h3 className="nhsuk-heading-xs">The words for {andList.format(version.channelIds.map(nameOf))}</h3>
      ) : null}
      <Findings findings={version.findings} text={version.text} rewrite={rewrite} />
    </div>
  ))
}

export function Look(props: {
  readonly networks: Readonly<Record<NetworkId, Network>>
  readonly channels: readonly Channel[]
  readonly words: Words
  readonly checked: readonly CheckedVersion[]
}) {
  const { networks, channels, words, checked } = props
  const empty = words.text.trim() === '' && words.pictures.length === 0
  return (
    <>
      <h2 className="nhsuk-heading-m">The canteen check</h2>
      {empty ? (
        <p>Write something to have it checked.</p>
      ) : (
        <CheckedFindings checked={checked} channels={channels} rewrite />
      )}
      <h2 className="nhsuk-heading-m">How it will look</h2>
      <Previews networks={networks} channels={channels} words={words} />
    </>
  )
}
