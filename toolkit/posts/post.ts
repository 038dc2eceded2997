/**
 * The life of a post, as types: each step takes only a post that may take it, so that an illegal one does not compile.
 * Pure.
 */

/** The words for one channel. Null: the same words as the post. */
export interface Version {
  readonly channelId: string
  readonly text: string | null
}

export interface PostPicture {
  readonly id: string
  /** What a screen reader says. */
  readonly alt: string
  /** Why the picture needs no description; empty when it has one, or still waits for one. */
  readonly whyNoAlt: string
  /** Where the consent of the people in it is written down; empty when nobody said. */
  readonly consent: string
}

/** What people write: everything an approver approves. */
export interface Words {
  readonly text: string
  readonly link: string
  readonly plannedAt: Date | null
  readonly versions: readonly Version[]
  readonly pictures: readonly PostPicture[]
}

interface PostBase extends Words {
  readonly organisationId: string
  readonly id: string
  /** Counts saves, from 1. */
  readonly edit: number
  readonly authorId: string
  /** Whoever saved last. */
  readonly editedBy: string
  readonly createdAt: Date
  readonly updatedAt: Date
}

interface Sent {
  readonly sentBy: string
  readonly sentAt: Date
}

/** Why one approver would let a post out although the check says stop. It counts once another approver agrees. */
export interface GivenReason {
  readonly words: string
  readonly by: string
  readonly at: Date
  /** The rules that said stop when it was given. */
  readonly rules: readonly string[]
}

interface Approval extends Sent {
  readonly approvedBy: string
  readonly approvedAt: Date
  /** Null: the check did not say stop. */
  readonly reason: GivenReason | null
}

export interface Draft extends PostBase {
  readonly state: 'draft'
  /** Why an approver sent it back. */
  readonly returnedReason: string | null
}
export interface AwaitingApproval extends PostBase, Sent {
  readonly state: 'awaiting-approval'
}
/** One approver gave a reason to let it out; another must agree. */
export interface AwaitingSecond extends PostBase, Sent {
  readonly state: 'awaiting-second-approval'
  readonly reason: GivenReason
}
export interface Approved extends PostBase, Approval {
  readonly state: 'approved'
}
export interface Scheduled extends PostBase, Approval {
  readonly state: 'scheduled'
  readonly plannedAt: Date
}
export interface Cancelled extends PostBase {
  readonly state: 'cancelled'
}

/** Somebody has to read it before it can go on. */
export type Waiting = AwaitingApproval | AwaitingSecond
export type Post = Draft | Waiting | Approved | Scheduled | Cancelled
export type PostState = Post['state']

export const isWaiting = (post: Post): post is Waiting =>
  post.state === 'awaiting-approval' || post.state === 'awaiting-second-approval'

const base = (post: Post): PostBase => ({
  organisationId: post.organisationId,
  id: post.id,
  text: post.text,
  link: post.link,
  plannedAt: post.plannedAt,
  versions: post.versions,
  pictures: post.pictures,
  edit: post.edit,
  authorId: post.authorId,
  editedBy: post.editedBy,
  createdAt: post.createdAt,
  updatedAt: post.updatedAt,
})

export const newDraft = (of: {
  readonly organisationId: string
  readonly id: string
  readonly words: Words
  readonly by: string
  readonly now: Date
}): Draft => ({
  ...of.words,
  organisationId: of.organisationId,
  id: of.id,
  state: 'draft',
  returnedReason: null,
  edit: 1,
  authorId: of.by,
  editedBy: of.by,
  createdAt: of.now,
  updatedAt: of.now,
})

/** Whatever was approved was approved with other words, so a change makes it a draft again. */
export const change = (post: Exclude<Post, Cancelled>, words: Words, by: string, now: Date): Draft => ({
  ...base(post),
  ...words,
  state: 'draft',
  returnedReason: post.state === 'draft' ? post.returnedReason : null,
  edit: post.edit + 1,
  editedBy: by,
  updatedAt: now,
})

export const send = (post: Draft, by: string, now: Date): AwaitingApproval => ({
  ...base(post),
  state: 'awaiting-approval',
  sentBy: by,
  sentAt: now,
  updatedAt: now,
})

/** The check does not say stop: one approver is enough. */
export const approved = (post: AwaitingApproval, by: string, now: Date): Approved =>
  letGo(post, by, null, now)

/** The check says stop: the reason waits for a second approver. */
export const reasoned = (post: AwaitingApproval, reason: GivenReason): AwaitingSecond => ({
  ...base(post),
  state: 'awaiting-second-approval',
  sentBy: post.sentBy,
  sentAt: post.sentAt,
  reason,
  updatedAt: reason.at,
})

export const agreed = (post: AwaitingSecond, by: string, now: Date): Approved =>
  letGo(post, by, post.reason, now)

const letGo = (post: Waiting, by: string, reason: GivenReason | null, now: Date): Approved => ({
  ...base(post),
  state: 'approved',
  sentBy: post.sentBy,
  sentAt: post.sentAt,
  approvedBy: by,
  approvedAt: now,
  reason,
  updatedAt: now,
})

export const returned = (post: Waiting, reason: string, now: Date): Draft => ({
  ...base(post),
  state: 'draft',
  returnedReason: reason,
  updatedAt: now,
})

export const scheduled = (post: Approved, at: Date, now: Date): Scheduled => ({
  ...post,
  state: 'scheduled',
  plannedAt: at,
  updatedAt: now,
})

export const moved = (post: Scheduled, at: Date, now: Date): Scheduled => ({
  ...post,
  plannedAt: at,
  updatedAt: now,
})

export const unscheduled = (post: Scheduled, now: Date): Approved => ({
  ...post,
  state: 'approved',
  updatedAt: now,
})

export const cancelled = (post: Exclude<Post, Cancelled>, now: Date): Cancelled => ({
  ...base(post),
  state: 'cancelled',
  updatedAt: now,
})

/** What goes to one channel. */
export const textFor = (words: Pick<Words, 'text'>, version: Version): string => version.text ?? words.text

/** “Picture 1: consent form 12”, for each picture that has one. */
export const consentsOf = ({ pictures }: Pick<Words, 'pictures'>): string[] =>
  pictures.flatMap(({ consent }, i) => (consent === '' ? [] : [`Picture ${i + 1}: ${consent}`]))

/** Same words, channels, pictures and time: saving them again changes nothing. */
export const sameWords = (a: Words, b: Words): boolean => JSON.stringify(bare(a)) === JSON.stringify(bare(b))

const bare = (words: Words) => [
  words.text,
  words.link,
  words.plannedAt?.getTime() ?? null,
  [...words.versions]
    .sort((a, b) => (a.channelId < b.channelId ? -1 : 1))
    .map((version) => [version.channelId, version.text]),
  words.pictures.map((picture) => [picture.id, picture.alt, picture.whyNoAlt, picture.consent]),
]
