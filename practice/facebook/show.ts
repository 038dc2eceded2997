import { type FieldTable, narrow, type Wanted } from './fields.ts'
import type { FacebookPage, FacebookPhoto, FacebookPost } from './records.ts'
import type { FacebookWorld } from './world.ts'

/** A time as the Graph API writes it. */
export const graphTime = (milliseconds: number): string =>
  `${new Date(milliseconds).toISOString().slice(0, 19)}+0000`

/** A thing of the network together with the network, so that a field can look around. */
export interface InWorld<Thing> {
  readonly id: string
  readonly thing: Thing
  readonly world: FacebookWorld
}

export const inWorld = <Thing extends { readonly id: string }>(
  world: FacebookWorld,
  thing: Thing,
): InWorld<Thing> => ({
  id: thing.id,
  thing,
  world,
})

export const pageFields: FieldTable<InWorld<FacebookPage>> = {
  id: { mark: 'S', read: ({ id }) => id },
  name: { mark: 'S', read: ({ thing }) => thing.name },
  username: { mark: 'S', read: ({ thing }) => thing.slug },
  about: { mark: 'S', read: ({ thing }) => thing.about },
  link: { mark: 'S', read: ({ thing, world }) => world.pageAddress(thing) },
  category: { mark: 'S', read: () => 'Hospital' },
  category_list: { mark: 'S', read: () => [{ id: '2500', name: 'Hospital' }] },
  fan_count: { mark: 'S', read: () => 0 },
  followers_count: { mark: 'S', read: () => 0 },
  is_published: { mark: 'S', read: () => true },
  instagram_business_account: { mark: 'S', read: () => undefined },
}

const author = ({ thing, world }: InWorld<FacebookPost>) => ({
  name: world.state.pages.get(thing.pageId)?.name,
  id: thing.pageId,
})

/** What an attachment holds. Which words stand in `type` and `media_type` is remembered, not read anywhere. */
const attachmentParts = {
  description: 'S',
  media: 'S',
  media_type: 'S',
  subattachments: 'S',
  target: 'S',
  title: 'S',
  type: 'S',
  unshimmed_url: 'S',
  url: 'S',
} as const

export const postFields: FieldTable<InWorld<FacebookPost>> = {
  id: { mark: 'S', read: ({ id }) => id },
  message: { mark: 'S', read: ({ thing }) => (thing.message === '' ? undefined : thing.message) },
  created_time: { mark: 'S', read: ({ thing }) => graphTime(thing.publishedAt ?? thing.createdAt) },
  updated_time: { mark: 'S', read: ({ thing }) => graphTime(thing.publishedAt ?? thing.createdAt) },
  permalink_url: { mark: 'S', read: ({ thing, world }) => world.postAddress(thing) },
  is_published: { mark: 'S', read: ({ thing }) => thing.publishedAt !== null },
  is_hidden: { mark: 'S', read: () => false },
  status_type: { mark: 'S', read: statusType },
  full_picture: { mark: 'S', read: firstPicture },
  from: { mark: 'S', read: (post, inside) => narrow(author(post), inside), parts: { id: 'S', name: 'S' } },
  attachments: { mark: 'D', read: attachments, parts: attachmentParts },
}

function statusType({ thing }: InWorld<FacebookPost>): string {
  if (thing.photos.length > 0) return 'added_photos'
  return thing.link === null ? 'mobile_status_update' : 'shared_story'
}

function firstPicture({ thing, world }: InWorld<FacebookPost>): string | undefined {
  const first = thing.photos[0]
  return first === undefined ? undefined : world.photoAddress(first)
}

function photoAttachment(world: FacebookWorld, photo: FacebookPhoto, type: string): Record<string, unknown> {
  const src = world.photoAddress(photo.id)
  return {
    ...(photo.caption === '' ? {} : { description: photo.caption }),
    media_type: type,
    media: { image: { height: photo.height, src, width: photo.width } },
    target: { id: photo.id, url: src },
    type,
    url: src,
  }
}

function attachments(
  { thing, world }: InWorld<FacebookPost>,
  inside: readonly Wanted[] | null,
): object | undefined {
  const photos = world.photosOf(thing)
  const [first] = photos
  if (first && photos.length === 1) return { data: [narrow(photoAttachment(world, first, 'photo'), inside)] }
  if (first) {
    const data = photos.map((photo) => photoAttachment(world, photo, 'photo'))
    const album = { ...photoAttachment(world, first, 'album'), subattachments: { data } }
    return { data: [narrow({ ...album, url: world.postAddress(thing) }, inside)] }
  }
  if (thing.link === null) return undefined
  const card = {
    media_type: 'link',
    target: { url: thing.link },
    title: thing.link,
    type: 'share',
    url: thing.link,
    unshimmed_url: thing.link,
  }
  return { data: [narrow(card, inside)] }
}

export const photoFields: FieldTable<InWorld<FacebookPhoto>> = {
  id: { mark: 'S', read: ({ id }) => id },
  name: { mark: 'S', read: ({ thing }) => (thing.caption === '' ? undefined : thing.caption) },
  alt_text: {
    mark: 'S',
    read: ({ thing }) => (thing.alt === '' ? 'No photo description available.' : thing.alt),
  },
  alt_text_custom: { mark: 'S', read: ({ thing }) => (thing.alt === '' ? undefined : thing.alt) },
  width: { mark: 'S', read: ({ thing }) => thing.width },
  height: { mark: 'S', read: ({ thing }) => thing.height },
  created_time: { mark: 'S', read: ({ thing }) => graphTime(thing.createdAt) },
  link: { mark: 'S', read: ({ id, world }) => world.photoAddress(id) },
  picture: { mark: 'S', read: ({ id, world }) => world.photoAddress(id) },
  images: {
    mark: 'S',
    read: ({ id, thing, world }) => [
      { height: thing.height, source: world.photoAddress(id), width: thing.width },
    ],
  },
  page_story_id: { mark: 'S', read: ({ id, world }) => world.state.photoPosts.get(id) },
}
