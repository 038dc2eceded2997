/** Why something was refused, as sentences for pages. Pure. */
import { never } from '@canteen/plumbing/result.ts'
import type { FieldError } from '../web/route.ts'
import type { ChannelRefusal, ConnectRefusal } from './why-not.ts'

/** Beside the field it is about; an empty field is about the whole form. */
export function channelError(why: ChannelRefusal): FieldError {
  switch (why.kind) {
    case 'bad-address':
      return { field: 'address', message: why.reason }
    case 'duplicate':
      return { field: 'address', message: `This account is already registered as ${why.name}` }
    case 'no-such-owner':
      return { field: 'ownerId', message: 'Choose an owner who works here now' }
    case 'no-such-deputy':
      return { field: 'deputyId', message: 'Choose a deputy who works here now' }
    case 'same-person':
      return { field: 'deputyId', message: 'Choose another person as the deputy: the owner cannot be both' }
    case 'closed':
      return { field: '', message: 'This channel is closed, so it cannot be changed' }
    case 'not-found':
      return { field: '', message: 'This channel is not there any more' }
    case 'not-allowed':
      return { field: '', message: 'Only a manager can do this' }
    default:
      return never(why)
  }
}

export interface ConnectWords {
  readonly reason: string
  readonly whatToDo: string
}

export function connectWords(why: ConnectRefusal): ConnectWords {
  switch (why.kind) {
    case 'network':
      return why.why
    case 'other-handle':
      return {
        reason: `You signed in as ${why.got}, but this channel is ${why.wanted}.`,
        whatToDo: `Sign in as ${why.wanted}. If the account has changed its handle, register the new handle as a channel.`,
      }
    case 'other-account':
      return {
        reason: `This channel has been connected to ${why.before}, and you chose ${why.got}.`,
        whatToDo: `Choose ${why.before}. If the channel has really moved, disconnect it first, then connect it anew.`,
      }
    case 'account-taken':
      return {
        reason: `${why.account} is already connected to the channel ${why.channel}.`,
        whatToDo: 'One account serves one channel, so that no post goes out twice. Choose another account.',
      }
    default:
      return withoutNetwork(why)
  }
}

type Plain = Exclude<ConnectRefusal, { kind: 'network' | 'other-handle' | 'other-account' | 'account-taken' }>

function withoutNetwork(why: Plain): ConnectWords {
  switch (why.kind) {
    case 'not-started':
      return {
        reason:
          'This sign-in cannot be used: it was used already, it is older than 15 minutes, or somebody else began it.',
        whatToDo: 'Open the channel and connect it from the beginning.',
      }
    case 'by-hand-only':
      return {
        reason: 'Canteen cannot post to this network for you on this installation.',
        whatToDo: 'Posts for this channel go out by hand, with proof.',
      }
    case 'closed':
      return { reason: 'This channel is closed.', whatToDo: 'Register it again if it is in use once more.' }
    case 'not-allowed':
      return {
        reason: 'You may not connect this channel.',
        whatToDo: 'Its owner, its deputy or a manager can.',
      }
    case 'not-found':
      return { reason: 'This channel is not there any more.', whatToDo: 'Choose another from the list.' }
    case 'no-choice':
      return { reason: 'No account was chosen.', whatToDo: 'Choose one of the accounts.' }
    default:
      return never(why)
  }
}
