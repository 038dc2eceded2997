/** What a post's state is called, and its tag. Published is not stored: it is what its deliveries say. */
import type { DeliverySummary } from '../deliveries/deliveries.ts'
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
  approved: 'Approved, no time yet',
  'going-out': 'Scheduled',
  'time-passed': 'Sent',
  cancelled: 'Cancelled',
}

const tags: Readonly<Record<Exclude<Post['state'], 'scheduled'>, Tag>> = {
  draft: { name: 'Draft', colour: 'grey' },
  'awaiting-approval': { name: 'Waiting for approval', colour: 'yellow' },
  approved: { name: 'Approved', colour: 'blue' },
  cancelled: { name: 'Cancelled', colour: 'grey' },
}

type Went = Pick<DeliverySummary, 'state' | 'dueAt'>

const trouble = ['refused', 'waiting-for-reconnection', 'held']

const needsPerson = ({ state, dueAt }: Went, now: Date): boolean =>
  trouble.includes(state) || (state === 'by-hand' && dueAt <= now)

function scheduledTag(deliveries: readonly Went[], now: Date): Tag {
  const states = deliveries.map(({ state }) => state).filter((state) => state !== 'cancelled')
  if (states.length > 0 && states.every((state) => state === 'live'))
    return { name: 'Published', colour: 'green' }
  if (deliveries.some((delivery) => needsPerson(delivery, now)))
    return { name: 'Needs a person', colour: 'red' }
  if (states.some((state) => state === 'sending' || state === 'unconfirmed'))
    return { name: 'Sending', colour: 'purple' }
  if (states.some((state) => state === 'live')) return { name: 'Partly published', colour: 'orange' }
  return { name: 'Scheduled', colour: 'aqua-green' }
}

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
  return letters.length > 80 ? `${letters.slice(0, 79).join('')}…` : words
}
