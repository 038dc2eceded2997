import { randomUUID } from 'node:crypto'
import { londonParts, sayLondonClock } from '@canteen/plumbing/london.ts'
import { renderToStaticMarkup } from 'react-dom/server'
import { z } from 'zod'
import { type Channel, channelsOf } from '../channels/channels.ts'
import { type Knowledge, knowledgeOf } from '../check-settings/check-settings.ts'
import type { By } from '../people/person.ts'
import { addPicture } from '../pictures/pictures.ts'
import type { Trust } from '../trust.ts'
import {
  type Answer,
  action,
  badAddress,
  type FieldError,
  field,
  type PageAnswer,
  page,
  perMinute,
  type Route,
  type Visit,
} from '../web/route.ts'
import { PictureField } from './composer-fields.tsx'
import {
  type ComposerForm,
  emptyForm,
  formOfPost,
  readComposer,
  toSave,
  wordsOfForm,
} from './composer-form.ts'
import { Composer, type ComposerProps } from './composer-view.tsx'
import { data } from './data.ts'
import { getPost } from './get-post.ts'
import { judge } from './judge.ts'
import { onItsDay } from './known-here.ts'
import { LiveFindings } from './look.tsx'
import type { Post } from './post.ts'
import { Counts, Previews } from './preview.tsx'
import { takeRewrite } from './rewrite.ts'
import { saveDraft } from './save-draft.ts'
import { sendForApproval } from './send-for-approval.ts'
import { readTypedTime } from './time-fields.tsx'
import { type EditedElsewhere, sayWhyNot, type WhyNot } from './why-not.ts'

type Around = Pick<ComposerProps, 'post' | 'errors' | 'elsewhere'>

/** What the composer is drawn with: the channels, and what the check is told. */
const madeWith = (trust: Trust, by: By): Promise<{ channels: Channel[]; knowledge: Knowledge }> =>
  trust.db.within(by.organisationId, async (tx) => ({
    channels: await channelsOf(tx, by.organisationId),
    knowledge: await knowledgeOf(tx, by.organisationId),
  }))

async function composer(
  trust: Trust,
  by: By,
  form: ComposerForm,
  around: Partial<Around>,
): Promise<PageAnswer> {
  const { channels, knowledge } = await madeWith(trust, by)
  const now = trust.clock.now()
  const words = wordsOfForm(form)
  const { checked } = judge(trust.networks, channels, words, onItsDay(knowledge, words, now))
  const errors = around.errors ?? []
  const elsewhere = around.elsewhere ?? null
  return {
    kind: 'page',
    title: around.post ? 'Change a post' : 'Write a post',
    scripts: ['composer'],
    wide: true,
    ...(elsewhere ? { status: 409 as const } : errors.length > 0 ? { status: 422 as const } : {}),
    body: (
      <Composer
        form={form}
        post={around.post ?? null}
        channels={channels}
        networks={trust.networks}
        checked={checked}
        known={{ ...knowledge, today: londonParts(now).date }}
        errors={errors}
        elsewhere={elsewhere}
      />
    ),
  }
}

const newPost = page({
  path: '/posts/new',
  who: 'author',
  query: z.object({
    date: z
      .string()
      .regex(/^\d{4}-\d{2}-\d{2}$/)
      .optional(),
  }),
  show: (trust, by, { date }) => {
    const form = emptyForm(randomUUID())
    return composer(trust, by, { ...form, time: { ...form.time, date: date ?? '' } }, {})
  },
})

const changePost = page({
  path: '/posts/:postId/edit',
  who: 'author',
  query: z.object({ postId: z.uuid() }),
  show: async (trust, by, { postId }) => {
    const found = await getPost(trust, by, postId)
    if (!found.ok || found.value.post.state === 'cancelled') return badAddress
    return composer(trust, by, formOfPost(found.value.post), { post: found.value.post })
  },
})

const save = action({
  path: '/posts/:postId/save',
  who: 'author',
  limit: perMinute(120),
  uploads: 120_000_000,
  form: z.object({ postId: z.uuid() }),
  act: async (trust, by, read, visit) => {
    if (!read.ok) return badAddress
    const typed = await readTyped(trust, by, visit)
    const added = await addPictures(trust, by, typed, visit)
    const { input, errors } = toSave(added.form)
    if (!input || added.errors.length > 0) {
      return notSaved(trust, by, added.form, visit, { errors: [...added.errors, ...errors] })
    }
    if (field(visit.raw, 'press') === 'send' && hasNothing(added.form)) {
      return notSaved(trust, by, added.form, visit, { errors: [nothingToSend] })
    }
    const saved = await saveDraft(trust, by, input)
    if (!saved.ok) return notSaved(trust, by, added.form, visit, refusal(saved.why))
    if (visit.wantsData)
      return data(200, { edit: saved.value.edit, says: `Saved at ${sayLondonClock(trust.clock.now())}` })
    if (field(visit.raw, 'press') === 'send') return send(trust, by, saved.value)
    return { kind: 'go', to: `/posts/${saved.value.id}/edit`, say: sayWhatIsSaved(visit) }
  },
})

/** The form, with a suggestion taken in where a button without scripts asked for it. */
async function readTyped(trust: Trust, by: By, { raw }: Visit): Promise<ComposerForm> {
  const form = readComposer(raw, readTypedTime(raw))
  const key = field(raw, 'rewrite')
  if (key === '') return form
  const { knowledge } = await madeWith(trust, by)
  return takeRewrite(form, key, onItsDay(knowledge, wordsOfForm(form), trust.clock.now()))
}

/** A page that somebody opened and sent as it was leaves no empty draft behind. */
const hasNothing = (form: ComposerForm): boolean =>
  form.edit === 0 && form.text.trim() === '' && form.link === '' && form.pictures.length === 0
const nothingToSend: FieldError = { field: 'text', message: 'Write something, or add a picture.' }

function sayWhatIsSaved({ raw }: Visit): string {
  if (field(raw, 'rewrite') !== '') return 'The words are changed and saved'
  if (field(raw, 'remove') !== '') return 'The picture is taken out, and your draft is saved'
  if (field(raw, 'earlier') !== '') return 'The picture is moved, and your draft is saved'
  return 'Your draft is saved'
}

async function addPictures(
  trust: Trust,
  by: By,
  form: ComposerForm,
  visit: Visit,
): Promise<{ form: ComposerForm; errors: FieldError[] }> {
  const errors: FieldError[] = []
  const pictures = [...form.pictures]
  for (const upload of visit.uploads.filter((one) => one.field === 'pictures')) {
    const added = await addPicture(trust, by, upload.bytes)
    if (added.ok) pictures.push({ id: added.value.id, alt: '', whyNoAlt: '', consent: '' })
    else errors.push({ field: 'pictures', message: `${upload.name}: ${added.why.message}` })
  }
  return { form: { ...form, pictures }, errors }
}

const refusal = (why: WhyNot): { errors: FieldError[]; elsewhere?: EditedElsewhere } =>
  why.kind === 'edited-elsewhere'
    ? { errors: [{ field: 'text', message: sayWhyNot(why) }], elsewhere: why }
    : { errors: [{ field: 'text', message: sayWhyNot(why) }] }

/** Everything stays in the form. After a clash it stands on the newest save, so that saving again is a decision. */
async function notSaved(
  trust: Trust,
  by: By,
  form: ComposerForm,
  visit: Visit,
  why: { readonly errors: readonly FieldError[]; readonly elsewhere?: EditedElsewhere },
): Promise<Answer> {
  const says = why.errors[0]?.message ?? ''
  if (visit.wantsData) return data(why.elsewhere ? 409 : 422, { says })
  const next = why.elsewhere ? { ...form, edit: why.elsewhere.theirs.edit } : form
  return composer(trust, by, next, { ...why, post: why.elsewhere?.theirs ?? null })
}

async function send(trust: Trust, by: By, post: Post): Promise<Answer> {
  const sent = await sendForApproval(trust, by, { postId: post.id })
  if (sent.ok)
    return { kind: 'go', to: `/posts/${post.id}`, say: 'Sent for approval. Somebody else will read it.' }
  const errors =
    sent.why.kind === 'must-fix-first'
      ? sent.why.problems.map((problem) => ({ field: problem.field, message: problem.says }))
      : [{ field: 'text', message: sayWhyNot(sent.why) }]
  return composer(trust, by, formOfPost(post), { post, errors })
}

/**
 * The counts and the previews of words that are still being typed; what the check says of them too, when the browser
 * could not run it. Keeps nothing.
 */
const look = action({
  path: '/posts/:postId/look',
  who: 'author',
  limit: perMinute(240),
  form: z.object({ postId: z.uuid() }),
  act: async (trust, by, _read, visit) => {
    const words = wordsOfForm(readComposer(visit.raw, readTypedTime(visit.raw)))
    const { channels, knowledge } = await madeWith(trust, by)
    const shown = { networks: trust.networks, channels, words }
    const drawn = {
      counts: renderToStaticMarkup(<Counts {...shown} />),
      previews: renderToStaticMarkup(<Previews {...shown} />),
    }
    if (field(visit.raw, 'check') !== 'there') return data(200, drawn)
    const { checked } = judge(trust.networks, channels, words, onItsDay(knowledge, words, trust.clock.now()))
    return data(200, { ...drawn, check: renderToStaticMarkup(<LiveFindings {...shown} checked={checked} />) })
  },
})

/** Takes pictures in while the composer stays open, and answers with their fields. */
const pictures = action({
  path: '/posts/:postId/pictures',
  who: 'author',
  limit: perMinute(60),
  uploads: 120_000_000,
  form: z.object({ postId: z.uuid(), place: z.coerce.number().int().min(0).max(100) }),
  act: async (trust, by, read, visit) => {
    if (!read.ok) return badAddress
    const { form, errors } = await addPictures(trust, by, emptyForm(read.value.postId), visit)
    const fields = form.pictures.map((picture, i) =>
      renderToStaticMarkup(<PictureField picture={picture} place={read.value.place + i + 1} errors={[]} />),
    )
    return data(errors.length > 0 ? 422 : 200, {
      fields,
      says: errors.map(({ message }) => message).join(' '),
    })
  },
})

export const composerRoutes: Route[] = [newPost, changePost, save, look, pictures]
