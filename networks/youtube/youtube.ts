import { counted, utf8Bytes } from '../counting.ts'
import type { Network } from '../network.ts'
import {
  bareName,
  looksLikeAddress,
  no,
  notAPost,
  pathOf,
  type ReadAddress,
  type ReadPostLink,
  urlOn,
} from '../reading.ts'

const handlePattern = /^[\p{L}\p{N}._·-]{3,30}$/u
const notAChannel = no(
  'That is not the address of a YouTube channel. It looks like https://www.youtube.com/@name.',
)

function readAddress(typed: string): ReadAddress {
  if (!looksLikeAddress(typed)) return fromHandle(bareName(typed))
  const read = urlOn('youtube', 'YouTube', typed)
  if (!read.ok) return read
  const [first = '', second = ''] = pathOf(read.url)
  if (first.startsWith('@')) return fromHandle(bareName(first))
  if (first === 'channel' && /^UC[\w-]{22}$/.test(second)) return channel(`channel/${second}`, second)
  if ((first === 'c' || first === 'user') && handlePattern.test(second))
    return channel(`${first}/${second}`, second)
  return notAChannel
}

const fromHandle = (handle: string): ReadAddress =>
  handlePattern.test(handle) ? channel(`@${handle}`, handle) : notAChannel

const channel = (path: string, handle: string): ReadAddress => ({
  ok: true,
  address: `https://www.youtube.com/${path}`,
  handle,
})

/** The address of a video does not say whose it is, so the channel is taken on trust. */
function readPostLink(typed: string): ReadPostLink {
  const read = urlOn('youtube', 'YouTube', typed)
  if (!read.ok) return read
  const { url } = read
  const [first = '', second = ''] = pathOf(url)
  const inPath = url.hostname.endsWith('youtu.be') ? first : /^(shorts|live|embed)$/.test(first) ? second : ''
  const id = first === 'watch' ? (url.searchParams.get('v') ?? '') : inPath
  if (!/^[\w-]{11}$/.test(id)) return notAPost('YouTube')
  return { ok: true, link: `https://www.youtube.com/watch?v=${id}`, networkPostId: id }
}

export const youtube: Network = {
  id: 'youtube',
  name: 'YouTube',
  limits: {
    // The words go under a video; YouTube has no posts made of pictures that a program or this list could count on.
    pictures: 0,
    pictureBytes: 0,
    altText: 0,
    count: (text) => counted(utf8Bytes(text), 5000, 'bytes (£ counts as 2, an emoji as 4 or more)'),
    shownBeforeMore: null,
  },
  openAddress: () => 'https://studio.youtube.com/',
  readAddress,
  readPostLink,
}
