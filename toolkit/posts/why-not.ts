/** Why something could not be done with a post: the reasons, and what to say about each. */
import type { Finding } from '@canteen/checks/finding.ts'
import { sayLondon } from '@canteen/plumbing/london.ts'
import { never } from '@canteen/plumbing/result.ts'
import type { OwnPart } from './can.ts'
import type { Post, PostState } from './post.ts'
import type { Problem } from './problems.ts'

export type NotFound = { readonly kind: 'not-found'; readonly what: 'post' | 'channel' | 'picture' }
export type NotAllowed = { readonly kind: 'not-allowed' }
export type WrongState = { readonly kind: 'wrong-state'; readonly state: PostState }
/** Somebody saved in between. `theirs` is what is stored now; nothing was overwritten. */
export type EditedElsewhere = {
  readonly kind: 'edited-elsewhere'
  readonly by: string
  readonly at: Date
  readonly theirs: Post
}
export type OutAlready =
  /** A network is being asked at this moment, or may have it already. */
  | { readonly kind: 'sending' }
  /** People can read it on at least one channel. */
  | { readonly kind: 'already-out' }
export type TooMuch = { readonly kind: 'too-much'; readonly most: number }
export type OwnPost = { readonly kind: 'own-post'; readonly as: OwnPart }
export type MustFixFirst = { readonly kind: 'must-fix-first'; readonly problems: readonly Problem[] }
export type ReasonNeeded = { readonly kind: 'reason-needed'; readonly findings: readonly Finding[] }
/** The check says stop about something that the first approver's reason did not answer. */
export type FoundSince = { readonly kind: 'found-since'; readonly findings: readonly Finding[] }
export type InThePast = { readonly kind: 'in-the-past' }
export type NoReason = { readonly kind: 'no-reason' }

export type WhyNot =
  | NotFound
  | NotAllowed
  | WrongState
  | EditedElsewhere
  | OutAlready
  | TooMuch
  | OwnPost
  | MustFixFirst
  | ReasonNeeded
  | FoundSince
  | NoReason
  | InThePast

const stateSays: Readonly<Record<PostState, string>> = {
  draft: 'It is a draft now.',
  'awaiting-approval': 'It is waiting for approval now.',
  'awaiting-second-approval': 'It is waiting for a second approver now.',
  approved: 'It is approved now.',
  scheduled: 'It is scheduled now.',
  cancelled: 'It has been cancelled.',
}

const partSays: Readonly<Record<OwnPart, string>> = {
  author: 'You wrote this post, so somebody else must approve it.',
  sender: 'You sent this post for approval, so somebody else must approve it.',
  editor: 'You were the last to change this post, so somebody else must approve it.',
  'first-approver': 'You gave the reason, so another approver must agree with it.',
}

/** One or two sentences for the person who met the refusal. */
export function sayWhyNot(why: WhyNot): string {
  switch (why.kind) {
    case 'not-found':
      return `This ${why.what} is not here. It may have been removed.`
    case 'not-allowed':
      return 'Your role does not include this. Ask a manager if you think it should.'
    case 'wrong-state':
      return `This post has moved on since you opened the page. ${stateSays[why.state]}`
    case 'edited-elsewhere':
      return `${why.by} changed this post at ${sayLondon(why.at)}. Nothing of theirs was overwritten, and your words are still here.`
    case 'sending':
      return 'This post is being sent at this moment, so it cannot be changed. Look in the outbox for how it went.'
    case 'already-out':
      return 'This post is already out on at least one channel, so it cannot be changed here. Make a copy to say more.'
    case 'too-much':
      return `The words are too long to keep. The most is ${why.most.toLocaleString('en-GB')} characters.`
    case 'own-post':
      return partSays[why.as]
    case 'must-fix-first':
      return 'Some things must be put right before this post can go on.'
    case 'reason-needed':
      return 'The check says stop. Write why this post may still go out, for a second approver to read. Or send it back.'
    case 'found-since':
      return 'The check now says stop about something that the reason does not answer. Send the post back.'
    case 'no-reason':
      return 'Write what should change, so that the author knows.'
    case 'in-the-past':
      return 'That time has passed. Choose a later one, or publish now.'
    default:
      return never(why)
  }
}
