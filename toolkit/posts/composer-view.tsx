/** The composer: one form, with the check, the counts and the previews of what is in it. */
import './elements.ts'
import type { Network, NetworkId } from '@canteen/networks/network.ts'
import { sayLondon } from '@canteen/plumbing/london.ts'
import type { Channel } from '../channels/channels.ts'
import type { CheckedVersion } from '../checking/checking.ts'
import { ErrorSummary, TextField } from '../web/fields.tsx'
import { Form } from '../web/form.tsx'
import type { FieldError } from '../web/route.ts'
import { ChannelFields, PictureFields, VersionFields, WordsField } from './composer-fields.tsx'
import { type ComposerForm, wordsOfForm } from './composer-form.ts'
import { sayCount } from './finding-groups.ts'
import type { KnownToPage } from './live-check.browser-part.ts'
import { isEmpty, LiveFindings } from './look.tsx'
import type { Post, Words } from './post.ts'
import { Counts, Previews, VisibleText } from './preview.tsx'
import { TimeFields } from './time-fields.tsx'
import type { EditedElsewhere } from './why-not.ts'

export interface ComposerProps {
  readonly form: ComposerForm
  /** Null while the post has never been saved. */
  readonly post: Post | null
  readonly channels: readonly Channel[]
  readonly networks: Readonly<Record<NetworkId, Network>>
  readonly checked: readonly CheckedVersion[]
  readonly known: KnownToPage
  readonly errors: readonly FieldError[]
  readonly elsewhere: EditedElsewhere | null
}

export const CanteenRule = () => (
  <div className="nhsuk-inset-text">
    <span className="nhsuk-u-visually-hidden">Remember: </span>
    <p>If you would not say it aloud in the canteen, do not post it online.</p>
  </div>
)

/** Both sides of a clash: theirs to read here, one's own still in the form. */
function Elsewhere({ why }: { readonly why: EditedElsewhere }) {
  return (
    <section className="nhsuk-card" aria-labelledby="elsewhere">
      <div className="nhsuk-card__content">
        <h2 className="nhsuk-card__heading nhsuk-heading-m" id="elsewhere">
          What {why.by} saved at {sayLondon(why.at)}
        </h2>
        <p className="canteen-words">
          <VisibleText text={why.theirs.text} />
        </p>
        {why.theirs.link ? <p className="canteen-words">Link: {why.theirs.link}</p> : null}
        <p>
          Your own words are in the form below. Saving them replaces what you read here. Or{' '}
          <a href={`/posts/${why.theirs.id}`}>drop yours and go on with these</a>.
        </p>
      </div>
    </section>
  )
}

function Notices({ post }: { readonly post: Post | null }) {
  if (!post) return null
  if (post.state === 'draft') {
    return post.returnedReason ? (
      <div className="nhsuk-warning-callout">
        <h2 className="nhsuk-warning-callout__label">This post came back</h2>
        <p className="canteen-words">{post.returnedReason}</p>
      </div>
    ) : null
  }
  return (
    <div className="nhsuk-warning-callout">
      <h2 className="nhsuk-warning-callout__label">
        <span className="nhsuk-u-visually-hidden">Important: </span>Saving makes this a draft again
      </h2>
      <p>It will need approval again. If it is scheduled, it will not go out until then.</p>
    </div>
  )
}

function Buttons({ saved }: { readonly saved: boolean }) {
  return (
    <div className="nhsuk-button-group canteen-buttons">
      <button type="submit" className="nhsuk-button" name="press" value="send">
        Send for approval
      </button>
      <button type="submit" className="nhsuk-button nhsuk-button--secondary" name="press" value="save">
        Save draft
      </button>
      {saved ? <a href="/posts">Back to all posts</a> : <a href="/posts">Leave without saving</a>}
    </div>
  )
}

/** What is written here is the organisation's, unlike what staff check for themselves. */
const WhereWordsGo = ({ saves }: { readonly saves: boolean }) => (
  <p className="nhsuk-hint">
    What you write here goes to this Canteen{saves ? ', which keeps it as a draft' : ''}. People who work on
    posts can read {saves ? 'drafts' : 'it once you save'}. No network gets it before somebody approves it.
  </p>
)

/** On a narrow screen the findings stand far below the words. */
const CheckCount = ({ words, checked }: { readonly words: Words } & Pick<ComposerProps, 'checked'>) => (
  <p className="canteen-check-summary" id="check-count" hidden={isEmpty(words)}>
    <a href="#check-heading">{sayCount(checked.map((version) => ({ ...version, channels: [] })))}</a>
  </p>
)

/** Pressing Enter in a field presses the form's first button: it should save, and nothing more. */
const EnterSaves = () => (
  <button
    type="submit"
    name="press"
    value="save"
    className="nhsuk-u-visually-hidden"
    tabIndex={-1}
    aria-hidden="true"
  />
)

export function Composer(props: ComposerProps) {
  const { form, post, channels, networks, checked, errors } = props
  const fields = { form, channels, networks, errors }
  const words = wordsOfForm(form)
  const savesByItself = post === null || post.state === 'draft'
  return (
    <>
      <ErrorSummary errors={errors} />
      <h1>{post ? 'Change a post' : 'Write a post'}</h1>
      <CanteenRule />
      <Notices post={post} />
      {props.elsewhere ? <Elsewhere why={props.elsewhere} /> : null}
      <canteen-composer
        data-post={form.postId}
        data-known={JSON.stringify(props.known)}
        // Saving makes an approved post a draft again, so only a draft may be saved without a person asking.
        data-saves={savesByItself ? 'by-itself' : 'when-asked'}
      >
        <Form to={`/posts/${form.postId}/save`} uploads id="composer">
          <EnterSaves />
          <input type="hidden" name="edit" value={form.edit} />
          <div className="nhsuk-grid-row">
            <div className="nhsuk-grid-column-one-half">
              <ChannelFields {...fields} />
              <WordsField
                name="text"
                label="What do you want to say?"
                value={form.text}
                rows={8}
                errors={errors}
              />
              <div id="counts">
                <Counts networks={networks} channels={channels} words={words} />
              </div>
              <CheckCount words={words} checked={checked} />
              <VersionFields {...fields} />
              <TextField
                name="link"
                label="Link (if there is one)"
                hint="A page that people can open, like https://www.nhs.uk/flu"
                value={form.link}
                spellCheck={false}
                errors={errors}
              />
              <PictureFields {...fields} />
              <TimeFields
                typed={form.time}
                legend="When should it go out?"
                hint="London time. Leave both empty to choose later. Nothing goes out before it is approved."
                errors={errors}
              />
              <p className="nhsuk-body-s" id="save-state" role="status" />
              <Buttons saved={post !== null} />
            </div>
            <div className="nhsuk-grid-column-one-half">
              <h2 className="nhsuk-heading-m" id="check-heading" tabIndex={-1}>
                The canteen check
              </h2>
              <WhereWordsGo saves={savesByItself} />
              <div id="check">
                <LiveFindings networks={networks} channels={channels} words={words} checked={checked} />
              </div>
              <p className="nhsuk-u-visually-hidden" role="status" id="check-says" />
              <h2 className="nhsuk-heading-m">How it will look</h2>
              <div id="previews">
                <Previews networks={networks} channels={channels} words={words} />
              </div>
            </div>
          </div>
        </Form>
      </canteen-composer>
    </>
  )
}
