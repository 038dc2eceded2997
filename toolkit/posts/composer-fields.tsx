/** The parts of the composer's form. */
import type { Network, NetworkId } from '@canteen/networks/network.ts'
import { type Channel, sayChannel } from '../channels/channels.ts'
import { Checkboxes, errorOf, TextField } from '../web/fields.tsx'
import type { FieldError } from '../web/route.ts'
import type { ComposerForm } from './composer-form.ts'
import type { PostPicture } from './post.ts'

export interface FieldsProps {
  readonly form: ComposerForm
  readonly channels: readonly Channel[]
  readonly networks: Readonly<Record<NetworkId, Network>>
  readonly errors: readonly FieldError[]
}

/** A box for words of any length, with its error joined up. */
export function WordsField(props: {
  readonly name: string
  readonly label: string
  readonly hint?: string
  readonly value: string
  readonly rows: number
  readonly errors: readonly FieldError[]
}) {
  const { name, label, hint, value, rows } = props
  const error = errorOf(props.errors, name)
  const described = [hint ? `${name}-hint` : '', error ? `${name}-error` : ''].filter(Boolean).join(' ')
  return (
    <div className={`nhsuk-form-group${error ? ' nhsuk-form-group--error' : ''}`}>
      <label className="nhsuk-label" htmlFor={name}>
        {label}
      </label>
      {hint ? (
        <div className="nhsuk-hint" id={`${name}-hint`}>
          {hint}
        </div>
      ) : null}
      {error ? (
        <span className="nhsuk-error-message" id={`${name}-error`}>
          <span className="nhsuk-u-visually-hidden">Error:</span> {error}
        </span>
      ) : null}
      <textarea
        className={`nhsuk-textarea${error ? ' nhsuk-textarea--error' : ''}`}
        id={name}
        name={name}
        rows={rows}
        defaultValue={value}
        {...(described ? { 'aria-describedby': described } : {})}
      />
    </div>
  )
}

const healthWords = (channel: Channel): string => {
  const { connection } = channel
  if (connection.state === 'none') return 'By hand: a person posts it and pastes the link back.'
  return connection.state === 'broken'
    ? `Not connected. ${connection.brokenReason ?? 'The network asks somebody to sign in again.'} Posts wait until it is connected.`
    : ''
}

export function ChannelFields({ form, channels, networks, errors }: FieldsProps) {
  if (channels.length === 0) {
    return (
      <p id="channels">
        There are no channels yet. A manager can <a href="/channels">add the first one</a>.
      </p>
    )
  }
  return (
    <Checkboxes
      name="channels"
      label="Where should it go?"
      hint="Choose one channel or more."
      choices={channels.map((channel) => ({
        value: channel.id,
        label: sayChannel(channel.name, networks[channel.network].name),
        ...(healthWords(channel) ? { hint: healthWords(channel) } : {}),
      }))}
      chosen={form.channels}
      errors={errors}
    />
  )
}

/** With the network in brackets, so that it cannot be taken for the box that chooses the channel. */
const nameAndNetwork = (channel: Channel, network: Network): string =>
  sayChannel(channel.name, network.name) === channel.name ? channel.name : `${channel.name} (${network.name})`

/** Other words for one channel, folded away until somebody wants them. */
export function VersionFields({ form, channels, networks, errors }: FieldsProps) {
  if (channels.length === 0) return null
  const open = channels.some(({ id }) => form.own.has(id) || errorOf(errors, `version-${id}`))
  return (
    <details className="nhsuk-details" open={open}>
      <summary className="nhsuk-details__summary">
        <span className="nhsuk-details__summary-text">Say it differently on one channel</span>
      </summary>
      <div className="nhsuk-details__text">
        <p>Leave a box empty to use the same words everywhere.</p>
        {channels.map((channel) => (
          <WordsField
            key={channel.id}
            name={`version-${channel.id}`}
            label={`Only on ${nameAndNetwork(channel, networks[channel.network])}`}
            value={form.own.get(channel.id) ?? ''}
            rows={3}
            errors={errors}
          />
        ))}
      </div>
    </details>
  )
}

export function PictureField(props: {
  readonly picture: PostPicture
  readonly place: number
  readonly errors: readonly FieldError[]
}) {
  const { picture, place, errors } = props
  return (
    <li className="canteen-picture">
      <input type="hidden" name="picture" value={picture.id} />
      <img
        className="canteen-picture-small"
        src={`/pictures/${picture.id}`}
        alt={picture.alt || `Picture ${place}`}
      />
      <div>
        <WordsField
          name={`alt-${picture.id}`}
          label={`What does picture ${place} show?`}
          hint="One or two sentences for people who cannot see it. Write out any words in the picture."
          value={picture.alt}
          rows={2}
          errors={errors}
        />
        <TextField
          name={`why-${picture.id}`}
          label="If it needs no description, why?"
          hint="For example: it only decorates. Otherwise leave this empty."
          value={picture.whyNoAlt}
          errors={errors}
        />
        <TextField
          name={`consent-${picture.id}`}
          label="If people in it can be recognised, where is their consent written down?"
          hint="For example: consent form 12 in the communications folder. Keep their names out of it."
          value={picture.consent}
          errors={errors}
        />
        <div className="canteen-buttons">
          {place > 1 ? (
            <button
              type="submit"
              name="earlier"
              value={picture.id}
              className="nhsuk-button nhsuk-button--secondary nhsuk-button--small"
            >
              Put picture {place} before picture {place - 1}
            </button>
          ) : null}
          <button
            type="submit"
            name="remove"
            value={picture.id}
            className="nhsuk-button nhsuk-button--secondary nhsuk-button--small"
          >
            Take picture {place} out
          </button>
        </div>
      </div>
    </li>
  )
}

export function PictureFields({ form, errors }: FieldsProps) {
  const error = errorOf(errors, 'pictures')
  return (
    <>
      <ol className="nhsuk-list" id="picture-list">
        {form.pictures.map((picture, i) => (
          <PictureField key={picture.id} picture={picture} place={i + 1} errors={errors} />
        ))}
      </ol>
      <div className={`nhsuk-form-group${error ? ' nhsuk-form-group--error' : ''}`}>
        <label className="nhsuk-label" htmlFor="pictures">
          Add pictures
        </label>
        <div className="nhsuk-hint" id="pictures-hint">
          JPEG, PNG or WebP, up to 20 MB each. Where and when they were taken is removed.
        </div>
        {error ? (
          <span className="nhsuk-error-message" id="pictures-error">
            <span className="nhsuk-u-visually-hidden">Error:</span> {error}
          </span>
        ) : null}
        <input
          className="nhsuk-file-upload"
          id="pictures"
          name="pictures"
          type="file"
          accept="image/jpeg,image/png,image/webp"
          multiple
          aria-describedby={error ? 'pictures-hint pictures-error' : 'pictures-hint'}
        />
      </div>
    </>
  )
}
