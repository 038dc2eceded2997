/** What a post's state is called, and its tag. Published is not stored: it is what its deliveries say. */
import { type DeliverySummary, needsPerson } from '../deliveries/deliveries.ts'
import { usePage } from '../web/form.tsx'
import type { Post } from './post.ts'
import type { Filter } from './post-lists.store.ts'

interface Tag {
  readonly name: string
  readonly colour: string
}

export const filterNames: Readonly<Record<Filter, string>> = {
  draft: 'Drafts',
  'awaiting-approval': 'Waiting for approval',
  approved: 'Approved, not scheduled',
  'going-out': 'Scheduled',
  'time-passed': 'Sent',
  cancelled: 'Cancelled',
}

const tags: Readonly<Record<Exclude<Post['state'], 'scheduled'>, Tag>> = {
  draft: { name: 'Draft', colour: 'grey' },
  'awaiting-approval': { name: 'Waiting for approval', colour: 'yellow' },
  'awaiting-second-approval': { name: 'Waiting for a second approver', colour: 'yellow' },
  approved: { name: 'Approved', colour: 'aqua-green' },
  cancelled: { name: 'Cancelled', colour: 'grey' },
}

type Went = Pick<DeliverySummary, 'state' | 'dueAt' | 'actAt' | 'seenToAt'>

/** The worst news first. A colour means the same here and in the outbox. */
export function scheduledTag(deliveries: readonly Went[], now: Date): Tag {
  if (deliveries.some((delivery) => needsPerson(delivery, now)))
    return { name: 'Needs somebody', colour: 'red' }
  // What was cancelled on one channel, or refused and dealt with, says nothing about the others.
  const states = deliveries.map(({ state }) => state).filter((state) => !over.includes(state))
  if (deliveries.length > 0 && states.length === 0) return { name: 'Not sent', colour: 'grey' }
  if (states.length > 0 && states.every((state) => state === 'live'))
    return { name: 'Published', colour: 'green' }
  if (states.includes('unconfirmed')) return { name: 'Being looked for', colour: 'yellow' }
  if (states.includes('sending')) return { name: 'Sending', colour: 'blue' }
  if (states.includes('live')) return { name: 'Partly published', colour: 'blue' }
  return { name: 'Scheduled', colour: 'blue' }
}

const over: readonly DeliverySummary['state'][] = ['cancelled', 'refused']

export const tagOf = (post: Post, deliveries: readonly Went[], now: Date): Tag =>
  post.state === 'scheduled' ? scheduledTag(deliveries, now) : tags[post.state]

export function StateTag(props: { readonly post: Post; readonly deliveries: readonly Went[] }) {
  const { name, colour } = tagOf(props.post, props.deliveries, usePage().now)
  return <strong className={`nhsuk-tag nhsuk-tag--${colour}`}>{name}</strong>
}

/** The first words of a post, to tell it from others in a list. */
export function opening(post: Pick<Post, 'text' | 'pictures'>): string {
  const words = post.text.trim().split(/\s+/).join(' ')
  if (words === '') return post.pictures.length > 0 ? 'Pictures without words' : 'A post without words'
  const letters = Array.from(words)
  if (letters.length <= 80) return words
  const cut = letters.slice(0, 79).join('')
  const lastWhole = cut.lastIndexOf(' ')
  return `${lastWhole > 50 ? cut.slice(0, lastWhole) : cut}…`
}
