/** The composer's form as typed: read from what was sent, or filled from a stored post. Pure. */
import type { FieldError, RawFields } from '../web/route.ts'
import { field, fields } from '../web/route.ts'
import { noTime, readPlannedTime, type TypedTime, typedTime } from './planned-time.ts'
import type { Post, PostPicture, Version, Words } from './post.ts'
import type { SaveDraft } from './save-draft.ts'

export interface ComposerForm {
  readonly postId: string
  readonly edit: number
  readonly text: string
  readonly link: string
  readonly time: TypedTime
  /** Chosen channels. */
  readonly channels: readonly string[]
  /** Other words by channel, kept even while the channel is not chosen. */
  readonly own: ReadonlyMap<string, string>
  readonly pictures: readonly PostPicture[]
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i
const ownPrefix = 'version-'

export const emptyForm = (postId: string): ComposerForm => ({
  postId,
  edit: 0,
  text: '',
  link: '',
  time: noTime,
  channels: [],
  own: new Map(),
  pictures: [],
})

export const formOfPost = (post: Post): ComposerForm => ({
  postId: post.id,
  edit: post.edit,
  text: post.text,
  link: post.link,
  time: typedTime(post.plannedAt),
  channels: post.versions.map(({ channelId }) => channelId),
  own: new Map(post.versions.flatMap(({ channelId, text }) => (text === null ? [] : [[channelId, text]]))),
  pictures: post.pictures,
})

export function readComposer(raw: RawFields, time: TypedTime): ComposerForm {
  const edit = Number(field(raw, 'edit'))
  const removed = new Set(fields(raw, 'remove'))
  return {
    postId: field(raw, 'postId'),
    edit: Number.isSafeInteger(edit) && edit > 0 ? edit : 0,
    text: field(raw, 'text'),
    link: field(raw, 'link').trim(),
    time,
    channels: [...new Set(fields(raw, 'channels').filter((id) => uuid.test(id)))],
    own: new Map(
      Object.keys(raw)
        .filter((name) => name.startsWith(ownPrefix) && field(raw, name).trim() !== '')
        .map((name) => [name.slice(ownPrefix.length), field(raw, name)]),
    ),
    pictures: oneEarlier([...new Set(fields(raw, 'picture'))], field(raw, 'earlier'))
      .filter((id) => uuid.test(id) && !removed.has(id))
      .map((id) => ({
        id,
        alt: field(raw, `alt-${id}`).trim(),
        whyNoAlt: field(raw, `why-${id}`).trim(),
        consent: field(raw, `consent-${id}`).trim(),
      })),
  }
}

/** In the new order: one picture before the one that stood before it. */
function oneEarlier(ids: readonly string[], id: string): string[] {
  const at = ids.indexOf(id)
  if (at < 1) return [...ids]
  return [...ids.slice(0, at - 1), id, ...ids.slice(at - 1, at), ...ids.slice(at + 1)]
}

const versionsOf = (form: ComposerForm): Version[] =>
  form.channels.map((channelId) => ({ channelId, text: form.own.get(channelId) ?? null }))

/** For a look at what is typed; a time that cannot be read yet counts as none. */
export function wordsOfForm(form: ComposerForm): Words {
  const at = readPlannedTime(form.time)
  return {
    text: form.text,
    link: form.link,
    plannedAt: at.ok ? at.value : null,
    versions: versionsOf(form),
    pictures: form.pictures,
  }
}

export function toSave(form: ComposerForm): {
  readonly input: SaveDraft | null
  readonly errors: FieldError[]
} {
  const at = readPlannedTime(form.time)
  if (!at.ok) return { input: null, errors: [{ field: at.why.field, message: at.why.says }] }
  return {
    errors: [],
    input: {
      postId: form.postId,
      edit: form.edit,
      text: form.text,
      link: form.link === '' ? null : form.link,
      plannedAt: at.value,
      channels: versionsOf(form),
      pictures: form.pictures,
    },
  }
}
