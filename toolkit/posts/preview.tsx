/** How a post will look on each of its channels, near enough: where it is cut, its link, its pictures and their words. */
import type { Network, NetworkId } from '@canteen/networks/network.ts'
import { Fragment } from 'react'
import { type Channel, sayChannel } from '../channels/channels.ts'
import { type PostPicture, textFor, type Words } from './post.ts'
import { turningCharacters } from './problems.ts'

/** Words with the characters that would turn their direction made visible. */
export function VisibleText({ text }: { readonly text: string }) {
  const parts = text.split(new RegExp(`(${turningCharacters.source})`, 'u'))
  let at = 0
  return parts.map((part) => {
    at += part.length
    const code = part.codePointAt(0)
    return turningCharacters.test(part) && code !== undefined ? (
      <mark key={at}>[hidden character U+{code.toString(16).toUpperCase()}]</mark>
    ) : (
      <Fragment key={at}>{part}</Fragment>
    )
  })
}

function Cut({ text, shown }: { readonly text: string; readonly shown: number | null }) {
  const letters = Array.from(text)
  if (shown === null || letters.length <= shown) {
    return (
      <p className="canteen-words">
        <VisibleText text={text} />
      </p>
    )
  }
  return (
    <>
      <p className="canteen-words">
        <VisibleText text={letters.slice(0, shown).join('')} />… <strong>See more</strong>
      </p>
      <p className="nhsuk-body-s nhsuk-u-secondary-text-colour">
        About {shown} characters are seen first. The rest is seen after “See more”:
      </p>
      <p className="canteen-words canteen-rest">
        <VisibleText text={letters.slice(shown).join('')} />
      </p>
    </>
  )
}

function LinkCard({ link }: { readonly link: string }) {
  const host = URL.canParse(link) ? new URL(link).hostname : link
  return (
    <div className="canteen-link-card">
      <strong>{host}</strong>
      <br />
      <span className="canteen-words">{link}</span>
      <p className="nhsuk-body-s nhsuk-u-margin-bottom-0">
        The network makes a card with the title and picture of that page.
      </p>
    </div>
  )
}

function Shown({ picture }: { readonly picture: PostPicture }) {
  return (
    <li>
      <img className="canteen-preview-picture" src={`/pictures/${picture.id}`} alt={picture.alt} />
      <span className="nhsuk-body-s">
        {picture.alt ? (
          <>Screen readers say: “{picture.alt}”</>
        ) : picture.whyNoAlt ? (
          <>No description, because: {picture.whyNoAlt}</>
        ) : (
          <strong>This picture has no description yet</strong>
        )}
      </span>
    </li>
  )
}

export function Preview(props: {
  readonly channel: Channel
  readonly network: Network
  readonly words: Words
  readonly text: string
}) {
  const { channel, network, words, text } = props
  const heading = `preview-${channel.id}`
  return (
    <section className="canteen-preview" aria-labelledby={heading}>
      <h3 className="nhsuk-heading-xs" id={heading}>
        {sayChannel(channel.name, network.name)}
      </h3>
      {text.trim() === '' ? (
        <p className="nhsuk-u-secondary-text-colour">No words yet.</p>
      ) : (
        <Cut text={text} shown={network.limits.shownBeforeMore} />
      )}
      {words.link ? <LinkCard link={words.link} /> : null}
      {words.pictures.length > 0 ? (
        <ul className="nhsuk-list canteen-preview-pictures">
          {words.pictures.map((picture) => (
            <Shown key={picture.id} picture={picture} />
          ))}
        </ul>
      ) : null}
    </section>
  )
}

export function Previews(props: {
  readonly networks: Readonly<Record<NetworkId, Network>>
  readonly channels: readonly Channel[]
  readonly words: Words
}) {
  const { networks, channels, words } = props
  const chosen = words.versions.flatMap((version) => {
    const channel = channels.find(({ id }) => id === version.channelId)
    return channel ? [{ channel, text: textFor(words, version) }] : []
  })
  if (chosen.length === 0) return <p>Choose a channel to see how the post will look there.</p>
  return chosen.map(({ channel, text }) => (
    <Preview
      key={channel.id}
      channel={channel}
      network={networks[channel.network]}
      words={words}
      text={text}
    />
  ))
}

/** How long the words are, as each network counts. */
export function Counts(props: {
  readonly networks: Readonly<Record<NetworkId, Network>>
  readonly channels: readonly Channel[]
  readonly words: Words
}) {
  const lines = props.words.versions.flatMap((version) => {
    const channel = props.channels.find(({ id }) => id === version.channelId)
    if (!channel) return []
    const network = props.networks[channel.network]
    return [{ channel, network, length: network.limits.count(textFor(props.words, version)) }]
  })
  if (lines.length === 0) return null
  return (
    <ul className="nhsuk-list nhsuk-body-s">
      {lines.map(({ channel, network, length }) => (
        <li key={channel.id} className={length.tooLong ? 'canteen-too-long' : ''}>
          {sayChannel(channel.name, network.name)}: {length.used.toLocaleString('en-GB')} of{' '}
          {length.max.toLocaleString('en-GB')} {length.unit}
          {length.tooLong ? `. Too long by ${(length.used - length.max).toLocaleString('en-GB')}` : ''}
        </li>
      ))}
    </ul>
  )
}
