import { ok, type Result, refused } from '@canteen/plumbing/result.ts'
import { channelsOf } from '../channels/channels.ts'
import { type By, has } from '../people/person.ts'
import { picturesOf } from '../pictures/pictures.ts'
import { record } from '../record/record.ts'
import type { Trust, Tx } from '../trust.ts'
import { editedElsewhere } from './edited-elsewhere.ts'
import { allOrNothing } from './on-post.ts'
import { change, newDraft, type Post, sameWords, type Words } from './post.ts'
import { insertPost, postToChange, savePostAndParts } from './posts.store.ts'
import { stopSending } from './stop-sending.ts'
import type { EditedElsewhere, NotAllowed, NotFound, OutAlready, TooMuch, WrongState } from './why-not.ts'

/** More than any network takes; what is longer was pasted by mistake. */
export const mostCharacters = 70_000
/** Of one description; networks' own limits are lower. */
const mostAlt = 10_000
const mostLink = 4_000
const mostPictures = 20

export interface SaveDraft {
  /** Made by whoever asks, so that asking twice makes one post. */
  readonly postId: string
  /** The number of the save the words are based on; 0 for a new post. */
  readonly edit: number
  readonly text: string
  readonly link: string | null
  readonly plannedAt: Date | null
  readonly channels: readonly { readonly channelId: string; readonly text: string | null }[]
  readonly pictures: readonly {
    readonly id: string
    readonly alt: string
    readonly whyNoAlt?: string
    readonly consent?: string
  }[]
}

type WhyNotSaved = NotAllowed | TooMuch | NotFound | EditedElsewhere | WrongState | OutAlready

/**
 * Keeps what an author wrote: a new post, or a change of one. A change of words that were already approved makes the
 * post a draft again and takes it off the schedule.
 */
export async function saveDraft(trust: Trust, by: By, input: SaveDraft): Promise<Result<Post, WhyNotSaved>> {
  if (!has(by, 'author')) return refused({ kind: 'not-allowed' })
  const tooMuch = whetherTooMuch(input)
  if (tooMuch) return refused(tooMuch)
  return allOrNothing(trust, by, async (tx): Promise<Result<Post, WhyNotSaved>> => {
    const words = wordsOf(input)
    const before = await postToChange(tx, by.organisationId, input.postId)
    const stranger = await whatIsNotTheirs(tx, by.organisationId, words, before)
    if (stranger) return refused({ kind: 'not-found', what: stranger })
    if (before) return saveChange(tx, trust, by, { before, words, edit: input.edit })
    if (input.edit !== 0) return refused({ kind: 'not-found', what: 'post' })
    const now = trust.clock.now()
    const post = newDraft({ organisationId: by.organisationId, id: input.postId, words, by: by.id, now })
    if (await insertPost(tx, post)) {
      await record.postCreated(tx, trust, by, post.id)
      return ok(post)
    }
    // Somebody sent the same form in the same moment: theirs is there now.
    const theirs = await postToChange(tx, by.organisationId, input.postId)
    if (!theirs) throw new Error('A post was there and then was not')
    return saveChange(tx, trust, by, { before: theirs, words, edit: 0 })
  })
}

async function saveChange(
  tx: Tx,
  trust: Trust,
  by: By,
  of: { readonly before: Post; readonly words: Words; readonly edit: number },
): Promise<Result<Post, WhyNotSaved>> {
  const { before, words } = of
  if (sameWords(before, words)) return ok(before)
  if (before.edit !== of.edit) {
    return refused(await editedElsewhere(tx, before))
  }
  if (before.state === 'cancelled') return refused({ kind: 'wrong-state', state: before.state })
  if (before.state === 'approved' || before.state === 'scheduled') {
    const out = await stopSending(tx, trust, by, before)
    if (out) return refused(out)
  }
  const draft = change(before, words, by.id, trust.clock.now())
  await savePostAndParts(tx, draft)
  // A draft is saved every few seconds while somebody writes: the record keeps who changed it, not each pause.
  if (before.state !== 'draft' || before.editedBy !== by.id)
    await record.postEdited(tx, trust, by, draft.id, draft.edit)
  return ok(draft)
}

function whetherTooMuch(input: SaveDraft): TooMuch | null {
  if (
    [input.text, ...input.channels.map(({ text }) => text ?? '')].some((text) => text.length > mostCharacters)
  ) {
    return { kind: 'too-much', most: mostCharacters }
  }
  if ((input.link ?? '').length > mostLink) return { kind: 'too-much', most: mostLink }
  const alts = input.pictures.flatMap(({ alt, whyNoAlt, consent }) => [alt, whyNoAlt ?? '', consent ?? ''])
  if (alts.some((alt) => alt.length > mostAlt) || input.pictures.length > mostPictures) {
    return { kind: 'too-much', most: mostAlt }
  }
  return null
}

const wordsOf = (input: SaveDraft): Words => ({
  text: input.text,
  link: (input.link ?? '').trim(),
  plannedAt: input.plannedAt,
  versions: [...new Map(input.channels.map((channel) => [channel.channelId, channel])).values()],
  pictures: [...new Map(input.pictures.map((picture) => [picture.id, picture])).values()].map((picture) => ({
    id: picture.id,
    alt: picture.alt.trim(),
    whyNoAlt: (picture.whyNoAlt ?? '').trim(),
    consent: (picture.consent ?? '').trim(),
  })),
})

/** A channel or picture that is not this organisation's; what stood on the post before may stay. */
async function whatIsNotTheirs(
  tx: Tx,
  organisationId: string,
  words: Words,
  before: Post | null,
): Promise<'channel' | 'picture' | null> {
  const channels = new Set((await channelsOf(tx, organisationId)).map(({ id }) => id))
  for (const version of before?.versions ?? []) channels.add(version.channelId)
  if (words.versions.some(({ channelId }) => !channels.has(channelId))) return 'channel'
  if (words.pictures.length === 0) return null
  const ids = words.pictures.map(({ id }) => id)
  const pictures = await picturesOf(tx, organisationId, ids)
  return ids.every((id) => pictures.has(id)) ? null : 'picture'
}
