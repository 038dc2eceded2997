/** The parts of a delivery's page where somebody acts, and what was tried so far. */
import type { Network } from '@canteen/networks/network.ts'
import { sayLondon } from '@canteen/plumbing/london.ts'
import { sayChannel } from '../channels/channels.ts'
import { Form, usePage } from '../web/form.tsx'
import type { Attempt } from './attempt.store.ts'
import type { DeliveryDetails } from './read-outbox.ts'
import { readEvidence } from './stored-content.ts'
import { sayKind, sayOutcome } from './words.ts'

interface Props {
  readonly found: DeliveryDetails
  readonly network: Network
  readonly trouble: { readonly message: string; readonly link: string } | null
}

export function WhatToDo({ found, network, trouble }: Props) {
  const { delivery } = found
  const to = (name: string) => `/outbox/${delivery.id}/${name}`
  switch (delivery.state) {
    case 'by-hand':
      return <ByHand found={found} network={network} trouble={trouble} />
    case 'unconfirmed':
      return delivery.actAt ? null : <Undecided found={found} network={network} trouble={trouble} />
    case 'held':
    case 'waiting-for-reconnection': {
      const held = delivery.state === 'held'
      return (
        <div className="canteen-buttons">
          {held ? null : (
            <a className="nhsuk-button" href={`/channels/${delivery.channelId}`}>
              Go to the channel to connect it again
            </a>
          )}
          <OneButton to={to('send-now')} text="Send it now" secondary={!held} />
          <OneButton to={to('by-hand')} text="Post it by hand instead" secondary />
          <OneButton to={to('cancel')} text="Cancel it" secondary />
        </div>
      )
    }
    case 'refused':
      return (
        <div className="canteen-buttons">
          <p>
            To change the words, <a href={`/posts/${delivery.postId}`}>open the post</a> and make a copy of
            it.
          </p>
          <OneButton to={to('send-now')} text="Send the same again" secondary />
          <OneButton to={to('by-hand')} text="Post it by hand instead" secondary />
          {delivery.seenToAt ? null : <OneButton to={to('seen-to')} text="I have dealt with this" />}
        </div>
      )
    case 'due':
      return delivery.attempts > 0 ? null : (
        <div className="canteen-buttons">
          <OneButton to={to('cancel')} text="Cancel it on this channel" secondary />
        </div>
      )
    default:
      return null
  }
}

const OneButton = (props: { readonly to: string; readonly text: string; readonly secondary?: boolean }) => (
  <Form to={props.to}>
    <button
      type="submit"
      className={props.secondary ? 'nhsuk-button nhsuk-button--secondary' : 'nhsuk-button'}
    >
      {props.text}
    </button>
  </Form>
)

function ByHand({ found, network, trouble }: Props) {
  const { content } = found.delivery
  return (
    <section aria-labelledby="by-hand">
      <h2 id="by-hand">Post it by hand</h2>
      <ol>
        <li>
          Copy the words.
          <canteen-copy-words>
            <textarea
              className="nhsuk-textarea"
              readOnly
              rows={6}
              aria-label="The words to copy"
              defaultValue={wordsOf(content)}
            />
          </canteen-copy-words>
        </li>
        {content.pictures.map((picture, i) => (
          <li key={picture.id}>
            <a href={`/pictures/${picture.id}`} download>
              Save picture {i + 1}
            </a>
            {picture.alt ? `. Its description: “${picture.alt}”` : ''}
          </li>
        ))}
        <li>
          <a href={network.openAddress(found.channel.address)} rel="noreferrer" target="_blank">
            Open {sayChannel(found.channel.name, network.name)} (opens in a new tab)
          </a>{' '}
          and post it there.
        </li>
        <li>Copy the address of the post you made, and paste it below.</li>
      </ol>
      <ProofForm found={found} trouble={trouble} />
    </section>
  )
}

const wordsOf = (content: { readonly text: string; readonly link: string | null }): string =>
  content.link && !content.text.includes(content.link) ? `${content.text}\n\n${content.link}` : content.text

function ProofForm({ found, trouble }: Pick<Props, 'found' | 'trouble'>) {
  return (
    <Form to={`/outbox/${found.delivery.id}/prove`}>
      <div className={trouble ? 'nhsuk-form-group nhsuk-form-group--error' : 'nhsuk-form-group'}>
        <label className="nhsuk-label" htmlFor="link">
          Address of the post
        </label>
        <div className="nhsuk-hint" id="link-hint">
          It starts with https:// and leads to the post itself, not to the page it is on.
        </div>
        {trouble ? (
          <span className="nhsuk-error-message" id="link-error">
            <span className="nhsuk-u-visually-hidden">Error:</span> {trouble.message}
          </span>
        ) : null}
        <input
          className={trouble ? 'nhsuk-input nhsuk-input--error' : 'nhsuk-input'}
          id="link"
          name="link"
          type="url"
          autoComplete="off"
          defaultValue={trouble?.link ?? ''}
          aria-describedby={trouble ? 'link-hint link-error' : 'link-hint'}
        />
      </div>
      <button type="submit" className="nhsuk-button">
        It is live: save the link
      </button>
    </Form>
  )
}

function Undecided({ found, network, trouble }: Props) {
  const evidence = found.attempts.map((attempt) => readEvidence(attempt.evidence)).find((one) => one !== null)
  return (
    <section aria-labelledby="undecided">
      <h2 id="undecided">Is it there?</h2>
      <p>
        <a href={network.openAddress(found.channel.address)} rel="noreferrer" target="_blank">
          Open {sayChannel(found.channel.name, network.name)} (opens in a new tab)
        </a>{' '}
        and look for the post.
      </p>
      {evidence && evidence.recent.length > 0 ? (
        <details className="nhsuk-details">
          <summary className="nhsuk-details__summary">
            <span className="nhsuk-details__summary-text">What the network last showed Canteen</span>
          </summary>
          <div className="nhsuk-details__text">
            <ul>
              {evidence.recent.map((post) => (
                <li key={post.networkPostId}>
                  {sayLondon(post.postedAt)}:{' '}
                  <a href={post.link}>{post.text.slice(0, 100) || 'A post without words'}</a>
                </li>
              ))}
            </ul>
          </div>
        </details>
      ) : null}
      <h3>If it is there</h3>
      <ProofForm found={found} trouble={trouble} />
      <h3>If it is not there</h3>
      <OneButton
        to={`/outbox/${found.delivery.id}/not-there`}
        text="It is not there: send it again"
        secondary
      />
    </section>
  )
}

export function History({ attempts }: { readonly attempts: readonly Attempt[] }) {
  const { now } = usePage()
  if (attempts.length === 0) return null
  return (
    <section aria-labelledby="history">
      <h2 id="history">What was tried</h2>
      <ol className="nhsuk-list canteen-history" reversed>
        {attempts.map((attempt) => (
          <li key={attempt.number}>
            <strong>{sayKind(attempt.kind)}</strong>,{' '}
            {sayLondon(attempt.openedAt > now ? now : attempt.openedAt)}. {sayOutcome(attempt.outcome)}{' '}
            {attempt.reason ?? ''}
          </li>
        ))}
      </ol>
    </section>
  )
}
